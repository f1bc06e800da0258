// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/introspection.h"
#include "core/model/tokens.h"

#include <QJsonObject>
#include <QUuid>

namespace Tokenshelf {

/** What is known of an account's tokens; the tokens themselves are in the keychain. */
struct TokenRecord
{
    QString type;
    QStringList scopes; ///< granted
    QDateTime issued; ///< UTC, before the request left
    std::optional<qint64> lifetime; ///< seconds from `issued`; absent means unknown
    bool refreshable = false; ///< a refresh token is kept
    quint32 generation = 0; ///< grows with each renewal, stands beside each secret too
    QString fingerprint;
    int renewals = 0;

    bool operator==(const TokenRecord &) const = default;
};

/** One line of an account's history: what happened when, never a secret. */
struct HistoryEvent
{
    QDateTime when;
    QString what; ///< a word of ours: added, signed_in, renewed, renewal_failed, introspected, copied, signed_out, edited, imported
    QString detail; ///< error code or step, plain text

    bool operator==(const HistoryEvent &) const = default;
};

/** One sign-in of a client, with tokens of its own: `account/<id>/access` and `account/<id>/refresh` in the keychain. */
struct Account
{
    QUuid id;
    QUuid clientId; ///< the Client's id, not its OAuth client id
    QString name; ///< unique, as the CLI takes it
    std::optional<TokenRecord> tokens; ///< none before the first sign-in and after signing out
    QString problem; ///< code of the last failure that only a person can mend (invalid_grant, invalid_client, …), or empty
    std::optional<Introspection> introspection; ///< the last answer, without secrets
    bool autoRenew = false;
    QStringList tags;
    QList<HistoryEvent> history; ///< oldest first, the last 50

    QString accessName() const { return u"account/"_s + id.toString(QUuid::WithoutBraces) + "/access"_L1; }
    QString refreshName() const { return u"account/"_s + id.toString(QUuid::WithoutBraces) + "/refresh"_L1; }
    bool operator==(const Account &) const = default;
};

/** How an account stands at a moment, by its record alone. */
enum class State { NeedsSignIn, Valid, Ending, Expired, UnknownLifetime, RenewalFailed };

/** A pure function of (account, now). */
struct Lifetime
{
    State state = State::NeedsSignIn;
    std::optional<qint64> remaining; ///< whole seconds, never negative; absent when unknown or without a token
    QDateTime until; ///< invalid when unknown
    double fraction = 0; ///< of the lifetime that is left, 0 to 1
    bool clockSet = false; ///< unknown because this computer's clock was set since the token was issued

    bool operator==(const Lifetime &) const = default;
};

/** A clock that differs by more than this was set: small corrections are nobody's doing. */
constexpr std::chrono::seconds believableSkew{5 * 60};

/** "Ending" is the last tenth of the lifetime, at least 60 s and at most 24 h (the moment at which renewing is not too early). */
Lifetime lifetime(const Account &account, const QDateTime &now);

/** The seconds before the end at which a token should be renewed: max(60 s, 10 % of the lifetime), at most 24 h. */
qint64 renewalMargin(qint64 lifetime);

/** Appends and keeps the last 50. */
void addEvent(Account &account, const QDateTime &when, const QString &what, const QString &detail = {});

QJsonObject toJson(const Account &account);
/** Unknown members are passed over. Errors: Invalid with code `bad_record` and a detail "<key>: <reason>". */
Result<Account> accountFromJson(const QJsonObject &object);

} // namespace Tokenshelf
