// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/attempt.h"

#include <QTcpSocket>

using namespace Tokenshelf;
using namespace Tokenshelf::TestAttempts;
using namespace std::chrono_literals;

/** How a sign-in ends before its tokens: nowhere to listen, no time left, an answer that is none, somebody who has had enough. */
class AuthorizationEndsTest : public QObject
{
    Q_OBJECT

private slots:
    void busyPortIsAnError();
    void givesUpInTime();
    void postsACodeOnce_data();
    void postsACodeOnce();
    void cancelsInEachPhase_data();
    void cancelsInEachPhase();
    void diesInEachPhase_data();
    void diesInEachPhase();
};

namespace {

/** Brings an attempt whose token endpoint is silent to a phase. */
void bring(Attempt &attempt, int phase, std::unique_ptr<QTcpSocket> &browser)
{
    if (phase >= 2)
        QVERIFY(attempt.asked());
    else
        attempt.start();
    if (phase == 3)
        attempt.grant->submit(Secret("c0de"));
    if (phase == 4) {
        browser = connectTo(attempt.port());
        browser->write(getRequest(attempt.port(), attempt.callback("c0de")));
    }
    if (phase >= 3)
        QTRY_COMPARE(attempt.server.requests().size(), 1);
}

} // namespace

void AuthorizationEndsTest::busyPortIsAnError()
{
    RawServer squatter(RawServer::silence());
    Attempt attempt;
    attempt.client.client.redirect.port = squatter.port();
    attempt.start();
    QVERIFY(!attempt.result); // never before start() returns
    QVERIFY(attempt.ended());
    QCOMPARE(attempt.result->error().kind, Error::Kind::Busy);
    QCOMPARE(attempt.code(), u"port_busy"_s);
    QVERIFY(attempt.url.isEmpty());
}

void AuthorizationEndsTest::givesUpInTime()
{
    Attempt attempt(RawServer::silence(), RedirectKind::Loopback, {.signIn = 100ms});
    QVERIFY(attempt.asked());
    QVERIFY(attempt.ended());
    QCOMPARE(attempt.code(), u"sign_in_timeout"_s);
    QVERIFY(talk(attempt.port(), getRequest(attempt.port(), "/")).isEmpty()); // the port is closed with it
    QVERIFY(NetworkLimits().signIn == 5min); // security R62
}

void AuthorizationEndsTest::postsACodeOnce_data()
{
    QTest::addColumn<RawServer::Act>("act");
    QTest::newRow("closed") << RawServer::send({});
    QTest::newRow("reset") << RawServer::reset();
    QTest::newRow("words") << RawServer::send("how do you do\r\n\r\n");
    QTest::newRow("half an answer") << RawServer::send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
    QTest::newRow("challenge") << RawServer::send(httpAnswer(401, "{}", "application/json", "WWW-Authenticate: Basic realm=\"a\"\r\n"));
    QTest::newRow("redirect") << RawServer::send(httpAnswer(307, "{}", "text/html", "Location: /again\r\n"));
    QTest::newRow("no JSON") << RawServer::send(httpAnswer(200, "<html>", "text/html"));
}

void AuthorizationEndsTest::postsACodeOnce()
{
    QFETCH(RawServer::Act, act);
    for (int i = 0; i < 8; ++i) {
        Attempt attempt(act);
        QVERIFY(attempt.asked());
        attempt.grant->submit(Secret("c0de"));
        QVERIFY(attempt.ended());
        QVERIFY(!*attempt.result);
        QTest::qWait(20);
        QCOMPARE(attempt.server.requests().size(), 1);
        QCOMPARE(attempt.ends, 1);
    }
}

void AuthorizationEndsTest::cancelsInEachPhase_data()
{
    QTest::addColumn<int>("phase");
    QTest::newRow("before start") << 0;
    QTest::newRow("at once") << 1;
    QTest::newRow("at the browser") << 2;
    QTest::newRow("at the exchange") << 3;
    QTest::newRow("with a page waiting") << 4;
}

void AuthorizationEndsTest::cancelsInEachPhase()
{
    QFETCH(int, phase);
    Attempt attempt(RawServer::silence());
    std::unique_ptr<QTcpSocket> browser;
    bring(attempt, phase, browser);
    attempt.grant->cancel();
    QVERIFY(!attempt.result);
    QVERIFY(attempt.ended());
    QCOMPARE(attempt.result->error().kind, Error::Kind::Cancelled);
    QTest::qWait(20);
    QCOMPARE(attempt.ends, 1);
    if (browser)
        QCOMPARE(statusOf(readToEnd(*browser)), 303);
}

void AuthorizationEndsTest::diesInEachPhase_data()
{
    cancelsInEachPhase_data();
    QTest::newRow("in browserRequested") << 5;
    QTest::newRow("in codeReceived") << 6;
    QTest::newRow("in finished") << 7;
    QTest::newRow("in answerRefused") << 8;
}

void AuthorizationEndsTest::diesInEachPhase()
{
    QFETCH(int, phase);
    Attempt attempt(phase == 7 ? RawServer::send(httpAnswer(200, tokens)) : RawServer::silence());
    std::unique_ptr<QTcpSocket> browser;
    bring(attempt, std::min(phase, phase >= 6 ? 2 : phase == 5 ? 1 : phase), browser);
    const auto end = [&attempt] { attempt.grant.reset(); };
    AuthorizationCodeGrant *grant = attempt.grant.get();
    if (phase == 5)
        connect(grant, &AuthorizationCodeGrant::browserRequested, this, end);
    else if (phase == 6)
        connect(grant, &AuthorizationCodeGrant::codeReceived, this, end);
    else if (phase == 7)
        connect(grant, &AuthorizationCodeGrant::finished, this, end);
    else if (phase == 8)
        connect(grant, &AuthorizationCodeGrant::answerRefused, this, end);
    else
        end();
    if (phase == 6 || phase == 7)
        grant->submit(Secret("c0de"));
    if (phase == 8) {
        const auto stranger = connectTo(attempt.port());
        stranger->write(getRequest(attempt.port(), "/apicbase?code=c0de&state=another"));
        QTRY_VERIFY(!attempt.grant);
    }
    QTRY_VERIFY(!attempt.grant);
    QTest::qWait(20);
    QCOMPARE(attempt.ends, phase == 7 ? 1 : 0);
    if (browser)
        QVERIFY(readToEnd(*browser).contains("did not succeed"));
}

QTEST_GUILESS_MAIN(AuthorizationEndsTest)
#include "tst_authorizationends.moc"
