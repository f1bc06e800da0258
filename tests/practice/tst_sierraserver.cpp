// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/bench.h"
#include "practice/sierraserver.h"

using namespace Tokenshelf;

namespace {

const QByteArray invalidHeader =
    R"({"code":113,"specificCode":0,"httpStatus":401,"name":"Unauthorized","description":"Invalid or missing authorization header"})";
const QByteArray basicChallenge = R"(Basic realm="sierra-api")";
const QByteArray bearerChallenge = R"(Bearer realm="sierra-api")";

class SierraBench : public Bench<SierraServer>
{
public:
    PracticeAnswer get(const QByteArray &path, const QByteArray &authorization = {})
    {
        return send(PracticeHost::Sierra, "GET", "/iii/sierra-api" + path,
                    authorization.isEmpty() ? Pairs() : Pairs{{"authorization", authorization}});
    }
    PracticeAnswer postToken(const QByteArray &authorization, const QByteArray &type = {}, const QByteArray &body = {},
                             const QByteArray &path = "/v6/token")
    {
        Pairs headers;
        if (!authorization.isEmpty())
            headers.emplaceBack("authorization", authorization);
        if (!type.isEmpty())
            headers.emplaceBack("content-type", type);
        return send(PracticeHost::Sierra, "POST", "/iii/sierra-api" + path, headers, body);
    }
    QByteArray token(int client = 0)
    {
        return between(postToken(credentials(client), form, canonical).response.body, R"("access_token":")", "\"");
    }
    static QByteArray credentials(int client = 0) { return basic(id(client), secret(client)); }
    static QByteArray id(int client = 0) { return practiceClients(u"practice-sierra"_s).at(client).clientId.toUtf8(); }
    static QByteArray secret(int client = 0)
    {
        return practiceClients(u"practice-sierra"_s).at(client).clientSecret.reveal().toByteArray();
    }

    static constexpr char form[] = "application/x-www-form-urlencoded";
    static constexpr char canonical[] = "grant_type=client_credentials";
};

} // namespace

/** Sierra as the providers page, 1 and 4.1, has it: bytes, statuses and every switch, on and off. */
class TestSierraServer : public QObject
{
    Q_OBJECT

private slots:
    void keysLookReal();
    void about();
    void credentials_data();
    void credentials();
    void body_data();
    void body();
    void paths_data();
    void paths();
    void tokenReply_data();
    void tokenReply();
    void bearer_data();
    void bearer();
    void tokensEnd();
    void tokenInfo();
    void roles_data();
    void roles();
    void records_data();
    void records();
    void signIn();
    void signInErrors_data();
    void signInErrors();
    void codeErrors_data();
    void codeErrors();
    void faults_data();
    void faults();
};

void TestSierraServer::keysLookReal()
{
    static const QRegularExpression shape(u"^[A-Za-z0-9+/]{28}$"_s);
    for (int client : {0, 1}) {
        QVERIFY(shape.match(QString::fromLatin1(SierraBench::id(client))).hasMatch());
        QVERIFY(SierraBench::id(client).contains('+') && SierraBench::id(client).contains('/'));
        QVERIFY(SierraBench::secret(client).size() >= 8);
    }
}

void TestSierraServer::about()
{
    SierraBench bench;
    const PracticeAnswer answer = bench.get("/about");
    VERIFY_ANSWER(answer, 200, "");
    QCOMPARE(answer.response.body, R"({"majorVersion":6,"minorVersion":0,"compatibleVersions":"5.0,6.0","sierraVersion":"6.0.0"})");
    QCOMPARE(headerOf(answer, "Content-Type"), "application/json;charset=UTF-8");
}

