// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/help.h"
#include "core/base/profile.h"

#include <QLoggingCategory>
#include <QRegularExpression>

#include <algorithm>

namespace Tokenshelf {
namespace {

/** What the words before and after the command's own say, apart from each other. */
struct Split
{
    QString problem; ///< why it could not be read, or empty
    bool help = false;
    bool version = false;
    QStringList words; ///< the command and everything behind it
    QStringList leading; ///< the options in front of it
};

std::optional<Command> commandIn(const QStringList &words)
{
    const QString two = words.first(std::min<qsizetype>(2, words.size())).join(u' ');
    for (const Command &command : allCommands()) {
        if (command.name == words.first() || command.name == two)
            return command;
    }
    return std::nullopt;
}

/** A word of the command line that may be shown again: what could be a secret never is. */
bool isHarmless(const QString &word)
{
    static const QRegularExpression plain(u"^[a-z]([a-z-]{0,18}[a-z])?$"_s);
    return plain.match(word).hasMatch();
}

bool looksSecret(const QString &word)
{
    return word.size() >= 8 && std::ranges::none_of(word, [](QChar c) { return c.isSpace(); });
}

QString exposed()
{
    return Cli::tr(
        "No secret is taken from the command line, where other programs and the shell's history see it. If that was one, treat it "
        "as exposed: have it replaced, and give the new one on standard input.");
}

QString unknownOption(const QStringList &names)
{
    static const QRegularExpression sensitive(u"secret|pass|token|code|key"_s);
    if (names.size() != 1 || !isHarmless(names.first()))
        return Cli::tr("There is an option that this command does not know.") + u' ' + exposed();
    const QString text = Cli::tr("This command has no option '%1'.").arg(names.first());
    return sensitive.match(names.first()).hasMatch() ? text + u' ' + exposed() : text;
}

/** Why the parser is not content, or an empty text. */
QString parseProblem(QCommandLineParser &parser, const QStringList &arguments)
{
    if (parser.parse(QStringList{u"tokenshelf-cli"_s} + arguments))
        return {};
    return parser.unknownOptionNames().isEmpty() ? plainText(parser.errorText()) : unknownOption(parser.unknownOptionNames());
}

Split split(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    parser.addOption(QCommandLineOption(u"version"_s)); // in front only: behind `add`, --version is the server's
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    Split result;
    result.problem = parseProblem(parser, arguments);
    result.help = parser.isSet(u"help"_s);
    result.version = parser.isSet(u"version"_s);
    result.words = parser.positionalArguments();
    result.leading = arguments.first(arguments.size() - result.words.size());
    result.leading.removeAll(u"--"_s);
    return result;
}

QString countProblem(const Command &command, const QStringList &given)
{
    if (given.size() < command.argumentCount)
        return Cli::tr("Something is missing: %1 %2").arg(command.name, command.arguments);
    if (given.size() == command.argumentCount)
        return {};
    const QStringList extra = given.sliced(command.argumentCount);
    const QString text = Cli::tr("There is too much on the command line: %1 %2").arg(command.name, command.arguments);
    return std::ranges::any_of(extra, looksSecret) ? text + u". "_s + exposed() : text;
}

QString profileProblem(const QString &profile)
{
    return isProfileName(profile) ? QString() : Cli::tr("A profile's name has a-z, 0-9, - and _ alone, up to 32.");
}

void runOne(Session &session, const Command &command, const QStringList &arguments)
{
    QCommandLineParser &parser = session.parser();
    parser.addOptions(globalOptions());
    parser.addOptions(command.options);
    if (const QString problem = parseProblem(parser, arguments); !problem.isEmpty())
        return session.refuse(problem);
    if (session.isSet(u"help"_s)) {
        session.print(commandHelp(command));
        return session.finish();
    }
    for (const QString &problem : {countProblem(command, parser.positionalArguments()), profileProblem(session.value(u"profile"_s))}) {
        if (!problem.isEmpty())
            return session.refuse(problem);
    }
    if (session.isSet(u"verbose"_s))
        QLoggingCategory::setFilterRules(u"tokenshelf.*=true"_s);
    session.setArguments(parser.positionalArguments());
    command.run(session);
}

void dispatch(Session &session, const QStringList &arguments)
{
    session.setJson(arguments.contains("--json"_L1)); // errors in the line itself are told in that form too
    const Split line = split(arguments);
    if (!line.problem.isEmpty())
        return session.refuse(line.problem);
    if (line.words.isEmpty() && (line.help || line.version)) {
        session.print(line.version ? u"tokenshelf-cli " TOKENSHELF_VERSION "\n"_s : generalHelp());
        return session.finish();
    }
    if (line.words.isEmpty())
        return session.refuse(Cli::tr("Which command?"));
    const auto command = commandIn(line.words);
    if (!command) {
        return session.refuse(isHarmless(line.words.first()) ? Cli::tr("There is no command '%1'.").arg(line.words.first())
                                                             : Cli::tr("There is no such command.") + u' ' + exposed());
    }
    runOne(session, *command, line.leading + line.words.sliced(command->name.count(u' ') + 1));
}

} // namespace

void runCommand(const QStringList &arguments, const Streams &streams, AppFactory factory, QObject *context, std::function<void(int)> done)
{
    auto *session = new Session(streams, std::move(factory), context);
    QObject::connect(session, &Session::finished, context, [session, done = std::move(done)](int code) {
        session->deleteLater();
        done(code);
    });
    QMetaObject::invokeMethod(
        session, [session, arguments] { dispatch(*session, arguments); }, Qt::QueuedConnection);
}

} // namespace Tokenshelf
