// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"
#include "gui/notice.h"
#include "gui/settings.h"
#include "support/renewalbench.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace Tokenshelf;
using namespace std::chrono_literals;

/** What a person sees of a renewal that nobody asked for, and of a new token that the keychain refuses (ux page, security R55). */
class TestRenewalWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aRefusedTokenKeepsTheWindowOpen();
    void offlineIsSaidWithTheNextTry();
    void aReplacedCopyIsSaid();

private:
    QString said(const QString &name) const
    {
        const auto *notice = m_window->findChild<Notice *>(name);
        return notice && notice->isVisibleTo(m_window.get()) ? notice->text() : QString();
    }
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(u"losing"_s); }

    std::unique_ptr<RenewalBench> m_bench;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestRenewalWindow::init()
{
    m_bench = std::make_unique<RenewalBench>();
    m_bench->update(0, [](Account &account) { account.autoRenew = true; });
    m_settings = std::make_unique<Settings>(m_bench->world.folder());
    m_window = std::make_unique<MainWindow>(*m_bench->app, m_bench->world.practice(), *m_settings);
    m_window->show();
    m_window->showAccount(m_bench->id());
}

void TestRenewalWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_bench.reset();
}

void TestRenewalWindow::aRefusedTokenKeepsTheWindowOpen()
{
    m_bench->secrets.failingWrites = 1'000;
    QObject context;
    m_bench->service().renew(m_bench->id(), &context, [](const Result<> &) {});
    QTRY_VERIFY(said(u"unsavedToken"_s).contains(u"Kitchen 0"_s));
    QVERIFY(said(u"unsavedToken"_s).contains(u"keep Tokenshelf open"_s));
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY(question() && question()->text().contains(u"Kitchen 0"_s));
    QVERIFY(!m_window->close()); // asked once
    question()->reject();
    m_bench->secrets.failingWrites = 0;
    QTRY_COMPARE_WITH_TIMEOUT(said(u"unsavedToken"_s), QString(), 20'000);
    QCOMPARE(m_bench->kept(), RotatingServer::refresh(0, 1));
    QVERIFY(m_window->close());
}

void TestRenewalWindow::offlineIsSaidWithTheNextTry()
{
    m_bench->server.holders[0].refusals = QList<QByteArray>(100, httpAnswer(503, "", "text/plain", "Retry-After: 40\r\n"));
    m_bench->world.advance(3'500s);
    m_window->startRenewing();
    QTRY_VERIFY_WITH_TIMEOUT(
        said(u"trouble"_s).contains(u"Your sign-in is kept and will be renewed by itself. Next try in 40 s."_s), 10'000);
    QVERIFY(m_bench->record().problem.isEmpty());
    m_bench->server.holders[0].refusals.clear();
    QObject context;
    m_bench->service().renew(m_bench->id(), &context, [](const Result<> &) {}); // a person's "Try again" goes ahead at once
    QTRY_COMPARE(m_bench->record().tokens->renewals, 1);
}

void TestRenewalWindow::aReplacedCopyIsSaid()
{
    QVERIFY(m_bench->service().noteCopied(m_bench->id(), u"raw"_s));
    m_bench->world.advance(3'500s);
    m_window->startRenewing();
    QTRY_VERIFY_WITH_TIMEOUT(said(u"replacedCopy"_s).contains(u"Kitchen 0"_s), 10'000);
    QVERIFY(said(u"replacedCopy"_s).contains(u"works no more"_s));
}

QTEST_MAIN(TestRenewalWindow)
#include "tst_renewalwindow.moc"
