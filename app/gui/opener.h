// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <functional>

namespace Tokenshelf {

/** Shows a page in the person's browser; false when none could be started. Injected, so that tests and the unattended run bring their own.
 */
using Opener = std::function<bool(const QUrl &)>;

/** The desktop's browser, for addresses of isSafeEndpoint() alone: provider data never starts anything else. */
Opener safeOpener();

} // namespace Tokenshelf
