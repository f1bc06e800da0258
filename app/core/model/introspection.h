// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provider.h"
#include "core/model/tokens.h"

#include <QJsonObject>

namespace Tokenshelf {

/** A Sierra role of a token (TokenInfo object, providers page 1.11). */
struct Role
{
    QString name;
    std::optional<qint64> lifetime; ///< seconds
    QStringList permissions; ///< Area_Action

    bool operator==(const Role &) const = default;
};

/** What the provider says of an access token, in any dialect. No secret in it. */
struct Introspection
{
    bool active = false;
    bool limited = false; ///< the token works, but may not read its own details (Sierra 403/116: lacks Info Holds Config)
    QStringList scopes;
    QDateTime expires; ///< UTC; invalid when not told
    QString clientId;
    QString username;
    QString grant;
    QString scheme;
    QList<Role> roles;
    QDateTime asked; ///< UTC, when the answer came
    std::optional<qint64> clockOffset; ///< seconds the provider's clock is ahead of ours, by its Date header
    QJsonObject raw; ///< the answer as it came but for what is named token, secret, password or code; for the details fold

    bool operator==(const Introspection &) const = default;
};

/**
 * Reads an introspection answer. RFC 7662: `active:false` is an answer, with HTTP 200 as with 401 (django-oauth-toolkit up to 1.6). Sierra:
 * 401 with code 120 or 123, or in words that nobody can read, is "not active", 403 is "limited". Errors: as errorFromReply(), Server with
 * code `invalid_client` for a 403 without body (wrong client id or secret on django-oauth-toolkit), Protocol with code
 * `bad_introspection_reply`.
 */
Result<Introspection> introspectionFromReply(IntrospectionDialect dialect, const HttpReply &reply, const QDateTime &now);

/** Permissions of all roles by area ("Bibs" → List, Read), sorted. */
QList<QPair<QString, QStringList>> permissionsByArea(const QList<Role> &roles);

QJsonObject toJson(const Introspection &introspection);
/** Unknown members are passed over. Errors: Invalid with code `bad_record` and a detail "<key>: <reason>". */
Result<Introspection> introspectionFromJson(const QJsonObject &object);

} // namespace Tokenshelf
