// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QTest>

using namespace Tokenshelf;

class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void escapes_data();
    void escapes();
    void cuts_data();
    void cuts();
    void neverHarmful();
};

void TestPlainText::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
    row("empty", {}, {});
    row("plain", u"Mismatching redirect URI."_s, u"Mismatching redirect URI."_s);
    row("letters and signs", u"é ß 漢字 عربى ☎ 😀 e\u0301"_s, u"é ß 漢字 عربى ☎ 😀 e\u0301"_s);
    row("markup stays text", u"<b>&amp;</b>"_s, u"<b>&amp;</b>"_s);
    row("line ends", u"a\r\nb\tc"_s, u"a\\u000d\\u000ab\\u0009c"_s);
    row("NUL", u"a\0b"_s, u"a\\u0000b"_s);
    row("terminal", u"\u001b[31m"_s, u"\\u001b[31m"_s);
    row("C1 control", u"\u009b31m"_s, u"\\u009b31m"_s);
    row("DEL", u"\u007f"_s, u"\\u007f"_s);
    row("override", u"a\u202eb"_s, u"a\\u202eb"_s);
    row("isolate", u"\u2066a\u2069"_s, u"\\u2066a\\u2069"_s);
    row("mark", u"\u200f"_s, u"\\u200f"_s);
    row("zero-width", u"a\u200bb\ufeff"_s, u"a\\u200bb\\ufeff"_s);
    row("line separator", u"a\u2028b\u2029"_s, u"a\\u2028b\\u2029"_s);
    row("soft hyphen", u"\u00ad"_s, u"\\u00ad"_s);
    row("tag", u"\U000E0041"_s, u"\\ue0041"_s);
    row("private use", u"\ue000"_s, u"\\ue000"_s);
    row("half a pair", QString(QChar(0xd800)) + u'a', u"\\ud800a"_s);
    row("other half", QString(QChar(0xdc00)), u"\\udc00"_s);
}

void TestPlainText::escapes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(plainText(text), expected);
    QCOMPARE(plainText(expected), expected);
}

void TestPlainText::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << u"abcde"_s << 5 << u"abcde"_s;
    QTest::newRow("one too many") << u"abcdef"_s << 5 << u"abcd…"_s;
    QTest::newRow("one") << u"ab"_s << 1 << u"…"_s;
    QTest::newRow("none") << u"ab"_s << 0 << QString();
    QTest::newRow("an escape stays whole") << u"ab\ncd"_s << 6 << u"ab…"_s;
    QTest::newRow("an escape fits") << u"ab\ncd"_s << 9 << u"ab\\u000a…"_s;
    QTest::newRow("a pair stays whole") << u"ab😀cd"_s << 4 << u"ab…"_s;
    QTest::newRow("a pair fits") << u"ab😀cd"_s << 5 << u"ab😀…"_s;
}

void TestPlainText::cuts()
{
    QFETCH(QString, text);
    QFETCH(int, limit);
    QFETCH(QString, expected);
    QCOMPARE(plainText(text, limit), expected);
}

void TestPlainText::neverHarmful()
{
    QString everything;
    for (char32_t character = 0; character <= 0x10ffff; ++character)
        everything += QString::fromUcs4(&character, 1);
    const QString plain = plainText(everything, everything.size() * 8);
    for (const QChar character : plain) {
        QVERIFY(character.category() != QChar::Other_Control && character.category() != QChar::Other_Format);
        QVERIFY(character.unicode() != 0x2028 && character.unicode() != 0x2029);
    }
    QCOMPARE(plainText(QString(1'000'000, u'x')).size(), 200);
    QVERIFY(plainText(QString(1'000'000, u'\n')).size() <= 200);
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
