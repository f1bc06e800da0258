// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/client.h"

namespace Tokenshelf {

struct AccountsFile;

/** An account that is being added: its secrets may be in the keychain already, its record is not here yet. */
struct UnfinishedAccount
{
    QUuid id;
    QUuid clientId;
    QString name;

    bool operator==(const UnfinishedAccount &) const = default;
};

/** What one save changes, all or nothing. */
struct AccountsChange
{
    QList<Client> clients; ///< added or replaced by id
    QList<Account> accounts; ///< added or replaced by id
    QList<QUuid> removedClients; ///< and their secrets' names noted, unless an account of theirs is left
    QList<QUuid> removedAccounts;
    QStringList unsettle; ///< keychain names noted before they are written or erased
    QStringList settle; ///< and struck off afterwards
    QList<UnfinishedAccount> begun;
    QString keychain; ///< where secrets were written, by its name; empty: nowhere
    QList<QUuid> ended; ///< of those, the ones that are there now, or will never be
};

/** Errors: Invalid with code `name_taken`; the file is then half changed and to be thrown away. */
Result<> applyChange(AccountsFile &file, const AccountsChange &change);

/** Which accounts somebody sees differently, be it for their client's sake. */
struct AccountsDifference
{
    QList<QUuid> added;
    QList<QUuid> changed;
    QList<QUuid> removed;
};

AccountsDifference differenceOf(const AccountsFile &before, const AccountsFile &after);

} // namespace Tokenshelf
