// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/client.h"

#include "core/model/jsonreader.h"

#include <QJsonArray>

namespace Tokenshelf {

QJsonObject toJson(const Client &client)
{
    const Endpoints &endpoints = client.endpoints;
    return {
        {u"id"_s, client.id.toString(QUuid::WithoutBraces)},
        {u"provider"_s, client.providerId},
        {u"client_id"_s, client.clientId},
        {u"base"_s, client.base},
        {u"version"_s, client.version},
        {u"endpoints"_s,
         QJsonObject{{u"authorization"_s, endpoints.authorization},
                     {u"token"_s, endpoints.token},
                     {u"introspection"_s, endpoints.introspection},
                     {u"revocation"_s, endpoints.revocation}}},
        {u"redirect"_s, QJsonObject{{u"kind"_s, toWord(client.redirect.kind)}, {u"port"_s, client.redirect.port}}},
        {u"scopes"_s, QJsonArray::fromStringList(client.scopes)},
        {u"environment"_s, toWord(client.environment)},
        {u"expires"_s, client.expires.toString(Qt::ISODate)},
        {u"notes"_s, client.notes},
        {u"secret"_s, client.secretNumber},
    };
}

Result<Client> clientFromJson(const QJsonObject &object)
{
    QString problem;
    JsonReader reader(object, problem);
    Client client;
    client.id = reader.uuid("id"_L1);
    client.providerId = reader.requiredText("provider"_L1);
    client.clientId = reader.text("client_id"_L1);
    client.base = reader.text("base"_L1);
    client.version = reader.text("version"_L1);
    reader.child("endpoints"_L1, [&](JsonReader &endpoints) {
        client.endpoints = {.authorization = endpoints.text("authorization"_L1),
                            .token = endpoints.text("token"_L1),
                            .introspection = endpoints.text("introspection"_L1),
                            .revocation = endpoints.text("revocation"_L1)};
    });
    reader.child("redirect"_L1, [&](JsonReader &redirect) {
        client.redirect.kind = redirect.word("kind"_L1, client.redirect.kind);
        client.redirect.port = quint16(redirect.number("port"_L1, client.redirect.port, 0, 65535));
    });
    client.scopes = reader.texts("scopes"_L1);
    client.environment = reader.word("environment"_L1, client.environment);
    const QString expires = reader.text("expires"_L1);
    client.expires = QDate::fromString(expires, Qt::ISODate);
    if (!expires.isEmpty() && !client.expires.isValid())
        reader.refuse("expires"_L1, u"not a date"_s);
    client.notes = reader.text("notes"_L1);
    client.secretNumber = int(reader.number("secret"_L1, 0, 0, 999'999));
    if (!problem.isEmpty())
        return Error{.kind = Error::Kind::Invalid, .code = u"bad_record"_s, .detail = plainText(problem)};
    return client;
}

} // namespace Tokenshelf
