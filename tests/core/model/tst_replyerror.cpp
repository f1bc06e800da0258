// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tokens.h"

#include <QTimeZone>
#include <QTest>

using namespace Tokenshelf;
using Kind = Error::Kind;
Q_DECLARE_METATYPE(Error::Kind)

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

} // namespace

class TestReplyError : public QObject
{
    Q_OBJECT

private slots:
    void errors_data();
    void errors();
    void redirects_data();
    void redirects();
    void keepsTheWait();
    void textIsMadeHarmless();
    void waits_data();
    void waits();
    void dates_data();
    void dates();
};

void TestReplyError::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind, const QString &code, const QString &detail = {}) {
        QTest::newRow(name) << status << body << kind << code << detail;
    };
    // RFC 6749 5.2
    row("code", 400, R"({"error": "invalid_grant"})", Kind::Server, u"invalid_grant"_s);
    row("description", 400, R"({"error":"invalid_request","error_description":"Mismatching redirect URI."})", Kind::Server,
        u"invalid_request"_s, u"Mismatching redirect URI."_s);
    row("401", 401, R"({"error": "invalid_client"})", Kind::Server, u"invalid_client"_s);
    row("server_error", 500, R"({"error":"server_error"})", Kind::Network, u"server_error"_s);
    row("temporarily_unavailable", 503, R"({"error":"temporarily_unavailable"})", Kind::Network, u"temporarily_unavailable"_s);
    row("500 with a reason", 500, R"({"error":"invalid_grant"})", Kind::Network, u"invalid_grant"_s);
    row("a word of ours", 400, R"({"error":"disk_full"})", Kind::Server, u"provider:disk_full"_s);
    row("another word of ours", 400, R"({"error":"keychain_locked"})", Kind::Server, u"provider:keychain_locked"_s);
    row("Sierra's number elsewhere", 400, R"({"error":"113"})", Kind::Server, u"provider:113"_s);
    row("429 with a reason", 429, R"({"error":"rate_limited"})", Kind::Network, u"rate_limited"_s);
    row("unknown code", 400, R"({"error":"teapot"})", Kind::Server, u"teapot"_s);
    row("Spring", 401, R"({"status":401,"error":"Unauthorized","path":"/token"})", Kind::Server, u"http_401"_s);
    row("error as object", 400, R"({"error":{"code":400,"message":"no"}})", Kind::Server, u"http_400"_s);
    row("error with line end", 400, R"({"error":"a\nb"})", Kind::Server, u"http_400"_s);
    row("error too long", 400, "{\"error\":\"" + QByteArray(65, 'a') + "\"}", Kind::Server, u"http_400"_s);
    row("error empty", 400, R"({"error":""})", Kind::Server, u"http_400"_s);
    row("duplicate error", 400, R"({"error":"invalid_grant","error":"x"})", Kind::Server, u"http_400"_s);
    row("description as number", 400, R"({"error":"invalid_grant","error_description":5})", Kind::Server, u"invalid_grant"_s);
    // Sierra
    row("113", 401,
        R"({"code":113,"specificCode":0,"httpStatus":401,"name":"Unauthorized","description":"Invalid or missing authorization header"})",
        Kind::Server, u"113"_s, u"Unauthorized: Invalid or missing authorization header"_s);
    row("116", 403, R"({"code":116,"specificCode":0,"httpStatus":403,"name":"Forbidden"})", Kind::Server, u"116"_s, u"Forbidden"_s);
    row("117", 503, R"({"code":117,"specificCode":0,"httpStatus":503,"name":"API disabled"})", Kind::Server, u"117"_s, u"API disabled"_s);
    row("112", 500,
        R"({"code":112,"specificCode":0,"httpStatus":500,"name":"Internal server error","description":"Database access error"})",
        Kind::Network, u"112"_s, u"Internal server error: Database access error"_s);
    row("136", 400,
        R"({"code":136,"specificCode":6,"httpStatus":400,"name":"PIN is not valid","description":"PIN is not valid : PIN is trivial"})",
        Kind::Server, u"136"_s, u"PIN is not valid : PIN is trivial (specific code 6)"_s);
    row("without specific code", 404, R"({"code":107,"httpStatus":404,"name":"Record not found"})", Kind::Server, u"107"_s,
        u"Record not found"_s);
    row("other API's code", 400, R"({"code":113,"message":"x"})", Kind::Server, u"http_400"_s);
    row("code as text", 400, R"({"code":"113","httpStatus":400})", Kind::Server, u"http_400"_s);
    row("code negative", 400, R"({"code":-1,"httpStatus":400})", Kind::Server, u"http_400"_s);
    row("code huge", 400, R"({"code":1e300,"httpStatus":400})", Kind::Server, u"http_400"_s);
    // Django
    row("detail", 403, R"({"detail":"You do not have permission to perform this action."})", Kind::Server, u"http_403"_s,
        u"You do not have permission to perform this action."_s);
    row("throttled", 429, R"({"detail":"Request was throttled."})", Kind::Network, u"http_429"_s, u"Request was throttled."_s);
    row("detail as list", 400, R"({"detail":["x"]})", Kind::Server, u"http_400"_s);
    // Plain HTTP
    row("404 page", 404, "<h1>Not Found</h1>", Kind::Server, u"http_404"_s);
    row("403 empty", 403, "", Kind::Server, u"http_403"_s);
    row("405", 405, "{}", Kind::Server, u"http_405"_s);
    for (const int status : {408, 425, 429, 500, 502, 503, 504, 599})
        row(qPrintable(QString::number(status)), status, "<h1>oops</h1>", Kind::Network, u"http_%1"_s.arg(status));
    row("plain text", 500, "ErrorCode(113)", Kind::Network, u"http_500"_s);
    row("200 page", 200, "<html>Wi-Fi</html>", Kind::Network, u"not_json"_s);
    row("200 empty", 200, "", Kind::Network, u"not_json"_s);
    row("200 object", 200, "{}", Kind::Protocol, u"http_200"_s);
    row("204", 204, "", Kind::Protocol, u"http_204"_s);
    row("101", 101, "", Kind::Protocol, u"http_101"_s);
}

