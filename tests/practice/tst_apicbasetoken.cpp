// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/apicbasebench.h"

using namespace Tokenshelf;

/** Apicbase's token endpoint with a code (providers page 2.4, 2.7, 4.2): bytes, statuses and every switch, on and off. */
class TestApicbaseToken : public QObject
{
    Q_OBJECT

private slots:
    void clientsLookReal();
    void tokenReply();
    void lifetime_data();
    void lifetime();
    void clientAuthentication_data();
    void clientAuthentication();
    void requests_data();
    void requests();
    void codes_data();
    void codes();
    void codeIsForOneUse();
    void pkce_data();
    void pkce();
};

void TestApicbaseToken::clientsLookReal()
{
    static const QRegularExpression alphanumeric(u"^[A-Za-z0-9]+$"_s);
    for (const Who who : {Who::Main, Who::Paste, Who::Foreign, Who::Supplier}) {
        QCOMPARE(idOf(who).size(), 40);
        QCOMPARE(secretOf(who).size(), 128);
        QVERIFY(alphanumeric.match(QString::fromLatin1(idOf(who) + secretOf(who))).hasMatch());
    }
}

void TestApicbaseToken::tokenReply()
{
    ApicbaseBench bench;
    const PracticeAnswer answer = bench.token(bench.exchange(bench.code(authorization())));
    VERIFY_ANSWER(answer, 200, "");
    const PairOfTokens tokens(answer);
    static const QRegularExpression shape(u"^prac[A-Za-z0-9]{36}$"_s);
    QVERIFY(shape.match(QString::fromLatin1(tokens.access)).hasMatch());
    QVERIFY(shape.match(QString::fromLatin1(tokens.refresh)).hasMatch());
    QCOMPARE(answer.response.body,
             R"({"access_token": ")" + tokens.access
                 + R"(", "expires_in": 604800, "token_type": "Bearer", "scope": "library sales", "refresh_token": ")" + tokens.refresh
                 + "\"}");
    QCOMPARE(headerOf(answer, "Content-Type"), "application/json");
    QCOMPARE(headerOf(answer, "Cache-Control"), "no-store");
    QCOMPARE(headerOf(answer, "Pragma"), "no-cache");
}

void TestApicbaseToken::lifetime_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("lives");
    QTest::newRow("its own") << qint64(0) << qint64(604'800);
    QTest::newRow("the tester's") << qint64(10) << qint64(10);
}

void TestApicbaseToken::lifetime()
{
    QFETCH(const qint64, seconds);
    QFETCH(const qint64, lives);
    ApicbaseBench bench;
    bench.behaviour.accessSeconds = seconds;
    const PairOfTokens tokens = bench.signIn();
    bench.advance(lives - 1);
    QVERIFY(bench.isActive(tokens.access));
    bench.advance(1);
    VERIFY_ANSWER(bench.introspect(tokens.access), 200, "has expired");
    QVERIFY(!bench.isActive(tokens.access));
    bench.advance(100'000'000); // a refresh token has no expiry
    QCOMPARE(bench.refresh(tokens.refresh).response.status, 200);
}

