// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"

#include <functional>

namespace Tokenshelf {

class Notice;

/** Adds what helps with a keychain's error to the notice that says it: try again, or work without saving. Other errors are left alone. */
void offerKeychainHelp(Notice &notice, const Error &error, AppContext &context, const std::function<void()> &again);

} // namespace Tokenshelf
