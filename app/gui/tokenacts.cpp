// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokenacts.h"

#include "core/base/logging.h"
#include "gui/ask.h"
#include "gui/copier.h"

#include <QWidget>

namespace Tokenshelf {

TokenActs::TokenActs(AppContext &context, Copier &copier, QWidget *window)
    : QObject(window), m_context(context), m_copier(copier), m_window(window)
{
    connect(&context.service(), &AccountService::accountRemoved, this, [this](const QUuid &id) {
        m_failures.remove(id);
        m_productionAsked.remove(id);
    });
}

void TokenActs::copy(const QUuid &id, TokenFormat format)
{
    const auto account = m_context.service().account(id);
    const auto client = account ? m_context.service().client(account->clientId) : std::nullopt;
    if (!client || isBusy(id))
        return;
    if (format == TokenFormat::Command)
        return copyRequest(id, {});
    const auto fetch = [this, id, format, account = *account] {
        m_productionAsked.insert(id);
        if (wouldEndCopies(account, false))
            askBeforeEndingCopies(account.name, tr("Renew and copy"), [this, id, format] { fetchForCopy(id, format); });
        else
            fetchForCopy(id, format);
    };
    if (client->environment != Environment::Production || m_productionAsked.contains(id))
        return fetch();
    ask(m_window,
        {.text = tr("Copy the token of “%1”?").arg(account->name),
         .explanation = tr("It opens production data to everybody who gets it, for as long as it is valid."),
         .act = tr("Copy")},
        fetch);
}

void TokenActs::copyRequest(const QUuid &id, const QUrl &url)
{
    auto facts = factsOf(id, {});
    if (!facts)
        return;
    if (!url.isEmpty())
        facts->url = url;
    const Secret command = renderToken(TokenFormat::Command, {}, *facts); // holds no token: needs neither the keychain nor an end
    copyText(QString::fromUtf8(command.reveal()),
             tr("Command copied. It asks Tokenshelf for the token of “%1” when it runs.").arg(facts->account));
}

void TokenActs::copyClientId(const QUuid &id)
{
    const auto account = m_context.service().account(id);
    const auto client = account ? m_context.service().client(account->clientId) : std::nullopt;
    if (!client)
        return;
    copyText(client->clientId, tr("Client ID of “%1” copied").arg(account->name));
}

void TokenActs::copyText(const QString &text, const QString &message)
{
    m_copier.copyText(text);
    emit textCopied(message);
}

void TokenActs::renew(const QUuid &id)
{
    const auto account = m_context.service().account(id);
    if (!account || isBusy(id))
        return;
    const auto go = [this, id] {
        begin(id);
        m_context.service().renew(
            id, this, [this, id](const Result<> &renewed) { end(id, renewed ? std::nullopt : std::optional(renewed.error())); });
    };
    if (wouldEndCopies(*account, true))
        askBeforeEndingCopies(account->name, tr("Renew"), go);
    else
        go();
}

void TokenActs::introspect(const QUuid &id)
{
    if (isBusy(id))
        return;
    begin(id);
    m_context.service().introspect(
        id, this, [this, id](const Result<Introspection> &answer) { end(id, answer ? std::nullopt : std::optional(answer.error())); });
}

void TokenActs::unlock(const QUuid &id)
{
    begin(id);
    m_context.secrets().unlock(
        this, [this, id](const Result<> &unlocked) { end(id, unlocked ? std::nullopt : std::optional(unlocked.error())); });
}

std::optional<Error> TokenActs::failure(const QUuid &id) const
{
    const auto found = m_failures.constFind(id);
    return found == m_failures.cend() ? std::nullopt : std::optional(*found);
}

void TokenActs::setFailure(const QUuid &id, const std::optional<Error> &failure)
{
    if (failure)
        m_failures.insert(id, *failure);
    else
        m_failures.remove(id);
    emit changed(id);
}

/** Whether the provider would put an end to copies of a token that is still good. */
bool TokenActs::wouldEndCopies(const Account &account, bool renewing) const
{
    const auto provider = m_context.service().providerOf(account);
    const Lifetime left = m_context.service().lifetimeOf(account);
    if (!provider || !provider->renewalEndsOldToken || !account.tokens || left.remaining == 0)
        return false;
    if (!left.remaining)
        return renewing; // copying leaves a token alone whose end nobody knows
    const qint64 lifetime = account.tokens->lifetime.value_or(0);
    const qint64 enough = copyMinimum.count() < lifetime ? copyMinimum.count() : lifetime / 2; // as AccountService::token() has it
    return renewing || *left.remaining < enough;
}

void TokenActs::fetchForCopy(const QUuid &id, TokenFormat format)
{
    begin(id);
    const auto copy = [this, id, format](const Result<AccessToken> &token) {
        if (token)
            put(id, format, *token);
        end(id, token ? std::nullopt : std::optional(token.error()));
    };
    m_context.service().token(id, copyMinimum, this, [this, id, copy](const Result<AccessToken> &token) {
        const auto account = m_context.service().account(id);
        const bool alive = account && m_context.service().lifetimeOf(*account).remaining.value_or(0) > 0;
        if (!token && alive && token.error().kind != Error::Kind::Keychain)
            m_context.service().token(id, std::chrono::seconds(0), this, copy); // not renewed, still valid: the message says until when
        else
            copy(token);
    });
}

void TokenActs::put(const QUuid &id, TokenFormat format, const AccessToken &token)
{
    const auto facts = factsOf(id, token.lifetime.until);
    if (!facts)
        return;
    m_copier.copySecret(renderToken(format, token.value, *facts), facts->account);
    if (!m_context.service().noteCopied(id, toWord(format)))
        qCInfo(logService) << "a copy could not be noted";
    emit copied(id, token.lifetime);
}

std::optional<TokenFacts> TokenActs::factsOf(const QUuid &id, const QDateTime &until) const
{
    const auto account = m_context.service().account(id);
    const auto client = account ? m_context.service().client(account->clientId) : std::nullopt;
    const auto provider = account ? m_context.service().providerOf(*account) : std::nullopt;
    if (!client || !provider)
        return std::nullopt;
    return TokenFacts{.account = account->name,
                      .profile = m_context.options().profile,
                      .scopes = account->tokens ? account->tokens->scopes : QStringList(),
                      .until = until,
                      .url = provider->probes.isEmpty() ? QUrl(client->base) : resolveUrl(provider->probes.first().url, *client)};
}

void TokenActs::askBeforeEndingCopies(const QString &name, const QString &act, const std::function<void()> &go)
{
    ask(m_window,
        {.text = tr("Renew the token of “%1”?").arg(name),
         .explanation = tr("The provider ends the present token when it is renewed: where you pasted it before, the new one is needed."),
         .act = act},
        go);
}

void TokenActs::begin(const QUuid &id)
{
    m_busy.insert(id);
    emit changed(id);
}

void TokenActs::end(const QUuid &id, const std::optional<Error> &failure)
{
    m_busy.remove(id);
    if (!failure && !m_settled) {
        m_settled = true; // the keychain is in use now: what earlier runs left in it goes
        m_context.service().settle(this, [this](const Result<QStringList> &lost) {
            if (lost && !lost->isEmpty())
                emit additionsLost(*lost);
            emit keychainOpened();
        });
    }
    setFailure(id, failure);
}

} // namespace Tokenshelf
