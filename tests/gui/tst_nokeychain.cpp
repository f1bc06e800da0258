// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adddialogtest.h"
#include "gui/mainwindow.h"
#include "gui/notice.h"
#include "gui/settings.h"
#include "support/privatesession.h"

#include <QApplication>
#include <QDirIterator>

using namespace Tokenshelf;

/** A computer without a password store: it is said which is missing, and one may go on without; nothing is ever written in clear. */
class TestNoKeychain : public AddDialogTest
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<World>();
        AppOptions options = m_world->options();
        options.sessionOnly = false;
        m_context = std::make_unique<AppContext>(options);
        openOver(*m_context);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_context.reset();
    }

    void savingWithoutAKeychainIsOfferedForThisSession()
    {
        fillSierra();
        QVERIFY(press(*m_dialog, u"next"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
        QVERIFY(press(*m_dialog, u"save"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"keychainWithout"_s));
        const QString said = words(*m_dialog, u"saveNotice"_s);
        QVERIFY2(said.contains(u"gnome-keyring"_s) && said.contains(u"KWallet"_s), qPrintable(said));
        QVERIFY(m_context->service().accounts().isEmpty());
        QVERIFY(press(*m_dialog, u"keychainRetry"_s)); // still none
        QTRY_VERIFY(isOffered(*m_dialog, u"keychainWithout"_s));
        QVERIFY(press(*m_dialog, u"keychainWithout"_s));
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
        QVERIFY(!m_context->secrets().persistent());
        QCOMPARE(m_context->service().accounts().size(), 1);
        QDirIterator files(m_world->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secretOf(u"sierra-test"_s).toUtf8()), qPrintable(file.fileName()));
        }
    }

    void theWindowSaysItOnceForAllAccounts()
    {
        Settings settings(m_world->folder());
        MainWindow window(*m_context, m_world->practice(), settings);
        window.show();
        window.tryPractice();
        QTRY_VERIFY(isOffered(window, u"keychainWithout"_s));
        QVERIFY(press(window, u"keychainWithout"_s));
        QTRY_COMPARE(m_context->service().accounts().size(), 3);
        QTRY_VERIFY(isOffered(window, u"sessionState"_s));
        QVERIFY(!isOffered(window, u"keychainWithout"_s));
    }

private:
    std::unique_ptr<AppContext> m_context;
};

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Absent);
    QApplication application(argc, argv);
    TestNoKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_nokeychain.moc"
