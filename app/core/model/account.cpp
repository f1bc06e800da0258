// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/account.h"

#include <algorithm>

namespace Tokenshelf {

namespace {

constexpr qint64 shortestMargin = 60;
constexpr qint64 longestMargin = 86'400;
constexpr qsizetype longestHistory = 50;

/** How the token itself stands, whatever the last renewal said. */
Lifetime lifetimeOf(const TokenRecord &tokens, const QDateTime &now)
{
    Lifetime result{.state = State::UnknownLifetime};
    if (!tokens.lifetime || !tokens.issued.isValid())
        return result;
    // A token from the future means that this computer's clock was set back: then nothing is known, least of all that it has expired.
    if (now.secsTo(tokens.issued) > believableSkew.count()) {
        result.clockSet = true;
        return result;
    }
    result.until = tokens.issued.addSecs(*tokens.lifetime).toUTC();
    const qint64 remaining = std::clamp<qint64>(now.secsTo(result.until), 0, std::max<qint64>(0, *tokens.lifetime));
    result.remaining = remaining;
    if (remaining == 0) {
        result.state = State::Expired;
        return result;
    }
    result.fraction = double(remaining) / double(*tokens.lifetime);
    result.state = remaining <= renewalMargin(*tokens.lifetime) ? State::Ending : State::Valid;
    return result;
}

} // namespace

Lifetime lifetime(const Account &account, const QDateTime &now)
{
    if (!account.tokens)
        return {};
    Lifetime result = lifetimeOf(*account.tokens, now);
    if (!account.problem.isEmpty())
        result.state = result.state == State::Expired ? State::NeedsSignIn : State::RenewalFailed;
    return result;
}

qint64 renewalMargin(qint64 lifetime)
{
    return std::clamp(lifetime / 10, shortestMargin, longestMargin);
}

void addEvent(Account &account, const QDateTime &when, const QString &what, const QString &detail)
{
    account.history.append({when.toUTC(), what, plainText(detail)});
    if (account.history.size() > longestHistory)
        account.history.remove(0, account.history.size() - longestHistory);
}

} // namespace Tokenshelf
