// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Tokenshelf {

/**
 * The failed renewals of an account that reached its provider, whichever process made them: what the next one has to wait for (security R61).
 * Times are those of BootClock, so that setting the other clock shortens no pause.
 */
struct Attempts
{
    using Time = std::chrono::milliseconds;

    static constexpr Time longestPause = std::chrono::minutes(5); ///< that we choose by ourselves
    static constexpr qsizetype mostPosts = 12; ///< an hour

    int failures = 0; ///< one after the other
    QList<Time> posts; ///< when requests left in the last hour, oldest first
    Time until{0}; ///< no request by itself before
    Error last; ///< kind, code and HTTP status alone

    bool operator==(const Attempts &) const = default;
};

/** From 0 to 1. */
double randomShare();

/** Exponential with full jitter: between 0 and 2 s after the first failure, 4 s after the second, at most 5 min. `random` is from 0 to 1. */
Attempts::Time backOff(int failures, double random);

/** How long the next request must wait for those before it: nothing for the first four, then as long as spreads the rest of an hour's twelve. */
Attempts::Time paced(const QList<Attempts::Time> &posts, Attempts::Time now);

/** One more renewal has failed, after `posts` requests; a Retry-After is kept to. */
Attempts afterFailure(Attempts attempts, const Error &error, int posts, Attempts::Time now, double random);

/** Why nothing may be sent now: the last failure, with what is left of its pause. */
std::optional<Error> pauseOf(const Attempts &attempts, Attempts::Time now);

QByteArray toJson(const Attempts &attempts);
/** None for what cannot be read, is over, or comes from before the computer was started. */
Attempts attemptsFromJson(const QByteArray &json, Attempts::Time now);

/** Where the processes of a person tell each other; in the folder of the locks. */
QString attemptsPath(const QString &folder, const QString &account);
Attempts readAttempts(const QString &path, Attempts::Time now);

} // namespace Tokenshelf
