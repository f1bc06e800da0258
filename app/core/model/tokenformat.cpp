// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tokenformat.h"

#include "core/base/error.h"
#include "core/model/tokens.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Tokenshelf {
namespace {

constexpr std::array formats{TokenFormat::Raw, TokenFormat::Header, TokenFormat::Json,
                             TokenFormat::Env, TokenFormat::Curl,   TokenFormat::Command};

QByteArray expiry(const TokenFacts &facts)
{
    return facts.until.isValid() ? facts.until.toUTC().toString(Qt::ISODate).toLatin1() : QByteArray();
}

QByteArray header(const Secret &token)
{
    return "Authorization: " + authorizationHeader(token);
}

/** A token is of b64token characters (RFC 6750 2.1), which need no escaping; so no copy of it is left behind in a QJsonObject. */
QByteArray json(const Secret &token, const TokenFacts &facts)
{
    QJsonObject rest{{u"token_type"_s, u"Bearer"_s}};
    if (!facts.scopes.isEmpty())
        rest.insert(u"scope"_s, facts.scopes.join(u' '));
    if (facts.until.isValid())
        rest.insert(u"expires_at"_s, QString::fromLatin1(expiry(facts)));
    QByteArray members = QJsonDocument(rest).toJson(QJsonDocument::Compact);
    return "{\"access_token\":\"" + token.reveal().toByteArray() + "\"," + members.sliced(1);
}

QByteArray environmentLines(const Secret &token, const TokenFacts &facts)
{
    QByteArray lines = "ACCESS_TOKEN=" + shellQuoted(token.reveal());
    if (facts.until.isValid())
        lines += "\nACCESS_TOKEN_EXPIRES_AT=" + expiry(facts);
    return lines;
}

QByteArray curl(const QByteArray &headerArgument, const TokenFacts &facts)
{
    const QByteArray command = "curl -H " + headerArgument + " -H 'Accept: application/json'";
    return facts.url.isEmpty() ? command : command + ' ' + shellQuoted(facts.url.toEncoded());
}

QByteArray command(const TokenFacts &facts)
{
    const QByteArray profile = facts.profile.isEmpty() ? QByteArray() : " --profile " + shellQuoted(facts.profile.toUtf8());
    const QByteArray token = "tokenshelf-cli token " + shellQuoted(facts.account.toUtf8()) + profile + " --format header";
    return token + " | " + curl("@-", facts);
}

QByteArray rendered(TokenFormat format, const Secret &token, const TokenFacts &facts)
{
    switch (format) {
    case TokenFormat::Raw:
        return token.reveal().toByteArray();
    case TokenFormat::Header:
        return header(token);
    case TokenFormat::Json:
        return json(token, facts);
    case TokenFormat::Env:
        return environmentLines(token, facts);
    case TokenFormat::Curl:
        return curl(shellQuoted(header(token)), facts);
    case TokenFormat::Command:
        return command(facts);
    }
    return {};
}

} // namespace

Secret renderToken(TokenFormat format, const Secret &token, const TokenFacts &facts)
{
    QByteArray bytes = rendered(format, token, facts);
    return Secret::take(bytes);
}

QString toWord(TokenFormat format)
{
    switch (format) {
    case TokenFormat::Raw:
        return u"raw"_s;
    case TokenFormat::Header:
        return u"header"_s;
    case TokenFormat::Json:
        return u"json"_s;
    case TokenFormat::Env:
        return u"env"_s;
    case TokenFormat::Curl:
        return u"curl"_s;
    case TokenFormat::Command:
        return u"command"_s;
    }
    return {};
}

std::optional<TokenFormat> tokenFormatFromWord(QStringView word)
{
    const auto *found = std::ranges::find_if(formats, [word](TokenFormat format) { return toWord(format) == word; });
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

QByteArray shellQuoted(QByteArrayView argument)
{
    const auto harmless = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || QByteArrayView("-._+/=:@%,").contains(c);
    };
    if (!argument.isEmpty() && std::ranges::all_of(argument, harmless))
        return argument.toByteArray();
    return '\'' + argument.toByteArray().replace('\'', R"('\'')") + '\'';
}

} // namespace Tokenshelf
