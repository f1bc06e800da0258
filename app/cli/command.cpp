// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/cli.h"

namespace Tokenshelf {

QList<Command> allCommands()
{
    return {providersCommand(),  providerAddCommand(), addCommand(),     listCommand(),   signInCommand(),   tokenCommand(),
            introspectCommand(), renewCommand(),       signOutCommand(), removeCommand(), recoverCommand(),
            practiceCommand(),   doctorCommand()};
}

QList<QCommandLineOption> globalOptions()
{
    return {QCommandLineOption(u"json"_s, Cli::tr("Answers, and errors, as one line of JSON.")),
            QCommandLineOption(u"profile"_s, Cli::tr("Works in a profile with accounts and keychain entries of its own."), u"NAME"_s),
            QCommandLineOption(u"verbose"_s, Cli::tr("Tells on standard error what is asked of whom; never a secret.")),
            QCommandLineOption({u"help"_s, u"h"_s}, Cli::tr("Prints this help."))};
}

std::optional<qint64> numberOption(Session &session, const QString &option, qint64 fallback, qint64 least, qint64 most)
{
    if (!session.isSet(option))
        return fallback;
    bool isNumber = false;
    const qint64 value = session.value(option).toLongLong(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    session.refuse(Cli::tr("--%1 takes a number from %2 to %3.").arg(option).arg(least).arg(most));
    return std::nullopt;
}

} // namespace Tokenshelf
