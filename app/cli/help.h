// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace Tokenshelf {

/** What `tokenshelf-cli --help` prints: commands, global options, exit codes, the environment. */
QString generalHelp();

/** What `tokenshelf-cli COMMAND --help` prints. */
QString commandHelp(const Command &command);

} // namespace Tokenshelf
