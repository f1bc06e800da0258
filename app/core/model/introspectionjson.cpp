// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/introspection.h"
#include "core/model/jsonreader.h"

#include <QJsonArray>

namespace Tokenshelf {

namespace {

QJsonArray toJson(const QList<Role> &roles)
{
    QJsonArray list;
    for (const Role &role : roles) {
        QJsonObject object{{u"name"_s, role.name}, {u"permissions"_s, QJsonArray::fromStringList(role.permissions)}};
        if (role.lifetime)
            object.insert(u"lifetime"_s, *role.lifetime);
        list.append(object);
    }
    return list;
}

} // namespace

QJsonObject toJson(const Introspection &introspection)
{
    QJsonObject object{
        {u"active"_s, introspection.active},
        {u"limited"_s, introspection.limited},
        {u"scopes"_s, QJsonArray::fromStringList(introspection.scopes)},
        {u"expires"_s, timeText(introspection.expires)},
        {u"client_id"_s, introspection.clientId},
        {u"username"_s, introspection.username},
        {u"grant"_s, introspection.grant},
        {u"scheme"_s, introspection.scheme},
        {u"roles"_s, toJson(introspection.roles)},
        {u"asked"_s, timeText(introspection.asked)},
        {u"raw"_s, introspection.raw},
    };
    if (introspection.clockOffset)
        object.insert(u"clock_offset"_s, *introspection.clockOffset);
    return object;
}

Result<Introspection> introspectionFromJson(const QJsonObject &object)
{
    QString problem;
    JsonReader reader(object, problem);
    Introspection introspection{.active = reader.flag("active"_L1, false),
                                .limited = reader.flag("limited"_L1, false),
                                .scopes = reader.texts("scopes"_L1),
                                .expires = reader.time("expires"_L1),
                                .clientId = reader.text("client_id"_L1),
                                .username = reader.text("username"_L1),
                                .grant = reader.text("grant"_L1),
                                .scheme = reader.text("scheme"_L1),
                                .asked = reader.time("asked"_L1),
                                .clockOffset = reader.optionalNumber("clock_offset"_L1, -century, century),
                                .raw = reader.object("raw"_L1)};
    reader.children("roles"_L1, [&](JsonReader &role) {
        introspection.roles.append({.name = role.text("name"_L1),
                                    .lifetime = role.optionalNumber("lifetime"_L1, 0, century),
                                    .permissions = role.texts("permissions"_L1)});
    });
    if (!problem.isEmpty())
        return Error{.kind = Error::Kind::Invalid, .code = u"bad_record"_s, .detail = plainText(problem)};
    return introspection;
}

} // namespace Tokenshelf
