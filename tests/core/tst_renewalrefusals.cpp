// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/renewalbench.h"

using namespace Tokenshelf;

/** invalid_grant is believed only when the keychain still holds what was sent, and deletes nothing (security R54). */
class TestRenewalRefusals : public QObject
{
    Q_OBJECT

private slots:
    void deleteNothing_data();
    void deleteNothing();
    void blameNobodyUnread();
};

void TestRenewalRefusals::deleteNothing_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : {"lost a race", "revoked", "unknown", "clock broken"}) {
        for (int i = 1; i <= 5; ++i)
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(QLatin1StringView(why)).arg(i))) << QString::fromLatin1(why);
    }
}

void TestRenewalRefusals::deleteNothing()
{
    QFETCH(const QString, why);
    RenewalBench bench;
    const bool race = why == "lost a race"_L1;
    bool handed = false;
    if (race) {
        // Another machine with the same keychain renews while this request is on its way.
        bench.server.onRequest = [&](int holder) {
            if (std::exchange(handed, true))
                return;
            bench.server.holders[holder].number = 7;
            const StoredSecret newer{Secret(RotatingServer::refresh(holder, 7)), 9, bench.service().providerOf(bench.record())
                                         ? secretBinding(*bench.service().providerOf(bench.record()), *bench.service().client(bench.record().clientId))
                                         : QString()};
            bench.secrets.write(bench.record().refreshName(), newer, qApp, [](const Result<> &) {});
        };
    } else if (why == "clock broken"_L1) {
        bench.world.jump(std::chrono::hours(24 * 365 * 10));
    }
    if (!race)
        bench.server.holders[0].number = 5;
    const auto renewed = bench.renew();
    if (race) {
        VERIFY_RESULT(renewed);
        QCOMPARE(bench.server.posts(), 2);
        QCOMPARE(bench.kept(), RotatingServer::refresh(0, 8));
        QVERIFY(bench.record().problem.isEmpty());
        return;
    }
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().code, u"invalid_grant"_s);
    QCOMPARE(bench.server.posts(), 1);
    QCOMPARE(bench.record().problem, u"invalid_grant"_s);
    QCOMPARE(bench.kept(), RotatingServer::refresh(0, 0));
    QVERIFY(bench.secrets.holds(bench.record().accessName()));
    QVERIFY(bench.record().tokens);
    // The clock is right again, the provider forgives: nothing of the account is gone, and a person's word is enough.
    bench.server.holders[0].number = 0;
    if (why == "clock broken"_L1)
        bench.world.jump(-std::chrono::hours(24 * 365 * 10));
    VERIFY_RESULT(bench.renew());
    QVERIFY(bench.record().problem.isEmpty());
}

/** The keychain goes away before it can be asked whether the token that was refused is still the one in force. */
void TestRenewalRefusals::blameNobodyUnread()
{
    RenewalBench bench;
    bench.server.holders[0].number = 5;
    bench.server.onRequest = [&](int) { bench.secrets.silent = bench.record().refreshName(); };
    const auto renewed = bench.renew();
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().code, u"keychain_timeout"_s);
    QVERIFY(bench.record().problem.isEmpty());
}

QTEST_GUILESS_MAIN(TestRenewalRefusals)
#include "tst_renewalrefusals.moc"
