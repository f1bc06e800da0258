// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/apicbasebench.h"

using namespace Tokenshelf;

/** Apicbase's hosts, introspection, revocation and API, and how it fails (providers page 2.6, 2.10, 4.2), with every switch on and off. */
class TestApicbaseServer : public QObject
{
    Q_OBJECT

private slots:
    void hosts_data();
    void hosts();
    void slashless_data();
    void slashless();
    void introspection();
    void introspectionSwitches_data();
    void introspectionSwitches();
    void introspectionErrors();
    void revocation();
    void api_data();
    void api();
    void apiSwitches_data();
    void apiSwitches();
    void faults_data();
    void faults();
    void slow();
};

void TestApicbaseServer::hosts_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<PracticeHost>("right");
    QTest::newRow("authorize") << QByteArray("/oauth/authorize/") << PracticeHost::App;
    QTest::newRow("introspect") << QByteArray("/oauth/introspect/") << PracticeHost::App;
    QTest::newRow("token") << QByteArray("/oauth/token/") << PracticeHost::Api;
    QTest::newRow("revoke") << QByteArray("/oauth/revoke_token/") << PracticeHost::Api;
    QTest::newRow("api") << QByteArray("/api/v2/accounts/users") << PracticeHost::Api;
}

void TestApicbaseServer::hosts()
{
    QFETCH(const QByteArray, path);
    QFETCH(const PracticeHost, right);
    ApicbaseBench bench;
    QVERIFY(bench.send(right, "POST", path).response.status != 404);
    const PracticeHost wrong = right == PracticeHost::App ? PracticeHost::Api : PracticeHost::App;
    VERIFY_ANSWER(bench.send(wrong, "POST", path), 404, right == PracticeHost::App ? "other host, \"app\"" : "other host, \"api\"");
    VERIFY_ANSWER(bench.send(right, "POST", path.chopped(2) + "zz/"), path.startsWith("/api") ? 401 : 404,
                  path.startsWith("/api") ? "missing" : "nothing at this path");
}

void TestApicbaseServer::slashless_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<PracticeHost>("host");
    QTest::newRow("authorize") << QByteArray("/oauth/authorize") << PracticeHost::App;
    QTest::newRow("introspect") << QByteArray("/oauth/introspect") << PracticeHost::App;
    QTest::newRow("token") << QByteArray("/oauth/token") << PracticeHost::Api;
    QTest::newRow("revoke") << QByteArray("/oauth/revoke_token") << PracticeHost::Api;
}

void TestApicbaseServer::slashless()
{
    QFETCH(const QByteArray, path);
    QFETCH(const PracticeHost, host);
    ApicbaseBench bench;
    const PracticeAnswer moved = bench.send(host, "POST", path + "?x=1");
    VERIFY_ANSWER(moved, 301, "slash");
    QCOMPARE(headerOf(moved, "Location"), path + "/?x=1");
    bench.behaviour.slashlessIs301 = false;
    VERIFY_ANSWER(bench.send(host, "POST", path), 404, "slash");
}

void TestApicbaseServer::introspection()
{
    ApicbaseBench bench;
    const PairOfTokens tokens = bench.signIn();
    const PracticeAnswer answer = bench.introspect(tokens.access);
    VERIFY_ANSWER(answer, 200, "");
    QCOMPARE(answer.response.body,
             R"({"active": true, "scope": "library sales", "exp": 1800604800, "client_id": ")" + idOf(Who::Main)
                 + R"(", "username": "demo@example.org"})");
    QCOMPARE(headerOf(answer, "Content-Type"), "application/json");
    VERIFY_ANSWER(bench.introspect(tokens.access, Who::Main, {{"refresh_token", tokens.refresh}}), 200, "sent along");
}

void TestApicbaseServer::introspectionSwitches_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<int>("unknown"); // status for an unknown token
    QTest::addColumn<bool>("foreign"); // whether another client's token is active
    QTest::addColumn<bool>("user"); // whether the user is named
    QTest::newRow("all standard") << Behaviour{} << 200 << false << true;
    QTest::newRow("401 for unknown") << Behaviour{.unknownTokenIs401 = true} << 401 << false << true;
    QTest::newRow("foreign is active") << Behaviour{.foreignTokenIsInactive = false} << 200 << true << true;
    QTest::newRow("service account") << Behaviour{.serviceAccount = true} << 200 << false << false;
}

