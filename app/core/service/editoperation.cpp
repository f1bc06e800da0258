// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/editoperation.h"

namespace Tokenshelf {

EditOperation::EditOperation(const ServiceParts &parts, const Client &client, const Account &account, const std::optional<Secret> &secret,
                             QObject *service, QObject *context, Callback<> done) :
    Operation(parts, service, context, std::move(done)), m_client(client), m_account(account), m_secret(secret)
{
}

void EditOperation::start()
{
    const Result<AccountView> view = viewOf(m_parts, m_account.id);
    if (!view)
        return fail(view.error());
    m_account.name = m_account.name.trimmed();
    if (m_account.name.isEmpty())
        return fail(Error{.kind = Error::Kind::Invalid, .code = u"name_empty"_s});
    const auto namesake = m_parts.accounts.accountNamed(m_account.name);
    if (namesake && namesake->id != m_account.id)
        return fail(Error{.kind = Error::Kind::Invalid, .code = u"name_taken"_s, .detail = plainText(m_account.name)});
    m_client.id = view->client.id;
    m_client.providerId = view->client.providerId;
    m_binding = secretBinding(view->provider, m_client);
    m_hostChanged = !isBoundTo(view->binding(), m_binding);
    if (m_hostChanged && !m_secret && view->provider.clientAuthentication != ClientAuthentication::None)
        return fail(Error{.kind = Error::Kind::Invalid, .code = u"host_changed"_s});
    takeLock(m_account.id, &EditOperation::locked);
}

void EditOperation::locked(HeldLock lock)
{
    m_lock = std::move(lock);
    takeLock(m_client.id, &EditOperation::clientLocked);
}

void EditOperation::clientLocked(HeldLock lock)
{
    m_clientLock = std::move(lock);
    m_parts.accounts.reload(); // whoever held the lock before may have changed the record
    const auto client = m_parts.accounts.client(m_client.id);
    if (!client)
        return fail(Error{.kind = Error::Kind::NotFound, .code = u"no_account"_s});
    m_client.secretNumber = client->secretNumber;
    if (!m_secret && !m_hostChanged)
        return record();
    m_parts.secrets->unlock(this, step(&EditOperation::unlocked));
}

void EditOperation::unlocked()
{
    if (!m_secret)
        return record();
    readReplaceable(m_parts, m_client.secretName(), this, step(&EditOperation::oldRead));
}

void EditOperation::oldRead(std::optional<StoredSecret> old)
{
    // The hosts may have changed without this edit, with the provider's file: tokens of the old ones are of no use then either.
    m_hostChanged = m_hostChanged || (old && !isBoundTo(old->binding, m_binding));
    m_generation = old ? old->generation + 1 : 1;
    if (!m_hostChanged)
        return writeSecret();
    m_oldSecret = m_client.secretName();
    ++m_client.secretNumber;
    const Result<> noted = m_parts.accounts.apply({.unsettle = {m_client.secretName()}});
    if (!noted)
        return fail(noted.error());
    writeSecret();
}

void EditOperation::writeSecret()
{
    const StoredSecret secret = storedSecret(m_client, *m_secret, m_generation, m_binding);
    m_parts.secrets->write(m_client.secretName(), secret, this, step(&EditOperation::record));
}

void EditOperation::record()
{
    AccountStore::Change change{.clients = {m_client}};
    if (m_hostChanged) {
        for (Account other : m_parts.accounts.accounts()) {
            if (other.clientId != m_client.id)
                continue;
            change.unsettle << other.accessName() << other.refreshName();
            other.tokens.reset();
            if (other.id != m_account.id)
                change.accounts << other;
        }
    }
    if (!m_oldSecret.isEmpty()) {
        change.unsettle << m_oldSecret;
        change.settle << m_client.secretName();
    }
    const Result<> saved = m_parts.accounts.update(m_account.id, [this](Account &account) { keepEditable(account); }, change);
    if (!saved)
        return fail(saved.error());
    eraseSecrets(m_parts, change.unsettle, this, [this](const Result<> &erased) { finish(erased); });
}

void EditOperation::keepEditable(Account &target) const
{
    target.name = m_account.name;
    target.tags = m_account.tags;
    target.autoRenew = m_account.autoRenew;
    if (m_hostChanged)
        target.tokens.reset();
    if (m_secret)
        target.problem.clear();
    addEvent(target, m_parts.clock(), u"edited"_s);
}

} // namespace Tokenshelf