void TestApicbaseToken::clientAuthentication_data()
{
    QTest::addColumn<Pairs>("credentials");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("refuse");
    QTest::addColumn<QByteArray>("remark"); // "" is accepted
    const QByteArray id = idOf(Who::Main);
    const QByteArray secret = secretOf(Who::Main);
    const auto pair = [](const QByteArray &first, const QByteArray &second) {
        return Pairs{{"client_id", first}, {"client_secret", second}};
    };
    const QByteArray none;
    QTest::newRow("body") << pair(id, secret) << none << false << none;
    QTest::newRow("body, refused") << pair(id, secret) << none << true << QByteArray("switched on");
    QTest::newRow("Basic") << Pairs() << basic(id, secret) << false << none;
    QTest::newRow("Basic, refused") << Pairs() << basic(id, secret) << true << QByteArray("switched on");
    QTest::newRow("Basic, form-encoded") << Pairs() << basic("%70" + id.mid(1), secret) << false << none;
    QTest::newRow("wrong Basic, right body") << pair(id, secret) << basic(id, "wrong") << false << none;
    QTest::newRow("wrong Basic") << Pairs() << basic(id, "wrong") << false << QByteArray("secret is wrong");
    QTest::newRow("Bearer") << Pairs() << QByteArray("Bearer x") << false << QByteArray("Bearer was sent");
    QTest::newRow("nothing") << Pairs() << none << false << QByteArray("id is missing");
    QTest::newRow("no secret") << Pairs{{"client_id", id}} << none << false << QByteArray("secret is missing");
    QTest::newRow("wrong secret") << pair(id, "wrong") << none << false << QByteArray("secret is wrong");
    QTest::newRow("swapped") << pair(secret, id) << none << false << QByteArray("swapped");
    QTest::newRow("line end") << pair(id, secret + '\n') << none << false << QByteArray("along with the client secret");
    QTest::newRow("encoded twice") << pair(id, "%70" + secret.mid(1)) << none << false << QByteArray("percent-encoded once too often");
    QTest::newRow("unknown") << pair("nobody", secret) << none << false << QByteArray("Nobody has registered");
}

void TestApicbaseToken::clientAuthentication()
{
    QFETCH(const Pairs, credentials);
    QFETCH(const QByteArray, header);
    QFETCH(const bool, refuse);
    QFETCH(const QByteArray, remark);
    ApicbaseBench bench;
    const PairOfTokens tokens = bench.signIn();
    bench.behaviour.refuseSecret = refuse;
    const Pairs headers = header.isEmpty() ? Pairs() : Pairs{{"authorization", header}};
    const bool accepted = remark.isEmpty();

    const PracticeAnswer introspected =
        bench.post(PracticeHost::App, "/oauth/introspect/", Pairs{{"token", tokens.access}} + credentials, headers);
    VERIFY_ANSWER(introspected, accepted ? 200 : 403, remark);
    if (!accepted)
        QVERIFY(introspected.response.body.isEmpty() && headerOf(introspected, "Content-Type").startsWith("text/html"));

    const Pairs renewal = Pairs{{"grant_type", "refresh_token"}, {"refresh_token", tokens.refresh}} + credentials;
    const PracticeAnswer renewed = bench.token(renewal, headers);
    VERIFY_ANSWER(renewed, accepted ? 200 : 401, remark);
    if (!accepted) {
        QCOMPARE(renewed.response.body, R"({"error": "invalid_client"})");
        QCOMPARE(headerOf(renewed, "WWW-Authenticate"), R"(Bearer error="invalid_client")");
    }
    const PracticeAnswer revoked =
        bench.post(PracticeHost::Api, "/oauth/revoke_token/", Pairs{{"token", tokens.access}} + credentials, headers);
    VERIFY_ANSWER(revoked, accepted ? 200 : 401, remark);
}