void TestSierraServer::credentials_data()
{
    const QByteArray id = SierraBench::id();
    const QByteArray secret = SierraBench::secret();
    const QByteArray right = SierraBench::credentials();
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<int>("code"); // 0: accepted
    QTest::addColumn<QString>("remark");
    const auto row = [](const char *name, const QByteArray &header, const Behaviour &behaviour, int code, const QString &remark) {
        QTest::newRow(name) << header << behaviour << code << remark;
    };
    row("right", right, {}, 0, {});
    row("scheme in another case", "basic " + right.mid(6), {}, 0, {});
    row("none", {}, {}, 113, u"missing"_s);
    row("Bearer", "Bearer " + right.mid(6), {}, 121, u"Bearer was sent where Sierra wants Basic"_s);
    row("Bearer, 121 off", "Bearer " + right.mid(6), {.otherSchemeIs121 = false}, 113, u"Bearer was sent where Sierra wants Basic"_s);
    row("no scheme", right.mid(6), {}, 121, u"Something else was sent"_s);
    row("form-encoded key", basic(id.toPercentEncoding(), secret), {}, 113, u"client id was percent-encoded"_s);
    row("form-encoded secret", basic(id, secret.toPercentEncoding()), {}, 113, u"secret was percent-encoded"_s);
    row("swapped", basic(secret, id), {}, 113, u"swapped"_s);
    row("line break in Base64", right.left(20) + "\n " + right.mid(20), {}, 113, u"in the Base64 text"_s);
    row("line end after the secret", basic(id, secret + '\n'), {}, 113, u"along with the client secret"_s);
    row("blank before the key", basic(' ' + id, secret), {}, 113, u"along with the client id"_s);
    row("wrong secret", basic(id, "wrong-secret"), {}, 113, u"secret is wrong"_s);
    row("no secret", basic(id, {}), {}, 113, u"secret is missing"_s);
    row("no key", basic({}, secret), {}, 113, u"id is missing"_s);
    row("unknown key", basic("nobody", secret), {}, 113, u"Nobody has registered"_s);
    row("another key's secret", basic(id, SierraBench::secret(1)), {}, 113, u"secret is wrong"_s);
    row("no colon", "Basic " + id.toBase64(), {}, 113, u"colon"_s);
    row("not Base64", "Basic %%%", {}, 113, u"not Base64"_s);
    row("not padded", basic(id, "fives").replace("=", ""), {}, 113, u"padded"_s);
    row("URL-safe", "Basic " + QByteArray("a-_b"), {}, 113, u"URL-safe"_s);
    row("secret refused", right, {.refuseSecret = true}, 113, u"switched on"_s);
    row("secret refused, 129 on", right, {.refuseSecret = true, .badKeyIs129 = true}, 113, u"switched on"_s);
    row("enabled, 129 on", right, {.badKeyIs129 = true}, 0, {});
    row("pending", right, {.keyState = KeyState::Pending}, 113, u"pending"_s);
    row("disabled", right, {.keyState = KeyState::Disabled}, 113, u"disabled"_s);
    row("expired", right, {.keyState = KeyState::Expired}, 113, u"expiration"_s);
    row("pending, 129 on", right, {.keyState = KeyState::Pending, .badKeyIs129 = true}, 129, u"pending"_s);
    row("disabled, 129 on", right, {.keyState = KeyState::Disabled, .badKeyIs129 = true}, 129, u"disabled"_s);
    row("expired, 129 on", right, {.keyState = KeyState::Expired, .badKeyIs129 = true}, 129, u"expiration"_s);
}

void TestSierraServer::credentials()
{
    QFETCH(const QByteArray, header);
    QFETCH(const Behaviour, behaviour);
    QFETCH(const int, code);
    QFETCH(const QString, remark);
    SierraBench bench;
    bench.behaviour = behaviour;
    const PracticeAnswer answer = bench.postToken(header, SierraBench::form, SierraBench::canonical);
    VERIFY_ANSWER(answer, code == 0 ? 200 : code == 121 ? 400 : 401, remark.toUtf8());
    QCOMPARE(headerOf(answer, "WWW-Authenticate"), code == 113 || code == 129 ? basicChallenge : QByteArray());
    QCOMPARE(headerOf(answer, "Content-Type"), "application/json;charset=UTF-8");
    if (code == 113)
        QCOMPARE(answer.response.body, invalidHeader);
    if (code == 121)
        QCOMPARE(answer.response.body,
                 R"({"code":121,"specificCode":0,"httpStatus":400,"name":"Bad Request : Invalid authorization scheme"})");
    if (code == 129)
        QCOMPARE(answer.response.body, R"({"code":129,"specificCode":0,"httpStatus":401,"name":"Invalid parameter: client_id"})");
    QVERIFY2(!answer.remark.contains(QString::fromUtf8(SierraBench::secret())), "a secret is in the remark");
}

