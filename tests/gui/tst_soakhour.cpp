// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/soak.h"
#include "gui/soakmain.h"

using namespace Tokenshelf;

/** The short form of tst_soak: one morning. */
class TestSoakHour : public QObject
{
    Q_OBJECT

private slots:
    void oneMorning();
};

void TestSoakHour::oneMorning()
{
    Soak soak;
    QCOMPARE(soak.wrong(), QString());
    const SoakDay morning = soak.live(480, {{10, 90, SoakTrouble::Cut}, {130, 160, SoakTrouble::Killed}, {200, 420, SoakTrouble::Asleep}});
    QCOMPARE(soak.wrong(), QString());
    qInfo("%d tokens, %d refused, at most %d in any account's hour; %d programs, %d failed in an outage", morning.granted, morning.refused,
          soak.requests().mostInAnHour(), morning.programs, morning.failed);
    QCOMPARE(soak.accounts().alive(), SoakAccounts::count);
    QVERIFY(soak.requests().mostInAnHour() <= 12);
    QVERIFY(morning.refused > 0 && morning.granted >= 2 * SoakAccounts::count);
    QCOMPARE(soak.leaks(), QStringList());
}

int main(int argc, char *argv[])
{
    return soakMain<TestSoakHour>(argc, argv);
}

#include "tst_soakhour.moc"
