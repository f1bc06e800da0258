// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/pkce.h"
#include "support/attempt.h"

#include <QCryptographicHash>

using namespace Tokenshelf;
using namespace Tokenshelf::TestAttempts;

/** One sign-in from the link to the tokens, through the redirect or by hand. */
class AuthorizationCodeGrantTest : public QObject
{
    Q_OBJECT

private slots:
    void signsIn();
    void valuesArriveAsTheyAre();
    void goesOnThroughForeignRequests();
    void refusalEndsIt();
    void takesAPastedCode();
    void takesAPastedAddress();
    void pageLoadedAgainIsOneAnswer();
    void namesALateCode();
    void authenticatesByHeader();
    void refusesAColonInABasicId();
    void knowsTheIssuer();
};

namespace {

void expectQuiet(const QByteArray &answer)
{
    QVERIFY(headerOf(answer, "Content-Security-Policy").startsWith("default-src 'none'"));
    QCOMPARE(headerOf(answer, "Cache-Control"), "no-store");
    QCOMPARE(headerOf(answer, "Referrer-Policy"), "no-referrer");
    QCOMPARE(headerOf(answer, "X-Content-Type-Options"), "nosniff");
    QVERIFY(!answer.contains("c0de"));
}

} // namespace

void AuthorizationCodeGrantTest::signsIn()
{
    Attempt attempt;
    QVERIFY(attempt.asked());
    const Fields query = attempt.query();
    const QString redirect = u"http://127.0.0.1:%1/apicbase"_s.arg(attempt.port());
    QVERIFY(attempt.url.toString().startsWith("https://app.example/oauth/authorize/?"_L1));
    QVERIFY(attempt.url.query(QUrl::FullyEncoded).contains("scope=library%20sales"_L1));
    QCOMPARE(query.value(u"tenant"_s), u"1+2"_s);
    QCOMPARE(query.value(u"response_type"_s), u"code"_s);
    QCOMPARE(query.value(u"client_id"_s), u"id"_s);
    QCOMPARE(query.value(u"redirect_uri"_s), redirect);
    QCOMPARE(query.value(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(query.value(u"state"_s).size(), 43);

    const quint16 port = attempt.port();
    const QByteArray answer = talk(port, getRequest(port, attempt.callback("c0de")));
    QCOMPARE(statusOf(answer), 303);
    QCOMPARE(headerOf(answer, "Location"), "/done");
    expectQuiet(answer);
    const QByteArray page = talk(port, getRequest(port, "/done"));
    QCOMPARE(statusOf(page), 200);
    QVERIFY(page.contains("You are signed in") && page.endsWith("</html>\n"));
    expectQuiet(page);
    QVERIFY(page.contains("<html lang=\"en\" dir=\"ltr\">"));
    const QByteArray style = page.mid(page.indexOf("<style>") + 7, page.indexOf("</style>") - page.indexOf("<style>") - 7);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QVERIFY(headerOf(page, "Content-Security-Policy").contains("style-src 'sha256-" + hash + "'")); // else it is not shown
    for (const char *outside : {"<script", "<img", "<link", "url(", "@import", "http"})
        QVERIFY2(!bodyOf(page).contains(outside), outside);

    QVERIFY(attempt.ended() && attempt.result->has_value());
    QCOMPARE((*attempt.result)->access, Secret("abc"));
    QCOMPARE((*attempt.result)->refresh, Secret("def"));
    const Fields posted = fieldsOf(attempt.posted());
    QCOMPARE(codeChallenge(Secret(posted.value(u"code_verifier"_s).toLatin1())), query.value(u"code_challenge"_s).toLatin1());
    QCOMPARE(posted.value(u"redirect_uri"_s), redirect);
    QCOMPARE(posted.value(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(posted.size(), 6);
    QVERIFY(talk(port, getRequest(port, "/done")).isEmpty()); // nobody listens any more
    QCOMPARE(attempt.ends, 1);
}

void AuthorizationCodeGrantTest::valuesArriveAsTheyAre()
{
    const QString nasty = u"a+b/c%2B=&# é€\"'~"_s;
    Attempt attempt;
    attempt.client.client.clientId = nasty;
    attempt.client.clientSecret = Secret(nasty.toUtf8());
    QVERIFY(attempt.asked());
    QCOMPARE(attempt.query().value(u"client_id"_s), nasty);
    (void)talk(attempt.port(), getRequest(attempt.port(), attempt.callback(nasty.toUtf8().toPercentEncoding())));
    QVERIFY(attempt.ended() && attempt.result->has_value());
    const Fields posted = fieldsOf(attempt.posted());
    for (const QString &name : {u"client_id"_s, u"client_secret"_s, u"code"_s})
        QCOMPARE(posted.value(name), nasty);
}

void AuthorizationCodeGrantTest::goesOnThroughForeignRequests()
{
    Attempt attempt;
    QVERIFY(attempt.asked());
    const quint16 port = attempt.port();
    const QByteArray state = attempt.query().value(u"state"_s).toLatin1();
    const QByteArray host = " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n";
    const QList<QPair<QByteArray, int>> hostile{{"GET /favicon.ico" + host, 404},
                                                {"GET /" + host, 404},
                                                {"GET /done" + host, 404},
                                                {"GET /apicbaseX?code=x&state=" + state + host, 404},
                                                {"GET /sierra?code=x&state=" + state + host, 404},
                                                {"POST /apicbase?code=x&state=" + state + host, 405},
                                                {"HEAD /apicbase?code=x&state=" + state + host, 405},
                                                {"OPTIONS /apicbase" + host, 405},
                                                {"GET /apicbase" + host, 400},
                                                {"GET /apicbase?code=x" + host, 400},
                                                {"GET /apicbase?code=x&state=old" + host, 400},
                                                {"GET /apicbase?error=access_denied" + host, 400},
                                                {"GET /apicbase?error=access_denied&state=x" + host, 400},
                                                {"GET /apicbase?code=x&code=y&state=" + state + host, 400},
                                                {"GET /apicbase?code=x&state=" + state + " HTTP/1.1\r\nHost: evil.example\r\n\r\n", 403}};
    for (int round = 0; round < 4; ++round) {
        for (const auto &[request, status] : hostile)
            QCOMPARE(statusOf(talk(port, request)), status);
    }
    QVERIFY(!attempt.result);
    QCOMPARE(attempt.server.connections(), 0);
    QCOMPARE(statusOf(talk(port, getRequest(port, attempt.callback("c0de")))), 303);
    QVERIFY(attempt.ended() && attempt.result->has_value());
    QCOMPARE(attempt.server.requests().size(), 1);
}

void AuthorizationCodeGrantTest::refusalEndsIt()
{
    Attempt attempt;
    QVERIFY(attempt.asked());
    const quint16 port = attempt.port();
    const QByteArray state = attempt.query().value(u"state"_s).toLatin1();
    QCOMPARE(statusOf(talk(port, getRequest(port, "/apicbase?error=access_denied&state=" + state))), 303);
    QVERIFY(talk(port, getRequest(port, "/done")).contains("did not succeed"));
    QVERIFY(attempt.ended());
    QCOMPARE(attempt.code(), u"access_denied"_s);
    QCOMPARE(attempt.server.connections(), 0);
}

void AuthorizationCodeGrantTest::takesAPastedCode()
{
    Attempt attempt(RawServer::send(httpAnswer(200, tokens)), RedirectKind::Paste);
    attempt.client.provider.pkce = false;
    QVERIFY(attempt.asked());
    QVERIFY(attempt.grant->redirectUrl().isEmpty());
    QVERIFY(!attempt.query().contains(u"redirect_uri"_s) && !attempt.query().contains(u"code_challenge"_s));
    attempt.grant->submit(Secret(" \n"));
    QTRY_COMPARE(attempt.refused, QStringList{u"pasted_code"_s});
    attempt.grant->submit(Secret(" c0\r\nde "));
    QVERIFY(attempt.ended() && attempt.result->has_value());
    QCOMPARE(attempt.posted(), "client_id=id&client_secret=secret&code=c0de&grant_type=authorization_code");
}

void AuthorizationCodeGrantTest::takesAPastedAddress()
{
    Attempt attempt;
    QVERIFY(attempt.asked());
    attempt.grant->submit(Secret("http://127.0.0.1:1/apicbase?code=x&state=y"));
    QTRY_COMPARE(attempt.refused.size(), 1);
    attempt.grant->submit(Secret("http://127.0.0.1:" + QByteArray::number(attempt.port()) + attempt.callback("c0de")));
    QVERIFY(attempt.ended() && attempt.result->has_value());
    QCOMPARE(fieldsOf(attempt.posted()).value(u"code"_s), u"c0de"_s);
}

void AuthorizationCodeGrantTest::pageLoadedAgainIsOneAnswer()
{
    Attempt attempt([](QTcpSocket *socket, const QByteArray &request) {
        QTimer::singleShot(100, socket, [socket, request] { RawServer::send(httpAnswer(200, tokens))(socket, request); });
    });
    QVERIFY(attempt.asked());
    const auto first = connectTo(attempt.port());
    const auto second = connectTo(attempt.port());
    first->write(getRequest(attempt.port(), attempt.callback("c0de")));
    second->write(getRequest(attempt.port(), attempt.callback("c0de")));
    QCOMPARE(statusOf(readToEnd(*first)), 303);
    QCOMPARE(statusOf(readToEnd(*second)), 303);
    QVERIFY(attempt.ended() && attempt.result->has_value());
    QCOMPARE(attempt.server.requests().size(), 1);
}

void AuthorizationCodeGrantTest::namesALateCode()
{
    struct Case
    {
        int codeSeconds;
        int age;
        QString code;
    };
    // Only where the words about a minute are true: neither earlier, nor where codes live longer or shorter.
    for (const Case &one : {Case{60, 59, u"invalid_grant"_s}, Case{60, 60, u"late_code"_s}, Case{600, 90, u"invalid_grant"_s},
                            Case{600, 900, u"invalid_grant"_s}, Case{10, 90, u"invalid_grant"_s}}) {
        Attempt attempt(RawServer::send(httpAnswer(400, "{\"error\": \"invalid_grant\"}")));
        attempt.client.provider.codeSeconds = one.codeSeconds;
        QVERIFY(attempt.asked());
        attempt.now = attempt.now.addSecs(one.age);
        attempt.grant->submit(Secret("c0de"));
        QVERIFY(attempt.ended());
        QCOMPARE(attempt.code(), one.code);
    }
}

void AuthorizationCodeGrantTest::authenticatesByHeader()
{
    Attempt attempt;
    attempt.client.provider.clientAuthentication = ClientAuthentication::Basic;
    attempt.client.client.clientId = u"Elvis"_s;
    attempt.client.clientSecret = Secret("Presley1");
    QVERIFY(attempt.asked());
    attempt.grant->submit(Secret("c0de"));
    QVERIFY(attempt.ended() && attempt.result->has_value());
    QCOMPARE(headerOf(attempt.server.requests().constFirst(), "Authorization"), "Basic RWx2aXM6UHJlc2xleTE=");
    const Fields posted = fieldsOf(attempt.posted()); // never both (RFC 6749 2.3)
    QVERIFY(!posted.contains(u"client_id"_s) && !posted.contains(u"client_secret"_s));
    QCOMPARE(posted.value(u"code"_s), u"c0de"_s);
}

void AuthorizationCodeGrantTest::refusesAColonInABasicId()
{
    Attempt attempt;
    attempt.client.provider.clientAuthentication = ClientAuthentication::Basic;
    attempt.client.client.clientId = u"a:b"_s;
    QVERIFY(attempt.asked());
    QCOMPARE(attempt.code(), u"colon_in_client_id"_s);
    QVERIFY(attempt.url.isEmpty());
}

void AuthorizationCodeGrantTest::knowsTheIssuer()
{
    Attempt attempt;
    attempt.client.provider.issuer = u"https://app.example"_s;
    QVERIFY(attempt.asked());
    const quint16 port = attempt.port();
    QCOMPARE(statusOf(talk(port, getRequest(port, attempt.callback("stolen") + "&iss=https%3A%2F%2Fother.example"))), 400);
    attempt.grant->submit(Secret("http://127.0.0.1:" + QByteArray::number(port) + attempt.callback("stolen") + "&iss=https://other.example"));
    QTRY_COMPARE(attempt.refused, QStringList{u"pasted_code"_s});
    QCOMPARE(attempt.server.connections(), 0);
    QCOMPARE(statusOf(talk(port, getRequest(port, attempt.callback("c0de") + "&iss=https%3A%2F%2Fapp.example"))), 303);
    QVERIFY(attempt.ended() && attempt.result->has_value());
}

QTEST_GUILESS_MAIN(AuthorizationCodeGrantTest)
#include "tst_authorizationcodegrant.moc"
