// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/command.h"
#include "cli/output.h"

#include <QJsonArray>

#include <algorithm>

namespace Tokenshelf {
namespace {

QStringList row(Session &session, const Account &account)
{
    const Client client = session.service().client(account.clientId).value_or(Client{});
    const Lifetime lifetime = session.service().lifetimeOf(account);
    return {account.name,
            client.providerId,
            toWord(client.environment),
            stateText(lifetime.state),
            lifetime.remaining ? durationText(lifetime.remaining) : QString(),
            localTimeText(lifetime.until)};
}

void listAccounts(Session &session)
{
    QList<Account> accounts = session.service().accounts();
    std::ranges::sort(accounts, {}, &Account::name);
    QJsonArray json;
    QList<QStringList> rows;
    for (const Account &account : std::as_const(accounts)) {
        json << accountJson(session.service(), account);
        rows << row(session, account);
    }
    session.answer(
        json,
        table({Cli::tr("NAME"), Cli::tr("PROVIDER"), Cli::tr("ENVIRONMENT"), Cli::tr("STATE"), Cli::tr("REMAINING"), Cli::tr("UNTIL")},
              rows));
    session.finish();
}

} // namespace

Command listCommand()
{
    return {.name = u"list"_s,
            .summary = Cli::tr("Lists the accounts, with state and remaining lifetime."),
            .details = Cli::tr("In JSON: an array of accounts.") + u' ' + accountKeysHelp(),
            .run = listAccounts};
}

} // namespace Tokenshelf