void TestApicbaseServer::introspectionSwitches()
{
    QFETCH(const Behaviour, behaviour);
    QFETCH(const int, unknown);
    QFETCH(const bool, foreign);
    QFETCH(const bool, user);
    ApicbaseBench bench;
    bench.behaviour = behaviour;
    const PairOfTokens tokens = bench.signIn();
    QCOMPARE(bench.introspect(tokens.access).response.body.contains("username"), user);
    const PracticeAnswer byAnother = bench.introspect(tokens.access, Who::Foreign);
    VERIFY_ANSWER(byAnother, 200, foreign ? "" : "another application");
    QCOMPARE(byAnother.response.body.startsWith(R"({"active": true)"), foreign);
    for (const QByteArray &value : {QByteArray("unknown"), tokens.refresh}) {
        const PracticeAnswer answer = bench.introspect(value);
        VERIFY_ANSWER(answer, unknown, value == "unknown" ? "does not know" : "refresh token");
        QCOMPARE(answer.response.body, R"({"active": false})");
    }
    const PairOfTokens renewed(bench.refresh(tokens.refresh));
    VERIFY_ANSWER(bench.introspect(tokens.access), unknown, "replaced by a renewal");
    bench.advance(604'800);
    VERIFY_ANSWER(bench.introspect(renewed.access), 200, "has expired"); // known, so never 401
}

void TestApicbaseServer::introspectionErrors()
{
    ApicbaseBench bench;
    const PracticeAnswer missing = bench.post(PracticeHost::App, "/oauth/introspect/", bench.credentials());
    VERIFY_ANSWER(missing, 400, "token is missing");
    QCOMPARE(missing.response.body, R"({"error": "invalid_request", "error_description": "Token parameter is missing."})");
    VERIFY_ANSWER(bench.send(PracticeHost::App, "GET", "/oauth/introspect/?token=x"), 405, "logs");
}

void TestApicbaseServer::revocation()
{
    ApicbaseBench bench;
    const auto revoke = [&](const QByteArray &token, Who who = Who::Main) {
        return bench.post(PracticeHost::Api, "/oauth/revoke_token/", Pairs{{"token", token}} + bench.credentials(who));
    };
    const PairOfTokens tokens = bench.signIn();
    VERIFY_ANSWER(revoke(tokens.refresh, Who::Foreign), 200, "nothing was revoked");
    VERIFY_ANSWER(revoke("unknown"), 200, "does not know");
    VERIFY_ANSWER(revoke({}), 400, "token is missing");
    bench.behaviour.revocation = false;
    VERIFY_ANSWER(revoke(tokens.refresh), 404, "switched off");
    QVERIFY(bench.isActive(tokens.access));
    bench.behaviour.revocation = true;
    const PracticeAnswer revoked = revoke(tokens.refresh);
    VERIFY_ANSWER(revoked, 200, "");
    QVERIFY(revoked.response.body.isEmpty());
    QVERIFY(!bench.isActive(tokens.access));
    VERIFY_ANSWER(bench.refresh(tokens.refresh), 400, "revoked");

    const PairOfTokens others = bench.signIn();
    VERIFY_ANSWER(revoke(others.access), 200, "");
    QVERIFY(!bench.isActive(others.access));
    QCOMPARE(bench.refresh(others.refresh).response.status, 200);
}

void TestApicbaseServer::api_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("start"); // what stands before the token; "" sends none
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body"); // its start
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("remark");
    const QByteArray list = R"({"count":1,"next":null,"previous":null,"results":[{"id":1,)";
    const QByteArray bearer = "Bearer ";
    const QByteArray none;
    const QByteArray missing = R"({"detail":"Authentication credentials were not provided."})";
    const QByteArray realm = R"(Bearer realm="api")";
    QTest::newRow("recipes") << QByteArray("/api/v2/products/recipes/?page=1") << bearer << none << 200 << list << none << none;
    QTest::newRow("without slash") << QByteArray("/api/v2/products/recipes") << bearer << none << 200 << list << none << none;
    QTest::newRow("lower case") << QByteArray("/api/v2/products/recipes/") << QByteArray("bearer ") << none << 200 << list << none << none;
    QTest::newRow("no header") << QByteArray("/api/v2/products/recipes/") << none << none << 401 << missing << realm
                               << QByteArray("missing");
    QTest::newRow("Token") << QByteArray("/api/v2/products/recipes/") << QByteArray("Token ") << none << 401 << missing << realm
                           << QByteArray("Token was sent where Apicbase wants Bearer");
    QTest::newRow("unknown token") << QByteArray("/api/v2/products/recipes/") << bearer << QByteArray("x") << 401 << missing
                                   << realm + R"(,error="invalid_token",error_description="The access token is invalid.")"
                                   << QByteArray("does not know");
    QTest::newRow("no scope for it") << QByteArray("/api/v2/accounts/users") << bearer << none << 403
                                     << QByteArray(R"({"detail":"You do not have permission to perform this action."})") << none
                                     << QByteArray("accounts");
    QTest::newRow("nothing there") << QByteArray("/api/v2/nothing/") << bearer << none << 404 << QByteArray(R"({"detail":"Not found."})")
                                   << none << QByteArray("nothing at this path");
}

