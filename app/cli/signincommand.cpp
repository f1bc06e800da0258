// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/signin.h"

namespace Tokenshelf {
namespace {

constexpr qint64 longestSignIn = 300; // seconds; the attempt gives up by itself then

void signIn(Session &session)
{
    const auto seconds = numberOption(session, u"timeout"_s, longestSignIn, 1, longestSignIn);
    if (!seconds)
        return;
    if (const auto account = session.account())
        (new SignIn(session, *account, std::chrono::seconds(*seconds)))->start();
}

} // namespace

Command signInCommand()
{
    return {.name = u"sign-in"_s,
            .arguments = u"NAME"_s,
            .argumentCount = 1,
            .summary = Cli::tr("Signs in with the browser, or gets the first token for key and secret."),
            .details =
                Cli::tr("The link is printed on standard error. With --paste, the code or the address the browser ended on is read from "
                        "standard input.")
                + u' ' + accountKeysHelp(),
            .options = {QCommandLineOption(u"paste"_s, Cli::tr("Reads the code or the address from standard input.")),
                        QCommandLineOption(u"timeout"_s, Cli::tr("Seconds to wait for the person, 1 to %1 (%1).").arg(longestSignIn), u"S"_s)},
            .run = signIn};
}

} // namespace Tokenshelf
