// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memorysecretstore.h"
#include "support/await.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Tokenshelf;

/** How a secret becomes a keychain entry and back, and the store in memory. */
class TestSecretStore : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("plain") << QByteArray("s3cret");
        QTest::newRow("quotes") << QByteArray("\"},\"s\":\"\\\"\\\\");
        QTest::newRow("escapes as text") << QByteArray("\\u0041\\n\\\\u");
        QTest::newRow("line ends") << QByteArray("a\r\nb\tc");
        QTest::newRow("umlauts") << QByteArray("gr\xc3\xbc\xc3\x9f \xe2\x82\xac \xf0\x9f\x94\x91");
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x80");
        QTest::newRow("ends in a backslash") << QByteArray("abc\\");
        QTest::newRow("JSON") << QByteArray(R"({"g":1,"h":"x","s":"y"})");
        QByteArray all;
        for (int c = 1; c < 256; ++c)
            all.append(char(c));
        QTest::newRow("every byte") << all;
    }
    void roundTrip()
    {
        QFETCH(const QByteArray, value);
        const StoredSecret secret{Secret(value), 4'294'967'295U, u"https://a.example https://\"b\".example"_s};
        const Result<Secret> entry = encodeSecret(secret);
        VERIFY_RESULT(entry);
        const Result<StoredSecret> back = decodeSecret(*entry);
        VERIFY_RESULT(back);
        QVERIFY(back->value == secret.value);
        QCOMPARE(back->generation, secret.generation);
        QCOMPARE(back->binding, secret.binding);
    }

    void anEntryIsJson()
    {
        const Result<Secret> entry = encodeSecret({Secret("p\"w\x01"), 7, u"https://a.example"_s});
        VERIFY_RESULT(entry);
        const QJsonObject expected{{u"g"_s, 7}, {u"h"_s, u"https://a.example"_s}, {u"s"_s, u"p\"w\x01"_s}};
        QCOMPARE(QJsonDocument::fromJson(entry->reveal().toByteArray()).object(), expected);
    }

    void limits()
    {
        const StoredSecret empty{Secret(), 1, u"https://a.example"_s};
        const qsizetype room = longestEntry - encodeSecret(empty)->size();
        const auto codeOf = [&](const QByteArray &value) {
            const Result<Secret> entry = encodeSecret({Secret(value), 1, empty.binding});
            return entry ? QString() : entry.error().code;
        };
        QCOMPARE(codeOf(QByteArray(room, 'x')), QString());
        QCOMPARE(codeOf(QByteArray(room + 1, 'x')), u"secret_too_long"_s);
        QCOMPARE(codeOf(QByteArray(room, '"')), u"secret_too_long"_s); // it counts as it is written
        QCOMPARE(codeOf(QByteArray(5'000'000, 'x')), u"secret_too_long"_s);
        QCOMPARE(codeOf(QByteArray("a\0b", 3)), u"secret_has_nul"_s);
    }

    void whatASecretBelongsToIsLeftOutWhereItIsLong()
    {
        StoredSecret secret{Secret("x"), 1, u"https://a.example"_s, {{u"name"_s, u"North"_s}}};
        QCOMPARE(decodeSecret(*encodeSecret(secret))->record, secret.record);
        secret.record.insert(u"scopes"_s, QString(1'000, u'x'));
        const Result<Secret> entry = encodeSecret(secret);
        VERIFY_RESULT(entry);
        QVERIFY(entry->size() < 100 && decodeSecret(*entry)->record.isEmpty());
    }

    void parts_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("entries"); // 0: refused
        for (int size = 1'800; size < 2'200; size += 7)
            QTest::addRow("%d", size) << QByteArray(size, 'x') << -1;
        QTest::newRow("the longest token") << QByteArray(8 * 1024, 'x') << 5;
        QTest::newRow("of quotes alone") << QByteArray(8 * 1024, '"') << 9;
        QTest::newRow("of control characters") << QByteArray(8 * 1024, '\1') << 0;
        QTest::newRow("longer") << QByteArray(10'001, 'x') << 0;
        QTest::newRow("a NUL") << QByteArray(3'000, '\0') << 0;
    }
    void parts()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const int, entries);
        const Result<QList<Secret>> split = splitSecret({Secret(value), 7, u"https://a.example"_s, {{u"name"_s, u"North"_s}}}, 'b');
        if (entries == 0) {
            QVERIFY(!split);
            return;
        }
        VERIFY_RESULT(split);
        QVERIFY2(entries < 0 || split->size() == entries, qPrintable(QString::number(split->size())));
        Result<SecretHead> head = decodeHead(split->first());
        VERIFY_RESULT(head);
        QCOMPARE(head->parts, int(split->size()) - 1);
        QVERIFY(head->parts == 0 || head->set == 'b');
        QCOMPARE(decodeSecret(split->first()).has_value(), head->parts == 0);
        for (int number = 1; number < split->size(); ++number) {
            QVERIFY(split->at(number).size() <= longestEntry);
            VERIFY_RESULT(appendPart(*head, number, split->at(number)));
        }
        QVERIFY(split->first().size() <= longestEntry);
        QVERIFY(head->secret.value == Secret(value));
        QCOMPARE(head->secret.record, (QJsonObject{{u"name"_s, u"North"_s}}));
    }

    void halfOfASetIsRecognised()
    {
        const QByteArray value(4'000, 'x');
        const auto old = splitSecret({Secret(value), 7, u"https://a.example"_s}, 'a');
        const auto later = splitSecret({Secret(value), 8, u"https://a.example"_s}, 'a');
        VERIFY_RESULT(old);
        Result<SecretHead> head = decodeHead(old->first());
        VERIFY_RESULT(head);
        QCOMPARE(appendPart(*head, 1, later->at(1)).error().code, u"keychain_entry_damaged"_s); // of another generation
        head = decodeHead(old->first());
        QVERIFY(!appendPart(*head, 1, old->at(2))); // of another place
        head = decodeHead(old->first());
        QVERIFY(!appendPart(*head, 1, Secret("x"))); // of somebody else
    }

    void damagedEntries_data()
    {
        QTest::addColumn<QByteArray>("entry");
        const QByteArray good = R"({"g":1,"h":"https://a.example","s":"sec\"\\\u000aret"})";
        QVERIFY(decodeSecret(Secret(good)));
        for (qsizetype size = 0; size < good.size(); ++size)
            QTest::addRow("cut at %d", int(size)) << good.first(size);
        QTest::newRow("text") << QByteArray("a secret of somebody else");
        QTest::newRow("negative generation") << QByteArray(R"({"g":-1,"h":"","s":"x"})");
        QTest::newRow("big generation") << QByteArray(R"({"g":4294967296,"h":"","s":"x"})");
        QTest::newRow("no binding") << QByteArray(R"({"g":1,"s":"x"})");
        QTest::newRow("binding of another type") << QByteArray(R"({"g":1,"h":[],"s":"x"})");
        QTest::newRow("bad escape") << QByteArray(R"({"g":1,"h":"","s":"\x"})");
        QTest::newRow("escaped NUL") << QByteArray(R"({"g":1,"h":"","s":"\u0000"})");
        QTest::newRow("bare quote") << QByteArray(R"({"g":1,"h":"","s":"a"b"})");
        QTest::newRow("backslash at the end") << QByteArray(R"({"g":1,"h":"","s":"\"})");
        QTest::newRow("array") << QByteArray(R"([1,"s":"x"})");
    }
    void damagedEntries()
    {
        QFETCH(const QByteArray, entry);
        const Result<StoredSecret> decoded = decodeSecret(Secret(entry));
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, u"keychain_entry_damaged"_s);
        QCOMPARE(decoded.error().kind, Error::Kind::Keychain);
    }

    void aNewerEntryIsRead()
    {
        const QByteArray newer = R"({"g":3,"h":"https://a.example","later":{"x":[1]},"s":"value"})";
        const auto decoded = decodeSecret(Secret(newer));
        VERIFY_RESULT(decoded);
        QVERIFY(decoded->value == Secret("value"));
    }

    void memory()
    {
        MemorySecretStore store;
        QVERIFY(!store.persistent());
        VERIFY_RESULT(await<std::monostate>([&](QObject *context, Callback<> done) { store.unlock(context, done); }));
        VERIFY_RESULT(await<std::monostate>([&](QObject *context, Callback<> done) {
            store.write(u"account/1/access"_s, {Secret("token"), 2, u"https://a.example"_s}, context, done);
        }));
        const auto readIt = [&] {
            return await<std::optional<StoredSecret>>(
                [&](QObject *context, Callback<std::optional<StoredSecret>> done) { store.read(u"account/1/access"_s, context, done); });
        };
        auto read = readIt();
        VERIFY_RESULT(read);
        QVERIFY(*read && (*read)->value == Secret("token"));
        QCOMPARE((*read)->generation, 2U);
        VERIFY_RESULT(await<std::monostate>([&](QObject *context, Callback<> done) { store.remove(u"account/1/access"_s, context, done); }));
        read = readIt();
        VERIFY_RESULT(read);
        QVERIFY(!*read);
    }

    void memoryRefusesWhatAKeychainRefuses()
    {
        MemorySecretStore store;
        const auto written = await<std::monostate>([&](QObject *context, Callback<> done) {
            store.write(u"x"_s, {Secret(QByteArray(12'000, 'x')), 1, {}}, context, done);
        });
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"secret_too_long"_s);
    }

    void aGoneContextIsNotCalled()
    {
        MemorySecretStore store;
        bool called = false;
        {
            QObject context;
            store.unlock(&context, [&](const Result<> &) { called = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
