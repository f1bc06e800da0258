// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tokens.h"

namespace Tokenshelf {

/**
 * An answer without what it was sent: servers repeat a wrong secret or code in the text of their refusal, which is shown and kept. Of 200 it
 * leaves everything: a renewal may bring the old refresh token again.
 */
HttpReply scrubbed(HttpReply reply, const QList<Secret> &sent);

} // namespace Tokenshelf
