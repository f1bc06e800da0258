// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "gui/secretlineedit.h"
#include "gui/signindialog.h"
#include "support/world.h"

#include <QTcpSocket>
#include <QUrlQuery>

using namespace Tokenshelf;
using namespace std::chrono_literals;

/** What goes wrong between the person, the browser and the provider: each time a sentence with the next step, and another try. */
class TestSignInTrouble : public QObject
{
    Q_OBJECT

private slots:
    void aClosedBrowserEndsTheWaiting();
    void anotherStateIsNoAnswer_data();
    void anotherStateIsNoAnswer();
    void foreignRequestsChangeNothing();
    void nonsenseFromTheProviderIsSaid_data();
    void nonsenseFromTheProviderIsSaid();

private:
    Draft saved();
    void open(AppContext &context, const Draft &draft, bool browses);

    World m_world;
    QList<QUrl> m_opened;
    std::unique_ptr<SignInDialog> m_dialog;
};

Draft TestSignInTrouble::saved()
{
    for (const Account &account : m_world.service().accounts()) {
        if (const auto removed = await<bool>(
                [&](QObject *context, Callback<bool> done) { m_world.service().remove(account.id, false, context, done); });
            !removed)
            qFatal("could not remove");
    }
    const Result<QUuid> id = m_world.add(m_world.draft(u"apicbase-test"_s, u"Branch"_s));
    const auto draft = await<Draft>([&](QObject *context, Callback<Draft> done) { m_world.service().draftOf(*id, context, done); });
    return *draft;
}

void TestSignInTrouble::open(AppContext &context, const Draft &draft, bool browses)
{
    m_opened.clear();
    m_dialog = std::make_unique<SignInDialog>(context, draft, [this, browses](const QUrl &url) {
        m_opened << url;
        if (browses)
            m_world.browse(url);
        return true;
    });
    m_dialog->show();
    QVERIFY(press(*m_dialog, u"openBrowser"_s));
}

void TestSignInTrouble::aClosedBrowserEndsTheWaiting()
{
    AppOptions options = m_world.options();
    options.limits.signIn = 300ms;
    AppContext impatient(options);
    open(impatient, saved(), false);
    QTRY_VERIFY(isOffered(*m_dialog, u"tryAgain"_s));
    const QString said = words(*m_dialog, u"signInNotice"_s);
    QVERIFY2(said.contains(u"not finished in time"_s) && said.contains(u"Start again"_s), qPrintable(said));
    QVERIFY(press(*m_dialog, u"tryAgain"_s));
    QTRY_COMPARE(m_opened.size(), 2);
}

void TestSignInTrouble::anotherStateIsNoAnswer_data()
{
    QTest::addColumn<WrongStateRule>("state");
    QTest::newRow("another") << WrongStateRule::Other;
    QTest::newRow("none") << WrongStateRule::Missing;
}

void TestSignInTrouble::anotherStateIsNoAnswer()
{
    QFETCH(const WrongStateRule, state);
    m_world.practice().behaviour().state = state;
    open(m_world.app(), saved(), true);
    QTRY_VERIFY(words(*m_dialog, u"signInNotice"_s).contains(u"does not belong to this sign-in"_s));
    QVERIFY(words(*m_dialog, u"signInNotice"_s).contains(u"open the browser again"_s));
    QVERIFY(isOffered(*m_dialog, u"stopWaiting"_s)); // and one goes on waiting
    QVERIFY(!isOffered(*m_dialog, u"save"_s));
    QVERIFY(press(*m_dialog, u"openBrowser"_s)); // which brings another one
    QVERIFY(words(*m_dialog, u"signInNotice"_s).isEmpty());
    QTRY_VERIFY(!words(*m_dialog, u"signInNotice"_s).isEmpty());
    m_world.practice().behaviour().state = WrongStateRule::Echo;
    QVERIFY(press(*m_dialog, u"openBrowser"_s));
    QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
    QVERIFY(words(*m_dialog, u"signInNotice"_s).isEmpty());
}

void TestSignInTrouble::foreignRequestsChangeNothing()
{
    Draft draft = saved();
    draft.client.redirect = {RedirectKind::Loopback, 0};
    open(m_world.app(), draft, false);
    QTRY_COMPARE(m_opened.size(), 1);
    const QUrl back(QUrlQuery(m_opened.constFirst()).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QTcpSocket stranger;
    stranger.connectToHost(u"127.0.0.1"_s, quint16(back.port()));
    QTRY_COMPARE(stranger.state(), QAbstractSocket::ConnectedState);
    stranger.write("GET /practice/?error=access_denied HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(back.port()) + "\r\n\r\n");
    QTRY_VERIFY(stranger.bytesAvailable() > 0);
    QVERIFY2(stranger.readAll().startsWith("HTTP/1.1 4"), "the stranger was believed");
    QVERIFY(isOffered(*m_dialog, u"stopWaiting"_s));
    m_world.browse(m_opened.constFirst());
    QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
}

void TestSignInTrouble::nonsenseFromTheProviderIsSaid_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("HTML") << Fault::HtmlPage;
    QTest::newRow("half an answer") << Fault::NotJson;
    QTest::newRow("cut") << Fault::DropConnection;
}

void TestSignInTrouble::nonsenseFromTheProviderIsSaid()
{
    QFETCH(const Fault, fault);
    m_world.practice().behaviour().fault = fault;
    open(m_world.app(), saved(), true);
    QTRY_VERIFY(isOffered(*m_dialog, u"tryAgain"_s));
    const QString said = words(*m_dialog, u"signInNotice"_s);
    QVERIFY2(said.contains(u'\n') && !said.contains(u'<'), qPrintable(said));
    m_world.practice().behaviour().fault = Fault::None;
    QVERIFY(press(*m_dialog, u"tryAgain"_s));
    QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
}

QTEST_MAIN(TestSignInTrouble)
#include "tst_signintrouble.moc"
