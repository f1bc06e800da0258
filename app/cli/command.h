// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

#include <QCommandLineOption>

namespace Tokenshelf {

/** One command: data for the parser and for --help, and what it does. */
struct Command
{
    QString name; ///< one word or two: "list", "provider add"
    QString arguments; ///< "PROVIDER NAME"
    int argumentCount = 0;
    QString summary; ///< one sentence
    QString details; ///< more for --help, paragraphs; may be empty
    QList<QCommandLineOption> options; ///< beside the global ones
    std::function<void(Session &)> run; ///< reports by Session::finish(), now or later
};

/** All of them, in the order of --help. */
QList<Command> allCommands();

/** Understood by every command: --json, --profile, --verbose, --help. */
QList<QCommandLineOption> globalOptions();

/** The value of a numeric option. Outside its bounds, or no number: the session has ended with a usage error, and there is none. */
std::optional<qint64> numberOption(Session &session, const QString &option, qint64 fallback, qint64 least, qint64 most);

// One a file, named after the command.
Command providersCommand();
Command providerAddCommand();
Command addCommand();
Command listCommand();
Command signInCommand();
Command tokenCommand();
Command introspectCommand();
Command renewCommand();
Command signOutCommand();
Command removeCommand();
Command recoverCommand();
Command practiceCommand();
Command doctorCommand();

} // namespace Tokenshelf
