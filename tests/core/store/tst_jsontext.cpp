// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Tokenshelf;
using namespace Qt::StringLiterals;

namespace {

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson('[' + QByteArray(text) + ']').array().at(0);
}

} // namespace

/** The text of JSON values as they stand in a file, and what newer programs have put among them. */
class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void values_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("number") << QByteArray(" 12.5e3 ,") << QByteArray("12.5e3");
        QTest::newRow("word") << QByteArray("true}") << QByteArray("true");
        QTest::newRow("text") << QByteArray("\"a,b]}\" , ") << QByteArray("\"a,b]}\"");
        QTest::newRow("escaped quote") << QByteArray("\"a\\\"b\\\\\",") << QByteArray("\"a\\\"b\\\\\"");
        QTest::newRow("object") << QByteArray(" {\"a\": [1, {\"b\":\"}\"}]} ,1") << QByteArray("{\"a\": [1, {\"b\":\"}\"}]}");
        QTest::newRow("array") << QByteArray("[[],[ ]]]") << QByteArray("[[],[ ]]");
        QTest::newRow("nothing") << QByteArray("  ") << QByteArray();
        QTest::newRow("no value") << QByteArray(",") << QByteArray();
        QTest::newRow("cut text") << QByteArray("\"abc") << QByteArray();
        QTest::newRow("cut in an escape") << QByteArray("\"abc\\") << QByteArray();
        QTest::newRow("cut object") << QByteArray("{\"a\":[1]") << QByteArray();
    }
    void values()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, value);
        QCOMPARE(JsonText(text).value().toByteArray(), value);
    }

    void objects_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("members");
        QTest::addColumn<bool>("whole");
        QTest::newRow("empty") << QByteArray(" { } ") << QString() << true;
        QTest::newRow("two") << QByteArray("{\"a\":1 , \"b\" : [2,3]}") << u"a=1 b=[2,3]"_s << true;
        QTest::newRow("escaped key") << QByteArray("{\"\\u0061\\\"\":1}") << u"a\"=1"_s << true;
        QTest::newRow("cut in the second") << QByteArray("{\"a\":1,\"b\":[2") << u"a=1"_s << false;
        QTest::newRow("no end") << QByteArray("{\"a\":1") << u""_s << false;
        QTest::newRow("comma at the end") << QByteArray("{\"a\":1,}") << u"a=1"_s << false;
        QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << QString() << false;
        QTest::newRow("key without quotes") << QByteArray("{a:1}") << QString() << false;
        QTest::newRow("array") << QByteArray("[1]") << QString() << false;
        QTest::newRow("nothing") << QByteArray() << QString() << false;
        QTest::newRow("deep") << QByteArray(100'000, '{') << QString() << false;
    }
    void objects()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, members);
        QFETCH(const bool, whole);
        QStringList seen;
        JsonText walker(text);
        const bool ended = walker.object([&](const QByteArray &key) {
            const QByteArrayView value = walker.value();
            if (!value.isEmpty())
                seen << QString::fromUtf8(key) + u'=' + QString::fromUtf8(value);
            return !value.isEmpty();
        });
        QCOMPARE(seen.join(u' '), members);
        QCOMPARE(ended && walker.atEnd(), whole);
    }

    void unknownMembersSurvive_data()
    {
        QTest::addColumn<QJsonValue>("stored");
        QTest::addColumn<QJsonValue>("known");
        QTest::addColumn<QJsonValue>("fresh");
        QTest::addColumn<QJsonValue>("expected");
        const auto row = [](const char *name, const char *stored, const char *known, const char *fresh, const char *expected) {
            QTest::newRow(name) << json(stored) << json(known) << json(fresh) << json(expected);
        };
        row("none", "{\"a\":1}", "{\"a\":1}", "{\"a\":2}", "{\"a\":2}");
        row("one", "{\"a\":1,\"new\":true}", "{\"a\":1}", "{\"a\":2}", "{\"a\":2,\"new\":true}");
        row("dropped on purpose", "{\"a\":1,\"b\":2}", "{\"a\":1,\"b\":2}", "{\"a\":1}", "{\"a\":1}");
        row("came to be known", "{\"a\":1,\"b\":2}", "{\"a\":1}", "{\"a\":1,\"b\":3}", "{\"a\":1,\"b\":3}");
        row("below", "{\"o\":{\"a\":1,\"new\":[1]}}", "{\"o\":{\"a\":1}}", "{\"o\":{\"a\":2}}", "{\"o\":{\"a\":2,\"new\":[1]}}");
        row("below what went", "{\"o\":{\"a\":1,\"new\":[1]}}", "{\"o\":{\"a\":1}}", "{}", "{}");
        row("in a list", "{\"l\":[{\"a\":1,\"new\":1},{\"a\":2,\"new\":2}]}", "{\"l\":[{\"a\":1},{\"a\":2}]}",
            "{\"l\":[{\"a\":2},{\"a\":3}]}", "{\"l\":[{\"a\":2,\"new\":2},{\"a\":3}]}");
        row("the same one twice", "{\"l\":[{\"a\":1,\"new\":1},{\"a\":1,\"new\":2}]}", "{\"l\":[{\"a\":1},{\"a\":1}]}",
            "{\"l\":[{\"a\":1},{\"a\":1},{\"a\":1}]}", "{\"l\":[{\"a\":1,\"new\":1},{\"a\":1,\"new\":2},{\"a\":1}]}");
        row("lists of other lengths", "{\"l\":[1,2,3]}", "{\"l\":[1]}", "{\"l\":[4]}", "{\"l\":[4]}");
        row("another type", "{\"a\":{\"x\":1}}", "{\"a\":1}", "{\"a\":2}", "{\"a\":2}");
    }
    void unknownMembersSurvive()
    {
        QFETCH(const QJsonValue, stored);
        QFETCH(const QJsonValue, known);
        QFETCH(const QJsonValue, fresh);
        QFETCH(const QJsonValue, expected);
        QCOMPARE(withUnknownMembers(stored, known, fresh), expected);
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
