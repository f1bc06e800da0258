// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

namespace Tokenshelf {

/**
 * Runs one command line (without the program's name) and reports its exit code by `done`: once, never before this function has returned,
 * never after `context` is gone. Destroying the context stops the command.
 */
void runCommand(const QStringList &arguments, const Streams &streams, AppFactory factory, QObject *context, std::function<void(int)> done);

} // namespace Tokenshelf
