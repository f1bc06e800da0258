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
    qsizetype bodyBytes = 64 * 1024;
    std::chrono::milliseconds signIn{600'000}; ///< one attempt of AuthorizationCodeGrant, from start() to its end
};

/** One request to a provider. */
struct HttpRequest
{
    QByteArray method = "GET"; ///< or POST
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers; ///< beyond Accept and User-Agent
    QByteArray body; ///< sent as application/x-www-form-urlencoded when not empty
};

/**
 * The one place that makes requests: no redirect followed, no cookies, no cache, no authentication by Qt, HTTP/1.1, TLS errors fatal, no
 * connection shared between requests, bodies capped, 10 s to connect and 30 s in all. A body is handed over once: where Qt would send a
 * POST again by itself after a dropped connection (measured: 2 to 4 times), the request fails instead.
 */
class Network : public QObject
{
    Q_OBJECT

public:
    explicit Network(Clock clock = systemClock(), NetworkLimits limits = {}, QObject *parent = nullptr);

    /** Any HTTP answer is a value, whatever its status. Errors: Timeout, Network, Tls, Cancelled, Protocol (body too large). */
    void send(const HttpRequest &request, QObject *context, Callback<HttpReply> done);

    /** A manager with the same rules for the code that must own one (QOAuth2AuthorizationCodeFlow). */
    QNetworkAccessManager *createManager(QObject *parent) const;

    /** Reads a finished or aborted reply under the same bounds. */
    Result<HttpReply> read(QNetworkReply *reply) const;

    const Clock &clock() const { return m_clock; }
    const NetworkLimits &limits() const { return m_limits; }

private:
    Clock m_clock;
    NetworkLimits m_limits;
};

} // namespace Tokenshelf
