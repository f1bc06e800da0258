// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/settleoperation.h"

namespace Tokenshelf {

SettleOperation::SettleOperation(const ServiceParts &parts, QObject *service, QObject *context, Callback<QStringList> done) :
    Operation(parts, service, context, std::move(done))
{
}

void SettleOperation::start()
{
    m_names = m_parts.accounts.unsettled();
    m_unfinished = m_parts.accounts.unfinished();
    const bool nothing = m_names.isEmpty() && m_unfinished.isEmpty();
    if (nothing || !m_parts.secrets->persistent()) // without the keychain nothing in it can be erased
        return finish(QStringList());
    m_parts.secrets->unlock(this, step(&SettleOperation::next));
}

void SettleOperation::next()
{
    m_lock.reset();
    if (m_names.isEmpty())
        return nextUnfinished();
    m_name = m_names.takeFirst();
    m_parts.locks.take(ownerOf(m_name), std::chrono::milliseconds(0), this, [this](const Result<HeldLock> &lock) { locked(lock); });
}

void SettleOperation::locked(const Result<HeldLock> &lock)
{
    if (!lock)
        return next();
    m_lock = *lock;
    m_parts.accounts.reload();
    if (!m_parts.accounts.unsettled().contains(m_name))
        return next();
    if (isOwned(m_name)) {
        const Result<> struck = m_parts.accounts.apply({.settle = {m_name}});
        return struck ? next() : fail(struck.error());
    }
    m_parts.secrets->read(m_name, this, [this](const auto &read) { entryRead(read); });
}

void SettleOperation::entryRead(const Result<std::optional<StoredSecret>> &read)
{
    if (!read || *read)
        m_found << ownerOf(m_name);
    eraseSecrets(m_parts, {m_name}, this, step(&SettleOperation::next));
}

bool SettleOperation::isOwned(const QString &name) const
{
    if (name.startsWith("client/"_L1)) {
        const auto client = m_parts.accounts.client(ownerOf(name));
        return client && client->secretName() == name;
    }
    const auto account = m_parts.accounts.account(ownerOf(name));
    return account && account->tokens && (name != account->refreshName() || account->tokens->refreshable);
}

void SettleOperation::nextUnfinished()
{
    m_lock.reset();
    if (m_unfinished.isEmpty())
        return finish(m_lost);
    m_account = m_unfinished.takeFirst();
    m_parts.locks.take(m_account.id, std::chrono::milliseconds(0), this, [this](const Result<HeldLock> &lock) { unfinishedLocked(lock); });
}

void SettleOperation::unfinishedLocked(const Result<HeldLock> &lock)
{
    if (!lock)
        return nextUnfinished();
    m_lock = *lock;
    m_parts.accounts.reload();
    if (!m_parts.accounts.unfinished().contains(m_account))
        return nextUnfinished();
    if (m_found.contains(m_account.id) || m_found.contains(m_account.clientId))
        m_lost << m_account.name;
    const Result<> ended = m_parts.accounts.apply({.ended = {m_account.id}});
    return ended ? nextUnfinished() : fail(ended.error());
}

} // namespace Tokenshelf
