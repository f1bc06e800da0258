// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "support/sanitized.h"

#include <QDebug>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

using namespace Tokenshelf;

namespace {

constexpr int secretSize = 1'000;

enum class Owner { Bytes, Text, Secret };

/** The memory of this process as the kernel sees it, so that freed places can be read too. */
class Memory
{
public:
    Memory() : m_file(::open("/proc/self/mem", O_RDONLY | O_CLOEXEC)) { }
    ~Memory() { ::close(m_file); }
    Q_DISABLE_COPY_MOVE(Memory)

    bool isOpen() const { return m_file >= 0; }
    int count(const void *place, char byte)
    {
        if (::pread(m_file, m_copy, secretSize, off_t(quintptr(place))) != secretSize)
            return -1;
        return int(std::count(m_copy, m_copy + secretSize, byte));
    }

private:
    int m_file;
    char m_copy[secretSize];
};

} // namespace

Q_DECLARE_METATYPE(Owner)

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryByte_data();
    void keepsEveryByte();
    void takingWipesTheSource();
    void copiesShareOneBuffer();
    void comparesContent();
    void debugShowsTheLengthAlone();
    void wipesWhatItFrees_data();
    void wipesWhatItFrees();
    void wipeLeavesOthersAlone();
    void staysOutOfSwapAndDumps();
    void hasNoWayIntoText();
};

void TestSecret::keepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("letters") << QByteArray("Presley1");
    QTest::newRow("nasty") << QByteArray("+/%&=:\"\\ \xc3\xbc");
    QTest::newRow("NUL inside") << QByteArray("a\0b", 3);
    QTest::newRow("line end") << QByteArray("a\r\n");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
    QTest::newRow("long") << QByteArray(100'000, 'x');
}

void TestSecret::keepsEveryByte()
{
    QFETCH(QByteArray, bytes);
    const Secret secret(bytes);
    QCOMPARE(secret.reveal(), QByteArrayView(bytes));
    QCOMPARE(secret.size(), bytes.size());
    QCOMPARE(secret.isEmpty(), bytes.isEmpty());
}

void TestSecret::takingWipesTheSource()
{
    QByteArray bytes("topsecret");
    QCOMPARE(Secret::take(bytes).reveal(), QByteArrayView("topsecret"));
    QVERIFY(bytes.isEmpty());
    QString text = QString::fromUtf8("tops\xc3\xbc"
                                     "cret");
    QCOMPARE(Secret::take(text).reveal(),
             QByteArrayView("tops\xc3\xbc"
                            "cret"));
    QVERIFY(text.isEmpty());
    QVERIFY(Secret::take(text).isEmpty());
}

void TestSecret::copiesShareOneBuffer()
{
    Secret first("topsecret");
    const Secret second = first;
    QVERIFY(second.reveal().data() == first.reveal().data());
    first = Secret();
    QCOMPARE(second.reveal(), QByteArrayView("topsecret"));
}

void TestSecret::comparesContent()
{
    QVERIFY(Secret("abc") == Secret("abc"));
    QVERIFY(!(Secret("abc") == Secret("abd")));
    QVERIFY(!(Secret("abc") == Secret("ab")));
    QVERIFY(!(Secret("abc") == Secret()));
    QVERIFY(Secret() == Secret(""));
}

void TestSecret::debugShowsTheLengthAlone()
{
    QString text;
    QDebug(&text) << Secret("topsecret") << 1;
    QCOMPARE(text.trimmed(), QLatin1StringView("Secret(9 bytes) 1"));
}

void TestSecret::wipesWhatItFrees_data()
{
    QTest::addColumn<Owner>("owner");
    QTest::newRow("bytes") << Owner::Bytes;
    QTest::newRow("text") << Owner::Text;
    QTest::newRow("last copy of a secret") << Owner::Secret;
}

void TestSecret::wipesWhatItFrees()
{
    QFETCH(Owner, owner);
    Memory memory;
    QVERIFY(memory.isOpen());
    QByteArray bytes(secretSize, 'S');
    QString text(secretSize / 2, QChar(0x5353)); // the same bytes
    Secret secret(bytes);
    const void *place = nullptr;
    if (owner == Owner::Bytes)
        place = bytes.constData();
    else if (owner == Owner::Text)
        place = text.constData();
    else
        place = secret.reveal().data();
    QCOMPARE(memory.count(place, 'S'), secretSize);

    if (owner == Owner::Bytes)
        wipe(bytes);
    else if (owner == Owner::Text)
        wipe(text);
    else
        secret = Secret();
    QVERIFY(memory.count(place, 'S') < 64); // the allocator may have written its own marks into it, or given it back to the system
}

void TestSecret::wipeLeavesOthersAlone()
{
    QByteArray mine("topsecret");
    const QByteArray theirs = mine;
    wipe(mine);
    QVERIFY(mine.isEmpty());
    QCOMPARE(theirs, QByteArray("topsecret"));
    QString text = QStringLiteral("topsecret");
    const QString other = text;
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(other, QStringLiteral("topsecret"));
}

void TestSecret::staysOutOfSwapAndDumps()
{
    const Secret secret("topsecret");
    const auto place = quintptr(secret.reveal().data());
    QFile maps(QStringLiteral("/proc/self/smaps"));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    bool inside = false;
    QByteArrayList flags;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        static const QRegularExpression range(QStringLiteral("^([0-9a-f]+)-([0-9a-f]+) "));
        if (const auto match = range.match(QString::fromLatin1(line)); match.hasMatch())
            inside = place >= match.captured(1).toULongLong(nullptr, 16) && place < match.captured(2).toULongLong(nullptr, 16);
        else if (inside && line.startsWith("VmFlags:"))
            flags = line.split(' ');
    }
    QVERIFY2(addressSanitizer || flags.contains("lo"), flags.join(' ').constData()); // locked
    QVERIFY2(flags.contains("dd"), flags.join(' ').constData()); // left out of dumps
    QVERIFY2(!flags.contains("wr"), flags.join(' ').constData());
}

void TestSecret::hasNoWayIntoText()
{
    static_assert(!std::is_convertible_v<Secret, QString> && !std::is_constructible_v<QString, Secret>);
    static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_constructible_v<QByteArray, Secret>);
    static_assert(!std::is_convertible_v<QByteArray, Secret> && !std::is_convertible_v<const char *, Secret>);
    static_assert(!std::is_constructible_v<Secret, QString>);
    QVERIFY(!QMetaType::fromType<Secret>().hasRegisteredDataStreamOperators());
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
