// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace Tokenshelf {

/**
 * The code of an `error` that a provider sent. One that is a word of this program's own (`disk_full`) comes as `provider:disk_full`, so that
 * nobody at the other end puts our sentences and buttons on the screen.
 */
QString wireCode(const QString &sent);

} // namespace Tokenshelf