void TestSierraServer::body_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("strictStatus");
    QTest::addColumn<QByteArray>("strictBody");
    const QByteArray form = SierraBench::form;
    const QByteArray missing = R"({"code":105,"specificCode":0,"httpStatus":400,"name":"Required parameter missing"})";
    const QByteArray invalid = R"({"code":108,"specificCode":0,"httpStatus":400,"name":"Invalid parameter"})";
    QTest::newRow("canonical") << form << QByteArray("grant_type=client_credentials") << 200 << QByteArray();
    QTest::newRow("with charset") << form + ";charset=UTF-8" << QByteArray("grant_type=client_credentials") << 200 << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray() << 400 << missing;
    QTest::newRow("JSON") << QByteArray("application/json") << QByteArray("{}") << 400 << missing;
    QTest::newRow("JSON type alone") << QByteArray("application/json") << QByteArray() << 400 << missing;
    QTest::newRow("multipart") << QByteArray("multipart/form-data; boundary=x") << QByteArray("--x--") << 400 << missing;
    QTest::newRow("no type") << QByteArray() << QByteArray("grant_type=client_credentials") << 400 << missing;
    QTest::newRow("unknown grant") << form << QByteArray("grant_type=password") << 400 << invalid;
}

void TestSierraServer::body()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const int, strictStatus);
    QFETCH(const QByteArray, strictBody);
    SierraBench bench;
    const PracticeAnswer lenient = bench.postToken(SierraBench::credentials(), type, body);
    VERIFY_ANSWER(lenient, 200, strictStatus == 200 ? "" : "the documented request");
    bench.behaviour.strictTokenRequest = true;
    const PracticeAnswer strict = bench.postToken(SierraBench::credentials(), type, body);
    VERIFY_ANSWER(strict, strictStatus, strictStatus == 200 ? "" : "grant_type");
    if (strictStatus != 200)
        QCOMPARE(strict.response.body, strictBody);
}

void TestSierraServer::paths_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    for (const QByteArray version : {"/v1", "/v2", "/v3", "/v4", "/v5", "/v6", ""})
        QTest::addRow("version '%s'", version.constData()) << QByteArray("POST") << "/iii/sierra-api" + version + "/token" << 200;
    QTest::newRow("version that is not there") << QByteArray("POST") << QByteArray("/iii/sierra-api/v7/token") << 404;
    QTest::newRow("elsewhere") << QByteArray("POST") << QByteArray("/sierra-api/v6/token") << 404;
    QTest::newRow("slash at the end") << QByteArray("POST") << QByteArray("/iii/sierra-api/v6/token/") << 404;
    QTest::newRow("GET token") << QByteArray("GET") << QByteArray("/iii/sierra-api/v6/token") << 405;
    QTest::newRow("POST info") << QByteArray("POST") << QByteArray("/iii/sierra-api/v6/info/token") << 405;
    QTest::newRow("info without version") << QByteArray("GET") << QByteArray("/iii/sierra-api/info/token") << 404;
    QTest::newRow("about with version") << QByteArray("GET") << QByteArray("/iii/sierra-api/v6/about") << 404;
    QTest::newRow("POST about") << QByteArray("POST") << QByteArray("/iii/sierra-api/about") << 405;
    QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 404;
    QTest::newRow("unknown area") << QByteArray("GET") << QByteArray("/iii/sierra-api/v6/patrons/") << 404;
}

