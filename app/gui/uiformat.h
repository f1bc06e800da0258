// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/provider.h"
#include "core/model/tokenformat.h"

#include <QCoreApplication>

namespace Tokenshelf {

/** How an account stands as a person sees it: its record's State, and what this session knows beyond it. */
enum class Standing { Valid, Ending, Expired, Renewing, RenewalFailed, NeedsSignIn, UnknownLifetime, Unreachable, KeychainLocked };

/** The one act that matters now. */
enum class MainAct { Copy, Renew, GetToken, SignIn, Unlock, None };

/** Whether the keychain itself cannot be used; that one entry is missing or damaged is its account's own matter, and Unlock would not help. */
bool isKeychainTrouble(const Error &failure);
/** `failure` is the last error of this session, if the last thing done with the account failed. */
Standing standing(const Lifetime &lifetime, bool renewing, const std::optional<Error> &failure);
MainAct mainAct(Standing standing, GrantType grant, const Account &account);
/** Whether only a person can set it right: not so where copying or renewing helps by itself. */
bool needsAttention(Standing standing, GrantType grant, const Account &account);

/** Values in words. Pure: what is said depends on the arguments and the language alone. */
class UiFormat
{
    Q_DECLARE_TR_FUNCTIONS(UiFormat)

public:
    /** "8 s", "42 min", "3 h 5 min", "6 days 4 h": never more than two units, rounded down, as a rest of life must be. */
    static QString duration(qint64 seconds);
    /** "14:20" today, "tomorrow at 14:20", else the date too; in local time. Both are UTC. */
    static QString moment(const QDateTime &when, const QDateTime &now);
    /** "valid for 42 min, until 14:20", "expired at 14:20", "valid, how long is unknown", "no token". */
    static QString validity(const Lifetime &lifetime, const QDateTime &now);
    /** The same in the width of a list row: "42 min", "expired", "unknown", or nothing. */
    static QString remaining(const Lifetime &lifetime);
    /** For a client-credentials account nobody signs in: it simply has no token yet. */
    static QString standing(Standing standing, GrantType grant);
    static QString environment(Environment environment);
    static QString grant(GrantType grant);
    static QString clientAuthentication(ClientAuthentication authentication);
    static QString redirect(RedirectKind kind);
    static QString mainAct(MainAct act);
    static QString tokenFormat(TokenFormat format);
    /** A word of an account's history, in words; a word of a newer version as it is. */
    static QString event(const QString &word);
    /** "List, Read Marc": what may be done in one area of Sierra's permissions. */
    static QString permissions(const QStringList &actions);
    /** How far the provider's clock is from ours: "the same as here", "3 s ahead". */
    static QString clockOffset(qint64 seconds);
    /** Host, and port where it is not the usual one. */
    static QString host(const QUrl &url);
};

} // namespace Tokenshelf
