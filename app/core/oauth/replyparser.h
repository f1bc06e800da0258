// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tokens.h"

namespace Tokenshelf {

/** How much a server may send: the head with all its interim answers, the body once unpacked from its chunks. */
struct ReplyLimits
{
    qsizetype head = 65'536;
    qsizetype body = 65'536;
};

/**
 * Reads one HTTP/1.1 answer (RFC 9112) out of what has arrived; `ended` says that nothing more will come. Nothing yet, an answer of
 * whatever status, or an Error: Protocol (`bad_reply`, `body_too_large`) or Network (`connection_closed` before the answer was whole).
 */
Result<std::optional<HttpReply>> parseReply(const QByteArray &received, bool ended, const ReplyLimits &limits);

} // namespace Tokenshelf
