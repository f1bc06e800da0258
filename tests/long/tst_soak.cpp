// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/soak.h"
#include "gui/soakmain.h"

using namespace Tokenshelf;

/**
 * Seven days of the window and of eight commands at a time, with a provider, a keychain and a computer that come and go (security R53, R60,
 * R61, R76, R82).
 */
class TestSoak : public QObject
{
    Q_OBJECT

private slots:
    void sevenDays();

private:
    /** Each day at other times, for the tokens' ages are others each time. */
    static QList<SoakTrouble> troublesOf(int day)
    {
        const int shift = 14 * day;
        return {{120 + shift, 240 + shift, SoakTrouble::Cut},    {330 + shift, 342 + shift, SoakTrouble::Closed},
                {420 + shift, 480 + shift, SoakTrouble::Busy},   {540 + shift, 570 + shift, SoakTrouble::Locked},
                {640 + shift, 650 + shift, SoakTrouble::Killed}, {720 + shift, 960 + shift, SoakTrouble::Asleep},
                {1'030 + shift, 1'090 + shift, SoakTrouble::Closed}, {1'150 + shift, 1'210 + shift, SoakTrouble::Killed}};
    }
    /**
     * By how much the last day's is above the lowest of all, in per cent. Without what libsecret keeps: up to 0.20 each answer of the
     * keychain, of which it frees nothing. What that is was measured and is right to a twentieth, so beside such a libsecret less than
     * 100 KiB a day would not show.
     */
    static double growth(const QList<SoakDay> &days, qint64 SoakDay::*memory)
    {
        const auto own = [memory](const SoakDay &day) { return double(day.*memory) - day.library; };
        const auto isLess = [&own](const SoakDay &a, const SoakDay &b) { return own(a) < own(b); };
        const double lowest = own(*std::min_element(days.begin(), days.end(), isLess));
        return 100 * (own(days.constLast()) - lowest) / lowest;
    }
};

void TestSoak::sevenDays()
{
    constexpr int days = 7;
    Soak soak;
    QCOMPARE(soak.wrong(), QString());
    QList<SoakDay> all;
    QElapsedTimer clock;
    clock.start();
    qInfo("day  granted  refused  programs  failed  recovery min  heap KiB  libsecret's KiB  RSS KiB  descriptors  s");
    for (int day = 0; day < days; ++day) {
        all << soak.live(24 * 60, troublesOf(day));
        const SoakDay &last = all.constLast();
        qInfo("%3d  %7d  %7d  %8d  %6d  %12d  %8lld  %15.0f  %7lld  %11d  %lld", day + 1, last.granted, last.refused, last.programs, last.failed,
              last.recovery, last.heap, last.library, last.resident, last.descriptors, clock.restart() / 1'000);
        QCOMPARE(soak.wrong(), QString());
    }
    QCOMPARE(soak.accounts().alive(), SoakAccounts::count);
    const double heap = growth(all, &SoakDay::heap);
    const double resident = growth(all, &SoakDay::resident);
    qInfo("on day %d: heap %+.2f %%, RSS %+.2f %%; at most %d token requests in any account's hour", days, heap, resident,
          soak.requests().mostInAnHour());
    QVERIFY(soak.requests().mostInAnHour() <= 12);
    int granted = 0;
    int asked = 0;
    for (const SoakDay &day : std::as_const(all)) {
        granted += day.granted;
        asked += day.asked;
    }
    // A token of an hour is renewed in its last 324 to 360 seconds.
    const int demanded = SoakAccounts::count * days * 24 * 3'600 / (3'600 - 360);
    qInfo("%d tokens, %d of them asked for by commands; renewals by age alone would be %d at most", granted, asked, demanded);
    QVERIFY(granted <= demanded + asked);
    QVERIFY(granted >= demanded / 2);
    QVERIFY(heap <= 2.0);
    QVERIFY(resident <= 2.0);
    QVERIFY(all.constLast().descriptors <= all.constFirst().descriptors);
    QCOMPARE(soak.leaks(), QStringList());
}

int main(int argc, char *argv[])
{
    return soakMain<TestSoak>(argc, argv);
}

#include "tst_soak.moc"
