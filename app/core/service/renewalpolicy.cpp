// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/renewalpolicy.h"

#include <algorithm>

namespace Tokenshelf {

namespace {

constexpr qint64 shortestInterval = 60; ///< seconds

const QStringList &finalAnswers()
{
    static const QStringList codes{u"invalid_grant"_s, u"invalid_client"_s, u"unauthorized_client"_s, u"invalid_scope"_s,
                                   u"unsupported_grant_type"_s, u"113"_s, u"128"_s, u"129"_s};
    return codes;
}

} // namespace

bool stopsRenewal(const QString &problem)
{
    return finalAnswers().contains(problem);
}

bool isProblem(const Error &error)
{
    static const QStringList ours{u"host_changed"_s, u"secret_missing"_s, u"sign_in_needed"_s, u"keychain_entry_damaged"_s};
    if (error.httpStatus != 0) // a provider's word is never taken for one of ours
        return error.kind == Error::Kind::Server && stopsRenewal(error.code);
    return ours.contains(error.code);
}

bool mayHaveArrived(const Error &error)
{
    static const QStringList afterSending{u"timeout"_s, u"connection_closed"_s, u"bad_reply"_s, u"body_too_large"_s, u"bad_token_reply"_s};
    return error.httpStatus != 0 || afterSending.contains(error.code);
}

bool answerWasLost(const Error &error)
{
    const bool refused = error.httpStatus == 408 || error.httpStatus == 425 || error.httpStatus == 429;
    const bool unclear = error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Network || error.kind == Error::Kind::Protocol;
    return unclear && !refused && mayHaveArrived(error) && error.retryAfter.value_or(std::chrono::seconds(0)) <= std::chrono::seconds(0);
}

std::optional<qint64> renewalDueIn(const Account &account, const QDateTime &now, const std::optional<qint64> &leftByBoot)
{
    const auto &tokens = account.tokens;
    if (!account.autoRenew || !account.problem.isEmpty() || !tokens || !tokens->lifetime)
        return {};
    std::optional<qint64> left = lifetime(account, now).remaining;
    if (leftByBoot)
        left = std::min(left.value_or(*leftByBoot), *leftByBoot);
    if (!left)
        return {}; // the clock was set back: whoever uses the token will hear it when it has ended
    const qint64 usual = std::min(renewalMargin(*tokens->lifetime), *tokens->lifetime / 2);
    const auto percent = qint64(qHash(account.id, tokens->generation) % 11);
    const qint64 margin = usual * (100 - percent) / 100;
    const qint64 age = tokens->issued.secsTo(now);
    const qint64 again = age >= 0 ? shortestInterval - age : 0;
    return std::max({*left - margin, again, qint64(0)});
}

std::optional<QDateTime> copiedAt(const Account &account)
{
    const auto found = std::find_if(account.history.crbegin(), account.history.crend(), [](const HistoryEvent &event) { return event.what == "copied"_L1; });
    if (found == account.history.crend() || !account.tokens || found->when < account.tokens->issued)
        return {};
    return found->when;
}

} // namespace Tokenshelf
