// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "support/rawserver.h"

/** What a hostile provider does to its callers: a table of named behaviours, and how each request of the client ends. */
namespace Tokenshelf::Hostile {

/**
 * One behaviour of a server. The outcomes are "<kind> <code>" of the error; empty where the request succeeds, "*" where either will do, "|"
 * between two of which either is right.
 */
struct Hostility
{
    QByteArray name;
    RawServer::Act act;
    QString tokens; ///< of all that ask for tokens: both grants and the renewal
    QString introspection; ///< RFC 7662
    QString revocation;
    QString probe; ///< any answer of HTTP is a value there
};

/** Below HTTP's meaning: every request ends alike. */
inline Hostility broken(const QByteArray &name, const RawServer::Act &act, const QString &outcome)
{
    return {name, act, outcome, outcome, outcome, outcome};
}

/** An answer that is a refusal everywhere. */
inline Hostility refused(const QByteArray &name, int status, const QByteArray &body, const QString &outcome, const QByteArray &headers = {})
{
    return {name, RawServer::send(httpAnswer(status, body, "application/json", headers)), outcome, outcome, outcome, {}};
}

/** 200 with a body that is no answer to a question for tokens, and in most cases none about them. */
inline Hostility answered(const QByteArray &name, const QByteArray &body, const QString &tokens,
                          const QString &introspection = u"Network not_json"_s)
{
    return {name, RawServer::send(httpAnswer(200, body)), tokens, introspection, {}, {}};
}

/** 200 with a right answer but for one thing. */
inline Hostility framed(const QByteArray &name, const QByteArray &answer, const QString &tokens)
{
    return {name, RawServer::send(answer), tokens, u"*"_s, {}, {}};
}

inline QString word(Error::Kind kind)
{
    static const QStringList words{u"Cancelled"_s, u"Timeout"_s,  u"Network"_s,  u"Tls"_s,     u"Server"_s,
                                   u"Protocol"_s,  u"Keychain"_s, u"NotFound"_s, u"Invalid"_s, u"Busy"_s};
    return words.value(int(kind));
}

inline bool isRight(const QString &expected, const QString &told)
{
    return expected == "*"_L1 || expected.split(u'|').contains(told);
}

inline const QByteArray good =
    R"({"access_token":"AT-0","token_type":"Bearer","expires_in":3600,"refresh_token":"RT-0","scope":"library"})";

/** A right answer with one member set, replaced or added as raw JSON text. */
inline QByteArray with(const QByteArray &member, const QByteArray &value = {})
{
    QList<QPair<QByteArray, QByteArray>> members{{"access_token", "\"AT-0\""}, {"token_type", "\"Bearer\""}, {"expires_in", "3600"}};
    members.removeIf([&member](const auto &one) { return one.first == member; });
    if (!value.isEmpty())
        members.append({member, value});
    QByteArray body;
    for (const auto &[name, text] : std::as_const(members))
        body += (body.isEmpty() ? "{\"" : ",\"") + name + "\":" + text;
    return body + '}';
}

} // namespace Tokenshelf::Hostile
