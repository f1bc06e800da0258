// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provider.h"
#include "gui/ask.h"

namespace Tokenshelf {

/** What a person must know before a provider file of somebody else's is added: where secrets, tokens and the browser will go (security R70). */
Question questionBeforeAdding(const Provider &provider, const QString &file);

} // namespace Tokenshelf
