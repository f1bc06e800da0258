// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provider.h"

#include <QStringList>

namespace Tokenshelf {

/**
 * Every server that a provider names for secrets, tokens and the browser, with scheme and port where they are not the usual ones: what a
 * person must know before trusting a provider file of somebody else's (security R70).
 */
QStringList serversOf(const Provider &provider);

} // namespace Tokenshelf
