// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>

namespace Tokenshelf {

/** 32 bytes of the operating system's generator as 43 base64url characters: a state (RFC 6749 10.12) or a verifier (RFC 7636 4.1). */
Secret randomToken();

/** S256: base64url(SHA-256(verifier)) without padding (RFC 7636 4.2). */
QByteArray codeChallenge(const Secret &verifier);

} // namespace Tokenshelf
