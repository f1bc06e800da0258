// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"

namespace Tokenshelf {

/** Why a renewal is made, which says what it may do. */
enum class Occasion {
    Asked, ///< by a person: at once, and the keychain may ask for its password
    Needed, ///< by whoever needs a token now: keeps to the pauses after failures, and stops where only a person can go on
    Ahead, ///< by nobody: the same, and only while the keychain is open
};

/** What a provider says that no further try changes: until a person has done something, nothing is sent by itself (security 3.5). */
bool stopsRenewal(const QString &problem);

/** What a person must mend in an account; all else passes by itself, or is not the account's. */
bool isProblem(const Error &error);

/** Whether the request may have been read by the provider: some answer came, or none came to what was sent. */
bool mayHaveArrived(const Error &error);

/** Whether the provider may have renewed and its answer was lost: then the same refresh token is worth one more try (FAPI 2.0, security R56). */
bool answerWasLost(const Error &error);

/**
 * The seconds until an account's token should be renewed by itself: none where it was not asked for, cannot be done or is in vain. Late
 * rather than early, for a renewal may end copies: in the last tenth (renewalMargin(), up to 10 % less of it, so that not all are renewed at
 * once), for short-lived tokens in their second half, and no sooner than a minute after the last one. `leftByBoot` is what BootClock says is
 * left, where it is known; the clock that says less decides (security 3.6).
 */
std::optional<qint64> renewalDueIn(const Account &account, const QDateTime &now, const std::optional<qint64> &leftByBoot);

/** When the present token was last copied, if it was. */
std::optional<QDateTime> copiedAt(const Account &account);

} // namespace Tokenshelf
