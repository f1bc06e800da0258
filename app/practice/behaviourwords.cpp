// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/behaviourwords.h"

#include "core/base/error.h"

#include <algorithm>
#include <functional>

namespace Tokenshelf {
namespace {

/** One word: the values that it takes, and what it does with one; false when it does not take that value. */
struct Word
{
    QString name;
    QString values; ///< "a|b", "N" or nothing
    std::function<bool(const QString &value, Behaviour &behaviour)> apply;
};

Word flag(const QString &name, bool Behaviour::*member)
{
    return {name, {}, [member](const QString &value, Behaviour &behaviour) {
                behaviour.*member = !(Behaviour().*member);
                return value.isEmpty();
            }};
}

template <class E> Word choice(const QString &name, E Behaviour::*member, const QList<QPair<QString, E>> &choices)
{
    QStringList values;
    for (const auto &[value, meaning] : choices)
        values << value;
    return {name, values.join(u'|'), [member, choices](const QString &value, Behaviour &behaviour) {
                const auto found = std::ranges::find(choices, value, &QPair<QString, E>::first);
                if (found == choices.end())
                    return false;
                behaviour.*member = found->second;
                return true;
            }};
}

/** Of seconds, or whatever the member counts in seconds. */
template <class N> Word number(const QString &name, N Behaviour::*member)
{
    return {name, u"N"_s, [member](const QString &value, Behaviour &behaviour) {
                constexpr int most = 604'800; // a week, which is the longest lifetime that a provider gives
                bool isNumber = false;
                const int seconds = value.toInt(&isNumber);
                if (!isNumber || seconds < 0 || seconds > most)
                    return false;
                if constexpr (std::is_integral_v<N>)
                    behaviour.*member = seconds;
                else
                    behaviour.*member = std::chrono::seconds(seconds);
                return true;
            }};
}

Word faults()
{
    return choice<Fault>(u"fault"_s, &Behaviour::fault,
                         {{u"api-disabled"_s, Fault::ApiDisabled},
                          {u"access-tier"_s, Fault::AccessTier},
                          {u"database-error"_s, Fault::DatabaseError},
                          {u"html-page"_s, Fault::HtmlPage},
                          {u"error-page"_s, Fault::ErrorPage},
                          {u"plain-text"_s, Fault::PlainText},
                          {u"empty-body"_s, Fault::EmptyBody},
                          {u"drop-connection"_s, Fault::DropConnection},
                          {u"reset-on-reuse"_s, Fault::ResetOnReuse},
                          {u"slow"_s, Fault::Slow},
                          {u"too-many-requests"_s, Fault::TooManyRequests},
                          {u"server-error"_s, Fault::ServerError},
                          {u"not-json"_s, Fault::NotJson},
                          {u"lost-reply"_s, Fault::LostReply}});
}

QList<Word> words()
{
    return {
        faults(),
        number(u"slow-seconds"_s, &Behaviour::slowness),
        number(u"retry-after"_s, &Behaviour::retryAfterSeconds),
        number(u"token-seconds"_s, &Behaviour::accessSeconds),
        flag(u"refuse-secret"_s, &Behaviour::refuseSecret),
        choice<KeyState>(
            u"key"_s, &Behaviour::keyState,
            {{u"pending"_s, KeyState::Pending}, {u"disabled"_s, KeyState::Disabled}, {u"expired"_s, KeyState::Expired}}),
        flag(u"bad-key-is-129"_s, &Behaviour::badKeyIs129),
        choice<CodeShape>(u"sierra-token"_s, &Behaviour::sierraToken, {{u"long"_s, CodeShape::Long}}),
        flag(u"strict-token-request"_s, &Behaviour::strictTokenRequest),
        flag(u"other-scheme-is-113"_s, &Behaviour::otherSchemeIs121),
        flag(u"expired-is-120"_s, &Behaviour::expiredIs120),
        flag(u"no-info-role"_s, &Behaviour::infoRole),
        number(u"code-seconds"_s, &Behaviour::codeLifetime),
        flag(u"no-rotation"_s, &Behaviour::rotateRefreshToken),
        number(u"grace-seconds"_s, &Behaviour::graceSeconds),
        flag(u"renewal-keeps-old-token"_s, &Behaviour::renewalEndsOldToken),
        flag(u"no-revocation"_s, &Behaviour::revocation),
        choice<RedirectRule>(u"redirects"_s, &Behaviour::redirects, {{u"exact"_s, RedirectRule::Exact}}),
        choice<PkceRule>(u"pkce"_s, &Behaviour::pkce, {{u"ignore"_s, PkceRule::Ignore}, {u"require"_s, PkceRule::Require}}),
        flag(u"unknown-token-is-401"_s, &Behaviour::unknownTokenIs401),
        flag(u"foreign-token-is-active"_s, &Behaviour::foreignTokenIsInactive),
        flag(u"service-account"_s, &Behaviour::serviceAccount),
        flag(u"slashless-is-404"_s, &Behaviour::slashlessIs301),
        flag(u"deny-consent"_s, &Behaviour::denyConsent),
        choice<WrongStateRule>(u"state"_s, &Behaviour::state, {{u"other"_s, WrongStateRule::Other}, {u"missing"_s, WrongStateRule::Missing}}),
        flag(u"no-user-permission"_s, &Behaviour::userPermission),
        flag(u"other-library"_s, &Behaviour::otherLibrary),
    };
}

} // namespace

QStringList behaviourWords()
{
    QStringList list;
    for (const Word &word : words())
        list << (word.values.isEmpty() ? word.name : word.name + u'=' + word.values);
    return list;
}

bool applyBehaviour(const QString &word, Behaviour &behaviour)
{
    const QList<Word> known = words();
    const auto found = std::ranges::find(known, word.section(u'=', 0, 0), &Word::name);
    Behaviour changed = behaviour;
    if (found == known.end() || !found->apply(word.section(u'=', 1), changed))
        return false;
    behaviour = changed;
    return true;
}

} // namespace Tokenshelf
