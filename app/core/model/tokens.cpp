// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tokens.h"

#include "core/model/scopes.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace Tokenshelf {

namespace {

constexpr qsizetype longestToken = 8'192;
constexpr qint64 longestLifetime = qint64{366} * 24 * 3'600; // whoever says more is asked again after that

Error badTokens(const QString &reason)
{
    return {.kind = Error::Kind::Protocol, .code = u"bad_token_reply"_s, .detail = reason, .httpStatus = 200};
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

/** VSCHAR (RFC 6749 A.17): what may stand in a refresh token. It never meets a header, so blanks do no harm; controls would in a keychain.
 */
bool isRefreshToken(QByteArrayView token)
{
    return token.size() <= longestToken && std::all_of(token.begin(), token.end(), [](char c) { return c >= 0x20 && c <= 0x7e; });
}

/** Seconds, or unknown for whatever cannot be one: never a number that is made up (QJsonValue::toInt() answers 0 for "3600"). */
std::optional<qint64> secondsFrom(const QJsonValue &value)
{
    double seconds = std::floor(value.toDouble(-1));
    if (value.isString()) {
        const QByteArray digits = value.toString().toUtf8();
        const bool plain = !digits.isEmpty() && digits.size() <= 10 && std::all_of(digits.begin(), digits.end(), isDigit);
        seconds = plain ? digits.toDouble() : -1;
    }
    if (!(seconds >= 1 && seconds <= double(century)))
        return {}; // nor 0: it would be renewed again at once, for ever
    return std::min(qint64(seconds), longestLifetime);
}

Secret secretFrom(const QJsonValue &value)
{
    QString text = value.toString();
    return Secret::take(text);
}

Result<TokenSet> tokensFrom(const QJsonObject &object, const QDateTime &requestedAt)
{
    TokenSet tokens{.access = secretFrom(object.value("access_token"_L1)),
                    .refresh = secretFrom(object.value("refresh_token"_L1)), // "" and null are "none came" (RFC 6749 6)
                    .type = object.value("token_type"_L1).toString(),
                    .expiresIn = secondsFrom(object.value("expires_in"_L1)),
                    .scopes = scopesFromJson(object.value("scope"_L1)),
                    .requestedAt = requestedAt.toUTC()};
    if (!isBearerToken(tokens.access.reveal()))
        return badTokens(u"access_token: missing, or not a bearer token (RFC 6750 2.1)"_s);
    const QJsonValue refresh = object.value("refresh_token"_L1);
    const bool refreshReadable = refresh.isUndefined() || refresh.isNull() || refresh.isString();
    if (!refreshReadable || !isRefreshToken(tokens.refresh.reveal()))
        return badTokens(u"refresh_token: not printable ASCII, or too long"_s);
    if (tokens.type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return badTokens(u"token_type: not bearer (RFC 6749 7.1)"_s);
    return tokens;
}

} // namespace

Result<TokenSet> tokensFromReply(const HttpReply &reply, const QDateTime &requestedAt)
{
    if (reply.status != 200)
        return errorFromReply(reply);
    const Result<QJsonObject> object = strictJsonObject(reply.body);
    // What Qt can read and we refuse was meant as an answer: trying again brings the same.
    if (!object && QJsonDocument::fromJson(reply.body).isObject())
        return badTokens(u"a member twice, too deep or too long"_s);
    if (!object || object->value("error"_L1).isString())
        return errorFromReply(reply);
    Result<TokenSet> tokens = tokensFrom(*object, requestedAt);
    if (!tokens && !object->contains("access_token"_L1)) {
        const Error reason = errorFromReply(reply);
        return reason.code == "http_200"_L1 ? tokens : reason;
    }
    return tokens;
}

bool isBearerToken(QByteArrayView token)
{
    const auto isPart = [](char c) { return isLetter(c) || isDigit(c) || QByteArrayView("-._~+/").contains(c); };
    const auto padding = std::find_if_not(token.begin(), token.end(), isPart);
    return token.size() <= longestToken && padding != token.begin() && std::all_of(padding, token.end(), [](char c) { return c == '='; });
}

QByteArray authorizationHeader(const Secret &accessToken)
{
    // Also asked of tokens that a person pasted: nothing unchecked reaches a header.
    return isBearerToken(accessToken.reveal()) ? "Bearer " + accessToken.reveal().toByteArray() : QByteArray();
}

QString fingerprint(const Secret &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.reveal(), QCryptographicHash::Sha256).toHex().first(8));
}

} // namespace Tokenshelf
