// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/introspection.h"

#include "core/model/scopes.h"

#include <QJsonArray>
#include <QTimeZone>

#include <cmath>

namespace Tokenshelf {

namespace {

constexpr double endOfTime = 253'402'300'799; // the last second of the year 9999

Error badIntrospection(const QString &reason)
{
    return {.kind = Error::Kind::Protocol, .code = u"bad_introspection_reply"_s, .detail = reason, .httpStatus = 200};
}

QString plain(const QJsonObject &object, QLatin1StringView key)
{
    return plainText(object.value(key).toString());
}

/** No answer has a token or a password in it by its standard; one that has must not get into the accounts file. */
// NOLINTNEXTLINE(misc-no-recursion): a reply is 32 levels deep at most
QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray read = value.toArray();
        QJsonArray items;
        for (const auto &item : read)
            items.append(withoutSecrets(item));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = member.key().toLower();
        const bool named = name.contains("token"_L1) || name.contains("secret"_L1) || name.contains("password"_L1) || name == "code"_L1;
        const bool number = member.value().isDouble() || member.value().isBool() || member.value().isNull(); // tokenLifetime
        if (!named || number || name == "token_type"_L1)
            kept.insert(member.key(), withoutSecrets(member.value()));
    }
    return kept;
}

Result<Introspection> fromRfc7662(const HttpReply &reply, const Result<QJsonObject> &object)
{
    const QJsonValue active = object ? object->value("active"_L1) : QJsonValue();
    // django-oauth-toolkit up to 1.6 says "not active" with 401.
    if (reply.status == 401 && active.isBool() && !active.toBool())
        return Introspection{};
    if (reply.status == 403 && reply.body.trimmed().isEmpty())
        return Error{.kind = Error::Kind::Server, .code = u"invalid_client"_s, .httpStatus = reply.status};
    if (reply.status != 200 || !object || object->value("error"_L1).isString())
        return errorFromReply(reply);
    if (!active.isBool())
        return badIntrospection(u"active: missing, or not true or false (RFC 7662 2.2)"_s);
    Introspection answer{.active = active.toBool(),
                         .scopes = scopesFromJson(object->value("scope"_L1)).value_or(QStringList()),
                         .clientId = plain(*object, "client_id"_L1),
                         .username = plain(*object, "username"_L1),
                         .scheme = plain(*object, "token_type"_L1)};
    if (answer.username.isEmpty())
        answer.username = plain(*object, "sub"_L1);
    const double seconds = std::floor(object->value("exp"_L1).toDouble(-1));
    if (seconds > 0 && seconds <= endOfTime)
        answer.expires = QDateTime::fromSecsSinceEpoch(qint64(seconds), QTimeZone::utc());
    return answer;
}

QList<Role> rolesFrom(const QJsonArray &items)
{
    QList<Role> roles;
    for (const auto &item : items) {
        const QJsonObject object = item.toObject();
        Role role{.name = plain(object, "name"_L1)};
        if (const qint64 lifetime = object.value("tokenLifetime"_L1).toInteger(-1); lifetime >= 0 && lifetime <= century)
            role.lifetime = lifetime;
        const QJsonArray permissions = object.value("permissions"_L1).toArray();
        for (const auto &permission : permissions)
            role.permissions.append(plainText(permission.toString()));
        role.permissions.removeAll(QString());
        if (!role.name.isEmpty() || !role.permissions.isEmpty())
            roles.append(role);
    }
    return roles;
}

Result<Introspection> fromTokenInfo(const HttpReply &reply, const Result<QJsonObject> &object, const QDateTime &now)
{
    if (reply.status != 200 || !object) {
        const Error error = errorFromReply(reply);
        // A page in the way of the server (a firewall's, for example) knows nothing of tokens and roles.
        const bool page = reply.body.trimmed().startsWith('<');
        if (reply.status == 401 && !page && (error.code == "120"_L1 || error.code == "123"_L1 || error.code == "http_401"_L1))
            return Introspection{};
        if (reply.status == 403 && !page && (error.code == "116"_L1 || error.code == "http_403"_L1))
            return Introspection{.active = true, .limited = true};
        return error;
    }
    if (!object->contains("keyId"_L1) && !object->contains("expiresIn"_L1) && !object->contains("roles"_L1)) {
        const Error error = errorFromReply(reply);
        return error.code == "http_200"_L1 ? badIntrospection(u"neither keyId nor expiresIn nor roles"_s) : error;
    }
    Introspection answer{.active = true,
                         .clientId = plain(*object, "keyId"_L1),
                         .username = plain(*object, "patronId"_L1),
                         .grant = plain(*object, "grantType"_L1),
                         .scheme = plain(*object, "authorizationScheme"_L1),
                         .roles = rolesFrom(object->value("roles"_L1).toArray())};
    const double seconds = std::floor(object->value("expiresIn"_L1).toDouble(-1));
    if (seconds >= 0 && seconds <= 366.0 * 24 * 3600)
        answer.expires = now.addSecs(qint64(seconds)).toUTC();
    return answer;
}

} // namespace

Result<Introspection> introspectionFromReply(IntrospectionDialect dialect, const HttpReply &reply, const QDateTime &now)
{
    const Result<QJsonObject> object = strictJsonObject(reply.body);
    const bool sierra = dialect == IntrospectionDialect::SierraTokenInfo;
    Result<Introspection> answer = sierra ? fromTokenInfo(reply, object, now) : fromRfc7662(reply, object);
    if (!answer)
        return answer;
    answer->asked = now.toUTC();
    if (const qint64 offset = now.secsTo(reply.date); reply.date.isValid() && std::abs(offset) <= century)
        answer->clockOffset = offset;
    if (object)
        answer->raw = withoutSecrets(*object).toObject();
    return answer;
}

QList<QPair<QString, QStringList>> permissionsByArea(const QList<Role> &roles)
{
    QMap<QString, QStringList> areas;
    for (const Role &role : roles) {
        for (const QString &permission : role.permissions) {
            const QString action = permission.section(u'_', 1);
            QStringList &actions = areas[permission.section(u'_', 0, 0)];
            if (!action.isEmpty() && !actions.contains(action))
                actions.append(action);
        }
    }
    QList<QPair<QString, QStringList>> sorted;
    for (auto area = areas.begin(); area != areas.end(); ++area) {
        area->sort();
        sorted.append({area.key(), area.value()});
    }
    return sorted;
}

} // namespace Tokenshelf
