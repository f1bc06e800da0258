// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provider.h"

namespace Tokenshelf {

/** A shipped provider with everything in it that people read, in their language. What is not known there stays as it is. */
Provider translated(Provider provider);

} // namespace Tokenshelf
