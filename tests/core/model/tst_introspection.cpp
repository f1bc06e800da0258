// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/introspection.h"

#include <QTimeZone>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Tokenshelf;

namespace {

constexpr auto sierra = IntrospectionDialect::SierraTokenInfo;
constexpr auto rfc7662 = IntrospectionDialect::Rfc7662;
const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

const QByteArray tokenInfo = R"({"keyId":"nQ2+/28","grantType":"client_credentials","authorizationScheme":"Bearer","expiresIn":3595,)"
                             R"("roles":[{"name":"DEVELOPER","tokenLifetime":3600,"permissions":["Bibs_List","Info_Token_Read"]}]})";
const QByteArray active =
    R"({"active": true, "scope": "library sales", "exp": 1772370000, "client_id": "<id>", "username": "user@example.org"})";

Result<Introspection> read(IntrospectionDialect dialect, int status, const QByteArray &body, const QDateTime &date = {})
{
    return introspectionFromReply(dialect, {.status = status, .contentType = "application/json", .body = body, .date = date}, now);
}

} // namespace

class TestIntrospection : public QObject
{
    Q_OBJECT

private slots:
    void readsTokenInfo();
    void readsPatronToken();
    void readsRfc7662();
    void readsWhatIsAbsent();
    void expiry_data();
    void expiry();
    void clockOffset();
    void keepsNoSecret();
    void textIsMadeHarmless();
    void hostileRoles();
    void areas();
    void roundTrip_data();
    void roundTrip();
    void refusesWrongTypes();
};

void TestIntrospection::readsTokenInfo()
{
    const Result<Introspection> answer = read(sierra, 200, tokenInfo);
    QVERIFY(answer);
    QVERIFY(answer->active && !answer->limited);
    QCOMPARE(answer->clientId, u"nQ2+/28"_s);
    QCOMPARE(answer->grant, u"client_credentials"_s);
    QCOMPARE(answer->scheme, u"Bearer"_s);
    QCOMPARE(answer->expires, now.addSecs(3595));
    QCOMPARE(answer->asked, now);
    QVERIFY(answer->roles == QList<Role>({{u"DEVELOPER"_s, 3600, {u"Bibs_List"_s, u"Info_Token_Read"_s}}}));
    QCOMPARE(answer->raw, QJsonDocument::fromJson(tokenInfo).object());
    QVERIFY(answer->username.isEmpty());
}

void TestIntrospection::readsPatronToken()
{
    const Result<Introspection> answer =
        read(sierra, 200, R"({"keyId":"k","grantType":"authorization_code","patronId":"1000010","expiresIn":0,"roles":[]})");
    QVERIFY(answer);
    QCOMPARE(answer->username, u"1000010"_s);
    QCOMPARE(answer->expires, now);
}

void TestIntrospection::readsRfc7662()
{
    const Result<Introspection> answer = read(rfc7662, 200, active);
    QVERIFY(answer);
    QVERIFY(answer->active);
    QCOMPARE(answer->scopes, (QStringList{u"library"_s, u"sales"_s}));
    QCOMPARE(answer->expires, QDateTime(QDate(2026, 3, 1), QTime(13, 0), QTimeZone::utc()));
    QCOMPARE(answer->expires.offsetFromUtc(), 0);
    QCOMPARE(answer->clientId, u"<id>"_s);
    QCOMPARE(answer->username, u"user@example.org"_s);
}

void TestIntrospection::readsWhatIsAbsent()
{
    const Result<Introspection> bare = read(rfc7662, 200, R"({"active":true,"aud":["x"],"username":null,"client_id":3,"exp":"soon"})");
    QVERIFY(bare);
    QVERIFY(bare->active && !bare->expires.isValid() && bare->username.isEmpty() && bare->clientId.isEmpty() && bare->scopes.isEmpty());
    QCOMPARE(read(rfc7662, 200, R"({"active":true,"sub":"42"})")->username, u"42"_s);
    QCOMPARE(read(rfc7662, 200, R"({"active":true,"sub":"42","username":"mara"})")->username, u"mara"_s);
}

void TestIntrospection::expiry_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // 0: unknown
    const auto row = [](const char *value, qint64 seconds) { QTest::newRow(value) << QByteArray(value) << seconds; };
    row("1613120953", 1613120953);
    row("1613120953.9", 1613120953);
    row("253402300799", 253402300799);
    row("253402300800", 0);
    row("0", 0);
    row("-5", 0);
    row("1e300", 0);
    row("\"1613120953\"", 0);
    row("null", 0);
    row("[1]", 0);
}

void TestIntrospection::expiry()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const Result<Introspection> answer = read(rfc7662, 200, "{\"active\":true,\"exp\":" + value + '}');
    QVERIFY(answer);
    QCOMPARE(answer->expires.isValid(), seconds != 0);
    if (seconds != 0)
        QCOMPARE(answer->expires.toSecsSinceEpoch(), seconds);
}

void TestIntrospection::clockOffset()
{
    QCOMPARE(read(rfc7662, 200, active, now.addSecs(90))->clockOffset.value(), 90);
    QCOMPARE(read(rfc7662, 200, active, now.addSecs(-7))->clockOffset.value(), -7);
    QVERIFY(!read(rfc7662, 200, active)->clockOffset);
    QVERIFY(!read(rfc7662, 200, active, now.addYears(900))->clockOffset);
}

