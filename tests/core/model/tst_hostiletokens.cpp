// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tokens.h"

#include <QTimeZone>
#include <QTest>

using namespace Tokenshelf;

namespace {

const QDateTime asked(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

Result<TokenSet> read(const QByteArray &body, int status = 200)
{
    return tokensFromReply({.status = status, .contentType = "application/json", .body = body}, asked);
}

/** A right answer with one member set, replaced or added as raw JSON text. */
QByteArray answer(const QByteArray &member = {}, const QByteArray &value = {})
{
    QList<QPair<QByteArray, QByteArray>> members{{"access_token", "\"AT\""}, {"token_type", "\"Bearer\""}, {"expires_in", "3600"}};
    members.removeIf([&member](const auto &one) { return one.first == member; });
    if (!value.isEmpty())
        members.append({member, value});
    QByteArray body;
    for (const auto &[name, text] : std::as_const(members))
        body += (body.isEmpty() ? "{\"" : ",\"") + name + "\":" + text;
    return body + '}';
}

} // namespace

class TestHostileTokens : public QObject
{
    Q_OBJECT

private slots:
    void hostileBodies_data();
    void hostileBodies();
    void hostileTokens_data();
    void hostileTokens();
};

void TestHostileTokens::hostileBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &body, const QString &code) { QTest::newRow(name) << body << code; };
    const QString page = u"not_json"_s;
    row("empty", "", page);
    row("blanks", " \r\n ", page);
    row("captive portal", "<!DOCTYPE html><title>Sign in to Wi-Fi</title>", page);
    row("form encoding", "access_token=AT&token_type=bearer", page);
    row("cut short", answer().chopped(1), page);
    row("cut in a token", "{\"access_token\":\"A", page);
    row("text behind", answer() + "x", page);
    row("two objects", answer() + answer(), page);
    row("NUL behind", answer() + QByteArray(1, '\0'), page);
    row("array", '[' + answer() + ']', page);
    row("text", "\"AT\"", page);
    row("number", "12", page);
    row("null", "null", page);
    row("single quotes", "{'access_token':'AT'}", page);
    row("comma at the end", "{\"access_token\":\"AT\",}", page);
    row("comment", "{/*x*/\"access_token\":\"AT\"}", page);
    row("NaN", answer("expires_in", "NaN"), page);
    row("bad UTF-8", answer("scope", "\"\xff\xfe\""), page);
    row("overlong UTF-8", answer("scope", "\"\xc0\x80\""), page);
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), page);
    row("guard before it", ")]}',\n" + answer(), page);
    row("XML", "<error><code>113</code></error>", page);
    row("megabytes", QByteArray(5'000'000, 'x'), page);

    const QString bad = u"bad_token_reply"_s;
    row("byte order mark", "\xEF\xBB\xBF" + answer(), bad);
    row("duplicate token", "{\"access_token\":\"good\",\"token_type\":\"bearer\",\"access_token\":\"evil\"}", bad);
    row("duplicate, escaped", "{\"access_token\":\"good\",\"token_type\":\"bearer\",\"access_\\u0074oken\":\"evil\"}", bad);
    row("duplicate lifetime", answer().chopped(1) + ",\"expires_in\":1}", bad);
    row("duplicate inside", answer("x", "[{\"a\":{\"b\":1,\"b\":1}}]"), bad);
    row("duplicate empty name", answer().chopped(1) + ",\"\":1,\"\":2}", bad);
    row("deep", answer("x", QByteArray(40, '[') + QByteArray(40, ']')), bad);
    row("long", answer("x", '"' + QByteArray(70'000, 'x') + '"'), bad);
    row("duplicate, three times", "{" + QByteArray("\"a\":[],").repeated(3) + "\"b\":1}", bad);
    row("empty object", "{}", bad);
    row("no access token", answer("access_token"), bad);
    row("access token null", answer("access_token", "null"), bad);
    row("access token number", answer("access_token", "12345"), bad);
    row("access token list", answer("access_token", "[\"AT\"]"), bad);
    row("access token empty", answer("access_token", "\"\""), bad);
    row("access token in capitals", "{\"Access_Token\":\"AT\",\"token_type\":\"bearer\"}", bad);
    row("nested token", "{\"token\":{\"access_token\":\"AT\",\"token_type\":\"bearer\"}}", bad);
    row("no type", answer("token_type"), bad);
    row("mac", answer("token_type", "\"mac\""), bad);
    row("DPoP", answer("token_type", "\"DPoP\""), bad);
    row("type null", answer("token_type", "null"), bad);
    row("type with blank", answer("token_type", "\"bearer \""), bad);
    row("type with look-alike", answer("token_type", "\"be\xd0\xb0rer\""), bad);
    row("refresh token number", answer("refresh_token", "1"), bad);
    row("refresh token object", answer("refresh_token", "{}"), bad);
    row("refresh token with NUL", answer("refresh_token", "\"a\\u0000b\""), bad);
    row("refresh token with line end", answer("refresh_token", "\"a\\nb\""), bad);
    row("refresh token beyond ASCII", answer("refresh_token", "\"\xc3\xbc\""), bad);
    row("refresh token too long", answer("refresh_token", '"' + QByteArray(8193, 'x') + '"'), bad);
    row("error that is no code", "{\"error\":{\"code\":400}}", bad);

    row("error under 200", "{\"error\":\"invalid_grant\"}", u"invalid_grant"_s);
    row("error beside a token", answer("error", "\"invalid_grant\""), u"invalid_grant"_s);
    row("Sierra error under 200", "{\"code\":113,\"specificCode\":0,\"httpStatus\":401,\"name\":\"Unauthorized\"}", u"113"_s);
}

void TestHostileTokens::hostileBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    const Result<TokenSet> tokens = read(body);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().code, code);
    const Error::Kind kind = code == "not_json"_L1 ? Error::Kind::Network
        : code == "bad_token_reply"_L1             ? Error::Kind::Protocol
                                                   : Error::Kind::Server;
    QVERIFY(tokens.error().kind == kind);
    QCOMPARE(tokens.error().httpStatus, 200);
    QCOMPARE(tokens.error().detail, plainText(tokens.error().detail));
    QVERIFY(!tokens.error().detail.contains(u"evil"));
}

