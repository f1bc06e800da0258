// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/serverrequest.h"

#include "core/oauth/form.h"
#include "core/oauth/httpline.h"

#include <algorithm>

namespace Tokenshelf {

namespace {

Error badRequest(int status)
{
    return {.kind = Error::Kind::Protocol, .code = u"bad_request"_s, .httpStatus = status};
}

bool readRequestLine(QByteArrayView line, ServerRequest &request)
{
    const QList<QByteArray> parts = line.toByteArray().split(' ');
    if (parts.size() != 3 || !isHttpToken(parts[0]) || (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0"))
        return false;
    const bool visible = std::all_of(parts[1].begin(), parts[1].end(), [](char c) { return c > ' ' && c < 0x7f; });
    const bool server = parts[0] == "OPTIONS" && parts[1] == "*"; // RFC 9112 3.2.4
    if (!visible || !(parts[1].startsWith('/') || server))
        return false;
    request.method = parts[0];
    request.target = parts[1];
    return true;
}

bool readHeader(QByteArrayView line, ServerRequest &request)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isHttpToken(line.first(colon)))
        return false;
    const QByteArray name = line.first(colon).toByteArray().toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    const auto known = request.headers.constFind(name);
    if (known == request.headers.constEnd()) {
        request.headers.insert(name, value);
        return true;
    }
    // Two of these would mean two things to two readers.
    if (name == "host" || name == "content-length" || name == "content-type" || name == "authorization")
        return false;
    request.headers.insert(name, *known + ", " + value); // RFC 9110 5.3
    return true;
}

/** The size of the body, or the status of the answer to give. */
Result<qsizetype> bodySize(const ServerRequest &request, const ServerLimits &limits)
{
    if (request.headers.contains("transfer-encoding"))
        return badRequest(411);
    const auto header = request.headers.constFind("content-length");
    if (header == request.headers.constEnd())
        return qsizetype(0);
    const bool digits = !header->isEmpty() && std::all_of(header->begin(), header->end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        return badRequest(400);
    bool fits = false;
    const qsizetype size = header->toLongLong(&fits);
    if (!fits || size > limits.body)
        return badRequest(413);
    return size;
}

} // namespace

QByteArray ServerRequest::path() const
{
    const qsizetype question = target.indexOf('?');
    return question < 0 ? target : target.first(question);
}

QList<QPair<QString, QString>> ServerRequest::query() const
{
    const qsizetype question = target.indexOf('?');
    return question < 0 ? QList<QPair<QString, QString>>() : formDecode(QByteArrayView(target).sliced(question + 1));
}

QList<QPair<QString, QString>> ServerRequest::form() const
{
    return formDecode(body);
}

Result<std::optional<ServerRequest>> parseRequest(const QByteArray &received, const ServerLimits &limits)
{
    ServerRequest request;
    HttpLine line = readHttpLine(received, 0, limits.requestLine);
    if (line.state == HttpLine::TooLong)
        return badRequest(414);
    if (line.state == HttpLine::Partial)
        return std::optional<ServerRequest>();
    if (line.state == HttpLine::Bad || !readRequestLine(line.text, request))
        return badRequest(400);

    const qsizetype headersEnd = line.next + limits.headerBytes;
    for (int count = 0;; ++count) {
        const qsizetype from = line.next;
        line = readHttpLine(received, from, headersEnd - from);
        if (line.state == HttpLine::Partial)
            return std::optional<ServerRequest>();
        if (line.state == HttpLine::TooLong)
            return badRequest(431);
        if (line.state == HttpLine::Bad)
            return badRequest(400);
        if (line.text.isEmpty())
            break;
        if (count == limits.headerCount)
            return badRequest(431);
        if (!readHeader(line.text, request))
            return badRequest(400);
    }

    const Result<qsizetype> size = bodySize(request, limits);
    if (!size)
        return size.error();
    if (received.size() - line.next < *size)
        return std::optional<ServerRequest>();
    request.body = received.sliced(line.next, *size);
    return std::optional<ServerRequest>(std::move(request));
}

} // namespace Tokenshelf
