// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cliprocess.h"

namespace Tokenshelf {

/** A session of processes with one account of each grant; the provider rotates refresh tokens and forgives nothing. */
class SignedInSession : public CliSession
{
public:
    static constexpr auto tokenPath = "/oauth/token/";

    SignedInSession()
    {
        if (CliProcess(apicbase(u"Kitchen"_s)).run(secret(2)) != 0 || CliProcess({u"sign-in"_s, u"Kitchen"_s}).run() != 0)
            qFatal("nobody could be signed in");
    }

    int posts() { return practice().requestCount(tokenPath); }
    /** Changes the account's record as another program would. */
    void update(const std::function<void(Account &)> &edit)
    {
        AccountStore store(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tokenshelf"_L1);
        if (!store.load() || !store.update(store.accountNamed(u"Kitchen"_s).value_or(Account()).id, edit))
            qFatal("no record");
    }
    /** As if a week and a day had gone by. */
    void age()
    {
        update([](Account &account) { account.tokens->issued = account.tokens->issued.addDays(-8); });
    }
};

/** So many programs at once want the same token, round after round: one request a round, and the same new token for all (security R53). */
inline void raceForRenewals(SignedInSession &session, int processes, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        session.age();
        const int before = session.posts();
        std::vector<std::unique_ptr<CliProcess>> racers;
        for (int i = 0; i < processes; ++i) {
            racers.push_back(std::make_unique<CliProcess>(QStringList{u"token"_s, u"Kitchen"_s}));
            racers.back()->start();
            racers.back()->closeWriteChannel();
        }
        QSet<QByteArray> tokens;
        for (const auto &racer : racers) {
            QVERIFY2(racer->end(120'000) == 0, racer->err().constData());
            tokens.insert(racer->out());
        }
        QCOMPARE(tokens.size(), 1);
        QCOMPARE(session.posts() - before, 1);
    }
    CliProcess ask({u"introspect"_s, u"Kitchen"_s});
    QCOMPARE(ask.run(), 0);
    QVERIFY(ask.out().contains("Active: yes"));
    qInfo("%d rounds of %d processes: 1 request each, %d of %d with the new token", rounds, processes, processes, processes);
}

} // namespace Tokenshelf
