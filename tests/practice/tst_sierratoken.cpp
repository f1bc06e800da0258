// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sierrabench.h"

using namespace Tokenshelf;

/** Sierra's token endpoint (providers page 1.5 to 1.8, 4.1): bytes, statuses and every switch, on and off. */
class TestSierraToken : public QObject
{
    Q_OBJECT

private slots:
    void keysLookReal();
    void credentials_data();
    void credentials();
    void body_data();
    void body();
    void paths_data();
    void paths();
    void tokenReply_data();
    void tokenReply();
};

void TestSierraToken::keysLookReal()
{
    static const QRegularExpression shape(u"^[A-Za-z0-9+/]{28}$"_s);
    for (int client : {0, 1}) {
        QVERIFY(shape.match(QString::fromLatin1(SierraBench::id(client))).hasMatch());
        QVERIFY(SierraBench::id(client).contains('+') && SierraBench::id(client).contains('/'));
        QVERIFY(SierraBench::secret(client).size() >= 8);
    }
}

void TestSierraToken::credentials_data()
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

void TestSierraToken::credentials()
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

void TestSierraToken::body_data()
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

void TestSierraToken::body()
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

void TestSierraToken::paths_data()
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

void TestSierraToken::paths()
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

void TestSierraToken::tokenReply_data()
{
    QTest::addColumn<CodeShape>("shape");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("length");
    QTest::addColumn<qint64>("expiresIn");
    QTest::newRow("standard") << CodeShape::Short << qint64(0) << 64 << qint64(3600);
    QTest::newRow("long, 5 seconds") << CodeShape::Long << qint64(5) << 150 << qint64(5);
}

void TestSierraToken::tokenReply()
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

QTEST_GUILESS_MAIN(TestSierraToken)
#include "tst_sierratoken.moc"
