// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Tokenshelf {

/** Seconds. A time further away than this is nonsense, whoever says it. */
inline constexpr qint64 century = 100LL * 366 * 24 * 3'600;

/** A successful answer of the token endpoint (RFC 6749 5.1). */
struct TokenSet
{
    Secret access;
    Secret refresh; ///< empty when none came
    QString type; ///< as sent; always "bearer" in some case
    std::optional<qint64> expiresIn; ///< seconds; absent means unknown, never "for ever"
    std::optional<QStringList> scopes; ///< absent means "as asked for"
    QDateTime requestedAt; ///< UTC, taken before the request left: the safe start of the lifetime
};

/** What came back over HTTP, as the pure parsers need it. */
struct HttpReply
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QByteArray retryAfter;
    QDateTime date; ///< the server's own clock, invalid if not sent
    QByteArray location; ///< where a redirect points, as sent; never followed
};

/**
 * Reads an answer of the token endpoint. Accepts 200 with a JSON object alone; refuses duplicate members, a token_type other than bearer
 * (RFC 6749 7.1), an access token outside RFC 6750's b64token or over 8 KiB. expires_in: number or digits, floored, at most 366 days;
 * unknown where it is absent or nonsense. Errors: as errorFromReply(), or Protocol with code `bad_token_reply`.
 */
Result<TokenSet> tokensFromReply(const HttpReply &reply, const QDateTime &requestedAt);

/**
 * The error in an answer that is not a success: RFC 6749 5.2 `{"error":…}`, Sierra's error object, Django's `{"detail":…}`, or plain HTTP
 * (code `http_<status>`; a redirect is `unexpected_redirect`; 200 with a page is `not_json`). Kind Server; Network where only a later try
 * can help (408, 425, 429, 5xx without a readable reason, a captive portal's page).
 */
Error errorFromReply(const HttpReply &reply);

/** RFC 9110 10.2.3: seconds or an HTTP date; 0 to 3,600 s. */
std::optional<std::chrono::seconds> retryAfter(const QByteArray &value, const QDateTime &now);

/** RFC 9110 5.6.7, in any of its three forms; UTC, invalid for anything else. */
QDateTime httpDate(const QByteArray &value);

/** One object, no duplicate members, at most 64 KiB and 32 levels. Errors: Protocol, code `not_json`. */
Result<QJsonObject> strictJsonObject(const QByteArray &body);

/** Whether the bytes may stand in an Authorization header (RFC 6750 2.1 b64token, at most 8 KiB). */
bool isBearerToken(QByteArrayView token);

/** "Bearer <token>": the scheme always with a capital, whatever token_type said (providers page 1.6). */
QByteArray authorizationHeader(const Secret &accessToken);

/** Eight hexadecimal digits of its SHA-256: to tell tokens apart without showing them. */
QString fingerprint(const Secret &token);

} // namespace Tokenshelf
