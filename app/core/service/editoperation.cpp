// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/editoperation.h"

namespace Tokenshelf {

EditOperation::EditOperation(const ServiceParts &parts, const AccountForm &opened, const AccountForm &edited,
                             const std::optional<Secret> &secret, QObject *service, QObject *context, Callback<> done) :
    Operation(parts, service, context, std::move(done)), m_opened(opened), m_edited(edited), m_secret(secret)
{
}

void EditOperation::start()
{
    m_edited.account.name = m_edited.account.name.trimmed();
    if (m_edited.account.name.isEmpty())
        return fail(Error{.kind = Error::Kind::Invalid, .code = u"name_empty"_s});
    takeLock(m_edited.account.id, &EditOperation::locked);
}

void EditOperation::locked(HeldLock lock)
{
    m_lock = std::move(lock);
    const Result<AccountView> view = viewOf(m_parts, m_edited.account.id);
    if (!view)
        return fail(view.error());
    takeLock(view->client.id, &EditOperation::clientLocked);
}

void EditOperation::clientLocked(HeldLock lock)
{
    m_clientLock = std::move(lock);
    m_parts.accounts.reload(); // whoever held the lock before may have changed the record
    const Result<AccountView> now = viewOf(m_parts, m_edited.account.id);
    if (!now)
        return fail(now.error());
    if (const Result<> merged = mergeInto(*now); !merged)
        return fail(merged.error());
    if (!m_secret && !m_hostChanged)
        return record();
    m_parts.secrets->unlock(this, step(&EditOperation::unlocked));
}

Result<> EditOperation::mergeInto(const AccountView &now)
{
    AccountForm merged{now.client, now.account};
    QStringList twice = merge(merged, m_opened, m_edited);
    m_client = merged.client;
    m_binding = secretBinding(now.provider, m_client);
    // A secret is typed for the server that stands beside it, and goes to no other.
    const QString seen = secretBinding(now.provider, m_edited.client);
    if (m_secret && seen != m_binding && !isBoundTo(seen, m_binding))
        twice << u"base"_s;
    if (!twice.isEmpty())
        return Error{.kind = Error::Kind::Invalid, .code = u"edited_meanwhile"_s, .detail = plainText(twice.join(", "_L1))};
    const auto namesake = m_parts.accounts.accountNamed(merged.account.name);
    if (namesake && namesake->id != now.account.id)
        return Error{.kind = Error::Kind::Invalid, .code = u"name_taken"_s, .detail = plainText(merged.account.name)};
    m_hostChanged = !isBoundTo(now.binding(), m_binding);
    if (m_hostChanged && !m_secret && now.provider.clientAuthentication != ClientAuthentication::None)
        return Error{.kind = Error::Kind::Invalid, .code = u"host_changed"_s};
    return {};
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
        for (const Account &one : m_parts.accounts.accounts()) {
            if (one.clientId != m_client.id)
                continue;
            Account other = one;
            change.unsettle << other.accessName() << other.refreshName();
            other.tokens.reset();
            if (other.id != m_edited.account.id)
                change.accounts << other;
        }
    }
    if (m_secret)
        change.keychain = keychainInUse(m_parts);
    if (!m_oldSecret.isEmpty()) {
        change.unsettle << m_oldSecret;
        change.settle << m_client.secretName();
    }
    const Result<> saved = m_parts.accounts.update(m_edited.account.id, [this](Account &account) { keepEditable(account); }, change);
    if (!saved)
        return fail(saved.error());
    eraseSecrets(m_parts, change.unsettle, this, [this](const Result<> &erased) { finish(erased); });
}

void EditOperation::keepEditable(Account &target) const
{
    AccountForm merged{m_client, target};
    (void)merge(merged, m_opened, m_edited); // the same as before: this account's lock is held
    target = merged.account;
    if (m_hostChanged)
        target.tokens.reset();
    if (m_secret)
        target.problem.clear();
    addEvent(target, m_parts.clock(), u"edited"_s);
}

} // namespace Tokenshelf
