// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/account.h"

#include "core/model/jsonreader.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace Tokenshelf {

namespace {

constexpr qsizetype keptEvents = 50;
constexpr qint64 most = std::numeric_limits<qint64>::max();

QJsonObject toJson(const TokenRecord &tokens)
{
    QJsonObject object{{u"type"_s, tokens.type},
                       {u"scopes"_s, QJsonArray::fromStringList(tokens.scopes)},
                       {u"issued"_s, timeText(tokens.issued)},
                       {u"refreshable"_s, tokens.refreshable},
                       {u"generation"_s, qint64(tokens.generation)},
                       {u"fingerprint"_s, tokens.fingerprint},
                       {u"renewals"_s, tokens.renewals}};
    if (tokens.lifetime)
        object[u"lifetime"_s] = *tokens.lifetime;
    return object;
}

TokenRecord tokensFromJson(JsonReader &reader)
{
    return {.type = reader.text("type"_L1),
            .scopes = reader.texts("scopes"_L1),
            .issued = reader.time("issued"_L1),
            .lifetime = reader.optionalNumber("lifetime"_L1, 0, most),
            .refreshable = reader.flag("refreshable"_L1, false),
            .generation = quint32(reader.number("generation"_L1, 0, 0, std::numeric_limits<quint32>::max())),
            .fingerprint = reader.text("fingerprint"_L1),
            .renewals = int(reader.number("renewals"_L1, 0, 0, std::numeric_limits<int>::max()))};
}

} // namespace

qint64 renewalMargin(qint64 lifetime)
{
    return std::min<qint64>(std::max<qint64>(60, lifetime / 10), 24 * 3600);
}

Lifetime lifetime(const Account &account, const QDateTime &now)
{
    if (!account.tokens)
        return {};
    const TokenRecord &tokens = *account.tokens;
    if (!tokens.lifetime)
        return {.state = account.problem.isEmpty() ? State::UnknownLifetime : State::NeedsSignIn, .fraction = 0};

    const qint64 whole = *tokens.lifetime;
    // A clock that was set back does not make a token live longer than it was given.
    const qint64 left = std::clamp<qint64>(whole - tokens.issued.secsTo(now), 0, whole);
    Lifetime result{.remaining = left, .until = tokens.issued.addSecs(whole), .fraction = whole > 0 ? double(left) / double(whole) : 0};
    if (left == 0)
        result.state = account.problem.isEmpty() ? State::Expired : State::NeedsSignIn;
    else if (!account.problem.isEmpty())
        result.state = State::RenewalFailed;
    else
        result.state = left <= renewalMargin(whole) ? State::Ending : State::Valid;
    return result;
}

void addEvent(Account &account, const QDateTime &when, const QString &what, const QString &detail)
{
    account.history.append({when, what, plainText(detail)});
    if (account.history.size() > keptEvents)
        account.history.remove(0, account.history.size() - keptEvents);
}

QJsonObject toJson(const Account &account)
{
    QJsonArray history;
    for (const HistoryEvent &event : account.history)
        history.append(QJsonObject{{u"when"_s, timeText(event.when)}, {u"what"_s, event.what}, {u"detail"_s, event.detail}});
    QJsonObject object{{u"id"_s, account.id.toString(QUuid::WithoutBraces)},
                       {u"client"_s, account.clientId.toString(QUuid::WithoutBraces)},
                       {u"name"_s, account.name},
                       {u"problem"_s, account.problem},
                       {u"auto_renew"_s, account.autoRenew},
                       {u"tags"_s, QJsonArray::fromStringList(account.tags)},
                       {u"history"_s, history}};
    if (account.tokens)
        object[u"tokens"_s] = toJson(*account.tokens);
    if (account.introspection)
        object[u"introspection"_s] = toJson(*account.introspection);
    return object;
}

Result<Account> accountFromJson(const QJsonObject &object)
{
    QString problem;
    JsonReader reader(object, problem);
    Account account{.id = reader.uuid("id"_L1),
                    .clientId = reader.uuid("client"_L1),
                    .name = reader.requiredText("name"_L1),
                    .problem = reader.text("problem"_L1),
                    .autoRenew = reader.flag("auto_renew"_L1, false),
                    .tags = reader.texts("tags"_L1)};
    reader.child("tokens"_L1, [&](JsonReader &tokens) { account.tokens = tokensFromJson(tokens); });
    reader.children("history"_L1, [&](JsonReader &event) {
        account.history.append({event.time("when"_L1), event.text("what"_L1), event.text("detail"_L1)});
    });
    if (object.contains("introspection"_L1)) {
        const Result<Introspection> introspection = introspectionFromJson(reader.object("introspection"_L1));
        if (introspection)
            account.introspection = *introspection; // a damaged answer is asked for again, the account is worth more
    }
    if (!problem.isEmpty())
        return Error{.kind = Error::Kind::Invalid, .code = u"bad_record"_s, .detail = plainText(problem)};
    return account;
}

} // namespace Tokenshelf
