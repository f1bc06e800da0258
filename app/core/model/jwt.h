// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QJsonObject>

#include <optional>

namespace Tokenshelf {

/** The readable parts of a JSON Web Token (RFC 7519 3): never a proof of anything, as no signature is checked. */
struct DecodedJwt
{
    QJsonObject header;
    QJsonObject claims;

    bool operator==(const DecodedJwt &) const = default;
};

/** Reads a signed token in compact form (RFC 7515 7.1). Nothing for an opaque token, and for an encrypted one, which has five parts. */
std::optional<DecodedJwt> decodeJwt(const Secret &token);

} // namespace Tokenshelf