void TestApicbaseToken::requests_data()
{
    QTest::addColumn<Pairs>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("remark");
    const Pairs client = ApicbaseBench::credentials();
    QTest::newRow("no grant_type") << client << QByteArray(R"({"error": "unsupported_grant_type"})") << QByteArray("grant_type is missing");
    QTest::newRow("unknown grant_type") << Pairs{{"grant_type", "password"}} + client
                                        << QByteArray(R"({"error": "unsupported_grant_type"})")
                                        << QByteArray("does not know this grant_type");
    QTest::newRow("no code") << Pairs{{"grant_type", "authorization_code"}} + client
                             << QByteArray(R"({"error": "invalid_request", "error_description": "Missing code parameter."})")
                             << QByteArray("code is missing");
    QTest::newRow("no refresh token") << Pairs{{"grant_type", "refresh_token"}}
            + client << QByteArray(R"({"error": "invalid_request", "error_description": "Missing refresh token parameter."})")
                                      << QByteArray("refresh token is missing");
    QTest::newRow("twice") << Pairs{{"grant_type", "refresh_token"}, {"grant_type", "refresh_token"}} + client
                           << QByteArray(R"({"error": "invalid_request", "error_description": "Duplicate grant_type parameter."})")
                           << QByteArray("came twice");
    QTest::newRow("client_credentials of an application")
        << Pairs{{"grant_type", "client_credentials"}} + client << QByteArray(R"({"error": "unauthorized_client"})")
        << QByteArray("for suppliers");
    const Pairs supplier = ApicbaseBench::credentials(Who::Supplier);
    QTest::newRow("code of a supplier") << Pairs{{"grant_type", "authorization_code"}, {"code", "x"}} + supplier
                                        << QByteArray(R"({"error": "unauthorized_client"})") << QByteArray("client_credentials");
    QTest::newRow("refresh of a supplier") << Pairs{{"grant_type", "refresh_token"}, {"refresh_token", "x"}} + supplier
                                           << QByteArray(R"({"error": "unauthorized_client"})") << QByteArray("client_credentials");
    QTest::newRow("scope of a supplier") << Pairs{{"grant_type", "client_credentials"}, {"scope", "library"}} + supplier
                                         << QByteArray(R"({"error": "invalid_scope"})") << QByteArray("supplier");
}

void TestApicbaseToken::requests()
{
    QFETCH(const Pairs, fields);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, remark);
    ApicbaseBench bench;
    const PracticeAnswer answer = bench.token(fields);
    VERIFY_ANSWER(answer, 400, remark);
    QCOMPARE(answer.response.body, body);
    QCOMPARE(headerOf(answer, "Cache-Control"), "no-store");
    const PracticeAnswer json =
        bench.send(PracticeHost::Api, "POST", "/oauth/token/", {{"content-type", "application/json"}}, encoded(fields));
    VERIFY_ANSWER(json, 400, "not announced as a form");
    QCOMPARE(json.response.body, R"({"error": "unsupported_grant_type"})");
    VERIFY_ANSWER(bench.send(PracticeHost::Api, "POST", "/oauth/token/?" + encoded(fields)), 400, "not in the address");
    VERIFY_ANSWER(bench.send(PracticeHost::Api, "GET", "/oauth/token/"), 405, "POST");
}

void TestApicbaseToken::codes_data()
{
    QTest::addColumn<Who>("who"); // gets the code
    QTest::addColumn<Who>("by"); // exchanges it
    QTest::addColumn<int>("seconds"); // that codes live
    QTest::addColumn<int>("wait");
    QTest::addColumn<QByteArray>("redirect"); // "-" sends none
    QTest::addColumn<QByteArray>("body"); // "" is accepted
    QTest::addColumn<QByteArray>("remark");
    const QByteArray invalid = R"({"error": "invalid_grant"})";
    const QByteArray mismatch = R"({"error": "invalid_request", "error_description": "Mismatching redirect URI."})";
    const QByteArray none;
    QTest::newRow("in time") << Who::Main << Who::Main << 60 << 59 << mainRedirect << none << none;
    QTest::newRow("too late") << Who::Main << Who::Main << 60 << 60 << mainRedirect << invalid << QByteArray("has expired");
    QTest::newRow("long-lived") << Who::Main << Who::Main << 600 << 599 << mainRedirect << none << none;
    QTest::newRow("short-lived") << Who::Main << Who::Main << 5 << 5 << mainRedirect << invalid << QByteArray("has expired");
    QTest::newRow("another client") << Who::Main << Who::Foreign << 60 << 0 << mainRedirect << invalid << QByteArray("another client");
    QTest::newRow("another redirect") << Who::Main << Who::Main << 60 << 0 << QByteArray("http://127.0.0.1:27432/practice/") << mismatch
                                      << QByteArray("redirect_uri differs");
    QTest::newRow("redirect left out") << Who::Main << Who::Main << 60 << 0 << QByteArray("-") << mismatch
                                       << QByteArray("redirect_uri differs");
    QTest::newRow("paste, without redirect") << Who::Paste << Who::Paste << 60 << 0 << QByteArray("-") << none << none;
    QTest::newRow("paste, with redirect") << Who::Paste << Who::Paste << 60 << 0 << mainRedirect << mismatch
                                          << QByteArray("redirect_uri differs");
}

