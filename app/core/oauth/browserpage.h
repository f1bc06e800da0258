// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/httpserver.h"

namespace Tokenshelf {

/**
 * What the browser ends on: a static page that repeats nothing it was sent, loads nothing and is kept nowhere (RFC 9700 4.2, 4.3).
 */
ServerResponse browserPage(bool signedIn);

/** Sends the browser to `path`, so that the code leaves its address bar. */
ServerResponse browserRedirect(const QByteArray &path);

/** A refusal with the same headers and no content of the request. */
ServerResponse browserRefusal(int status);

} // namespace Tokenshelf
