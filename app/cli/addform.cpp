// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/addform.h"

#include "cli/cli.h"
#include "cli/output.h"

#include <algorithm>

namespace Tokenshelf {
namespace {

constexpr qsizetype longestName = 200;

/** Each reads one part of the command line into the form; the text says what is wrong, or is empty. */
QString readNames(const Session &session, AddForm &form)
{
    form.draft.account.name = session.argument(1).trimmed();
    form.draft.client.clientId = session.value(u"client-id"_s).trimmed();
    if (form.draft.account.name.size() > longestName)
        return Cli::tr("The name is longer than %1 characters.").arg(longestName);
    return form.draft.client.clientId.isEmpty() ? Cli::tr("--client-id is missing.") : QString();
}

QString readEnvironment(const Session &session, AddForm &form)
{
    form.draft.client.environment = form.provider.environment;
    if (!session.isSet(u"environment"_s))
        return {};
    const auto environment = environmentFromWord(session.value(u"environment"_s));
    form.draft.client.environment = environment.value_or(form.provider.environment);
    return environment ? QString() : Cli::tr("--environment takes production, sandbox or practice.");
}

/** Without --base: the one server that the provider's file names for the environment, if there is one. */
QString usualBase(const AddForm &form)
{
    QStringList bases;
    for (const KnownServer &server : form.provider.server.known) {
        if (server.environment == form.draft.client.environment)
            bases << server.base;
    }
    return bases.size() == 1 ? bases.constFirst() : QString();
}

/** A server that the provider's file knows brings its environment along. */
void takeKnownEnvironment(const Session &session, AddForm &form)
{
    for (const KnownServer &server : form.provider.server.known) {
        if (server.base == form.draft.client.base && !session.isSet(u"environment"_s))
            form.draft.client.environment = server.environment;
    }
}

QString readVersion(const Session &session, AddForm &form, const std::optional<QString> &pasted)
{
    const ServerForm &server = form.provider.server;
    const QString word = session.value(u"version"_s);
    if (!session.isSet(u"version"_s)) {
        form.draft.client.version = pasted.value_or(server.defaultVersion);
        return {};
    }
    form.draft.client.version = word == "none"_L1 ? QString() : word;
    if (word == "none"_L1 || server.versions.contains(word))
        return {};
    return Cli::tr("--version takes none or one of: %1.").arg(server.versions.join(u' '));
}

QString readServer(const Session &session, AddForm &form)
{
    if (!form.provider.server.asked) {
        const bool given = session.isSet(u"base"_s) || session.isSet(u"version"_s);
        return given ? Cli::tr("The addresses of %1 are fixed: no --base, no --version.").arg(cell(form.provider.name)) : QString();
    }
    const QString base = session.isSet(u"base"_s) ? session.value(u"base"_s) : usualBase(form);
    if (base.isEmpty())
        return Cli::tr("Which server? Give its address with --base.");
    const Result<ServerAddress> address = parseServerAddress(base, form.provider.server);
    if (!address)
        return describe(address.error(), cell(form.provider.name)).what;
    form.draft.client.base = address->base;
    takeKnownEnvironment(session, form);
    if (resolveEndpoints(form.provider, form.draft.client).token.isEmpty())
        return Cli::tr("%1 is reached by https alone.").arg(cell(form.provider.name));
    return readVersion(session, form, address->version);
}

/** RFC 6749 3.3: printable ASCII without blank, quote and backslash. */
bool isScope(const QString &scope)
{
    return !scope.isEmpty() && std::ranges::all_of(scope, [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; });
}

QString readScopes(const Session &session, AddForm &form)
{
    QStringList &scopes = form.draft.client.scopes;
    if (!session.isSet(u"scope"_s)) {
        scopes = form.provider.defaultScopes;
        return {};
    }
    for (const QString &value : session.values(u"scope"_s))
        scopes += value.split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    const auto known = [&form](const QString &scope) {
        return std::ranges::any_of(form.provider.scopes, [&scope](const ScopeInfo &info) { return info.name == scope; });
    };
    if (scopes.isEmpty() || !std::ranges::all_of(scopes, isScope))
        return Cli::tr("--scope takes the name of a scope, without blanks or quotes.");
    if (!form.provider.anyScope && !std::ranges::all_of(scopes, known))
        return Cli::tr("%1 has no such scope.").arg(cell(form.provider.name));
    return {};
}

QString readRedirect(const Session &session, AddForm &form)
{
    Redirect &redirect = form.draft.client.redirect;
    redirect = {.kind = form.provider.redirect, .port = form.provider.redirectPort};
    if (!session.isSet(u"redirect"_s))
        return {};
    if (form.provider.grant != GrantType::AuthorizationCode)
        return Cli::tr("%1 has no sign-in with a browser: no --redirect.").arg(cell(form.provider.name));
    const QString value = session.value(u"redirect"_s);
    bool isPort = true;
    const uint port = value.contains(u':') ? value.section(u':', 1).toUInt(&isPort) : form.provider.redirectPort;
    const auto kind = redirectKindFromWord(value.section(u':', 0, 0));
    if (!kind || !isPort || port > 65'535 || (kind == RedirectKind::Paste && value.contains(u':')))
        return Cli::tr("--redirect takes loopback, loopback:PORT or paste.");
    if (kind == RedirectKind::Paste && !form.provider.pasteOffered)
        return Cli::tr("%1 shows no page with a code to paste.").arg(cell(form.provider.name));
    redirect = {.kind = *kind, .port = static_cast<quint16>(port)};
    return {};
}

/** The same application under another name: one client has an account for each library it is used with. */
void findClient(Session &session, AddForm &form)
{
    if (form.provider.grant != GrantType::AuthorizationCode)
        return;
    for (const Account &account : session.service().accounts()) {
        Client known = session.service().client(account.clientId).value_or(Client{});
        Client wanted = form.draft.client;
        wanted.id = known.id;
        wanted.endpoints = known.endpoints;
        wanted.expires = known.expires;
        wanted.notes = known.notes;
        if (wanted == known) {
            form.draft.client = known;
            form.clientExists = true;
            return;
        }
    }
}

} // namespace

QList<QCommandLineOption> addOptions()
{
    return {QCommandLineOption(u"client-id"_s, Cli::tr("The client id, or Sierra's client key."), u"ID"_s),
            QCommandLineOption(u"base"_s, Cli::tr("The server's address, for a provider with many."), u"URL"_s),
            QCommandLineOption(u"version"_s, Cli::tr("The version of its API, or none."), u"V"_s),
            QCommandLineOption(u"scope"_s, Cli::tr("A scope to ask for; may be given again."), u"S"_s),
            QCommandLineOption(u"redirect"_s, Cli::tr("loopback, loopback:PORT (0: any) or paste."), u"HOW"_s),
            QCommandLineOption(u"environment"_s, Cli::tr("production, sandbox or practice."), u"E"_s)};
}

std::optional<AddForm> readAddForm(Session &session)
{
    const auto provider = session.app().providers().provider(session.argument(0));
    if (!provider) {
        session.fail(Error{.kind = Error::Kind::NotFound, .code = u"no_provider"_s, .detail = plainText(session.argument(0))});
        return std::nullopt;
    }
    if (const Result<> allowed = session.service().mayAdd(*provider); !allowed) {
        session.fail(allowed.error()); // before a secret is asked for
        return std::nullopt;
    }
    AddForm form{.draft = {}, .provider = *provider};
    form.draft.client.providerId = provider->id;
    for (const auto &read : {readNames, readEnvironment, readServer, readRedirect, readScopes}) {
        if (const QString problem = read(session, form); !problem.isEmpty()) {
            session.refuse(problem);
            return std::nullopt;
        }
    }
    findClient(session, form);
    return form;
}

} // namespace Tokenshelf
