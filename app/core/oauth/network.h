// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/tokens.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>

namespace Tokenshelf {

/** The bounds of every request and sign-in. Tests shrink them; nothing else changes them. */
struct NetworkLimits
{
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds total{30'000};
    qsizetype bodyBytes = 65'536;
    std::chrono::milliseconds signIn{300'000}; ///< one attempt of AuthorizationCodeGrant, from start() to its end; its port is open as long
    std::chrono::milliseconds revocation{10'000}; ///< of all of an account's tokens when it is signed out or removed
};

/** One request to a provider. */
struct HttpRequest
{
    QByteArray method = "GET"; ///< or POST
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers; ///< beyond Accept and User-Agent
    QByteArray body; ///< sent as application/x-www-form-urlencoded when not empty
    std::optional<qsizetype> largestReply; ///< bytes of body, where it is not NetworkLimits::bodyBytes
    QByteArray authority = {}; ///< as Provider::authority
};

/**
 * The one place that makes requests: no redirect followed, no cookies, no cache, no authentication by itself, HTTP/1.1, TLS errors fatal,
 * the system's proxy but never for loopback, no connection shared between requests, answers capped, 10 s to connect and 30 s in all. A
 * request is written once: it is never sent again after a dropped connection, where Qt's own manager would send a POST up to four times
 * (measured).
 */
class Network : public QObject
{
    Q_OBJECT

public:
    explicit Network(Clock clock = systemClock(), NetworkLimits limits = {}, QObject *parent = nullptr);

    /**
     * Any HTTP answer is a value, whatever its status. Errors: Timeout (connect_timeout before a byte was sent, timeout), Network
     * (host_not_found, connection_refused, connection_closed, offline, proxy_authentication, proxy_failed), Tls (tls_expired,
     * tls_not_yet_valid, tls_self_signed, tls_wrong_name, tls_unknown_authority, tls_failed), Protocol (bad_reply, body_too_large), Invalid
     * (bad_header). The context's end aborts the request.
     */
    void send(const HttpRequest &request, QObject *context, Callback<HttpReply> done);

    /**
     * A manager with the same rules for the code that must own one (QOAuth2AuthorizationCodeFlow); `headers` go with its every request, of
     * which each is sent under the eyes of that authority (Provider::authority).
     */
    QNetworkAccessManager *createManager(QObject *parent, const QList<QPair<QByteArray, QByteArray>> &headers = {},
                                         const QByteArray &authority = {}) const;

    /** The outcome of a finished reply of such a manager. Errors as send(), and Cancelled. */
    Result<HttpReply> read(QNetworkReply *reply) const;

    const Clock &clock() const { return m_clock; }
    const NetworkLimits &limits() const { return m_limits; }

private:
    Clock m_clock;
    NetworkLimits m_limits;
};

} // namespace Tokenshelf
