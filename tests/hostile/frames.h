// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostile/hostility.h"

namespace Tokenshelf::Hostile {

/** Connections and bytes that are no answer of HTTP/1.1, or not a whole one. */
inline QList<Hostility> frames()
{
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    const QString closed = u"Network connection_closed"_s;
    const QString bad = u"Protocol bad_reply"_s;
    const QString large = u"Protocol body_too_large"_s;
    QList<Hostility> list;
    const auto row = [&list](const QByteArray &name, const QByteArray &bytes, const QString &outcome) {
        list << broken(name, RawServer::send(bytes), outcome);
    };
    row("closes at once", "", closed);
    list << broken("resets", RawServer::reset(), closed) << broken("resets after a status", RawServer::reset(ok), closed)
         << broken("resets in a body", RawServer::reset(ok + "Content-Length: 10\r\n\r\n{"), closed);
    row("one byte", "x", closed);
    row("half a status", "HTTP/1.1 2", closed);
    row("headers without end", ok + "A: b\r\n", closed);
    row("less than the length", ok + "Content-Length: 200\r\n\r\n{}", closed);
    row("half a chunk", chunked + "5\r\nab", closed);
    row("no last chunk", chunked + "2\r\n{}\r\n", closed);
    row("interim answers alone", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\n\r\n", closed);
    row("words", "how do you do\r\n\r\n", bad);
    row("SSH", "SSH-2.0-OpenSSH_9.2\r\n", bad);
    row("SMTP", "220 mail.example ESMTP\r\n", bad);
    row("TLS alert", QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7), bad);
    row("HTTP/2", QByteArray("\0\0\x12\x04\0\0\0\0\0", 9), bad);
    row("HTTP/0.9", "<html>hello</html>\r\n", bad);
    row("HTTP/2 by name", "HTTP/2 200 OK\r\n\r\n", bad);
    row("status of letters", "HTTP/1.1 abc OK\r\n\r\n", bad);
    row("status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", bad);
    row("status 099", "HTTP/1.1 099 Odd\r\n\r\n", bad);
    row("lines that end in LF", "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}", bad);
    row("NUL in a header", ok + QByteArray("A: b\0c\r\n\r\n", 10), bad);
    row("escape in a header", ok + "A: \x1b[2J\r\n\r\n", bad);
    row("header without a colon", ok + "nonsense\r\n\r\n", bad);
    row("blank in a name", ok + "A b: c\r\n\r\n", bad);
    row("folded header", ok + "A: b\r\n c\r\n\r\n", bad);
    row("two lengths", ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", bad);
    row("negative length", ok + "Content-Length: -1\r\n\r\n{}", bad);
    row("length with a sign", ok + "Content-Length: +2\r\n\r\n{}", bad);
    row("hexadecimal length", ok + "Content-Length: 0x2\r\n\r\n{}", bad);
    row("length and chunks", ok + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", bad);
    row("gzip as a transfer", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n", bad);
    row("chunk of words", chunked + "zz\r\nab", bad);
    row("negative chunk", chunked + "-1\r\nab", bad);
    row("chunk that runs over", chunked + "2\r\n{}}\r\n0\r\n\r\n", bad);
    row("chunk of 2^60", chunked + "fffffffffffffff\r\n{}", large);
    row("length of 2^70", ok + "Content-Length: 1180591620717411303424\r\n\r\n{}", large);
    row("length of 400 MiB", ok + "Content-Length: 419430400\r\n\r\n{}", large);
    row("header of 70 KiB", ok + "A: " + QByteArray(70'000, 'b') + "\r\n\r\n{}", large);
    row("201 headers", ok + QByteArray("A: b\r\n").repeated(201) + "\r\n{}", large);
    row("status of 70 KiB", "HTTP/1.1 200 " + QByteArray(70'000, 'x'), large);
    row("5,000 interim answers", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(5'000), large);
    row("body of 2 MiB", ok + "\r\n" + QByteArray(2'097'152, ' '), large);
    return list;
}

/** Headers with a meaning of their own around a right answer: none is obeyed. */
inline QList<Hostility> headers(quint16 elsewhere)
{
    const QByteArray there = "http://127.0.0.1:" + QByteArray::number(elsewhere) + "/";
    QList<Hostility> list;
    const auto row = [&list](const QByteArray &name, const QByteArray &header) {
        list << framed(name, httpAnswer(200, good, "application/json", header + "\r\n"), {});
    };
    row("a cookie", "Set-Cookie: session=1; Path=/");
    row("another place for it", "Content-Location: " + there);
    row("Location under 200", "Location: " + there);
    row("Refresh", "Refresh: 0; url=" + there);
    row("another service", "Alt-Svc: h2=\"127.0.0.1:" + QByteArray::number(elsewhere) + "\"");
    row("a link to load", "Link: <" + there + ">; rel=preload");
    row("where to report", "Report-To: {\"endpoints\":[{\"url\":\"" + there + "\"}]}");
    row("an upgrade", "Upgrade: h2c\r\nConnection: Upgrade");
    row("connection kept open", "Connection: keep-alive\r\nKeep-Alive: timeout=9999");
    row("a date long past", "Date: Sun, 06 Nov 1994 08:49:37 GMT");
    row("a date that is none", "Date: \xff\xfe yesterday");
    row("a challenge under 200", "WWW-Authenticate: Basic realm=\"a\"");
    list << framed("HTML as a type", httpAnswer(200, good, "text/html"), {}) << framed("no length", "HTTP/1.1 200 OK\r\n\r\n" + good, {})
         << framed("HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\n" + good, {})
         << framed("a second answer behind it", httpAnswer(200, good) + httpAnswer(500, "{}"), {})
         << framed("hints before it", "HTTP/1.1 103 Hints\r\nLink: <" + there + ">\r\n\r\n" + httpAnswer(200, good), {})
         << framed("a gzip bomb", httpAnswer(200, QByteArray::fromHex("1f8b0800000000000203") + QByteArray(50'000, 'x'), "application/json", "Content-Encoding: gzip\r\n"), u"Network not_json"_s)
         << framed("brotli", httpAnswer(200, "\x8b\x03\x80{}", "application/json", "Content-Encoding: br\r\n"), u"Network not_json"_s);
    list << Hostility{"switches protocols", RawServer::send("HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\n\r\n"), u"Protocol http_101"_s, u"Protocol http_101"_s, u"Protocol http_101"_s, {}};
    return list;
}

/** What takes too long, or never ends. */
inline QList<Hostility> timings(std::chrono::milliseconds beat)
{
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray much(10'000, 'a');
    const QString late = u"Timeout timeout"_s;
    const QString large = u"Protocol body_too_large|Timeout timeout"_s; // whichever limit is met first
    return {broken("silence", RawServer::silence(), late),
            broken("a status byte by byte", RawServer::drip("HTTP/1.1 200 ", beat), late),
            broken("headers byte by byte", RawServer::drip(ok + "A: ", beat), late),
            broken("a body byte by byte", RawServer::drip(ok + "Content-Length: 60000\r\n\r\n", beat), late),
            broken("a body without length byte by byte", RawServer::drip(ok + "\r\n", beat), late),
            broken("a body that stops", RawServer::sendAndHold(ok + "Content-Length: 10\r\n\r\n{"), late),
            broken("chunks that stop", RawServer::sendAndHold(ok + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"), late),
            broken("a right answer without end", RawServer::sendAndHold(ok + "\r\n" + good), late),
            broken("endless body", RawServer::flood(ok + "\r\n", much), large),
            broken("endless header", RawServer::flood(ok + "A: ", much), large),
            broken("endless headers", RawServer::flood(ok, QByteArray("A: b\r\n").repeated(1'000)), large),
            broken("endless body of a 401", RawServer::flood("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"a\"\r\n\r\n", much), large),
            broken("endless chunks", RawServer::flood(ok + "Transfer-Encoding: chunked\r\n\r\n", QByteArray("1\r\na\r\n").repeated(1'000)), large),
            broken("endless interim answers", RawServer::flood("HTTP/1.1 100 Continue\r\n\r\n", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(400)), large)};
}

} // namespace Tokenshelf::Hostile
