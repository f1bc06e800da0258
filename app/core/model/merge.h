// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/client.h"

namespace Tokenshelf {

/** A client and one of its accounts, as a form shows and changes them together. */
struct AccountForm
{
    Client client;
    Account account;
};

/**
 * Takes over into `target`, the records as they are now, what `edited` changes of `opened`. Only what a person can edit is looked at. The
 * result names, in words of accounts.json, what has meanwhile become something else in `target` too: there `edited` wins, and whoever asked
 * decides whether that may be.
 */
QStringList merge(AccountForm &target, const AccountForm &opened, const AccountForm &edited);

/** Takes over those members alone. */
void takeOver(AccountForm &target, const AccountForm &from, const QStringList &names);

} // namespace Tokenshelf
