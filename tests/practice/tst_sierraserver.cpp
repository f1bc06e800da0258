// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sierrabench.h"

using namespace Tokenshelf;

/** What a Sierra token opens, and how Sierra fails (providers page 1.9 to 1.15, 4.1), with every switch on and off. */
class TestSierraServer : public QObject
{
    Q_OBJECT

private slots:
    void about();
    void bearer_data();
    void bearer();
    void tokensEnd();
    void tokenInfo();
    void roles_data();
    void roles();
    void records_data();
    void records();
    void faults_data();
    void faults();
};

void TestSierraServer::about()
{
    SierraBench bench;
    const PracticeAnswer answer = bench.get("/about");
    VERIFY_ANSWER(answer, 200, "");
    QCOMPARE(answer.response.body, R"({"majorVersion":6,"minorVersion":0,"compatibleVersions":"5.0,6.0","sierraVersion":"6.0.0"})");
    QCOMPARE(headerOf(answer, "Content-Type"), "application/json;charset=UTF-8");
}

void TestSierraServer::bearer_data()
{
    QTest::addColumn<QByteArray>("start"); // what stands before the token
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("as120");
    QTest::addColumn<int>("code"); // 0: accepted
    QTest::addColumn<QString>("remark");
    const QByteArray none;
    QTest::newRow("right") << QByteArray("Bearer ") << none << false << 0 << QString();
    QTest::newRow("lower case") << QByteArray("bearer ") << none << false << 113 << u"capital B"_s;
    QTest::newRow("Basic") << QByteArray("Basic ") << none << false << 113 << u"Basic was sent where Sierra wants Bearer"_s;
    QTest::newRow("bare token") << none << none << false << 113 << u"Something else"_s;
    QTest::newRow("another token") << QByteArray("Bearer ") << QByteArray("x") << false << 123 << u"does not know"_s;
    QTest::newRow("another token, 120 on") << QByteArray("Bearer ") << QByteArray("x") << true << 120 << u"does not know"_s;
}

void TestSierraServer::bearer()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, end);
    QFETCH(const bool, as120);
    QFETCH(const int, code);
    QFETCH(const QString, remark);
    SierraBench bench;
    bench.behaviour.expiredIs120 = as120;
    const PracticeAnswer answer = bench.get("/v6/bibs/1000004", start + bench.token() + end);
    VERIFY_ANSWER(answer, code == 0 ? 200 : 401, remark.toUtf8());
    QCOMPARE(headerOf(answer, "WWW-Authenticate"), code == 0 ? QByteArray() : bearerChallenge);
    if (code == 113)
        QCOMPARE(answer.response.body, invalidHeader);
    if (code == 123)
        QCOMPARE(answer.response.body,
                 R"({"code":123,"specificCode":0,"httpStatus":401,"name":"Unauthorized","description":"invalid_grant"})");
    if (code == 120)
        QCOMPARE(answer.response.body,
                 R"({"code":120,"specificCode":0,"httpStatus":401,"name":"Unauthorized","description":"invalid_token"})");
    QCOMPARE(bench.get("/v6/bibs/1000004").response.status, 401);
}

void TestSierraServer::tokensEnd()
{
    SierraBench bench;
    const QByteArray expired = bench.token();
    bench.server.expireAllTokens(bench.now);
    VERIFY_ANSWER(bench.get("/v6/info/token", "Bearer " + expired), 401, "has expired");
    const QByteArray forgotten = bench.token();
    bench.server.forgetAllTokens();
    VERIFY_ANSWER(bench.get("/v6/info/token", "Bearer " + forgotten), 401, "does not know");
    VERIFY_ANSWER(bench.get("/v6/info/token", "Bearer " + bench.token()), 200, "");
}

void TestSierraServer::tokenInfo()
{
    SierraBench bench;
    const QByteArray token = bench.token();
    bench.advance(5);
    const PracticeAnswer answer = bench.get("/v6/info/token", "Bearer " + token);
    VERIFY_ANSWER(answer, 200, "");
    QCOMPARE(
        answer.response.body,
        R"({"keyId":")" + SierraBench::id()
            + R"(","grantType":"client_credentials","authorizationScheme":"Bearer","expiresIn":3595,"roles":[{"name":"DEVELOPER","tokenLifetime":3600,)"
              R"("permissions":["Bibs_List","Bibs_Read","Branches_List","Branches_Read","Info_Token_Read","Items_List","Items_Read"]}]})");
}

void TestSierraServer::roles_data()
{
    QTest::addColumn<int>("client");
    QTest::addColumn<bool>("infoRole");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("info") << 0 << true << QByteArray("/v6/info/token") << 200;
    QTest::newRow("info switched off") << 0 << false << QByteArray("/v6/info/token") << 403;
    QTest::newRow("records with info switched off") << 0 << false << QByteArray("/v6/bibs/") << 200;
    QTest::newRow("key without info") << 1 << true << QByteArray("/v6/info/token") << 403;
    QTest::newRow("its bibs") << 1 << true << QByteArray("/v6/bibs/") << 200;
    QTest::newRow("its items") << 1 << true << QByteArray("/v6/items/1000002") << 403;
}

void TestSierraServer::roles()
{
    QFETCH(const int, client);
    QFETCH(const bool, infoRole);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    SierraBench bench;
    bench.behaviour.infoRole = infoRole;
    const PracticeAnswer answer = bench.get(path, "Bearer " + bench.token(client));
    VERIFY_ANSWER(answer, status, status == 200 ? "" : "its role lacks");
    if (status == 403)
        QCOMPARE(answer.response.body, R"({"code":116,"specificCode":0,"httpStatus":403,"name":"Forbidden"})");
}

