// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tokenshelf {

/** Whether folders and keychain entries may be named after it: a-z, 0-9, - and _, up to 32. Empty is the usual profile. */
bool isProfileName(const QString &name);

} // namespace Tokenshelf
