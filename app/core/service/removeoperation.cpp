// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/removeoperation.h"

#include "core/base/logging.h"
#include "core/service/attempts.h"

#include <QFile>
#include <QTimer>

namespace Tokenshelf {

RemoveOperation::RemoveOperation(const ServiceParts &parts, const QUuid &account, Extent extent, bool revoke, QObject *service, QObject *context,
                                 Callback<bool> done) :
    Operation(parts, service, context, std::move(done)), m_id(account), m_extent(extent), m_revoke(revoke)
{
}

void RemoveOperation::locked(HeldLock lock)
{
    m_lock = std::move(lock);
    const auto account = m_parts.accounts.account(m_id);
    if (!account)
        return fail(Error{.kind = Error::Kind::NotFound, .code = u"no_account"_s});
    m_view.account = *account;
    if (const Result<AccountView> view = viewOf(m_parts, m_id))
        m_view = *view;
    else
        m_revoke = false; // its provider's file is gone; it can be removed all the same
    takeLock(account->clientId, &RemoveOperation::clientLocked);
}

void RemoveOperation::clientLocked(HeldLock lock)
{
    m_clientLock = std::move(lock);
    // Nothing is called removed while the keychain could not be seen.
    m_parts.secrets->unlock(this, step(&RemoveOperation::unlocked));
}

void RemoveOperation::unlocked()
{
    if (!m_revoke || !m_view.account.tokens || resolveEndpoints(m_view.provider, m_view.client).revocation.isEmpty())
        return markRecord();
    readClient(m_parts, m_view, this, [this](const Result<ClientContext> &client) {
        if (!client)
            return markRecord(); // without the client's secret nothing can be revoked
        m_client = *client;
        readToken(m_view.account.refreshName(), "refresh_token", &RemoveOperation::readAccess);
    });
}

void RemoveOperation::readToken(const QString &name, const QByteArray &hint, void (RemoveOperation::*next)())
{
    m_parts.secrets->read(name, this, [this, hint, next](const Result<std::optional<StoredSecret>> &read) {
        if (read && *read && isBoundTo((*read)->binding, m_view.binding()))
            m_tokens.append({(*read)->value, hint});
        (this->*next)();
    });
}

void RemoveOperation::readAccess()
{
    readToken(m_view.account.accessName(), "access_token", &RemoveOperation::markRecord);
}

void RemoveOperation::markRecord()
{
    const Account &account = m_view.account;
    m_names = {account.accessName(), account.refreshName()};
    Result<> marked;
    if (m_extent == Extent::Account) {
        const auto client = m_parts.accounts.client(account.clientId);
        marked = m_parts.accounts.apply({.removedClients = {account.clientId}, .removedAccounts = {m_id}, .unsettle = m_names});
        if (client && !m_parts.accounts.client(account.clientId))
            m_names << client->secretName(); // it was the last of its accounts
    } else {
        const auto edit = [this](Account &record) {
            record.tokens.reset();
            record.introspection.reset();
            record.problem.clear();
            addEvent(record, m_parts.clock(), u"signed_out"_s);
        };
        marked = m_parts.accounts.update(m_id, edit, {.unsettle = m_names});
    }
    if (!marked)
        return fail(marked.error());
    if (m_extent == Extent::Account)
        QFile::remove(attemptsPath(m_parts.locks.folder(), m_id.toString(QUuid::WithoutBraces)));
    const qsizetype kept = account.tokens && account.tokens->refreshable ? 2 : 1;
    m_confirmed = m_tokens.size() >= kept; // one that could not be read lives on at the provider
    m_revoking = new QObject(this);
    QTimer::singleShot(m_parts.network.limits().revocation, m_revoking, [this] {
        m_confirmed = false;
        endRevoking();
    });
    revokeNext();
}

void RemoveOperation::revokeNext()
{
    if (!m_revoking || m_tokens.isEmpty())
        return endRevoking();
    const auto [token, hint] = m_tokens.takeFirst();
    m_parts.oauth.revoke(m_client, token, hint, m_revoking, [this](const Result<> &revoked) {
        m_confirmed = m_confirmed && revoked;
        revokeNext();
    });
}

void RemoveOperation::endRevoking()
{
    if (!m_revoking)
        return;
    m_revoking->deleteLater(); // which cancels a request under way: a slow provider does not hold up a removal
    m_revoking = nullptr;
    erase();
}

void RemoveOperation::erase()
{
    eraseSecrets(m_parts, m_names, this, [this](const Result<> &erased) {
        if (!erased)
            return fail(erased.error()); // the names stay noted, settle() tries again
        finish(m_confirmed);
    });
}

} // namespace Tokenshelf
