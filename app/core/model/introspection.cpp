// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/introspection.h"

#include "core/model/jsonreader.h"

#include <QJsonArray>
#include <QMap>

#include <limits>

namespace Tokenshelf {

namespace {

constexpr qint64 latestTime = 253402300799; // the last second of the year 9999

QStringList splitScopes(const QString &scopes)
{
    return scopes.split(u' ', Qt::SkipEmptyParts);
}

Introspection started(const HttpReply &reply, const QDateTime &now)
{
    Introspection result;
    result.asked = now;
    if (reply.date.isValid())
        result.clockOffset = now.secsTo(reply.date);
    return result;
}

Error wrongMember(const QString &problem)
{
    return {.kind = Error::Kind::Protocol, .code = u"bad_introspection_reply"_s, .detail = plainText(problem)};
}

/** RFC 7662 2.2. */
Result<Introspection> fromRfc7662(const HttpReply &reply, const QDateTime &now)
{
    const Result<QJsonObject> object = strictJsonObject(reply.body);
    const bool readable = object && object->value("active"_L1).isBool();
    if (reply.status == 403 && reply.body.trimmed().isEmpty())
        return Error{.kind = Error::Kind::Server, .code = u"invalid_client"_s, .httpStatus = 403};
    if (!readable || (reply.status != 200 && !(reply.status == 401 && !object->value("active"_L1).toBool())))
        return reply.status == 200 && object ? wrongMember(u"active: missing"_s) : errorFromReply(reply);

    Introspection result = started(reply, now);
    QString problem;
    JsonReader reader(*object, problem);
    result.active = reader.flag("active"_L1, false);
    result.scopes = splitScopes(reader.text("scope"_L1));
    if (const auto expires = reader.optionalNumber("exp"_L1, 0, latestTime))
        result.expires = QDateTime::fromSecsSinceEpoch(*expires, Qt::UTC);
    result.clientId = plainText(reader.text("client_id"_L1));
    result.username = plainText(reader.text("username"_L1));
    if (!problem.isEmpty())
        return wrongMember(problem);
    result.raw = *object;
    return result;
}

Role roleFromJson(JsonReader &reader)
{
    return {.name = plainText(reader.text("name"_L1)),
            .lifetime = reader.optionalNumber("tokenLifetime"_L1, 0, std::numeric_limits<int>::max()),
            .permissions = reader.texts("permissions"_L1)};
}

/** Sierra's TokenInfo object (providers page 1.11). */
Result<Introspection> fromSierra(const HttpReply &reply, const QDateTime &now)
{
    Introspection result = started(reply, now);
    if (reply.status == 401 || reply.status == 403) {
        const Error error = errorFromReply(reply);
        const bool tokenEnded = reply.status == 401 && (error.code == "120"_L1 || error.code == "123"_L1);
        const bool limited = reply.status == 403 && error.code == "116"_L1;
        if (!tokenEnded && !limited)
            return error;
        result.active = limited;
        result.limited = limited;
        result.raw = strictJsonObject(reply.body) ? *strictJsonObject(reply.body) : QJsonObject();
        return result;
    }
    const Result<QJsonObject> object = strictJsonObject(reply.body);
    if (reply.status != 200 || !object)
        return errorFromReply(reply);

    QString problem;
    JsonReader reader(*object, problem);
    result.active = true;
    result.clientId = plainText(reader.text("keyId"_L1));
    result.grant = plainText(reader.text("grantType"_L1));
    result.scheme = plainText(reader.text("authorizationScheme"_L1));
    result.username = plainText(reader.text("patronId"_L1));
    if (const auto left = reader.optionalNumber("expiresIn"_L1, 0, std::numeric_limits<int>::max()))
        result.expires = now.addSecs(*left);
    reader.children("roles"_L1, [&](JsonReader &role) { result.roles.append(roleFromJson(role)); });
    if (!problem.isEmpty())
        return wrongMember(problem);
    result.raw = *object;
    return result;
}

} // namespace

Result<Introspection> introspectionFromReply(IntrospectionDialect dialect, const HttpReply &reply, const QDateTime &now)
{
    switch (dialect) {
    case IntrospectionDialect::Rfc7662:
        return fromRfc7662(reply, now);
    case IntrospectionDialect::SierraTokenInfo:
        return fromSierra(reply, now);
    case IntrospectionDialect::None:
        break;
    }
    return Error{.kind = Error::Kind::NotFound, .code = u"no_introspection"_s};
}

QList<QPair<QString, QStringList>> permissionsByArea(const QList<Role> &roles)
{
    QMap<QString, QStringList> areas;
    for (const Role &role : roles) {
        for (const QString &permission : role.permissions) {
            QStringList &actions = areas[permission.section(u'_', 0, 0)];
            const QString action = permission.section(u'_', 1);
            if (!action.isEmpty() && !actions.contains(action))
                actions << action;
        }
    }
    QList<QPair<QString, QStringList>> sorted;
    for (auto it = areas.begin(); it != areas.end(); ++it) {
        it->sort();
        sorted.append({it.key(), *it});
    }
    return sorted;
}

QJsonObject toJson(const Introspection &introspection)
{
    QJsonArray roles;
    for (const Role &role : introspection.roles) {
        QJsonObject object{{u"name"_s, role.name}, {u"permissions"_s, QJsonArray::fromStringList(role.permissions)}};
        if (role.lifetime)
            object[u"lifetime"_s] = *role.lifetime;
        roles.append(object);
    }
    QJsonObject object{{u"active"_s, introspection.active},
                       {u"limited"_s, introspection.limited},
                       {u"scopes"_s, QJsonArray::fromStringList(introspection.scopes)},
                       {u"client_id"_s, introspection.clientId},
                       {u"username"_s, introspection.username},
                       {u"grant"_s, introspection.grant},
                       {u"scheme"_s, introspection.scheme},
                       {u"roles"_s, roles},
                       {u"asked"_s, timeText(introspection.asked)},
                       {u"raw"_s, introspection.raw}};
    if (introspection.expires.isValid())
        object[u"expires"_s] = timeText(introspection.expires);
    if (introspection.clockOffset)
        object[u"clock_offset"_s] = *introspection.clockOffset;
    return object;
}

Result<Introspection> introspectionFromJson(const QJsonObject &object)
{
    QString problem;
    JsonReader reader(object, problem);
    Introspection result{.active = reader.flag("active"_L1, false),
                         .limited = reader.flag("limited"_L1, false),
                         .scopes = reader.texts("scopes"_L1),
                         .expires = reader.time("expires"_L1),
                         .clientId = reader.text("client_id"_L1),
                         .username = reader.text("username"_L1),
                         .grant = reader.text("grant"_L1),
                         .scheme = reader.text("scheme"_L1),
                         .asked = reader.time("asked"_L1),
                         .clockOffset = reader.optionalNumber("clock_offset"_L1, -latestTime, latestTime),
                         .raw = reader.object("raw"_L1)};
    reader.children("roles"_L1, [&](JsonReader &role) {
        result.roles.append({role.text("name"_L1), role.optionalNumber("lifetime"_L1, 0, latestTime), role.texts("permissions"_L1)});
    });
    if (!problem.isEmpty())
        return Error{.kind = Error::Kind::Invalid, .code = u"bad_record"_s, .detail = plainText(problem)};
    return result;
}

} // namespace Tokenshelf
