// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/command.h"
#include "cli/output.h"
#include "core/model/tokenformat.h"

namespace Tokenshelf {
namespace {

constexpr qint64 usualMargin = 60; // what real clients keep (seconds)
constexpr qint64 longestMargin = qint64{366} * 24 * 3'600;

/** The format asked for; without one the session has ended. */
std::optional<TokenFormat> formatOf(Session &session)
{
    const QString word = session.isSet(u"format"_s) ? session.value(u"format"_s) : session.json() ? u"json"_s : u"raw"_s;
    const auto format = tokenFormatFromWord(word);
    if (!format || *format == TokenFormat::Command) // that one holds no token
        session.refuse(Cli::tr("--format takes raw, header, json, env or curl."));
    else if (session.json() && *format != TokenFormat::Json)
        session.refuse(Cli::tr("--json and --format %1 contradict each other.").arg(word));
    else
        return format;
    return std::nullopt;
}

TokenFacts factsOf(Session &session, const Account &account, const AccessToken &token)
{
    TokenFacts facts{.account = account.name, .scopes = {}, .until = token.lifetime.until, .url = {}};
    const Account newest = session.service().account(account.id).value_or(account);
    if (newest.tokens)
        facts.scopes = newest.tokens->scopes;
    const auto provider = session.service().providerOf(account);
    const auto client = session.service().client(account.clientId);
    if (provider && client && !provider->probes.isEmpty())
        facts.url = resolveUrl(provider->probes.constFirst().url, *client);
    return facts;
}

void printToken(Session &session)
{
    const auto format = formatOf(session);
    if (!format)
        return;
    const auto seconds = numberOption(session, u"min-valid"_s, usualMargin, 0, longestMargin);
    if (!seconds)
        return;
    const auto account = session.account();
    if (!account)
        return;
    const auto print = [&session, account = *account, format = *format](const Result<AccessToken> &token) {
        if (!token)
            return session.fail(token.error(), session.providerName(account));
        if (format == TokenFormat::Env)
            session.note(Cli::tr("What a shell exports is seen by every program that it starts."));
        if (format == TokenFormat::Curl)
            session.note(Cli::tr("While that command runs, the list of processes shows the token. --format header does not: pipe it to curl -H @-."));
        session.write(renderToken(format, token->value, factsOf(session, account, *token)).reveal());
        session.finish();
    };
    session.service().token(account->id, std::chrono::seconds(*seconds), &session, print);
}

} // namespace

Command tokenCommand()
{
    return {.name = u"token"_s,
            .arguments = u"NAME"_s,
            .argumentCount = 1,
            .summary = Cli::tr("Prints a token that works now, renewed first where needed."),
            .details = Cli::tr(
                "The only command that prints a secret: the token and a line end, nothing else. Formats: raw, header (Authorization: "
                "Bearer), json (access_token, token_type, scope, expires_at), env (ACCESS_TOKEN= and ACCESS_TOKEN_EXPIRES_AT= for a "
                "shell), curl (a command). --json is --format json."),
            .options = {QCommandLineOption(u"min-valid"_s, Cli::tr("Seconds that the token must still live (60)."), u"S"_s),
                        QCommandLineOption(u"format"_s, Cli::tr("raw, header, json, env or curl (raw)."), u"FORMAT"_s)},
            .run = printToken};
}

} // namespace Tokenshelf
