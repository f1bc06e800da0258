// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/introspection.h"

#include <QTimeZone>
#include <QTest>

using namespace Tokenshelf;
Q_DECLARE_METATYPE(Error::Kind)

namespace {

using Kind = Error::Kind;
constexpr auto sierra = IntrospectionDialect::SierraTokenInfo;
constexpr auto rfc7662 = IntrospectionDialect::Rfc7662;
const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

const QByteArray tokenInfo = R"({"keyId":"nQ2+/28","grantType":"client_credentials","authorizationScheme":"Bearer","expiresIn":3595,)"
                             R"("roles":[{"name":"DEVELOPER","tokenLifetime":3600,"permissions":["Bibs_List","Info_Token_Read"]}]})";
const QByteArray active =
    R"({"active": true, "scope": "library sales", "exp": 1772370000, "client_id": "<id>", "username": "user@example.org"})";

Result<Introspection> read(IntrospectionDialect dialect, int status, const QByteArray &body)
{
    return introspectionFromReply(dialect, {.status = status, .contentType = "application/json", .body = body}, now);
}

} // namespace

class TestIntrospectionAnswers : public QObject
{
    Q_OBJECT

private slots:
    void answersOfSierra_data();
    void answersOfSierra();
    void answersOfRfc7662_data();
    void answersOfRfc7662();
    void errors_data();
    void errors();
};

void TestIntrospectionAnswers::answersOfSierra_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("active");
    QTest::addColumn<bool>("limited");
    QTest::newRow("works") << 200 << tokenInfo << true << false;
    QTest::newRow("123") << 401
                         << QByteArray(
                                R"({"code":123,"specificCode":0,"httpStatus":401,"name":"Unauthorized","description":"invalid_grant"})")
                         << false << false;
    QTest::newRow("120") << 401
                         << QByteArray(
                                R"({"code":120,"specificCode":0,"httpStatus":401,"name":"Unauthorized","description":"invalid_token"})")
                         << false << false;
    QTest::newRow("116") << 403 << QByteArray(R"({"code":116,"specificCode":0,"httpStatus":403,"name":"Forbidden"})") << true << true;
    QTest::newRow("403 empty") << 403 << QByteArray() << true << true;
    QTest::newRow("401 text") << 401 << QByteArray("ErrorCode(123, 0, 401, Unauthorized, invalid_grant)") << false << false;
    QTest::newRow("401 without a word") << 401 << QByteArray() << false << false;
    QTest::newRow("403 text") << 403 << QByteArray("Forbidden") << true << true;
}

void TestIntrospectionAnswers::answersOfSierra()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<Introspection> answer = read(sierra, status, body);
    QVERIFY(answer);
    QTEST(answer->active, "active");
    QTEST(answer->limited, "limited");
    QCOMPARE(answer->asked, now);
}

void TestIntrospectionAnswers::answersOfRfc7662_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("active");
    QTest::newRow("active") << 200 << active << true;
    QTest::newRow("not active") << 200 << QByteArray(R"({"active": false})") << false;
    QTest::newRow("not active with 401") << 401 << QByteArray(R"({"active": false})") << false;
    QTest::newRow("not active, with more") << 200 << QByteArray(R"({"active":false,"scope":"library"})") << false;
}

void TestIntrospectionAnswers::answersOfRfc7662()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<Introspection> answer = read(rfc7662, status, body);
    QVERIFY(answer);
    QTEST(answer->active, "active");
    QVERIFY(!answer->limited);
}

void TestIntrospectionAnswers::errors_data()
{
    QTest::addColumn<IntrospectionDialect>("dialect");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, IntrospectionDialect dialect, int status, const QByteArray &body, Kind kind,
                        const QString &code) { QTest::newRow(name) << dialect << status << body << kind << code; };
    const QString bad = u"bad_introspection_reply"_s;
    row("wrong client on Django", rfc7662, 403, "", Kind::Server, u"invalid_client"_s);
    row("wrong client on Django, line end", rfc7662, 403, "\n", Kind::Server, u"invalid_client"_s);
    row("403 page", rfc7662, 403, "<h1>no</h1>", Kind::Server, u"http_403"_s);
    row("invalid_client", rfc7662, 401, R"({"error":"invalid_client"})", Kind::Server, u"invalid_client"_s);
    row("401 that is active", rfc7662, 401, active, Kind::Server, u"http_401"_s);
    row("invalid_request", rfc7662, 400, R"({"error":"invalid_request"})", Kind::Server, u"invalid_request"_s);
    row("404", rfc7662, 404, "", Kind::Server, u"http_404"_s);
    row("redirect", rfc7662, 301, "", Kind::Server, u"unexpected_redirect"_s);
    row("page", rfc7662, 200, "<html>", Kind::Network, u"not_json"_s);
    row("duplicate", rfc7662, 200, R"({"active":false,"active":true})", Kind::Network, u"not_json"_s);
    row("no active", rfc7662, 200, "{}", Kind::Protocol, bad);
    row("active as text", rfc7662, 200, R"({"active":"true"})", Kind::Protocol, bad);
    row("active as number", rfc7662, 200, R"({"active":1})", Kind::Protocol, bad);
    row("active null", rfc7662, 200, R"({"active":null})", Kind::Protocol, bad);
    row("error under 200", rfc7662, 200, R"({"error":"invalid_client","active":true})", Kind::Server, u"invalid_client"_s);
    row("113", sierra, 401, R"({"code":113,"specificCode":0,"httpStatus":401,"name":"Unauthorized"})", Kind::Server, u"113"_s);
    row("401 page", sierra, 401, "<html>Sign in first</html>", Kind::Server, u"http_401"_s);
    row("SSL required", sierra, 403, R"({"code":114,"specificCode":0,"httpStatus":403,"name":"SSL required"})", Kind::Server, u"114"_s);
    row("firewall page", sierra, 403, "<html>Blocked</html>", Kind::Server, u"http_403"_s);
    row("123 with 400", sierra, 400, R"({"code":123,"specificCode":0,"httpStatus":400,"name":"x"})", Kind::Server, u"123"_s);
    row("switched off", sierra, 503, R"({"code":117,"specificCode":0,"httpStatus":503,"name":"API disabled"})", Kind::Server, u"117"_s);
    row("empty 200", sierra, 200, "", Kind::Network, u"not_json"_s);
    row("not the object", sierra, 200, R"({"active":true})", Kind::Protocol, bad);
    row("error object under 200", sierra, 200, R"({"code":113,"specificCode":0,"httpStatus":401})", Kind::Server, u"113"_s);
    row("500", sierra, 500, "oops", Kind::Network, u"http_500"_s);
}

void TestIntrospectionAnswers::errors()
{
    QFETCH(IntrospectionDialect, dialect);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    const Result<Introspection> answer = read(dialect, status, body);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    QVERIFY(answer.error().kind == kind);
    QCOMPARE(answer.error().httpStatus, status);
}

QTEST_GUILESS_MAIN(TestIntrospectionAnswers)
#include "tst_introspectionanswers.moc"
