// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace Tokenshelf {

/** What the program tells the shell; part of its interface, so no number ever changes its meaning. */
enum class ExitCode {
    Ok = 0,
    Other = 1, ///< the computer (disk full, port busy, damaged file), something cancelled, a problem that doctor found
    Usage = 2, ///< the command line or what was typed in
    SignInNeeded = 3, ///< only a person can go on
    Keychain = 4,
    Network = 5, ///< not reached, too late, no trust, or an answer that makes no sense; a later try may help
    Refused = 6, ///< the provider understood and said no
};

/** The one place that decides which error ends with which code. */
ExitCode exitCodeOf(const Error &error);

/** "  0  done", one line a code, for --help. */
QStringList exitCodeHelp();

} // namespace Tokenshelf
