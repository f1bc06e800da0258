// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostile/hostility.h"

namespace Tokenshelf::Hostile {

/** Every status that means something else than "here you are", and some that mean nothing. */
inline QList<Hostility> statuses()
{
    QList<Hostility> list;
    const auto all = [&list](const QString &kind, std::initializer_list<int> numbers) {
        for (const int number : numbers)
            list << refused("status " + QByteArray::number(number), number, number == 403 ? "<h1>No</h1>" : "{}",
                            kind + u" http_%1"_s.arg(number));
    };
    all(u"Protocol"_s, {201, 202, 203, 205, 206, 207, 226, 299});
    all(u"Server"_s, {400, 401, 402, 403, 404, 405, 406, 407, 409, 410, 411, 413, 414, 415, 418, 421, 422, 423, 424, 426, 428, 431, 451, 499});
    all(u"Network"_s, {408, 425, 429, 500, 501, 502, 503, 504, 505, 507, 508, 511, 520, 599, 600, 999});
    for (const int number : {300, 304, 305, 306, 399})
        list << refused("status " + QByteArray::number(number), number, "", u"Server unexpected_redirect"_s);
    list << refused("status 204", 204, "", u"Protocol http_204"_s);
    list << refused("403 without a word", 403, "", u"Server http_403"_s);
    list.last().introspection = u"Server invalid_client"_s; // django-oauth-toolkit says so
    list << refused("tokens under 201", 201, good, u"Protocol http_201"_s);
    list << refused("tokens under 400", 400, good, u"Server http_400"_s);
    list << refused("tokens under 500", 500, good, u"Network http_500"_s);
    return list;
}

/** Errors by the letter of RFC 6749 5.2, Sierra's, and words that are somebody else's. */
inline QList<Hostility> refusals()
{
    const auto oauth = [](const QByteArray &code, const QString &outcome, int status = 400) {
        return refused("error " + code + ' ' + QByteArray::number(status), status, "{\"error\":\"" + code + "\"}", outcome);
    };
    const auto sierra = [](int code, int status, const QString &kind) {
        return refused("Sierra " + QByteArray::number(code), status,
                       "{\"code\":" + QByteArray::number(code) + ",\"specificCode\":0,\"httpStatus\":" + QByteArray::number(status)
                           + ",\"name\":\"No\"}",
                       kind + u' ' + QString::number(code));
    };
    QList<Hostility> list;
    for (const char *code : {"invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type",
                             "invalid_scope", "access_denied", "invalid_token", "insufficient_scope", "unsupported_token_type"})
        list << oauth(code, u"Server "_s + QLatin1StringView(code));
    list << oauth("server_error", u"Network server_error"_s, 500) << oauth("slow_down", u"Network slow_down"_s, 429)
         << oauth("temporarily_unavailable", u"Network temporarily_unavailable"_s, 503);
    // Words of this program, which a provider must not put into its mouth.
    for (const char *code : {"disk_full", "keychain_locked", "host_changed", "tls_expired", "late_code", "cancelled", "113"})
        list << oauth(code, u"Server provider:"_s + QLatin1StringView(code)) << oauth(code, u"Network provider:"_s + QLatin1StringView(code), 429);
    list << sierra(113, 401, u"Server"_s) << sierra(116, 400, u"Server"_s) << sierra(117, 503, u"Server"_s) << sierra(112, 500, u"Network"_s);
    const auto words = [&list](const QByteArray &name, const QByteArray &json) {
        list << refused("error with " + name, 400, "{\"error\":\"invalid_request\",\"error_description\":\"" + json + "\"}", u"Server invalid_request"_s);
    };
    words("ANSI", "\\u001b[2J\\u001b[31mRED");
    words("OSC 52", "\\u001b]52;c;cm0gLXJmIC8=\\u0007");
    words("C1 controls", "\\u009b31m\\u0085");
    words("U+202E", "\\u202egnp.exe");
    words("a picture", "<img src=http://127.0.0.1:9/x.png>");
    words("line ends", "a\\r\\nX-Injected: yes\\nstate=valid");
    words("NUL", "a\\u0000b");
    words("half a pair", "\\ud800");
    words("60 KiB", QByteArray(60'000, 'x'));
    words("placeholders", "%1 %2 %3 %s %n {}");
    list << refused("error of 1 MiB", 400, "{\"error\":\"" + QByteArray(1'048'576, 'x') + "\"}", u"Protocol body_too_large"_s);
    list.last().probe = u"Protocol body_too_large"_s;
    list << refused("error with escapes for a name", 400, R"({"error":"\u001b[2J"})", u"Server http_400"_s)
         << refused("error as object", 400, R"({"error":{"code":400}})", u"Server http_400"_s)
         << refused("error as list", 400, R"({"error":["invalid_grant"]})", u"Server http_400"_s)
         << refused("error twice", 400, R"({"error":"invalid_grant","error":"x"})", u"Server http_400"_s)
         << refused("Sierra code as text", 400, R"({"code":"113","httpStatus":400})", u"Server http_400"_s)
         << refused("Sierra code huge", 400, R"({"code":1e300,"httpStatus":400})", u"Server http_400"_s)
         << refused("Retry-After of words", 429, "{}", u"Network http_429"_s, "Retry-After: soon\r\n")
         << refused("Retry-After of years", 503, "{}", u"Network http_503"_s, "Retry-After: 99999999999999999999\r\n")
         << refused("Retry-After long past", 503, "{}", u"Network http_503"_s, "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\n")
         << refused("Retry-After negative", 429, "{}", u"Network http_429"_s, "Retry-After: -1\r\n");
    for (const char *scheme : {"Basic realm=\"a\"", "Digest realm=\"a\", nonce=\"b\"", "NTLM", "Negotiate", "Bearer error=\"invalid_token\""})
        list << refused("401 " + QByteArray(scheme).left(6).trimmed(), 401, "<h1>", u"Server http_401"_s, "WWW-Authenticate: " + QByteArray(scheme) + "\r\n");
    return list;
}

/** Refusals that repeat what they refuse, as far as the text of an error may go. */
inline QList<Hostility> echoes()
{
    QList<Hostility> list;
    for (const int status : {400, 401, 403, 500}) {
        const auto repeat = [status](QTcpSocket *socket, const QByteArray &request) {
            const qsizetype header = request.indexOf("Authorization: ");
            const QByteArray login = header < 0 ? QByteArray() : request.sliced(header, request.indexOf('\r', header) - header);
            const QByteArray form = request.sliced(request.indexOf("\r\n\r\n") + 4);
            const QByteArray body = R"({"error":"invalid_request","error_description":")" + login + ' ' + QByteArray::fromPercentEncoding(form) + "\"}";
            RawServer::send(httpAnswer(status, body))(socket, request);
        };
        const QString outcome = (status < 500 ? u"Server"_s : u"Network"_s) + u" invalid_request"_s;
        list << Hostility{QByteArray::number(status) + " that repeats the request", repeat, outcome, outcome, outcome, {}};
    }
    return list;
}

/** Redirects; PORT is a listener that nobody may reach. */
inline QList<Hostility> redirects(quint16 elsewhere)
{
    QList<Hostility> list;
    const QList<QPair<QByteArray, QByteArray>> targets{{"another port", "http://127.0.0.1:PORT/"},
                                                       {"another host", "http://localhost:PORT/"},
                                                       {"https", "https://127.0.0.1:PORT/"},
                                                       {"no scheme", "//127.0.0.1:PORT/"},
                                                       {"itself", "/again"},
                                                       {"a user part", "http://127.0.0.1@localhost:PORT/"},
                                                       {"a file", "file:///etc/passwd"},
                                                       {"data", "data:application/json,{}"},
                                                       {"a script", "javascript:alert(1)"},
                                                       {"nowhere", ""},
                                                       {"64 KiB", "http://127.0.0.1:PORT/" + QByteArray(60'000, 'x')}};
    int status = 301;
    for (const auto &[name, target] : targets) {
        const QByteArray location = QByteArray(target).replace("PORT", QByteArray::number(elsewhere));
        list << refused(QByteArray::number(status) + " to " + name, status, good, u"Server unexpected_redirect"_s, "Location: " + location + "\r\n");
        status = status == 303 ? 307 : status == 308 ? 301 : status + 1;
    }
    return list;
}

} // namespace Tokenshelf::Hostile
