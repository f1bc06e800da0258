// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;

namespace Tokenshelf {

/** Where a command reads and writes, so that tests run it with buffers. Answers go to `out`; prompts, links, progress and errors to `err`.
 */
struct Streams
{
    QIODevice *in = nullptr; ///< opened, unbuffered, by the first command that reads: the rest leave a script's input alone
    QIODevice *out = nullptr;
    QIODevice *err = nullptr;
    bool terminal = false; ///< whether a person sits at `in`, which then is file descriptor 0
};

} // namespace Tokenshelf
