// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "core/diagnostics.h"
#include "hostilenames.h"

#include <QTimeZone>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Tokenshelf;

namespace {

QStringList columns(const QString &line)
{
    static const QRegularExpression apart(u" {2,}"_s);
    return line.split(apart);
}

} // namespace

/** What goes to a terminal, a pipe or a program reading JSON cannot be forged by names. */
class TestOutput : public QObject
{
    Q_OBJECT

private slots:
    void hostile_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = hostileNames();
        QVERIFY(names.size() >= 30);
        for (qsizetype i = 0; i < names.size(); ++i)
            QTest::addRow("name %lld", static_cast<long long>(i)) << names[i];
    }

    void hostile()
    {
        QFETCH(const QString, name);
        const QStringList rows =
            table({u"NAME"_s, u"STATE"_s, u"UNTIL"_s}, {{name, u"valid"_s, u"x"_s}, {u"other"_s, name, u"y"_s}}).split(u'\n');
        QCOMPARE(rows.size(), 4); // header, two rows, and nothing behind the last line's end
        for (const QString &row : rows.first(3))
            QCOMPARE(columns(row).size(), 3);
        QCOMPARE(lines({{u"User"_s, name}, {u"Active"_s, u"no"_s}}).count(u'\n'), 2);
        QVERIFY(cell(name).size() <= 201);
        for (const QChar c : cell(name))
            QVERIFY2(c.isPrint(), qPrintable(QString::number(c.unicode(), 16)));
    }

    void json_data() { hostile_data(); }
    void json()
    {
        QFETCH(const QString, name);
        const QByteArray line = compactJson(QJsonObject{{u"name"_s, name}, {u"active"_s, false}});
        for (const char c : line)
            QVERIFY(c >= ' ' && c < 0x7f);
        const QJsonObject back = QJsonDocument::fromJson(line).object();
        QCOMPARE(back.size(), 2);
        if (!name.contains(QChar(0xd800))) // half a pair has no form in UTF-8
            QCOMPARE(back.value("name"_L1).toString(), name);
        QCOMPARE(back.value("active"_L1), QJsonValue(false));
    }

    void jsonOfArraysAndPairs()
    {
        QCOMPARE(compactJson(QJsonArray{1, u"\U0001f511é"_s}), QByteArray("[1,\"\\ud83d\\udd11\\u00e9\"]"));
        QCOMPARE(compactJson(QJsonArray{}), QByteArray("[]"));
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << u"0 s"_s;
        QTest::newRow("seconds") << qint64(59) << u"59 s"_s;
        QTest::newRow("minute") << qint64(60) << u"1 min"_s;
        QTest::newRow("hour") << qint64(3'599) << u"59 min"_s;
        QTest::newRow("hours") << qint64(3'660) << u"1 h 1 min"_s;
        QTest::newRow("week") << qint64(604'799) << u"6 d 23 h"_s;
    }
    void durations()
    {
        QFETCH(const qint64, seconds);
        QTEST(durationText(seconds), "text");
    }

    void unknowns()
    {
        QCOMPARE(durationText(std::nullopt), u"unknown"_s);
        QCOMPARE(localTimeText({}), u"-"_s);
        QVERIFY(timeJson({}).isNull());
        QCOMPARE(timeJson(QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc())), QJsonValue(u"1970-01-01T00:00:00Z"_s));
        Lifetime lifetime;
        lifetime.state = State::UnknownLifetime;
        QCOMPARE(lifetimeText(lifetime), u"unknown lifetime"_s);
    }

    void statesHaveWords()
    {
        QStringList words;
        for (const State state :
             {State::NeedsSignIn, State::Valid, State::Ending, State::Expired, State::UnknownLifetime, State::RenewalFailed}) {
            QVERIFY(!stateText(state).isEmpty());
            words << stateWord(state);
        }
        QCOMPARE(words,
                 (QStringList{u"needs_sign_in"_s, u"valid"_s, u"ending"_s, u"expired"_s, u"unknown_lifetime"_s, u"renewal_failed"_s}));
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
