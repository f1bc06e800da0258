// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountschange.h"

#include "core/store/accountsfile.h"

#include <algorithm>

namespace Tokenshelf {

namespace {

/** Whether another account has that name; one that has it already may keep it. */
bool isTaken(const AccountsFile &file, const Account &account)
{
    const auto old = file.accounts.find(account.id);
    if (old && old->value.name == account.name)
        return false;
    const auto &all = file.accounts.all();
    return std::any_of(all.begin(), all.end(),
                       [&account](const auto &one) { return one->value.name == account.name && one->value.id != account.id; });
}

void note(AccountsFile &file, const QString &name)
{
    if (!file.unsettled.contains(name))
        file.unsettled << name;
}

/** Removes a client that nobody needs any more: known here alone, on top of what other processes have saved. */
void removeUnused(AccountsFile &file, const QUuid &id)
{
    const auto client = file.clients.find(id);
    const auto &all = file.accounts.all();
    if (!client || std::any_of(all.begin(), all.end(), [&id](const auto &one) { return one->value.clientId == id; }))
        return;
    note(file, client->value.secretName());
    file.clients.remove(id);
}

/** Whether somebody who looks at the account sees something else than before. */
bool isChanged(const AccountsFile &before, const AccountsFile &after, const Records<Account>::Pointer &account)
{
    const auto old = before.accounts.find(account->value.id);
    if (old != account && !(old->value == account->value))
        return true;
    const auto oldClient = before.clients.find(account->value.clientId);
    const auto client = after.clients.find(account->value.clientId);
    if (oldClient == client)
        return false;
    return !oldClient || !client || !(oldClient->value == client->value);
}

} // namespace

Result<> applyChange(AccountsFile &file, const AccountsChange &change)
{
    for (const QUuid &id : change.removedAccounts)
        file.accounts.remove(id);
    for (const QUuid &id : change.removedClients)
        removeUnused(file, id);
    for (const Client &client : change.clients)
        file.clients.put(client);
    for (const Account &account : change.accounts) {
        if (isTaken(file, account))
            return Error{.kind = Error::Kind::Invalid, .code = u"name_taken"_s, .detail = plainText(account.name)};
        file.accounts.put(account);
    }
    for (const QString &name : change.unsettle)
        note(file, name);
    for (const QString &name : change.settle)
        file.unsettled.removeAll(name);
    if (!change.keychain.isEmpty() && !file.keychains.contains(change.keychain))
        file.keychains << change.keychain;
    file.unfinished << change.begun;
    for (const QUuid &id : change.ended)
        file.unfinished.removeIf([&id](const UnfinishedAccount &one) { return one.id == id; });
    return {};
}

AccountsDifference differenceOf(const AccountsFile &before, const AccountsFile &after)
{
    AccountsDifference difference;
    for (const auto &account : after.accounts.all()) {
        const QUuid &id = account->value.id;
        if (!before.accounts.find(id))
            difference.added << id;
        else if (isChanged(before, after, account))
            difference.changed << id;
    }
    for (const auto &account : before.accounts.all()) {
        if (!after.accounts.find(account->value.id))
            difference.removed << account->value.id;
    }
    return difference;
}

} // namespace Tokenshelf
