// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/storetokensoperation.h"

#include "core/service/attempts.h"

#include <QFile>

namespace Tokenshelf {

StoreTokensOperation::StoreTokensOperation(const ServiceParts &parts, const QUuid &account, const TokenSet &tokens, const QString &event,
                                           QObject *service, QObject *context, Callback<> done) :
    Operation(parts, service, context, std::move(done)), m_id(account), m_tokens(tokens), m_event(event)
{
}

void StoreTokensOperation::locked(HeldLock lock)
{
    m_lock = std::move(lock);
    const Result<AccountView> view = viewOf(m_parts, m_id);
    if (!view)
        return fail(view.error());
    m_view = *view;
    m_parts.secrets->unlock(this, step(&StoreTokensOperation::unlocked));
}

void StoreTokensOperation::unlocked()
{
    readReplaceable(m_parts, m_view.account.accessName(), this, step(&StoreTokensOperation::accessRead));
}

void StoreTokensOperation::accessRead(std::optional<StoredSecret> stored)
{
    const quint32 recorded = m_view.account.tokens ? m_view.account.tokens->generation : 0;
    m_generation = std::max(stored ? stored->generation : 0, recorded) + 1;
    if (!m_view.account.tokens) {
        // The record does not speak of tokens yet: without this note a crash would leave them behind unknown.
        m_names = {m_view.account.accessName(), m_view.account.refreshName()};
        if (const Result<> noted = m_parts.accounts.apply({.unsettle = m_names}); !noted)
            return fail(noted.error());
    }
    writeTokens(m_parts, m_view.account, m_view.binding(), m_tokens, m_generation, this, step(&StoreTokensOperation::written));
}

void StoreTokensOperation::written()
{
    if (!m_tokens.refresh.isEmpty())
        return oldErased();
    // A refresh token of an earlier sign-in does not belong to this one.
    m_parts.secrets->remove(m_view.account.refreshName(), this, step(&StoreTokensOperation::oldErased));
}

void StoreTokensOperation::oldErased()
{
    const auto edit = [this](Account &account) {
        account.tokens = recordOf(m_tokens, m_view.client, std::nullopt, m_generation);
        account.problem.clear();
        account.introspection.reset();
        addEvent(account, m_parts.clock(), m_event);
    };
    const Result<> saved = m_parts.accounts.update(m_id, edit, {.settle = m_names, .keychain = keychainInUse(m_parts)});
    if (saved) // what failed before this sign-in says nothing about it
        QFile::remove(attemptsPath(m_parts.locks.folder(), m_id.toString(QUuid::WithoutBraces)));
    finish(saved);
}

} // namespace Tokenshelf
