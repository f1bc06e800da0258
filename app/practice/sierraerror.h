// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/httpserver.h"

namespace Tokenshelf {

/** 200 in Sierra's way: compact JSON, charset without a blank (providers page 1.6). */
ServerResponse sierraJson(const QByteArray &body, int status = 200);

/**
 * The error object of a code of Sierra's table (providers page 1.7, 1.10) with the HTTP status that belongs to it; with a challenge if one
 * is given.
 */
ServerResponse sierraError(int code, const QByteArray &challenge = {});

inline constexpr char sierraBasicChallenge[] = R"(Basic realm="sierra-api")";
inline constexpr char sierraBearerChallenge[] = R"(Bearer realm="sierra-api")";

} // namespace Tokenshelf
