// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokenacts.h"
#include "mainwindowtest.h"

using namespace Tokenshelf;
using namespace std::chrono_literals;

/** Somebody sets this computer's clock while the window is open (security 3.6, R60). */
class TestSetClock : public QObject
{
    Q_OBJECT

private slots:
    void makesTheEndUnknown_data();
    void makesTheEndUnknown();
    void smallCorrectionsAndSleepDoNot();
};

void TestSetClock::makesTheEndUnknown_data()
{
    QTest::addColumn<std::chrono::seconds>("by");
    QTest::newRow("six minutes ahead") << std::chrono::seconds(6min);
    QTest::newRow("six minutes back") << std::chrono::seconds(-6min);
    QTest::newRow("an hour ahead") << std::chrono::seconds(1h);
    QTest::newRow("ten years ahead") << std::chrono::seconds(87'600h);
    QTest::newRow("ten years back") << std::chrono::seconds(-87'600h);
}

void TestSetClock::makesTheEndUnknown()
{
    QFETCH(const std::chrono::seconds, by);
    const QByteArray tokenPath = "/iii/sierra-api/v6/token";
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    desk.show();
    desk.window.showAccount(id);
    QTRY_VERIFY(desk.text(u"validity"_s).startsWith(u"Valid for"_s));
    desk.world.advance(10min);
    desk.world.jump(by);
    QTRY_VERIFY(desk.text(u"validity"_s).startsWith(u"The clock of this computer was set"_s));
    QCOMPARE(desk.text(u"standing"_s), u"Lifetime unknown"_s);
    QVERIFY(desk.world.service().account(id)->problem.isEmpty());
    desk.world.jump(-by); // right again
    QTRY_VERIFY(desk.text(u"validity"_s).startsWith(u"Valid for 50 min"_s));
    QCOMPARE(desk.world.practice().requestCount(tokenPath), 1); // to look costs nothing
    desk.world.jump(by);
    for (int i = 0; i < 3; ++i) { // whoever needs it gets a new one, once
        desk.window.acts().copy(id, TokenFormat::Raw);
        QTRY_VERIFY(!desk.window.acts().isBusy(id));
        QVERIFY(!desk.window.acts().failure(id));
    }
    QCOMPARE(desk.world.practice().requestCount(tokenPath), 2);
    QTRY_VERIFY(desk.text(u"validity"_s).startsWith(u"Valid for"_s));
}

void TestSetClock::smallCorrectionsAndSleepDoNot()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    desk.show();
    desk.window.showAccount(id);
    desk.world.jump(4min);
    QTRY_VERIFY(desk.text(u"validity"_s).startsWith(u"Valid for 56 min"_s));
    desk.world.advance(30min); // both clocks count while it sleeps
    QTRY_VERIFY(desk.text(u"validity"_s).startsWith(u"Valid for 26 min"_s));
    desk.world.jump(-4min);
    QTRY_VERIFY(desk.text(u"validity"_s).startsWith(u"Valid for 30 min"_s));
}

QTEST_MAIN(TestSetClock)
#include "tst_setclock.moc"
