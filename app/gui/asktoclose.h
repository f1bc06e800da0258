// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QDialog;

namespace Tokenshelf {

/** Asks whether to close a dialog in which something was typed; `close` is called on yes. At most one question at a time. */
void askToClose(QDialog *dialog, const std::function<void()> &close);

} // namespace Tokenshelf