void TestApicbaseServer::api()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, end);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, challenge);
    QFETCH(const QByteArray, remark);
    ApicbaseBench bench;
    const QByteArray header = start.isEmpty() ? QByteArray() : start + bench.signIn().access + end;
    const PracticeAnswer answer = bench.get(path, header);
    VERIFY_ANSWER(answer, status, remark);
    QCOMPARE(answer.response.body.left(body.size()), body);
    QCOMPARE(headerOf(answer, "WWW-Authenticate"), challenge);
}

void TestApicbaseServer::apiSwitches_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("remark");
    QTest::newRow("standard") << Behaviour{} << 200 << QByteArray();
    QTest::newRow("no permission") << Behaviour{.userPermission = false} << 403 << QByteArray("lacks the permission");
    QTest::newRow("another library") << Behaviour{.otherLibrary = true} << 404 << QByteArray("another library");
}

void TestApicbaseServer::apiSwitches()
{
    QFETCH(const Behaviour, behaviour);
    QFETCH(const int, status);
    QFETCH(const QByteArray, remark);
    ApicbaseBench bench;
    bench.behaviour = behaviour;
    const PairOfTokens tokens = bench.signIn();
    VERIFY_ANSWER(bench.get("/api/v2/products/recipes/", "Bearer " + tokens.access), status, remark);
    VERIFY_ANSWER(bench.get("/api/v2/products/recipes/", "Bearer " + tokens.refresh), 401, "refresh token");
    bench.advance(604'800);
    const PracticeAnswer expired = bench.get("/api/v2/products/recipes/", "Bearer " + tokens.access);
    VERIFY_ANSWER(expired, 401, "has expired");
    QVERIFY(headerOf(expired, "WWW-Authenticate").endsWith(R"(error_description="The access token has expired.")"));
}

void TestApicbaseServer::faults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body"); // a part of it
    const QByteArray page = "text/html; charset=utf-8";
    QTest::newRow("disabled") << Fault::ApiDisabled << 503 << page << QByteArray("Service Unavailable");
    QTest::newRow("tier") << Fault::AccessTier << 503 << page << QByteArray("Service Unavailable");
    QTest::newRow("database") << Fault::DatabaseError << 500 << page << QByteArray("Server Error (500)");
    QTest::newRow("server error") << Fault::ServerError << 500 << page << QByteArray("Server Error (500)");
    QTest::newRow("HTML") << Fault::HtmlPage << 200 << page << QByteArray("maintenance");
    QTest::newRow("error page") << Fault::ErrorPage << 500 << page << QByteArray("Server Error (500)");
    QTest::newRow("plain text") << Fault::PlainText << 500 << QByteArray("text/plain; charset=utf-8")
                                << QByteArray("Internal Server Error");
    QTest::newRow("empty") << Fault::EmptyBody << 200 << QByteArray("application/json") << QByteArray();
    QTest::newRow("not JSON") << Fault::NotJson << 200 << QByteArray("application/json") << QByteArray(R"({"access_token": )");
    QTest::newRow("too many") << Fault::TooManyRequests << 429 << QByteArray("application/json")
                              << QByteArray(R"({"detail":"Request was throttled. Expected available in 30 seconds."})");
}

void TestApicbaseServer::faults()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    ApicbaseBench bench;
    const PairOfTokens tokens = bench.signIn();
    bench.behaviour.fault = fault;
    const Pairs revocation = Pairs{{"token", tokens.refresh}} + bench.credentials();
    for (const PracticeAnswer &answer :
         {bench.refresh(tokens.refresh), bench.introspect(tokens.access), bench.get("/api/v2/products/recipes/", "Bearer " + tokens.access),
          bench.post(PracticeHost::Api, "/oauth/revoke_token/", revocation)}) {
        VERIFY_ANSWER(answer, status, "fault");
        QCOMPARE(headerOf(answer, "Content-Type"), type);
        QVERIFY(body.isEmpty() ? answer.response.body.isEmpty() : answer.response.body.contains(body));
        QCOMPARE(headerOf(answer, "Retry-After"), fault == Fault::TooManyRequests ? QByteArray("30") : QByteArray());
    }
    bench.behaviour.fault = Fault::None;
    QVERIFY(bench.isActive(tokens.access));
    QCOMPARE(bench.refresh(tokens.refresh).response.status, 200); // nothing was done behind the fault
}

void TestApicbaseServer::slow()
{
    ApicbaseBench bench;
    const PairOfTokens tokens = bench.signIn();
    QCOMPARE(bench.introspect(tokens.access).response.delay.count(), 0);
    bench.behaviour.fault = Fault::Slow;
    bench.behaviour.slowness = std::chrono::milliseconds(70);
    const PracticeAnswer answer = bench.introspect(tokens.access);
    VERIFY_ANSWER(answer, 200, "");
    QCOMPARE(answer.response.delay.count(), 70);
    QCOMPARE(bench.authorize(authorization()).response.delay.count(), 0);
}

QTEST_GUILESS_MAIN(TestApicbaseServer)
#include "tst_apicbaseserver.moc"
