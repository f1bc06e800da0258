// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tokens.h"

#include <QTimeZone>
#include <QTest>

using namespace Tokenshelf;

namespace {

const QDateTime asked(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
constexpr qint64 unknown = -1;

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

class TestTokens : public QObject
{
    Q_OBJECT

private slots:
    void readsSierra();
    void readsApicbase();
    void lifetimes_data();
    void lifetimes();
    void scopes_data();
    void scopes();
    void refreshTokens_data();
    void refreshTokens();
    void acceptsAnyContentType();
    void otherStatusesAreErrors();
    void bearerTokens();
    void header();
    void fingerprints();
};

void TestTokens::readsSierra()
{
    const Result<TokenSet> tokens = read("{\"access_token\":\"Zk3v-_x\",\"token_type\":\"bearer\",\"expires_in\":3600}");
    QVERIFY(tokens);
    QCOMPARE(tokens->access.reveal(), QByteArrayView("Zk3v-_x"));
    QVERIFY(tokens->refresh.isEmpty());
    QCOMPARE(tokens->type, u"bearer"_s);
    QCOMPARE(tokens->expiresIn.value(), 3600);
    QVERIFY(!tokens->scopes);
    QCOMPARE(tokens->requestedAt, asked);
    QCOMPARE(tokens->requestedAt.timeSpec(), Qt::UTC);
}

void TestTokens::readsApicbase()
{
    const Result<TokenSet> tokens = read("{\"access_token\": \"aaaa\", \"expires_in\": 604800, \"token_type\": \"Bearer\", "
                                         "\"scope\": \"library sales\", \"refresh_token\": \"bbbb\"}");
    QVERIFY(tokens);
    QCOMPARE(tokens->refresh.reveal(), QByteArrayView("bbbb"));
    QCOMPARE(tokens->expiresIn.value(), 604800);
    QCOMPARE(tokens->scopes.value(), (QStringList{u"library"_s, u"sales"_s}));
}

void TestTokens::lifetimes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char *value, qint64 seconds) { QTest::newRow(value) << QByteArray(value) << seconds; };
    row("3600", 3600);
    row("\"3600\"", 3600);
    row("3599.7", 3599);
    row("1e3", 1000);
    row("0", unknown);
    row("0.9", unknown);
    row("-0", unknown);
    row("31622400", 31622400);
    row("31622400.9", 31622400);
    row("31622401", 31622400); // a year is as much as is believed (security R50)
    row("315360000", 31622400);
    row("\"315360000\"", 31622400);
    row("3162240001", unknown); // a century is nonsense
    row("-1", unknown);
    row("-0.5", unknown);
    row("1e300", unknown);
    row("-1e300", unknown);
    row("9007199254740993", unknown);
    row("99999999999999999999999", unknown);
    row("\"\"", unknown);
    row("\" 3600\"", unknown);
    row("\"+3600\"", unknown);
    row("\"-1\"", unknown);
    row("\"3600.5\"", unknown);
    row("\"0x10\"", unknown);
    row("\"1e3\"", unknown);
    row("\"99999999999\"", unknown);
    row("\"\\u0663\\u0660\"", unknown); // Arabic-Indic digits
    row("\"never\"", unknown);
    row("null", unknown);
    row("true", unknown);
    row("[3600]", unknown);
    row("{\"s\":3600}", unknown);
}

void TestTokens::lifetimes()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const Result<TokenSet> tokens = read(answer("expires_in", value));
    QVERIFY(tokens);
    QCOMPARE(tokens->expiresIn.value_or(unknown), seconds);
    QVERIFY(!read(answer("expires_in"))->expiresIn);
}

void TestTokens::scopes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("said");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << QByteArray() << false << QStringList();
    QTest::newRow("one") << QByteArray("\"library\"") << true << QStringList{u"library"_s};
    QTest::newRow("blanks") << QByteArray("\"  a   b \"") << true << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("empty") << QByteArray("\"\"") << true << QStringList();
    QTest::newRow("twice") << QByteArray("\"a b a\"") << true << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("list") << QByteArray("[\"a\",\"b\"]") << true << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("list with numbers") << QByteArray("[\"a\",1,\"b c\"]") << true << QStringList{u"a"_s};
    QTest::newRow("null") << QByteArray("null") << false << QStringList();
    QTest::newRow("number") << QByteArray("7") << false << QStringList();
    QTest::newRow("object") << QByteArray("{}") << false << QStringList();
    QTest::newRow("forged line") << QByteArray("\"a\\nb c\\u202e \\u001b[31m d\"") << true << QStringList{u"d"_s};
    QTest::newRow("URL") << QByteArray("\"https://a.b/c.readonly\"") << true << QStringList{u"https://a.b/c.readonly"_s};
}

void TestTokens::scopes()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, said);
    QFETCH(QStringList, expected);
    const Result<TokenSet> tokens = read(answer("scope", value));
    QVERIFY(tokens);
    QCOMPARE(tokens->scopes.has_value(), said);
    QCOMPARE(tokens->scopes.value_or(QStringList()), expected);
}

void TestTokens::refreshTokens_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("empty is none") << QByteArray("\"\"") << QByteArray();
    QTest::newRow("null is none") << QByteArray("null") << QByteArray();
    QTest::newRow("letters") << QByteArray("\"RT1\"") << QByteArray("RT1");
    QTest::newRow("all that may be") << QByteArray("\"1//0g +%&=:\\\"\\\\~\"") << QByteArray("1//0g +%&=:\"\\~");
}

void TestTokens::refreshTokens()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    const Result<TokenSet> tokens = read(answer("refresh_token", value));
    QVERIFY(tokens);
    QCOMPARE(tokens->refresh.reveal(), QByteArrayView(expected));
}

void TestTokens::acceptsAnyContentType()
{
    for (const char *type : {"application/json;charset=UTF-8", "Application/JSON", "text/plain", "text/html", ""})
        QVERIFY(tokensFromReply({.status = 200, .contentType = type, .body = answer()}, asked));
}

void TestTokens::otherStatusesAreErrors()
{
    for (const int status : {100, 201, 202, 203, 204, 206, 301, 302, 304, 307, 400, 401, 403, 404, 429, 500, 503})
        QVERIFY2(!read(answer(), status), qPrintable(QString::number(status)));
}

void TestTokens::bearerTokens()
{
    for (const char *good : {"a", "AZaz09-._~+/", "a==", "a=", "mF_9.B5f-4.1JqM"})
        QVERIFY2(isBearerToken(good), good);
    QVERIFY(isBearerToken(QByteArray(8192, 'a')));
    QVERIFY(!isBearerToken(QByteArray(8193, 'a')));
    for (const char *bad : {"", "=", "a=b", "a b", "a\r", "a:b", "\"a\"", "ü"})
        QVERIFY2(!isBearerToken(bad), bad);
    QVERIFY(!isBearerToken(QByteArrayView("a\0b", 3)));
}

void TestTokens::header()
{
    QCOMPARE(authorizationHeader(Secret("abc=")), QByteArray("Bearer abc="));
    QCOMPARE(authorizationHeader(Secret()), QByteArray());
    QCOMPARE(authorizationHeader(Secret("a\r\nX: y")), QByteArray());
}

void TestTokens::fingerprints()
{
    QCOMPARE(fingerprint(Secret("abc")), u"ba7816bf"_s); // FIPS 180-2, first digits
    QCOMPARE(fingerprint(Secret()), u"e3b0c442"_s);
    QVERIFY(fingerprint(Secret("abd")) != fingerprint(Secret("abc")));
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