void TestHostileTokens::hostileTokens_data()
{
    QTest::addColumn<QByteArray>("json"); // as it stands between the quotes
    QTest::newRow("CR") << QByteArray("A\\rB");
    QTest::newRow("LF") << QByteArray("A\\nB");
    QTest::newRow("injected header") << QByteArray("A\\r\\nX-Injected: yes");
    QTest::newRow("raw line end") << QByteArray("A\nB");
    QTest::newRow("NUL") << QByteArray("A\\u0000B");
    QTest::newRow("NUL at the end") << QByteArray("A\\u0000");
    QTest::newRow("blank") << QByteArray("A B");
    QTest::newRow("blank before") << QByteArray(" A");
    QTest::newRow("tab") << QByteArray("A\\tB");
    QTest::newRow("quote") << QByteArray("A\\\"B");
    QTest::newRow("backslash") << QByteArray("A\\\\B");
    QTest::newRow("comma") << QByteArray("A,B");
    QTest::newRow("percent") << QByteArray("A%20B");
    QTest::newRow("beyond ASCII") << QByteArray("A\xc3\xa9");
    QTest::newRow("half a pair") << QByteArray("A\\ud800");
    QTest::newRow("bidirectional") << QByteArray("A\\u202eB");
    QTest::newRow("DEL") << QByteArray("A\x7f");
    QTest::newRow("padding first") << QByteArray("=A");
    QTest::newRow("padding alone") << QByteArray("==");
    QTest::newRow("padding inside") << QByteArray("A=B");
    QTest::newRow("8193 bytes") << QByteArray(8193, 'a');
}

void TestHostileTokens::hostileTokens()
{
    QFETCH(QByteArray, json);
    const Result<TokenSet> tokens = read(answer("access_token", '"' + json + '"'));
    QVERIFY(!tokens);
    QVERIFY(tokens.error().code == "bad_token_reply"_L1 || tokens.error().code == "not_json"_L1);
    QVERIFY(authorizationHeader(Secret(QByteArray(json).replace("\\r", "\r").replace("\\n", "\n"))).isEmpty());
}

QTEST_GUILESS_MAIN(TestHostileTokens)
#include "tst_hostiletokens.moc"
