// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accountservice.h"

#include "core/service/addoperation.h"
#include "core/service/editoperation.h"
#include "core/service/introspectoperation.h"
#include "core/service/recoveroperation.h"
#include "core/service/removeoperation.h"
#include "core/service/renewoperation.h"
#include "core/service/settleoperation.h"
#include "core/service/storetokensoperation.h"

#include <algorithm>

namespace Tokenshelf {

namespace {

/** The context of a draft's client, or why there is none. */
Result<ClientContext> contextOf(const ProviderCatalog &providers, const Draft &draft)
{
    const auto provider = providers.provider(draft.client.providerId);
    if (!provider)
        return Error{.kind = Error::Kind::NotFound, .code = u"no_provider"_s, .detail = plainText(draft.client.providerId)};
    return ClientContext{*provider, draft.client, draft.clientSecret};
}

} // namespace

AccountService::AccountService(const ServiceParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    for (const Account &account : m_parts.accounts.accounts())
        followClock(account.id);
    connect(&m_parts.accounts, &AccountStore::accountAdded, this, &AccountService::followClock);
    connect(&m_parts.accounts, &AccountStore::accountChanged, this, &AccountService::followClock);
    connect(&m_parts.accounts, &AccountStore::accountRemoved, this, [this](const QUuid &id) { m_seen.remove(id); });
    connect(&m_parts.accounts, &AccountStore::accountAdded, this, &AccountService::accountAdded);
    connect(&m_parts.accounts, &AccountStore::accountChanged, this, &AccountService::accountChanged);
    connect(&m_parts.accounts, &AccountStore::accountRemoved, this, &AccountService::accountRemoved);
}

std::chrono::milliseconds AccountService::clockOffset() const
{
    return std::chrono::milliseconds(m_parts.clock().toMSecsSinceEpoch()) - m_parts.bootClock();
}

void AccountService::followClock(const QUuid &id)
{
    const auto tokens = m_parts.accounts.account(id).value_or(Account()).tokens;
    const auto seen = m_seen.constFind(id);
    if (!tokens || (seen != m_seen.cend() && seen->generation == tokens->generation && seen->issued == tokens->issued))
        return;
    m_seen.insert(id, {tokens->generation, tokens->issued, clockOffset()});
}

Lifetime AccountService::lifetimeOf(const Account &account) const
{
    Lifetime result = lifetime(account, m_parts.clock());
    const auto seen = m_seen.constFind(account.id);
    const bool same = account.tokens && seen != m_seen.cend() && seen->generation == account.tokens->generation;
    if (!same || !account.tokens->lifetime || std::chrono::abs(clockOffset() - seen->offset) <= believableSkew)
        return result;
    const bool failed = !account.problem.isEmpty();
    return {.state = failed ? State::RenewalFailed : State::UnknownLifetime, .remaining = {}, .until = {}, .clockSet = true};
}

std::optional<Provider> AccountService::providerOf(const Account &account) const
{
    const auto client = m_parts.accounts.client(account.clientId);
    return client ? m_parts.providers.provider(client->providerId) : std::nullopt;
}

void AccountService::requestToken(const Draft &draft, QObject *context, Callback<TokenSet> done)
{
    const Result<ClientContext> client = contextOf(m_parts.providers, draft);
    if (client)
        m_parts.oauth.clientCredentials(*client, context, std::move(done));
    else
        deliver<TokenSet>(context, std::move(done), client.error());
}

std::unique_ptr<AuthorizationCodeGrant> AccountService::signIn(const Draft &draft)
{
    const Result<ClientContext> client = contextOf(m_parts.providers, draft);
    return client ? std::make_unique<AuthorizationCodeGrant>(*client, m_parts.network) : nullptr;
}

void AccountService::introspect(const Draft &draft, const Secret &accessToken, QObject *context, Callback<Introspection> done)
{
    const Result<ClientContext> client = contextOf(m_parts.providers, draft);
    if (client)
        m_parts.oauth.introspect(*client, accessToken, context, std::move(done));
    else
        deliver<Introspection>(context, std::move(done), client.error());
}

void AccountService::add(const Draft &draft, const std::optional<TokenSet> &tokens, QObject *context, Callback<QUuid> done)
{
    (new AddOperation(m_parts, draft, tokens, this, context, std::move(done)))->start();
}

void AccountService::draftOf(const QUuid &id, QObject *context, Callback<Draft> done)
{
    const Result<AccountView> view = viewOf(m_parts, id);
    if (!view)
        return deliver<Draft>(context, std::move(done), view.error());
    readClient(m_parts, *view, context, [done, account = view->account](const Result<ClientContext> &client) {
        if (client)
            done(Draft{client->client, account, client->clientSecret});
        else
            done(client.error());
    });
}

void AccountService::storeTokens(const QUuid &id, const TokenSet &tokens, const QString &event, QObject *context, Callback<> done)
{
    (new StoreTokensOperation(m_parts, id, tokens, event, this, context, std::move(done)))->start();
}

void AccountService::edit(const AccountForm &opened, const AccountForm &edited, const std::optional<Secret> &secret, QObject *context,
                          Callback<> done)
{
    (new EditOperation(m_parts, opened, edited, secret, this, context, std::move(done)))->start();
}

void AccountService::signOut(const QUuid &id, QObject *context, Callback<bool> done)
{
    (new RemoveOperation(m_parts, id, RemoveOperation::Extent::Tokens, true, this, context, std::move(done)))->start();
}

void AccountService::remove(const QUuid &id, bool revoke, QObject *context, Callback<bool> done)
{
    (new RemoveOperation(m_parts, id, RemoveOperation::Extent::Account, revoke, this, context, std::move(done)))->start();
}

void AccountService::renewToken(const QUuid &id, Occasion occasion, std::optional<quint32> refused, QObject *context,
                                Callback<AccessToken> done)
{
    auto *renewal = new RenewOperation(m_parts, id, occasion, refused, this, context, std::move(done));
    ++m_renewing[id];
    emit activityChanged(id);
    connect(renewal, &QObject::destroyed, this, [this, id] {
        if (--m_renewing[id] <= 0)
            m_renewing.remove(id);
        emit activityChanged(id);
    });
    guard(id, renewal);
    renewal->start();
}

/** Knows of each refresh token that is neither here nor there. Only one renewal of an account gets that far at a time. */
void AccountService::guard(const QUuid &id, RenewOperation *renewal)
{
    connect(renewal, &RenewOperation::refreshSent, this, [this, id, renewal] {
        if (m_unsaved.contains(id))
            return; // sent once more
        m_unsaved.insert(id, false);
        connect(renewal, &QObject::destroyed, this, [this, id] {
            m_unsaved.remove(id);
            emit unsavedChanged();
        });
        emit unsavedChanged();
    });
    connect(renewal, &RenewOperation::storingFailed, this, [this, id] {
        m_unsaved.insert(id, true);
        emit unsavedChanged();
    });
}

QUuid AccountService::unstorable() const
{
    return m_unsaved.key(true);
}

void AccountService::renew(const QUuid &id, QObject *context, Callback<> done)
{
    renewToken(id, Occasion::Asked, {}, context,
               [done](const Result<AccessToken> &token) { done(token ? Result<>() : Result<>(token.error())); });
}

void AccountService::renewAhead(const QUuid &id, QObject *context, Callback<> done)
{
    renewToken(id, Occasion::Ahead, {}, context,
               [done](const Result<AccessToken> &token) { done(token ? Result<>() : Result<>(token.error())); });
}

void AccountService::token(const QUuid &id, std::chrono::seconds minimum, QObject *context, Callback<AccessToken> done)
{
    const Result<AccountView> view = viewOf(m_parts, id);
    if (!view)
        return deliver<AccessToken>(context, std::move(done), view.error());
    const auto &tokens = view->account.tokens;
    const bool renewable = view->provider.grant == GrantType::ClientCredentials || (tokens && tokens->refreshable);
    const Lifetime left = lifetimeOf(view->account);
    // A token that never lives that long would be renewed at each use: then half its life must do.
    const bool possible = !tokens || !tokens->lifetime || minimum.count() < *tokens->lifetime;
    const qint64 wanted = std::max<qint64>(1, possible ? minimum.count() : *tokens->lifetime / 2);
    // A clock that was set back leaves a token whose beginning lies ahead: it may have ended long before this clock says so.
    const bool unknown = tokens && !left.remaining && (!tokens->lifetime || !tokens->issued.isValid() || !renewable);
    if (tokens && (unknown || left.remaining.value_or(0) >= wanted))
        return readAccess(*view, context, std::move(done));
    if (!renewable)
        return deliver<AccessToken>(context, std::move(done), Error{.kind = Error::Kind::Server, .code = u"sign_in_needed"_s});
    renewToken(id, Occasion::Needed, {}, context, std::move(done));
}

void AccountService::readAccess(const AccountView &view, QObject *context, Callback<AccessToken> done)
{
    readSecret(m_parts, view.account.accessName(), view.binding(), context, [=, this](const Result<StoredSecret> &secret) {
        static const QStringList replaceable{u"secret_missing"_s, u"keychain_changed"_s, u"keychain_entry_damaged"_s, u"host_changed"_s};
        const QString &recorded = view.account.tokens->fingerprint;
        if (secret && (recorded.isEmpty() || fingerprint(secret->value) == recorded))
            handOut(view, secret->value, context, done);
        else if (secret || replaceable.contains(secret.error().code))
            // A crash or a restored backup has parted the two, or a renewal has stored one of them only: then its token is shared.
            renewToken(view.account.id, Occasion::Needed, view.account.tokens->generation, context, done);
        else
            done(secret.error());
    });
}

void AccountService::handOut(const AccountView &view, const Secret &access, QObject *context, const Callback<AccessToken> &done)
{
    const AccessToken token{access, lifetimeOf(view.account), false, view.account.tokens->generation};
    if (!view.provider.renewalEndsOldToken || !view.account.tokens->refreshable)
        return done(token);
    readSecret(m_parts, view.account.refreshName(), view.binding(), context, [=, this](const Result<StoredSecret> &refresh) {
        if (refresh && refresh->generation > token.generation)
            renewToken(view.account.id, Occasion::Needed, token.generation, context, done); // a crash: it was renewed, and this one ended with that
        else
            done(token);
    });
}

void AccountService::introspect(const QUuid &id, QObject *context, Callback<Introspection> done)
{
    const auto renew = [this, id](quint32 refused, QObject *asking, const Callback<AccessToken> &renewed) {
        renewToken(id, Occasion::Needed, refused, asking, renewed);
    };
    (new IntrospectOperation(m_parts, id, renew, this, context, std::move(done)))->start();
}

void AccountService::probe(const QUuid &id, const ProbeRequest &request, QObject *context, Callback<HttpReply> done)
{
    const Result<AccountView> view = viewOf(m_parts, id);
    if (!view)
        return deliver<HttpReply>(context, std::move(done), view.error());
    const QUrl url = resolveUrl(request.url, view->client);
    const QByteArray authority = view->provider.authority;
    token(id, std::chrono::seconds(0), context, [this, id, url, authority, context, done](const Result<AccessToken> &token) {
        if (!token)
            return done(token.error());
        const auto answered = [=, this, renewed = token->renewed, used = token->generation](const Result<HttpReply> &reply) {
            if (reply && reply->status == 401 && !renewed)
                probeAgain(id, url, used, *reply, context, done);
            else
                done(reply);
        };
        m_parts.oauth.probe(url, token->value, context, answered, authority);
    });
}

void AccountService::probeAgain(const QUuid &id, const QUrl &url, quint32 refused, const HttpReply &refusal, QObject *context,
                                Callback<HttpReply> done)
{
    renewToken(id, Occasion::Needed, refused, context, [this, id, url, refusal, context, done](const Result<AccessToken> &renewed) {
        if (const Result<AccountView> view = viewOf(m_parts, id); renewed && view)
            m_parts.oauth.probe(url, renewed->value, context, done, view->provider.authority);
        else
            done(refusal); // what the provider said is the answer that was asked for
    });
}

Result<> AccountService::noteCopied(const QUuid &id, const QString &what)
{
    return m_parts.accounts.update(id, [this, &what](Account &account) { addEvent(account, m_parts.clock(), u"copied"_s, what); });
}

void AccountService::settle(QObject *context, Callback<QStringList> done)
{
    (new SettleOperation(m_parts, this, context, std::move(done)))->start();
}

void AccountService::findLost(QObject *context, Callback<QStringList> done)
{
    (new RecoverOperation(m_parts, RecoverOperation::Extent::Look, this, context, std::move(done)))->start();
}

void AccountService::findLostUnasked(QObject *context, Callback<QStringList> done)
{
    (new RecoverOperation(m_parts, RecoverOperation::Extent::LookUnasked, this, context, std::move(done)))->start();
}

void AccountService::recoverLost(QObject *context, Callback<QStringList> done)
{
    (new RecoverOperation(m_parts, RecoverOperation::Extent::Save, this, context, std::move(done)))->start();
}

} // namespace Tokenshelf
