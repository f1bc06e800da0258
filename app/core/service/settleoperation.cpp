// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/settleoperation.h"

namespace Tokenshelf {

SettleOperation::SettleOperation(const ServiceParts &parts, QObject *service, QObject *context, Callback<> done) :
    Operation(parts, service, context, std::move(done))
{
}

void SettleOperation::start()
{
    m_names = m_parts.accounts.unsettled();
    if (m_names.isEmpty() || !m_parts.secrets->persistent()) // without the keychain nothing in it can be erased
        return finish({});
    m_parts.secrets->unlock(this, step(&SettleOperation::next));
}

void SettleOperation::next()
{
    m_lock.reset();
    if (m_names.isEmpty())
        return finish({});
    m_name = m_names.takeFirst();
    const QUuid id = QUuid::fromString(m_name.section(u'/', 1, 1));
    m_parts.locks.take(id, std::chrono::milliseconds(0), this, [this](const Result<HeldLock> &lock) { locked(lock); });
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
    eraseSecrets(m_parts, {m_name}, this, step(&SettleOperation::next));
}

bool SettleOperation::isOwned(const QString &name) const
{
    const QUuid id = QUuid::fromString(name.section(u'/', 1, 1));
    if (name.startsWith("client/"_L1))
        return m_parts.accounts.client(id).has_value();
    const auto account = m_parts.accounts.account(id);
    return account && account->tokens && (name != account->refreshName() || account->tokens->refreshable);
}

} // namespace Tokenshelf