void TestSierraServer::records_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("start"); // of the body
    const QByteArray nothing = R"({"code":107,"specificCode":0,"httpStatus":404,"name":"Record not found"})";
    QTest::newRow("branches") << QByteArray("/v6/branches/?limit=1") << 200
                              << QByteArray(R"({"total":2,"start":0,"entries":[{"id":1,"name":"Kling Library")");
    QTest::newRow("branch") << QByteArray("/v6/branches/2") << 200 << QByteArray(R"({"id":2,)");
    QTest::newRow("no pickup locations among bibs") << QByteArray("/v6/bibs/pickupLocations") << 404 << QByteArray(R"({"code":107,)");
    QTest::newRow("pickup locations") << QByteArray("/v6/branches/pickupLocations") << 200 << QByteArray(R"([{"code":"00",)");
    QTest::newRow("bibs from the second") << QByteArray("/v6/bibs/?offset=1") << 200
                                          << QByteArray(R"({"total":4,"start":1,"entries":[{"id":"1000002")");
    QTest::newRow("bibs without slash") << QByteArray("/v6/bibs?limit=1") << 200
                                        << QByteArray(R"({"total":4,"start":0,"entries":[{"id":"1000001")");
    QTest::newRow("bib") << QByteArray("/v6/bibs/1000004") << 200 << QByteArray(R"({"id":"1000004",)");
    QTest::newRow("deleted bib") << QByteArray("/v6/bibs/1000003") << 200
                                 << QByteArray(R"({"id":"1000003","deletedDate":"2021-02-03","deleted":true})");
    QTest::newRow("deleted bibs") << QByteArray("/v6/bibs/?deleted=true") << 200
                                  << QByteArray(R"({"total":1,"start":0,"entries":[{"id":"1000003")");
    QTest::newRow("no deleted items") << QByteArray("/v6/items/?deleted=true") << 200 << QByteArray(R"({"start":0,"entries":[]})");
    QTest::newRow("item") << QByteArray("/v6/items/1000002") << 200 << QByteArray(R"({"id":"1000002",)");
    QTest::newRow("no such bib") << QByteArray("/v6/bibs/999") << 404 << nothing;
    QTest::newRow("past the end") << QByteArray("/v6/bibs/?offset=4") << 404 << nothing;
    QTest::newRow("nothing asked for") << QByteArray("/v6/bibs/?limit=0") << 404 << nothing;
    QTest::newRow("limit is no number")
        << QByteArray("/v6/bibs/?limit=x") << 400
        << QByteArray(R"({"code":101,"specificCode":0,"httpStatus":400,"name":"Invalid argument","description":"Number format error"})");
}

void TestSierraServer::records()
{
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    QFETCH(const QByteArray, start);
    SierraBench bench;
    const PracticeAnswer answer = bench.get(path, "Bearer " + bench.token());
    QCOMPARE(answer.response.status, status);
    QCOMPARE(answer.response.body.left(start.size()), start);
}

void TestSierraServer::faults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body"); // its start
    const QByteArray json = "application/json;charset=UTF-8";
    QTest::newRow("none") << Fault::None << 200 << json << QByteArray(R"({"access_token")");
    QTest::newRow("disabled") << Fault::ApiDisabled << 503 << json
                              << QByteArray(R"({"code":117,"specificCode":0,"httpStatus":503,"name":"API disabled"})");
    QTest::newRow("tier") << Fault::AccessTier << 503 << json
                          << QByteArray(R"({"code":118,"specificCode":0,"httpStatus":503,"name":"Service not supported by access tier"})");
    QTest::newRow("database")
        << Fault::DatabaseError << 500 << json
        << QByteArray(
               R"({"code":112,"specificCode":0,"httpStatus":500,"name":"Internal server error","description":"Database access error"})");
    QTest::newRow("server error") << Fault::ServerError << 500 << json << QByteArray(R"({"code":103,)");
    QTest::newRow("HTML") << Fault::HtmlPage << 200 << QByteArray("text/html; charset=utf-8") << QByteArray("<!doctype html>");
    QTest::newRow("error page") << Fault::ErrorPage << 500 << QByteArray("text/html; charset=utf-8") << QByteArray("<!doctype html>");
    QTest::newRow("plain text") << Fault::PlainText << 500 << QByteArray("text/plain;charset=UTF-8") << QByteArray("ErrorCode(");
    QTest::newRow("too many") << Fault::TooManyRequests << 429 << QByteArray("text/html; charset=utf-8") << QByteArray("<!doctype html>");
    QTest::newRow("not JSON") << Fault::NotJson << 200 << QByteArray("application/json") << QByteArray(R"({"access_token": )");
}

void TestSierraServer::faults()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    SierraBench bench;
    bench.behaviour.fault = fault;
    bench.behaviour.retryAfterSeconds = 7;
    const PracticeAnswer answer = bench.postToken(SierraBench::credentials(), SierraBench::form, SierraBench::canonical);
    VERIFY_ANSWER(answer, status, fault == Fault::None ? "" : "fault");
    QCOMPARE(headerOf(answer, "Content-Type"), type);
    QCOMPARE(answer.response.body.left(body.size()), body);
    QCOMPARE(headerOf(answer, "Retry-After"), fault == Fault::TooManyRequests ? QByteArray("7") : QByteArray());
    QCOMPARE(bench.get("/authorize").response.status, 401); // the page for people stays as it is
}

QTEST_GUILESS_MAIN(TestSierraServer)
#include "tst_sierraserver.moc"