void TestSierraServer::paths()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    SierraBench bench;
    const PracticeAnswer answer =
        bench.send(PracticeHost::Sierra, method, path, {{"authorization", SierraBench::credentials()}, {"content-type", SierraBench::form}},
                   SierraBench::canonical);
    VERIFY_ANSWER(answer, status, status == 200 ? "" : status == 404 ? "nothing at this path" : "wanted here");
}

void TestSierraServer::tokenReply_data()
{
    QTest::addColumn<CodeShape>("shape");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("length");
    QTest::addColumn<qint64>("expiresIn");
    QTest::newRow("standard") << CodeShape::Short << qint64(0) << 64 << qint64(3600);
    QTest::newRow("long, 5 seconds") << CodeShape::Long << qint64(5) << 150 << qint64(5);
}

void TestSierraServer::tokenReply()
{
    QFETCH(const CodeShape, shape);
    QFETCH(const qint64, seconds);
    QFETCH(const int, length);
    QFETCH(const qint64, expiresIn);
    SierraBench bench;
    bench.behaviour.sierraToken = shape;
    bench.behaviour.accessSeconds = seconds;
    const PracticeAnswer answer = bench.postToken(SierraBench::credentials(), SierraBench::form, SierraBench::canonical);
    const QByteArray token = between(answer.response.body, R"("access_token":")", "\"");
    QCOMPARE(answer.response.body,
             R"({"access_token":")" + token + R"(","token_type":"bearer","expires_in":)" + QByteArray::number(expiresIn) + '}');
    static const QRegularExpression alphabet(u"^prac[A-Za-z0-9_-]+$"_s);
    QVERIFY(alphabet.match(QString::fromLatin1(token)).hasMatch());
    QCOMPARE(token.size(), length);
    QCOMPARE(headerOf(answer, "Content-Type"), "application/json;charset=UTF-8");
    QCOMPARE(headerOf(answer, "Cache-Control"), "no-store");
    QCOMPARE(headerOf(answer, "Pragma"), "no-cache");
    QVERIFY(bench.token() != token);
    bench.advance(expiresIn - 1);
    QCOMPARE(bench.get("/v6/branches/", "Bearer " + token).response.status, 200);
    bench.advance(1);
    QCOMPARE(bench.get("/v6/branches/", "Bearer " + token).response.status, 401);
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

void TestSierraServer::signIn()
{
    SierraBench bench;
    const QByteArray redirect = "http://127.0.0.1:27431/practicesierra";
    const QByteArray query =
        "?" + encoded({{"client_id", SierraBench::id()}, {"redirect_uri", redirect}, {"state", "s<&t"}, {"response_type", "code"}});
    const PracticeAnswer login = bench.get("/authorize" + query);
    VERIFY_ANSWER(login, 200, "");
    QVERIFY(login.response.body.contains("id=\"fm1\"") && login.response.body.contains("name=\"code\"")
            && login.response.body.contains("name=\"pin\""));
    QVERIFY(headerOf(login, "Content-Security-Policy").contains("form-action 'self' http://127.0.0.1:27431;"));
    const PracticeAnswer back =
        bench.post(PracticeHost::Sierra, "/iii/sierra-api/authorize" + query, {{"code", "20000000000000"}, {"pin", "1234"}});
    VERIFY_ANSWER(back, 302, "");
    const QByteArray code = between(headerOf(back, "Location") + '&', "code=", "&");
    QCOMPARE(headerOf(back, "Location"), redirect + "?code=" + code + "&state=s%3C%26t");
    const Pairs exchange{{"grant_type", "authorization_code"}, {"code", code}, {"redirect_uri", redirect}};
    const PracticeAnswer tokens =
        bench.post(PracticeHost::Sierra, "/iii/sierra-api/v6/token", exchange, {{"authorization", SierraBench::credentials()}});
    VERIFY_ANSWER(tokens, 200, "");
    const PracticeAnswer info = bench.get("/v6/info/token", "Bearer " + between(tokens.response.body, R"("access_token":")", "\""));
    QVERIFY(info.response.body.contains(
        R"("grantType":"authorization_code","authorizationScheme":"Bearer","expiresIn":3600,"patronId":"1000123","roles")"));
    const PracticeAnswer again =
        bench.post(PracticeHost::Sierra, "/iii/sierra-api/token", exchange, {{"authorization", SierraBench::credentials()}});
    VERIFY_ANSWER(again, 401, "used already");
    QVERIFY(
        again.response.body.contains(R"("code":124,"specificCode":0,"httpStatus":401,"name":"Unauthorized","description":"invalid_code")"));
}

