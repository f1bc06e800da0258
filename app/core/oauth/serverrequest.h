// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QPair>

#include <chrono>

namespace Tokenshelf {

/** A request as it came in; names of headers in lower case. */
struct ServerRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;

    QByteArray path() const;
    /** Decoded pairs of the query in order; + is a space. */
    QList<QPair<QString, QString>> query() const;
    /** The same of a form body. */
    QList<QPair<QString, QString>> form() const;
};

/** Bounds of the parser (loopback sockets are open to every program of the machine). */
struct ServerLimits
{
    qsizetype requestLine = 8'192;
    qsizetype headerBytes = 16'384;
    int headerCount = 64;
    qsizetype body = 65'536;
    int connections = 16;
    std::chrono::milliseconds deadline{5'000}; ///< for the whole request to arrive
};

/**
 * Reads one request out of what has arrived: nothing yet, a request, or an Error (Protocol, `bad_request`) whose httpStatus is the answer
 * to give (400, 411, 413, 414, 431). Goes through the bytes once, from left to right, so that the verdict never depends on how they were
 * cut up. Strict where leniency helps nobody on loopback: CRLF alone ends a line, no folding, no chunks (RFC 9112).
 */
Result<std::optional<ServerRequest>> parseRequest(const QByteArray &received, const ServerLimits &limits);

} // namespace Tokenshelf
