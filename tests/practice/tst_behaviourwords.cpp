// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/behaviourwords.h"

#include "core/base/error.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Tokenshelf;

namespace {

/** "fault=slow", "fault=server-error", "refuse-secret", "code-seconds=7": each word with each of its values. */
QStringList everyChoice()
{
    QStringList choices;
    for (const QString &word : behaviourWords()) {
        const QString name = word.section(u'=', 0, 0);
        for (const QString &value : word.section(u'=', 1).split(u'|'))
            choices << (value.isEmpty() ? name : name + u'=' + (value == u"N"_s ? u"7"_s : value));
    }
    return choices;
}

/** The members of struct Behaviour, read off the source. */
qsizetype memberCount()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/app/practice/behaviour.h"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QString body = QString::fromUtf8(file.readAll()).section(u"struct Behaviour\n"_s, 1);
    static const QRegularExpression member(u"^    [\\w:]+ \\w+( = |\\{)[^;]*;"_s, QRegularExpression::MultilineOption);
    qsizetype count = 0;
    for (auto it = member.globalMatch(body); it.hasNext(); it.next())
        ++count;
    return count;
}

} // namespace

/** What the command line can say of the practice server is all that the window can. */
class TestBehaviourWords : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberHasAWord() { QCOMPARE(behaviourWords().size(), memberCount()); }

    void eachChangesSomethingOfItsOwn()
    {
        QList<Behaviour> seen{Behaviour()};
        for (const QString &choice : everyChoice()) {
            Behaviour behaviour;
            QVERIFY2(applyBehaviour(choice, behaviour), qPrintable(choice));
            QVERIFY2(!seen.contains(behaviour), qPrintable(choice));
            seen << behaviour;
        }
        QVERIFY(seen.size() > 40);
    }

    void theyAddUp()
    {
        Behaviour behaviour;
        for (const QString &word : {u"fault=slow"_s, u"slow-seconds=2"_s, u"no-rotation"_s, u"no-rotation"_s, u"fault=lost-reply"_s})
            QVERIFY(applyBehaviour(word, behaviour));
        Behaviour expected;
        expected.fault = Fault::LostReply;
        expected.slowness = std::chrono::seconds(2);
        expected.rotateRefreshToken = false;
        QCOMPARE(behaviour, expected);
    }

    void nonsenseChangesNothing()
    {
        for (const QString &word : {u""_s, u"="_s, u"nonsense"_s, u"fault"_s, u"fault="_s, u"fault=Slow"_s, u"fault=slow=1"_s,
                                    u"refuse-secret=yes"_s, u"code-seconds"_s, u"code-seconds=-1"_s, u"code-seconds=x"_s,
                                    u"code-seconds=604801"_s, u"code-seconds=N"_s, u"key=enabled|pending"_s, u" refuse-secret"_s}) {
            Behaviour behaviour;
            QVERIFY2(!applyBehaviour(word, behaviour), qPrintable(word));
            QCOMPARE(behaviour, Behaviour());
        }
    }
};

QTEST_GUILESS_MAIN(TestBehaviourWords)
#include "tst_behaviourwords.moc"