void TestSierraServer::signInErrors_data()
{
    QTest::addColumn<Pairs>("parameters");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const QPair<QByteArray, QByteArray> id{"client_id", SierraBench::id()};
    const QPair<QByteArray, QByteArray> type{"response_type", "code"};
    QTest::newRow("unknown key") << Pairs{{"client_id", "nobody"}, type} << 401 << 129;
    QTest::newRow("no redirect") << Pairs{id, type} << 401 << 128;
    QTest::newRow("other redirect") << Pairs{id, type, {"redirect_uri", "http://127.0.0.1:27431/elsewhere"}} << 401 << 128;
    QTest::newRow("other type") << Pairs{id, {"response_type", "token"}, {"redirect_uri", "http://127.0.0.1:27431/practicesierra"}} << 400
                                << 108;
}

void TestSierraServer::signInErrors()
{
    QFETCH(const Pairs, parameters);
    QFETCH(const int, status);
    QFETCH(const int, code);
    SierraBench bench;
    const PracticeAnswer answer = bench.get("/authorize?practice_consent=allow&" + encoded(parameters));
    QCOMPARE(answer.response.status, status);
    QVERIFY(answer.response.body.startsWith(R"({"code":)" + QByteArray::number(code)));
    QVERIFY(!answer.remark.isEmpty());
}

void TestSierraServer::codeErrors_data()
{
    QTest::addColumn<int>("client");
    QTest::addColumn<int>("wait");
    QTest::addColumn<QByteArray>("code"); // "" sends the issued one
    QTest::addColumn<QByteArray>("redirect");
    QTest::addColumn<int>("error"); // 0: accepted
    const QByteArray redirect = "http://127.0.0.1:27431/practicesierra";
    QTest::newRow("in time") << 0 << 59 << QByteArray() << redirect << 0;
    QTest::newRow("too late") << 0 << 60 << QByteArray() << redirect << 124;
    QTest::newRow("other client") << 1 << 0 << QByteArray() << redirect << 124;
    QTest::newRow("unknown code") << 0 << 0 << QByteArray("unknown") << redirect << 124;
    QTest::newRow("no code") << 0 << 0 << QByteArray("-") << redirect << 125;
    QTest::newRow("other redirect") << 0 << 0 << QByteArray() << redirect + '/' << 128;
}

void TestSierraServer::codeErrors()
{
    QFETCH(const int, client);
    QFETCH(const int, wait);
    QFETCH(const QByteArray, code);
    QFETCH(const QByteArray, redirect);
    QFETCH(const int, error);
    SierraBench bench;
    const PracticeAnswer back = bench.get(
        "/authorize?practice_consent=allow&"
        + encoded(
            {{"client_id", SierraBench::id()}, {"redirect_uri", "http://127.0.0.1:27431/practicesierra"}, {"response_type", "code"}}));
    const QByteArray issued = between(headerOf(back, "Location") + '&', "code=", "&");
    bench.advance(wait);
    Pairs fields{{"grant_type", "authorization_code"}, {"redirect_uri", redirect}};
    if (code != "-")
        fields.emplaceBack("code", code.isEmpty() ? issued : code);
    const PracticeAnswer answer =
        bench.post(PracticeHost::Sierra, "/iii/sierra-api/v6/token", fields, {{"authorization", SierraBench::credentials(client)}});
    QCOMPARE(answer.response.status, error == 0 ? 200 : error == 125 ? 400 : 401);
    QVERIFY(answer.response.body.startsWith(error == 0 ? QByteArray(R"({"access_token")") : R"({"code":)" + QByteArray::number(error)));
    QCOMPARE(answer.remark.isEmpty(), error == 0);
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
