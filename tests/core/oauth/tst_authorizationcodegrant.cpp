// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/authorizationcodegrant.h"
#include "core/oauth/form.h"
#include "core/oauth/pkce.h"
#include "support/rawclient.h"
#include "support/rawserver.h"

#include <QHash>
#include <QTcpSocket>
#include <QTest>

using namespace Tokenshelf;
using namespace std::chrono_literals;

/** One sign-in against a scripted token endpoint; the test itself is the browser. */
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

const QByteArray tokens =
    R"({"access_token": "abc", "expires_in": 604800, "token_type": "Bearer", "scope": "library", "refresh_token": "def"})";

using Fields = QHash<QString, QString>;

Fields fieldsOf(const QByteArray &form)
{
    Fields fields;
    for (const auto &[name, value] : formDecode(form))
        fields.insert(name, fields.contains(name) ? u"twice"_s : value);
    return fields;
}

/** A token endpoint, an attempt, and what became of it. */
struct Attempt
{
    explicit Attempt(const RawServer::Act &act = RawServer::send(httpAnswer(200, tokens)), RedirectKind kind = RedirectKind::Loopback,
                     NetworkLimits limits = {})
        : server(act), network(systemClock(), limits)
    {
        client.provider.grant = GrantType::AuthorizationCode;
        client.provider.clientAuthentication = ClientAuthentication::Post;
        client.provider.endpoints.authorization = u"https://app.example/oauth/authorize/?tenant=1%2B2"_s;
        client.provider.endpoints.token = server.url(u"/oauth/token/"_s).toString();
        client.provider.redirectPath = u"apicbase"_s;
        client.client.clientId = u"id"_s;
        client.client.redirect = {kind, 0};
        client.client.scopes = {u"library"_s, u"sales"_s};
        client.clientSecret = Secret("secret");
    }

    void start()
    {
        grant = std::make_unique<AuthorizationCodeGrant>(client, network);
        QObject::connect(grant.get(), &AuthorizationCodeGrant::browserRequested, grant.get(), [this](const QUrl &built) { url = built; });
        QObject::connect(grant.get(), &AuthorizationCodeGrant::pasteRefused, grant.get(),
                         [this](const Error &error) { refused << error.code; });
        QObject::connect(grant.get(), &AuthorizationCodeGrant::finished, grant.get(), [this](const Result<TokenSet> &outcome) {
            ++ends;
            result = outcome;
        });
        grant->start();
    }
    bool asked()
    {
        start();
        return QTest::qWaitFor([this] { return !url.isEmpty() || result; });
    }
    bool ended()
    {
        return QTest::qWaitFor([this] { return result.has_value(); });
    }
    QString code() const { return result ? result->error().code : QString(); }
    Fields query() const { return fieldsOf(url.query(QUrl::FullyEncoded).toLatin1()); }
    quint16 port() const { return quint16(grant->redirectUrl().port()); }
    QByteArray callback(const QByteArray &code) const
    {
        return "/apicbase?code=" + code + "&state=" + query().value(u"state"_s).toLatin1();
    }
    QByteArray posted() const { return bodyOf(server.requests().value(0)); }

    RawServer server;
    Network network;
    ClientContext client;
    std::unique_ptr<AuthorizationCodeGrant> grant;
    QUrl url;
    QStringList refused;
    std::optional<Result<TokenSet>> result;
    int ends = 0;
};

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
    for (const auto &[seconds, code] : {std::pair(60, u"invalid_grant"_s), std::pair(0, u"late_code"_s)}) {
        Attempt attempt(RawServer::send(httpAnswer(400, "{\"error\": \"invalid_grant\"}")));
        attempt.client.provider.codeSeconds = seconds;
        QVERIFY(attempt.asked());
        QTest::qWait(5);
        attempt.grant->submit(Secret("c0de"));
        QVERIFY(attempt.ended());
        QCOMPARE(attempt.code(), code);
    }
}

void AuthorizationCodeGrantTest::busyPortIsAnError()
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

void AuthorizationCodeGrantTest::givesUpInTime()
{
    Attempt attempt(RawServer::silence(), RedirectKind::Loopback, {.signIn = 100ms});
    QVERIFY(attempt.asked());
    QVERIFY(attempt.ended());
    QCOMPARE(attempt.code(), u"sign_in_timeout"_s);
}

void AuthorizationCodeGrantTest::postsACodeOnce_data()
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

void AuthorizationCodeGrantTest::postsACodeOnce()
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

void AuthorizationCodeGrantTest::cancelsInEachPhase_data()
{
    QTest::addColumn<int>("phase");
    QTest::newRow("before start") << 0;
    QTest::newRow("at once") << 1;
    QTest::newRow("at the browser") << 2;
    QTest::newRow("at the exchange") << 3;
    QTest::newRow("with a page waiting") << 4;
}

/** Brings an attempt whose token endpoint is silent to a phase. */
static void bring(Attempt &attempt, int phase, std::unique_ptr<QTcpSocket> &browser)
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

void AuthorizationCodeGrantTest::cancelsInEachPhase()
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

void AuthorizationCodeGrantTest::diesInEachPhase_data()
{
    cancelsInEachPhase_data();
    QTest::newRow("in browserRequested") << 5;
    QTest::newRow("in codeReceived") << 6;
    QTest::newRow("in finished") << 7;
}

void AuthorizationCodeGrantTest::diesInEachPhase()
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
    else
        end();
    if (phase >= 6)
        grant->submit(Secret("c0de"));
    QTRY_VERIFY(!attempt.grant);
    QTest::qWait(20);
    QCOMPARE(attempt.ends, phase == 7 ? 1 : 0);
    if (browser)
        QVERIFY(readToEnd(*browser).contains("did not succeed"));
}

QTEST_GUILESS_MAIN(AuthorizationCodeGrantTest)
#include "tst_authorizationcodegrant.moc"
