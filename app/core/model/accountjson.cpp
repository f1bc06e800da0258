// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/account.h"
#include "core/model/jsonreader.h"

#include <QJsonArray>

#include <limits>

namespace Tokenshelf {

namespace {

QJsonObject toJson(const TokenRecord &tokens)
{
    QJsonObject object{
        {u"type"_s, tokens.type},
        {u"scopes"_s, QJsonArray::fromStringList(tokens.scopes)},
        {u"issued"_s, timeText(tokens.issued)},
        {u"refreshable"_s, tokens.refreshable},
        {u"generation"_s, qint64(tokens.generation)},
        {u"fingerprint"_s, tokens.fingerprint},
        {u"renewals"_s, tokens.renewals},
    };
    if (tokens.lifetime)
        object.insert(u"lifetime"_s, *tokens.lifetime);
    return object;
}

TokenRecord tokensFrom(JsonReader &reader)
{
    return {.type = reader.text("type"_L1),
            .scopes = reader.texts("scopes"_L1),
            .issued = reader.time("issued"_L1),
            .lifetime = reader.optionalNumber("lifetime"_L1, 0, century),
            .refreshable = reader.flag("refreshable"_L1, false),
            .generation = quint32(reader.number("generation"_L1, 0, 0, std::numeric_limits<quint32>::max())),
            .fingerprint = reader.text("fingerprint"_L1),
            .renewals = int(reader.number("renewals"_L1, 0, 0, std::numeric_limits<int>::max()))};
}

} // namespace

QJsonObject toJson(const Account &account)
{
    QJsonArray history;
    for (const HistoryEvent &event : account.history)
        history.append(QJsonObject{{u"when"_s, timeText(event.when)}, {u"what"_s, event.what}, {u"detail"_s, event.detail}});
    QJsonObject object{
        {u"id"_s, account.id.toString(QUuid::WithoutBraces)},
        {u"client"_s, account.clientId.toString(QUuid::WithoutBraces)},
        {u"name"_s, account.name},
        {u"problem"_s, account.problem},
        {u"auto_renew"_s, account.autoRenew},
        {u"tags"_s, QJsonArray::fromStringList(account.tags)},
        {u"history"_s, history},
    };
    if (account.tokens)
        object.insert(u"tokens"_s, toJson(*account.tokens));
    if (account.introspection)
        object.insert(u"introspection"_s, toJson(*account.introspection));
    return object;
}

Result<Account> accountFromJson(const QJsonObject &object)
{
    QString problem;
    JsonReader reader(object, problem);
    Account account{.id = reader.uuid("id"_L1),
                    .clientId = reader.uuid("client"_L1),
                    .name = plainText(reader.requiredText("name"_L1)), // somebody else may have written it
                    .problem = reader.text("problem"_L1),
                    .autoRenew = reader.flag("auto_renew"_L1, false),
                    .tags = reader.texts("tags"_L1)};
    for (QString &tag : account.tags)
        tag = plainText(tag);
    reader.child("tokens"_L1, [&](JsonReader &tokens) { account.tokens = tokensFrom(tokens); });
    reader.children("history"_L1, [&](JsonReader &event) {
        account.history.append({event.time("when"_L1), event.requiredText("what"_L1), event.text("detail"_L1)});
    });
    if (const QJsonObject answer = reader.object("introspection"_L1); object.contains("introspection"_L1)) {
        const Result<Introspection> introspection = introspectionFromJson(answer);
        if (introspection)
            account.introspection = *introspection;
        else
            reader.refuse("introspection"_L1, introspection.error().detail);
    }
    if (!problem.isEmpty())
        return Error{.kind = Error::Kind::Invalid, .code = u"bad_record"_s, .detail = plainText(problem)};
    return account;
}

} // namespace Tokenshelf