void TestReplyError::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    const Error error = errorFromReply({.status = status, .contentType = "text/html", .body = body});
    QCOMPARE(error.code, code);
    QVERIFY(error.kind == kind);
    QCOMPARE(error.detail, detail);
    QCOMPARE(error.httpStatus, status);
    QVERIFY(!error.retryAfter);
}

void TestReplyError::redirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("host");
    QTest::newRow("other host") << QByteArray("https://evil.example/path?code=SECRET&state=x#f") << u"evil.example"_s;
    QTest::newRow("userinfo") << QByteArray("https://user:SECRET@evil.example:8443/") << u"evil.example"_s;
    QTest::newRow("no scheme") << QByteArray("//evil.example/SECRET") << u"evil.example"_s;
    QTest::newRow("relative") << QByteArray("/oauth/token/?SECRET") << QString();
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("nonsense") << QByteArray("ht!tp://%%SECRET") << QString();
    QTest::newRow("look-alike") << QByteArray("https://\xd0\xb0pi.example/") << u"xn--pi-6kc.example"_s;
}

void TestReplyError::redirects()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, host);
    for (const int status : {301, 302, 303, 307, 308}) {
        const Error error = errorFromReply({.status = status, .body = R"({"error":"invalid_grant"})", .location = location});
        QCOMPARE(error.code, u"unexpected_redirect"_s);
        QCOMPARE(error.detail, host);
        QVERIFY(error.kind == Kind::Server);
    }
}

void TestReplyError::keepsTheWait()
{
    const HttpReply throttled{.status = 429, .body = R"({"error":"slow_down"})", .retryAfter = "30"};
    QCOMPARE(errorFromReply(throttled).retryAfter.value(), std::chrono::seconds(30));
    const HttpReply dated{.status = 503, .retryAfter = "Sun, 01 Mar 2026 12:00:45 GMT", .date = noon};
    QCOMPARE(errorFromReply(dated).retryAfter.value(), std::chrono::seconds(45));
    const QString soon = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(300), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    const auto wait = errorFromReply({.status = 503, .retryAfter = soon.toLatin1()}).retryAfter; // by our own clock, for want of theirs
    QVERIFY(wait && *wait > std::chrono::seconds(200) && *wait <= std::chrono::seconds(300));
}

void TestReplyError::textIsMadeHarmless()
{
    const QByteArray description = R"(\u001b]52;c;QQ==\u0007\u202egpj <img src=http://127.0.0.1:9/> )" + QByteArray(60'000, 'x');
    for (const QByteArray &body :
         {QByteArray("{\"error\":\"x\",\"error_description\":\"" + description + "\"}"), QByteArray("{\"detail\":\"" + description + "\"}"),
          QByteArray("{\"code\":113,\"httpStatus\":401,\"name\":\"" + description + "\"}")}) {
        const Error error = errorFromReply({.status = 400, .body = body});
        QVERIFY(!error.detail.isEmpty() && error.detail.size() <= 220);
        QVERIFY(!error.detail.contains(QChar(0x1b)) && !error.detail.contains(QChar(0x202e)) && !error.detail.contains(QChar(7)));
    }
}

void TestReplyError::waits_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("none") << QByteArray() << -1;
    QTest::newRow("0") << QByteArray("0") << 0;
    QTest::newRow("30") << QByteArray(" 30 ") << 30;
    QTest::newRow("an hour") << QByteArray("3600") << 3600;
    QTest::newRow("more than an hour") << QByteArray("3601") << 3600;
    QTest::newRow("beyond 64 bits") << QByteArray(400, '9') << 3600;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("hexadecimal") << QByteArray("0x10") << -1;
    QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 12:02:00 GMT") << 120;
    QTest::newRow("date long past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 0;
    QTest::newRow("date far ahead") << QByteArray("Sun, 01 Mar 2099 12:02:00 GMT") << 3600;
    QTest::newRow("date that is none") << QByteArray("Sun, 31 Feb 2026 12:02:00 GMT") << -1;
}

void TestReplyError::waits()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    QCOMPARE(retryAfter(value, noon).value_or(std::chrono::seconds(-1)).count(), seconds);
}

void TestReplyError::dates_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("valid");
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << true;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << true;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << true;
    QTest::newRow("other zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << false;
    QTest::newRow("no zone") << QByteArray("Sun, 06 Nov 1994 08:49:37") << false;
    QTest::newRow("ISO") << QByteArray("1994-11-06T08:49:37Z") << false;
    QTest::newRow("hour 25") << QByteArray("Sun, 06 Nov 1994 25:49:37 GMT") << false;
    QTest::newRow("line behind") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("long") << QByteArray(100'000, 'S') << false;
}

void TestReplyError::dates()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, valid);
    const QDateTime date = httpDate(value);
    QCOMPARE(date.isValid(), valid);
    if (valid)
        QCOMPARE(date, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc()));
}

QTEST_GUILESS_MAIN(TestReplyError)
#include "tst_replyerror.moc"
