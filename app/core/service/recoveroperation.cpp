// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recoveroperation.h"

#include <algorithm>

namespace Tokenshelf {

RecoverOperation::RecoverOperation(const ServiceParts &parts, Extent extent, QObject *service, QObject *context, Callback<QStringList> done) :
    Operation(parts, service, context, std::move(done)), m_extent(extent)
{
}

void RecoverOperation::start()
{
    if (m_extent == Extent::LookUnasked)
        m_parts.secrets->check(this, step(&RecoverOperation::unlocked));
    else
        m_parts.secrets->unlock(this, step(&RecoverOperation::unlocked));
}

void RecoverOperation::unlocked()
{
    m_parts.secrets->list(this, step(&RecoverOperation::listed));
}

void RecoverOperation::listed(QStringList names)
{
    m_parts.accounts.reload();
    names.removeIf([this](const QString &name) { return ownerOf(name).isNull() || isKnown(name); });
    m_names = names;
    readNext();
}

/** Of a record, or of an operation that is under way or was cut off. */
bool RecoverOperation::isKnown(const QString &name) const
{
    const AccountStore &accounts = m_parts.accounts;
    return accounts.unsettled().contains(name) || accounts.client(ownerOf(name)) || accounts.account(ownerOf(name));
}

void RecoverOperation::readNext()
{
    if (m_names.isEmpty())
        return finishRecords();
    m_name = m_names.takeFirst();
    m_parts.secrets->read(m_name, this, [this](const auto &read) { entryRead(read); });
}

void RecoverOperation::entryRead(const Result<std::optional<StoredSecret>> &read)
{
    if (read && *read)
        m_name.startsWith("client/"_L1) ? addClient(**read) : addToken(**read);
    readNext();
}

void RecoverOperation::addClient(const StoredSecret &secret)
{
    const Result<Client> client = clientFromJson(secret.record);
    if (client && client->id == ownerOf(m_name) && client->secretName() == m_name)
        m_clients.insert(client->id, *client);
}

void RecoverOperation::addToken(const StoredSecret &secret)
{
    const QUuid id = ownerOf(m_name);
    Account &account = m_accounts[id]; // clazy:exclude=detaching-member (to write)
    account.id = id;
    account.clientId = QUuid::fromString(secret.record.value("client"_L1).toString());
    account.name = secret.record.value("name"_L1).toString();
    if (!account.tokens)
        account.tokens = TokenRecord();
    account.tokens->generation = std::max(account.tokens->generation, secret.generation);
    if (m_name == account.accessName())
        account.tokens->fingerprint = fingerprint(secret.value); // for how long it lives stays unknown
    else
        account.tokens->refreshable = true;
}

void RecoverOperation::finishRecords()
{
    const auto isLost = [this](const Account &one) { return !m_clients.contains(one.clientId) && !m_parts.accounts.client(one.clientId); };
    m_accounts.removeIf([&](const auto &one) { return isLost(one.value()); });
    for (const Client &client : std::as_const(m_clients)) {
        const auto ofClient = [&client](const Account &one) { return one.clientId == client.id; };
        const auto provider = m_parts.providers.provider(client.providerId);
        if (std::none_of(m_accounts.cbegin(), m_accounts.cend(), ofClient)) { // one that nobody had signed in to
            const Account account{.id = QUuid::createUuid(), .clientId = client.id, .name = provider ? provider->name : client.providerId};
            m_accounts.insert(account.id, account);
        }
    }
    AccountStore::Change change{.clients = m_clients.values()};
    QStringList names;
    for (Account account : std::as_const(m_accounts)) {
        for (int number = 2; account.name.isEmpty() || names.contains(account.name) || m_parts.accounts.accountNamed(account.name); ++number)
            account.name = u"%1 (%2)"_s.arg(m_accounts.value(account.id).name).arg(number);
        addEvent(account, m_parts.clock(), u"added"_s);
        names << account.name;
        change.accounts << account;
    }
    const bool saves = m_extent == Extent::Save && !names.isEmpty();
    const Result<> saved = saves ? m_parts.accounts.apply(change) : Result<>();
    finish(saved ? Result(names) : saved.error());
}

} // namespace Tokenshelf
