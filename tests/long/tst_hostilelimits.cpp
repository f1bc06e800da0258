// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/caller.h"
#include "hostile/frames.h"

#include <QElapsedTimer>

using namespace Tokenshelf;
using namespace Tokenshelf::Hostile;

/** The limits as they are, at a server that takes all the time there is: every request ends within 35 seconds. */
class TestHostileLimits : public QObject
{
    Q_OBJECT

private slots:
    void endsInTime_data();
    void endsInTime();
};

void TestHostileLimits::endsInTime_data()
{
    QTest::addColumn<RawServer::Act>("act");
    QTest::addColumn<QString>("outcome");
    for (const Hostility &one : timings(std::chrono::seconds(1)))
        QTest::newRow(one.name.constData()) << one.act << one.tokens;
}

void TestHostileLimits::endsInTime()
{
    QFETCH(RawServer::Act, act);
    QFETCH(QString, outcome);
    RawServer server(act);
    Caller caller(server, {});
    QElapsedTimer clock;
    clock.start();
    caller.start();
    QVERIFY(caller.ended(40'000));
    QVERIFY2(clock.elapsed() < 35'000, qPrintable(QString::number(clock.elapsed())));
    for (const Outcome &one : caller.outcomes())
        QVERIFY2(isRight(outcome, one.told), qPrintable(one.told));
}

QTEST_GUILESS_MAIN(TestHostileLimits)
#include "tst_hostilelimits.moc"
