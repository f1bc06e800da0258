// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace Tokenshelf {

/**
 * Starts xdg-open with the address as its one argument: no shell, no descriptor of ours, standard streams to nowhere. Only for https, or
 * http on this computer (practice). False when the address is another or the program is missing; true says only that it was started.
 */
bool openBrowser(const QUrl &url);

} // namespace Tokenshelf
