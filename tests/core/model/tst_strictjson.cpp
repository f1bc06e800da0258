// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tokens.h"

#include <QJsonDocument>
#include <QTest>

using namespace Tokenshelf;

class TestStrictJson : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void survivesEveryCut();
};

void TestStrictJson::accepts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("blanks around") << QByteArray(" \r\n\t{ } \n");
    QTest::newRow("same name in two objects") << QByteArray(R"({"a":{"a":1},"b":{"a":1}})");
    QTest::newRow("same name in objects of a list") << QByteArray(R"({"l":[{"a":1},{"a":1},{"a":{"a":[]}}]})");
    QTest::newRow("a value like a name") << QByteArray(R"({"a":"b","b":"a","c":["a","a","b"]})");
    QTest::newRow("names in other case") << QByteArray(R"({"a":1,"A":2})");
    QTest::newRow("quotes and braces in texts") << QByteArray(R"({"a":"{\"a\":1,\"a\":2}","b\"":"]}\\","c":"\\\""})");
    QTest::newRow("32 levels") << "{\"a\":" + QByteArray(31, '[') + QByteArray(31, ']') + '}';
    QTest::newRow("64 KiB") << "{\"a\":\"" + QByteArray(64 * 1024 - 8, 'x') + "\"}";
    QTest::newRow("escapes") << QByteArray(R"({"\u00e9\ud83d\ude00":"\/\b\f\n\r\t\u0000"})");
}

void TestStrictJson::accepts()
{
    QFETCH(QByteArray, text);
    const Result<QJsonObject> object = strictJsonObject(text);
    QVERIFY2(object, object ? "" : qPrintable(object.error().detail));
    QVERIFY(*object == QJsonDocument::fromJson(text).object());
}

void TestStrictJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray() << u"at byte"_s;
    QTest::newRow("list") << QByteArray("[]") << u"not an object"_s;
    QTest::newRow("text") << QByteArray("\"a\"") << u"at byte"_s;
    QTest::newRow("trailing text") << QByteArray("{}a") << u"at byte"_s;
    QTest::newRow("trailing object") << QByteArray("{}{}") << u"at byte"_s;
    QTest::newRow("trailing NUL") << QByteArray("{}\0", 3) << u"at byte"_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << u"byte order mark"_s;
    QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\"}") << u"at byte"_s;
    QTest::newRow("duplicate") << QByteArray(R"({"a":1,"b":2,"a":1})") << u"member twice: a"_s;
    QTest::newRow("duplicate after an object") << QByteArray(R"({"a":{"x":[1,{"y":2}]},"a":1})") << u"member twice: a"_s;
    QTest::newRow("duplicate in depth") << QByteArray(R"({"a":[[{"b":1,"b":1}]]})") << u"member twice: b"_s;
    QTest::newRow("duplicate by escape") << QByteArray(R"({"\u0061":1,"a":1})") << u"member twice: a"_s;
    QTest::newRow("duplicate with blanks") << QByteArray("{\"a\" : 1 ,\n \"a\"\t:1}") << u"member twice: a"_s;
    QTest::newRow("duplicate beyond ASCII") << QByteArray("{\"\xc3\xa9\":1,\"\\u00e9\":1}") << u"member twice: \u00e9"_s;
    QTest::newRow("duplicate made harmless") << QByteArray(R"({"\u202e":1,"\u202e":1})") << u"member twice: \\u202e"_s;
    QTest::newRow("33 levels") << "{\"a\":" + QByteArray(32, '[') + QByteArray(32, ']') + '}' << u"too many levels"_s;
    QTest::newRow("33 objects") << QByteArray("{\"a\":").repeated(32) + "{}" + QByteArray(32, '}') << u"too many levels"_s;
    QTest::newRow("2000 levels") << QByteArray("{\"a\":").repeated(2000) + "{}" + QByteArray(2000, '}') << u"at byte"_s;
    QTest::newRow("one byte too many") << "{\"a\":\"" + QByteArray(64 * 1024 - 7, 'x') + "\"}" << u"more than 64 KiB"_s;
}

void TestStrictJson::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const Result<QJsonObject> object = strictJsonObject(text);
    QVERIFY(!object);
    QVERIFY(object.error().kind == Error::Kind::Protocol);
    QCOMPARE(object.error().code, u"not_json"_s);
    QVERIFY2(object.error().detail.contains(reason), qPrintable(object.error().detail));
}

void TestStrictJson::survivesEveryCut()
{
    const QByteArray text = R"({"a":"\"\\é","b":[1,2.5,{"c":null,"d":[true,false]}],"e":{}})";
    QVERIFY(strictJsonObject(text));
    for (qsizetype length = 0; length < text.size(); ++length)
        QVERIFY(!strictJsonObject(text.first(length)));
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const char replacement : {'"', '{', '}', '\\', ',', '\0'}) {
            QByteArray broken = text;
            broken[at] = replacement;
            const Result<QJsonObject> object = strictJsonObject(broken);
            if (object) // then Qt agrees
                QVERIFY(QJsonDocument::fromJson(broken).isObject());
        }
    }
}

QTEST_GUILESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