void TestIntrospection::keepsNoSecret()
{
    const QByteArray body =
        R"({"active":true,"token":"CANARY","access_token":"CANARY","x":[{"refresh_token":"CANARY"}],"Token":{"v":"CANARY"},)"
        R"("tokens":["CANARY"],"client_secret":"CANARY","Password":"CANARY","code":"CANARY","token_type":"Bearer","tokenLifetime":60})";
    const Result<Introspection> answer = read(rfc7662, 200, body);
    QVERIFY(answer);
    QVERIFY(!QJsonDocument(toJson(*answer)).toJson().contains("CANARY"));
    QCOMPARE(
        answer->raw,
        (QJsonObject{{u"active"_s, true}, {u"x"_s, QJsonArray{QJsonObject()}}, {u"token_type"_s, u"Bearer"_s}, {u"tokenLifetime"_s, 60}}));
}

void TestIntrospection::textIsMadeHarmless()
{
    const Result<Introspection> answer =
        read(rfc7662, 200,
             R"({"active":true,"username":"a\u202eb\n)" + QByteArray(500, 'x') + R"(","client_id":"\u001b[31m","scope":"a\tb c"})");
    QVERIFY(answer);
    QCOMPARE(answer->username.size(), 200);
    QVERIFY(!answer->username.contains(QChar(0x202e)) && !answer->username.contains(u'\n'));
    QCOMPARE(answer->clientId, u"\\u001b[31m"_s);
    QCOMPARE(answer->scopes, QStringList{u"c"_s});
}

void TestIntrospection::hostileRoles()
{
    const Result<Introspection> answer = read(sierra, 200,
                                              R"({"keyId":1,"expiresIn":1e300,"roles":[1,null,"x",{},{"name":"A","tokenLifetime":1e300,)"
                                              R"("permissions":[1,"P\n",null]},{"permissions":"x"},{"tokenLifetime":-1,"name":"B"}]})");
    QVERIFY(answer);
    QVERIFY(!answer->expires.isValid());
    QVERIFY(answer->roles == QList<Role>({{u"A"_s, {}, {u"P\\u000a"_s}}, {u"B"_s, {}, {}}}));
    QVERIFY(read(sierra, 200, R"({"roles":"x"})")->roles.isEmpty());
}

void TestIntrospection::areas()
{
    const QList<Role> roles{{u"A"_s, {}, {u"Bibs_Read"_s, u"Orders_Funds_Read"_s, u"Bibs_List"_s}},
                            {u"B"_s, {}, {u"Bibs_Read"_s, u"Bibs_Read_Marc"_s, u"Odd"_s, u"Fines_"_s}}};
    const QList<QPair<QString, QStringList>> expected{
        {u"Bibs"_s, {u"List"_s, u"Read"_s, u"Read_Marc"_s}}, {u"Fines"_s, {}}, {u"Odd"_s, {}}, {u"Orders"_s, {u"Funds_Read"_s}}};
    QCOMPARE(permissionsByArea(roles), expected);
    QVERIFY(permissionsByArea({}).isEmpty());
}

void TestIntrospection::roundTrip_data()
{
    QTest::addColumn<IntrospectionDialect>("dialect");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("Sierra") << sierra << 200 << tokenInfo;
    QTest::newRow("RFC 7662") << rfc7662 << 200 << active;
    QTest::newRow("not active") << rfc7662 << 401 << QByteArray(R"({"active": false})");
    QTest::newRow("limited") << sierra << 403 << QByteArray();
    QTest::newRow("far ahead") << rfc7662 << 200 << QByteArray(R"({"active":true,"exp":253402300799,"x":1e300,"y":"\ud83d\ude00"})");
    QTest::newRow("long lifetime") << sierra << 200 << QByteArray(R"({"roles":[{"name":"A","tokenLifetime":9007199254740991}]})");
}

void TestIntrospection::roundTrip()
{
    QFETCH(IntrospectionDialect, dialect);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<Introspection> answer = read(dialect, status, body, now.addSecs(3));
    QVERIFY(answer);
    const QByteArray text = QJsonDocument(toJson(*answer)).toJson();
    const Result<Introspection> again = introspectionFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(*again == *answer);
    QVERIFY(*introspectionFromJson({{u"unknown"_s, 1}}) == Introspection());
}

void TestIntrospection::refusesWrongTypes()
{
    const QList<QPair<QString, QJsonValue>> wrong{{u"active"_s, 1},
                                                  {u"scopes"_s, u"a"_s},
                                                  {u"expires"_s, u"tomorrow"_s},
                                                  {u"asked"_s, u"2026-03-01T12:00:00"_s},
                                                  {u"roles"_s, u"x"_s},
                                                  {u"raw"_s, 1},
                                                  {u"clock_offset"_s, 1.5},
                                                  {u"username"_s, QJsonValue::Null},
                                                  {u"limited"_s, u"no"_s},
                                                  {u"roles"_s, QJsonArray{QJsonObject{{u"lifetime"_s, -1}}}}};
    for (const auto &[key, value] : wrong) {
        const Result<Introspection> read = introspectionFromJson({{key, value}});
        QVERIFY2(!read, qPrintable(key));
        QCOMPARE(read.error().code, u"bad_record"_s);
        QVERIFY2(read.error().detail.startsWith(key), qPrintable(read.error().detail));
    }
}

QTEST_GUILESS_MAIN(TestIntrospection)
#include "tst_introspection.moc"
