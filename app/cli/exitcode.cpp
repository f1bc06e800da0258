// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

#include "cli/cli.h"

namespace Tokenshelf {
namespace {

/** Our own words for what a person got wrong; what else is Invalid or NotFound lies with the computer. */
bool isUsage(const QString &code)
{
    static const QStringList codes{u"no_account"_s,    u"no_provider"_s,     u"name_taken"_s,     u"name_empty"_s,
                                   u"secret_empty"_s,  u"secret_too_long"_s, u"secret_has_nul"_s, u"server_address"_s,
                                   u"provider_file"_s, u"provider_exists"_s, u"pasted_code"_s,   u"practice_apart"_s};
    return codes.contains(code);
}

bool needsPerson(const Error &error)
{
    // A grant is a person's sign-in (RFC 6749 5.2): used up, withdrawn or too old, and nobody else can give another.
    return error.code == "sign_in_needed"_L1 || error.code == "invalid_grant"_L1 || error.code == "late_code"_L1;
}

} // namespace

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Keychain:
        return ExitCode::Keychain;
    case Error::Kind::Timeout:
        return error.code == "sign_in_timeout"_L1 ? ExitCode::SignInNeeded : ExitCode::Network;
    case Error::Kind::Network:
    case Error::Kind::Tls:
        return ExitCode::Network;
    case Error::Kind::Protocol:
        return error.code == "foreign_redirect"_L1 ? ExitCode::Usage : ExitCode::Network;
    case Error::Kind::Server:
        return needsPerson(error) ? ExitCode::SignInNeeded : ExitCode::Refused;
    case Error::Kind::NotFound:
    case Error::Kind::Invalid:
        return isUsage(error.code) ? ExitCode::Usage : ExitCode::Other;
    case Error::Kind::Cancelled:
    case Error::Kind::Busy:
        return ExitCode::Other;
    }
    return ExitCode::Other;
}

QStringList exitCodeHelp()
{
    const auto line = [](ExitCode code, const QString &meaning) { return u"  %1  %2"_s.arg(static_cast<int>(code)).arg(meaning); };
    return {line(ExitCode::Ok, Cli::tr("done")),
            line(ExitCode::Other, Cli::tr("anything else: cancelled, disk full, port busy, a problem found by doctor")),
            line(ExitCode::Usage, Cli::tr("the command line or the input is wrong")),
            line(ExitCode::SignInNeeded, Cli::tr("somebody must sign in")),
            line(ExitCode::Keychain, Cli::tr("the keychain is locked, absent or refuses")),
            line(ExitCode::Network, Cli::tr("the provider cannot be reached or gives no sensible answer")),
            line(ExitCode::Refused, Cli::tr("the provider refuses"))};
}

} // namespace Tokenshelf