void TestApicbaseToken::codes()
{
    QFETCH(const Who, who);
    QFETCH(const Who, by);
    QFETCH(const int, seconds);
    QFETCH(const int, wait);
    QFETCH(const QByteArray, redirect);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, remark);
    ApicbaseBench bench;
    bench.behaviour.codeLifetime = std::chrono::seconds(seconds);
    const QByteArray code = bench.code(authorization(who));
    bench.advance(wait);
    Pairs fields = without(bench.exchange(code, by), "redirect_uri");
    if (redirect != "-")
        fields.emplaceBack("redirect_uri", redirect);
    const PracticeAnswer answer = bench.token(fields);
    VERIFY_ANSWER(answer, body.isEmpty() ? 200 : 400, remark);
    if (!body.isEmpty())
        QCOMPARE(answer.response.body, body);
}

void TestApicbaseToken::codeIsForOneUse()
{
    ApicbaseBench bench;
    const QByteArray code = bench.code(authorization());
    QCOMPARE(bench.token(bench.exchange(code)).response.status, 200);
    const PracticeAnswer again = bench.token(bench.exchange(code));
    VERIFY_ANSWER(again, 400, "used already");
    QCOMPARE(again.response.body, R"({"error": "invalid_grant"})");
    VERIFY_ANSWER(bench.token(bench.exchange("unknown")), 400, "never issued");
}

void TestApicbaseToken::pkce_data()
{
    QTest::addColumn<PkceRule>("rule");
    QTest::addColumn<QByteArray>("sent"); // challenge
    QTest::addColumn<QByteArray>("shown"); // verifier
    QTest::addColumn<QByteArray>("body"); // "" is accepted
    const QByteArray invalid = R"({"error": "invalid_grant"})";
    const QByteArray required = R"({"error": "invalid_request", "error_description": "Code verifier required."})";
    const QByteArray none;
    for (const PkceRule rule : {PkceRule::Ignore, PkceRule::Verify, PkceRule::Require}) {
        const bool ignored = rule == PkceRule::Ignore;
        QTest::addRow("right, rule %d", int(rule)) << rule << challenge() << verifier << none;
        QTest::addRow("wrong, rule %d", int(rule)) << rule << challenge() << verifier + 'x' << (ignored ? none : invalid);
        QTest::addRow("missing, rule %d", int(rule)) << rule << challenge() << none << (ignored ? none : required);
    }
    QTest::newRow("no PKCE, ignored") << PkceRule::Ignore << none << none << none;
    QTest::newRow("no PKCE, verified") << PkceRule::Verify << none << none << none;
}

void TestApicbaseToken::pkce()
{
    QFETCH(const PkceRule, rule);
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, shown);
    QFETCH(const QByteArray, body);
    ApicbaseBench bench;
    bench.behaviour.pkce = rule;
    const Pairs challenged = sent.isEmpty() ? Pairs() : Pairs{{"code_challenge", sent}, {"code_challenge_method", "S256"}};
    const Pairs fields =
        bench.exchange(bench.code(authorization() + challenged)) + (shown.isEmpty() ? Pairs() : Pairs{{"code_verifier", shown}});
    const PracticeAnswer answer = bench.token(fields);
    VERIFY_ANSWER(answer, body.isEmpty() ? 200 : 400, body.isEmpty() ? "" : "code_verifier");
    if (!body.isEmpty())
        QCOMPARE(answer.response.body, body);
}

QTEST_GUILESS_MAIN(TestApicbaseToken)
#include "tst_apicbasetoken.moc"
