// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/replyparser.h"

#include "core/oauth/httpline.h"

#include <QHash>

#include <algorithm>

#include <ctype.h>

namespace Tokenshelf {

namespace {

constexpr int mostHeaders = 200;
constexpr qsizetype longestChunkLine = 256;

const Error bad{.kind = Error::Kind::Protocol, .code = u"bad_reply"_s};
const Error tooLarge{.kind = Error::Kind::Protocol, .code = u"body_too_large"_s};

struct Head
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    qsizetype end = 0; ///< where the body begins
};

bool allDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/** RFC 9112 4: the reason may be empty, its blank sometimes missing. */
int statusIn(QByteArrayView line)
{
    const bool wellFormed = line.startsWith("HTTP/1.") && line.size() >= 12 && allDigits(line.sliced(7, 1)) && line[8] == ' '
        && allDigits(line.sliced(9, 3)) && (line.size() == 12 || line[12] == ' ');
    return wellFormed ? line.sliced(9, 3).toInt() : 0;
}

bool readHeader(QByteArrayView line, Head &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isHttpToken(line.first(colon)))
        return false;
    const QByteArray name = line.first(colon).toByteArray().toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    const auto known = head.headers.constFind(name);
    if (known == head.headers.constEnd())
        head.headers.insert(name, value);
    else if (name == "content-length" || name == "transfer-encoding")
        return *known == value; // two lengths would mean two things (RFC 9112 6.3)
    else
        head.headers.insert(name, *known + ", " + value);
    return true;
}

Result<std::optional<Head>> readHead(const QByteArray &received, qsizetype from, qsizetype limit)
{
    HttpLine line = readHttpLine(received, from, limit - from);
    Head head;
    for (int count = 0; line.state == HttpLine::Complete; ++count) {
        if (count == 0 && (head.status = statusIn(line.text)) < 100)
            return bad;
        if (count > 0 && line.text.isEmpty()) {
            head.end = line.next;
            return std::optional<Head>(head);
        }
        if (count > mostHeaders)
            return tooLarge;
        if (count > 0 && !readHeader(line.text, head))
            return bad;
        line = readHttpLine(received, line.next, limit - line.next);
    }
    if (line.state == HttpLine::Bad)
        return bad;
    if (line.state == HttpLine::TooLong)
        return tooLarge;
    return std::optional<Head>();
}

/** The size that begins a chunk (RFC 9112 7.1), -1 if there is none. Extensions are passed over. */
qint64 chunkSize(QByteArrayView line)
{
    qint64 size = 0;
    qsizetype digits = 0;
    for (; digits < line.size() && digits < 15 && isxdigit(static_cast<unsigned char>(line[digits])); ++digits) {
        const char c = line[digits];
        size = size * 16 + (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    const bool ends = digits == line.size() || line[digits] == ';' || line[digits] == ' ' || line[digits] == '\t';
    return digits > 0 && ends ? size : -1;
}

Result<std::optional<QByteArray>> readChunks(QByteArrayView received, qsizetype from, qsizetype limit)
{
    QByteArray body;
    for (;;) {
        const HttpLine line = readHttpLine(received, from, longestChunkLine);
        if (line.state == HttpLine::Partial)
            return std::optional<QByteArray>();
        const qint64 size = line.state == HttpLine::Complete ? chunkSize(line.text) : -1;
        if (size < 0)
            return bad;
        if (size > limit - body.size())
            return tooLarge;
        if (size == 0)
            return std::optional<QByteArray>(body); // whatever trailers say, the answer is whole
        const qsizetype end = line.next + size;
        if (received.size() < end + 2)
            return std::optional<QByteArray>();
        if (received[end] != '\r' || received[end + 1] != '\n')
            return bad;
        body += received.sliced(line.next, size);
        from = end + 2;
    }
}

/** RFC 9112 6.3, in its order. */
Result<std::optional<QByteArray>> readBody(const Head &head, const QByteArray &received, bool ended, qsizetype limit)
{
    const qsizetype arrived = received.size() - head.end;
    if (head.status < 200 || head.status == 204 || head.status == 304)
        return std::optional<QByteArray>(QByteArray());
    const auto encoding = head.headers.constFind("transfer-encoding");
    const auto length = head.headers.constFind("content-length");
    if (encoding != head.headers.constEnd()) {
        if (encoding->toLower() != "chunked" || length != head.headers.constEnd())
            return bad;
        return readChunks(received, head.end, limit);
    }
    if (length == head.headers.constEnd()) {
        if (arrived > limit)
            return tooLarge;
        return ended ? std::optional<QByteArray>(received.sliced(head.end)) : std::nullopt;
    }
    if (!allDigits(*length))
        return bad;
    bool fits = false;
    const qlonglong size = length->toLongLong(&fits);
    if (!fits || size > limit)
        return tooLarge;
    return arrived < size ? std::nullopt : std::optional<QByteArray>(received.sliced(head.end, size));
}

} // namespace

Result<std::optional<HttpReply>> parseReply(const QByteArray &received, bool ended, const ReplyLimits &limits)
{
    const Error closed{.kind = Error::Kind::Network, .code = u"connection_closed"_s};
    const auto unfinished = [&]() -> Result<std::optional<HttpReply>> {
        if (received.size() > limits.head + 2 * limits.body) // one-byte chunks, for example
            return tooLarge;
        return ended ? Result<std::optional<HttpReply>>(closed) : Result<std::optional<HttpReply>>();
    };

    Head head;
    do { // RFC 9110 15.2: any number of interim answers may come first
        const Result<std::optional<Head>> next = readHead(received, head.end, limits.head);
        if (!next)
            return next.error();
        if (!*next)
            return unfinished();
        head = **next;
    } while (head.status < 200 && head.status != 101);

    const Result<std::optional<QByteArray>> body = readBody(head, received, ended, limits.body);
    if (!body)
        return body.error();
    if (!*body)
        return unfinished();
    return std::optional<HttpReply>(HttpReply{.status = head.status,
                                              .contentType = head.headers.value("content-type"),
                                              .body = **body,
                                              .retryAfter = head.headers.value("retry-after"),
                                              .date = httpDate(head.headers.value("date")),
                                              .location = head.headers.value("location")});
}

} // namespace Tokenshelf
