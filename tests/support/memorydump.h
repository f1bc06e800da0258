// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/leakscan.h"

namespace Tokenshelf {

/** What of the planted secrets is in the memory of a process, as LeakScan names it. */
struct MemoryFinds
{
    QStringList copies; ///< whole ones, in any form
    QStringList pieces; ///< 16 characters of one
    qsizetype searched = 0; ///< bytes that are not zero, rounded up to blocks
};

/**
 * Reads all that a debugger could: heap, stacks, whatever else the process has of its own. What it has mapped of files without a right to write
 * (code, constants) is the same in every process and left out. The process stands still meanwhile. Nothing searched: it could not be read.
 */
MemoryFinds findInMemory(qint64 process, const LeakScan &scan);

} // namespace Tokenshelf
