// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/cli.h"

namespace Tokenshelf {
namespace {

constexpr qsizetype leftColumn = 26;

QString entry(const QString &left, const QString &right)
{
    const QString start = u"  "_s + left;
    return start.size() < leftColumn ? start.leftJustified(leftColumn) + right + u'\n'
                                     : start + u'\n' + QString(leftColumn, u' ') + right + u'\n';
}

QString optionLines(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options) {
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        text += entry(u"--"_s + option.names().constFirst() + value, option.description());
    }
    return text;
}

/** A paragraph in lines of at most 100 characters. */
QString wrapped(const QString &paragraph)
{
    QString text;
    qsizetype column = 0;
    for (const QString &word : paragraph.split(u' ')) {
        const bool fits = column + 1 + word.size() <= 100;
        text += (column == 0 ? QString() : fits ? u" "_s : u"\n"_s) + word;
        column = fits && column > 0 ? column + 1 + word.size() : word.size();
    }
    return text + u'\n';
}

QString section(const QString &title, const QString &content)
{
    return u'\n' + title + u'\n' + content;
}

QString exitCodes()
{
    return section(Cli::tr("Exit codes:"), exitCodeHelp().join(u'\n') + u'\n');
}

} // namespace

QString generalHelp()
{
    QString commands;
    for (const Command &command : allCommands())
        commands += entry(command.name + u' ' + command.arguments, command.summary);
    return Cli::tr("Usage: %1").arg("tokenshelf-cli COMMAND [OPTIONS]"_L1) + "\n\n"_L1
        + Cli::tr("Keeps OAuth 2 accounts in this computer's keychain and gives out tokens that work now.") + u'\n'
        + section(Cli::tr("Commands:"), commands) + section(Cli::tr("Options of every command:"), optionLines(globalOptions()))
        + entry(u"--version"_s, Cli::tr("Prints the program's version (in place of a command).")) + u'\n'
        + wrapped(Cli::tr("Answers go to standard output, everything else to standard error. An error in JSON: error (a code), kind, "
                          "message, next, detail, "
                          "exit_code; a warning has no exit_code."))
        + exitCodes();
}

QString commandHelp(const Command &command)
{
    const QString words = command.arguments.isEmpty() ? command.name : command.name + u' ' + command.arguments;
    QString text = Cli::tr("Usage: %1").arg("tokenshelf-cli "_L1 + words + " [OPTIONS]"_L1) + "\n\n"_L1 + command.summary + u'\n';
    if (!command.details.isEmpty())
        text += u'\n' + wrapped(command.details);
    if (!command.options.isEmpty())
        text += section(Cli::tr("Options:"), optionLines(command.options));
    return text + section(Cli::tr("Options of every command:"), optionLines(globalOptions())) + exitCodes();
}

} // namespace Tokenshelf
