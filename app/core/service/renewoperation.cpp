// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/renewoperation.h"

#include "core/base/logging.h"

#include <QTimer>

#include <algorithm>

namespace Tokenshelf {

RenewOperation::RenewOperation(const ServiceParts &parts, const QUuid &account, QObject *service, QObject *context,
                               Callback<AccessToken> done) :
    Operation(parts, service, context, std::move(done)), m_id(account)
{
}

void RenewOperation::start()
{
    const Result<AccountView> view = viewOf(m_parts, m_id);
    if (!view)
        return fail(view.error());
    m_seenGeneration = view->account.tokens ? view->account.tokens->generation : 0;
    takeLock(m_id, &RenewOperation::locked);
}

void RenewOperation::locked(HeldLock lock)
{
    m_lock = std::move(lock);
    m_parts.accounts.reload(); // whoever held the lock before may have changed the record
    const Result<AccountView> view = viewOf(m_parts, m_id);
    if (!view)
        return fail(view.error());
    m_view = *view;
    // Known unlocked before anything is asked for: a new refresh token must have a place to go.
    m_parts.secrets->unlock(this, step(&RenewOperation::unlocked));
}

void RenewOperation::unlocked()
{
    readReplaceable(m_parts, m_view.account.accessName(), this, step(&RenewOperation::accessRead));
}

void RenewOperation::accessRead(std::optional<StoredSecret> stored)
{
    const auto &tokens = m_view.account.tokens;
    const quint32 recorded = tokens ? tokens->generation : 0;
    // Another process renewed while this one waited for the lock. An entry ahead of its record is none of that: somebody was killed before the
    // record was saved, and how long that token lives is not known.
    const bool renewed = stored && recorded > m_seenGeneration && stored->generation == recorded;
    if (renewed && isBoundTo(stored->binding, m_view.binding()))
        return finish(AccessToken{stored->value, lifetime(m_view.account, m_parts.clock()), true});
    m_generation = std::max({stored ? stored->generation : 0, recorded, m_seenGeneration}) + 1;
    readClient(m_parts, m_view, this, step(&RenewOperation::clientRead));
}

void RenewOperation::clientRead(ClientContext client)
{
    m_client = std::move(client);
    if (m_view.provider.grant == GrantType::ClientCredentials)
        return send(Secret());
    if (!m_view.account.tokens || !m_view.account.tokens->refreshable)
        return fail(Error{.kind = Error::Kind::Server, .code = u"sign_in_needed"_s});
    readSecret(m_parts, m_view.account.refreshName(), m_view.binding(), this, step(&RenewOperation::refreshRead));
}

void RenewOperation::refreshRead(StoredSecret stored)
{
    m_generation = std::max(m_generation, stored.generation + 1);
    send(stored.value);
}

void RenewOperation::send(const Secret &refreshToken)
{
    m_sent = refreshToken;
    const auto done = [this](const Result<TokenSet> &answer) { answered(answer); };
    if (m_view.provider.grant == GrantType::ClientCredentials)
        m_parts.oauth.clientCredentials(m_client, this, done);
    else
        m_parts.oauth.refresh(m_client, refreshToken, this, done);
}

void RenewOperation::answered(const Result<TokenSet> &answer)
{
    if (answer) {
        m_tokens = *answer;
        return store();
    }
    if (answer.error().kind == Error::Kind::Server && answer.error().code == "invalid_grant"_L1 && !m_sent.isEmpty() && !m_reread)
        return rereadAfterRefusal(answer.error());
    fail(answer.error());
}

void RenewOperation::rereadAfterRefusal(const Error &refusal)
{
    m_reread = true;
    m_parts.secrets->read(m_view.account.refreshName(), this, [this, refusal](const Result<std::optional<StoredSecret>> &read) {
        const bool replaced = read && *read && isBoundTo((*read)->binding, m_view.binding()) && !((*read)->value == m_sent);
        if (replaced)
            refreshRead(**read);
        else
            fail(refusal);
    });
}

void RenewOperation::store()
{
    ++m_writes;
    writeTokens(m_parts, m_view.account, m_view.binding(), m_tokens, m_generation, this,
                [this](const Result<> &written) { stored(written); });
}

void RenewOperation::stored(const Result<> &written)
{
    if (written)
        return record();
    // The provider may have used the old refresh token up: the new one exists in this process alone, so the lock is kept and storing it tried again.
    static constexpr int mostWrites = 6;
    qCWarning(logService) << "storing renewed tokens failed:" << written.error().code << "try" << m_writes;
    if (m_writes < mostWrites)
        QTimer::singleShot(std::chrono::seconds(1 << m_writes), this, &RenewOperation::store);
    else
        fail(written.error());
}

void RenewOperation::record()
{
    const QDateTime now = m_parts.clock();
    const Result<> saved = m_parts.accounts.update(m_id, [this, now](Account &account) {
        account.tokens = recordOf(m_tokens, m_view.client, account.tokens, m_generation);
        account.problem.clear();
        addEvent(account, now, m_view.account.tokens ? u"renewed"_s : u"signed_in"_s);
        m_view.account = account;
    });
    if (!saved)
        return fail(saved.error());
    finish(AccessToken{m_tokens.access, lifetime(m_view.account, now), true});
}

void RenewOperation::fail(const Error &error)
{
    // Only what a person must mend becomes the account's problem; a network that is down is nobody's.
    static const QStringList permanent{u"invalid_grant"_s, u"invalid_client"_s, u"unauthorized_client"_s, u"invalid_scope"_s, u"unsupported_grant_type"_s,
                                       u"113"_s, u"128"_s, u"129"_s, u"host_changed"_s, u"secret_missing"_s, u"sign_in_needed"_s,
                                       u"keychain_entry_damaged"_s};
    if (m_lock && error.kind != Error::Kind::Cancelled) {
        // A server with too much to do says things that pass (security 3.5), and what is not in memory in a session without the keychain may well
        // be in the keychain.
        const bool passes = error.kind == Error::Kind::Network || (error.kind == Error::Kind::Keychain && !m_parts.secrets->persistent());
        const bool persists = permanent.contains(error.code) && !passes;
        // The failure itself is what is reported; a record that cannot be written now changes nothing about it.
        const Result<> noted = m_parts.accounts.update(m_id, [&](Account &account) {
            if (persists)
                account.problem = error.code;
            addEvent(account, m_parts.clock(), u"renewal_failed"_s, error.code);
        });
        if (!noted)
            qCWarning(logService) << "noting a failed renewal:" << noted.error().code;
    }
    finish(error);
}

} // namespace Tokenshelf
