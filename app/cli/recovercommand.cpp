// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/command.h"
#include "cli/output.h"

#include <QJsonArray>

namespace Tokenshelf {
namespace {

void recoverAccounts(Session &session)
{
    session.service().recoverLost(&session, [&session](const Result<QStringList> &names) {
        if (!names)
            return session.fail(names.error());
        QString text = names->isEmpty() ? Cli::tr("No lost accounts were found.") + u'\n' : QString();
        for (const QString &name : *names)
            text += Cli::tr("Recovered %1.").arg(cell(name)) + u'\n';
        session.answer(QJsonArray::fromStringList(*names), text);
        session.finish();
    });
}

} // namespace

Command recoverCommand()
{
    return {.name = u"recover"_s,
            .summary = Cli::tr("Finds accounts that are in the password store but no longer in the list."),
            .details = Cli::tr("For a list of accounts that was lost or damaged. Nothing is deleted. In JSON: an array of names."),
            .run = recoverAccounts};
}

} // namespace Tokenshelf
