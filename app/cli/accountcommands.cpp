// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/command.h"
#include "cli/output.h"

#include <QJsonObject>

namespace Tokenshelf {
namespace {

/** The account as it is now, in JSON or in a sentence. */
void tellLifetime(Session &session, const QUuid &id)
{
    const Account account = session.service().account(id).value_or(Account{});
    const QString sentence = Cli::tr("%1: %2.").arg(cell(account.name), lifetimeText(session.service().lifetimeOf(account)));
    session.answer(accountJson(session.service(), account), sentence + u'\n');
    session.finish();
}

void renewAccount(Session &session)
{
    const auto account = session.account();
    if (!account)
        return;
    session.service().renew(account->id, &session, [&session, account = *account](const Result<> &renewed) {
        if (renewed)
            tellLifetime(session, account.id);
        else
            session.fail(renewed.error(), session.providerName(account));
    });
}

/** Ends with what happened to the tokens. */
void tellRevocation(Session &session, const QString &name, bool hadTokens, bool confirmed, const QString &done)
{
    const QString revocation = confirmed ? Cli::tr("The provider confirmed that the tokens are cancelled.")
        : hadTokens                      ? Cli::tr("The provider did not confirm a cancellation: a copied token may work until it ends. It can be cancelled on the provider's own pages.")
                                         : Cli::tr("There was no token to cancel.");
    session.answer(QJsonObject{{u"name"_s, name}, {u"revoked"_s, confirmed}}, done.arg(cell(name)) + u' ' + revocation + u'\n');
    session.tidyAndFinish();
}

void signOutAccount(Session &session)
{
    const auto account = session.account();
    if (!account)
        return;
    session.service().signOut(account->id, &session, [&session, account = *account](const Result<bool> &confirmed) {
        if (!confirmed)
            return session.fail(confirmed.error(), session.providerName(account));
        tellRevocation(session, account.name, account.tokens.has_value(), *confirmed, Cli::tr("Signed out of %1."));
    });
}

void removeAccount(Session &session)
{
    const auto account = session.account();
    if (!account)
        return;
    const QString provider = session.providerName(*account);
    session.service().remove(account->id, true, &session, [&session, account = *account, provider](const Result<bool> &confirmed) {
        if (!confirmed)
            return session.fail(confirmed.error(), provider);
        tellRevocation(session, account.name, account.tokens.has_value(), *confirmed, Cli::tr("Removed %1."));
    });
}

} // namespace

Command renewCommand()
{
    return {.name = u"renew"_s,
            .arguments = u"NAME"_s,
            .argumentCount = 1,
            .summary = Cli::tr("Gets a new token now."),
            .details = Cli::tr("At some providers this ends the old token, copies included.") + u' ' + accountKeysHelp(),
            .run = renewAccount};
}

Command signOutCommand()
{
    return {.name = u"sign-out"_s,
            .arguments = u"NAME"_s,
            .argumentCount = 1,
            .summary = Cli::tr("Cancels the tokens at the provider where it can be done, and erases them here."),
            .details = Cli::tr("Client id and secret are kept. In JSON: name, revoked (whether the provider confirmed)."),
            .run = signOutAccount};
}

Command removeCommand()
{
    return {.name = u"remove"_s,
            .arguments = u"NAME"_s,
            .argumentCount = 1,
            .summary = Cli::tr("Removes an account with its tokens, and with its secret if no other account needs it."),
            .details = Cli::tr("In JSON: name, revoked (whether the provider confirmed that the tokens are cancelled)."),
            .run = removeAccount};
}

} // namespace Tokenshelf
