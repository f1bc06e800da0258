// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Tokenshelf {

/** One line of an HTTP/1.1 message's head (RFC 9112 2.2), as far as it has arrived. */
struct HttpLine
{
    enum State { Complete, Partial, Bad, TooLong };

    State state = Partial;
    QByteArrayView text; ///< without its CRLF
    qsizetype next = 0; ///< where the following line begins
};

/**
 * Every step looks at one byte and at those before it, so that each prefix of a message gets the verdict of the whole. CRLF alone ends a
 * line; control characters are bad; `limit` is the longest text.
 */
HttpLine readHttpLine(QByteArrayView received, qsizetype from, qsizetype limit);

/** A name as RFC 9110 5.6.2 has it. */
bool isHttpToken(QByteArrayView text);

} // namespace Tokenshelf
