// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tokenshelf {

/**
 * First thing in main(): no other program of the same person may read this one's memory, and a crash leaves no dump. Not inside Flatpak or
 * Snap, whose file dialogs look at the process from outside; their sandbox stands in for it. And programs are looked for in no folder that
 * depends on the current one, certificates nowhere but where the system keeps them.
 */
void hardenProcess();

/** What the shell or a library left open must not reach a program that is started now; to be called just before. Descriptors 0 to 2 stay. */
void keepDescriptorsFromChildren();

/** Whether the process is as hardenProcess() makes it; for diagnostics. */
bool isHardened();

} // namespace Tokenshelf
