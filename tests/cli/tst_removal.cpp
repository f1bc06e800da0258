// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandworld.h"

using namespace Tokenshelf;

/** Removing an account cancels its tokens where that can be done, and says where to do it otherwise (security R58). */
class TestRemoval : public QObject
{
    Q_OBJECT

private slots:
    void saysHowItWent_data();
    void saysHowItWent();
};

void TestRemoval::saysHowItWent_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("up") << u"up"_s;
    QTest::newRow("down") << u"down"_s;
    QTest::newRow("404") << u"404"_s;
    QTest::newRow("500") << u"500"_s;
}

void TestRemoval::saysHowItWent()
{
    QFETCH(const QString, endpoint);
    CommandWorld world;
    QVERIFY(world.addKitchen() && world.signInKitchen());
    if (endpoint == "down"_L1)
        world.practice().stop();
    else if (endpoint == "404"_L1)
        world.practice().behaviour().revocation = false;
    else if (endpoint == "500"_L1)
        world.practice().behaviour().fault = Fault::ServerError;
    QElapsedTimer clock;
    clock.start();
    CommandRunner remove(world.app(), {u"remove"_s, u"Kitchen"_s});
    QCOMPARE(remove.wait(), 0);
    QVERIFY(clock.elapsed() < 10'000);
    QVERIFY(world.service().accounts().isEmpty());
    const bool up = endpoint == "up"_L1;
    QCOMPARE(remove.out().contains("The provider confirmed"), up);
    QCOMPARE(remove.out().contains("a copied token may work until it ends"), !up);
    QCOMPARE(remove.out().contains("on the provider's own pages"), !up);
}

QTEST_GUILESS_MAIN(TestRemoval)
#include "tst_removal.moc"
