// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/model/provider.h"
#include "core/oauth/httpserver.h"
#include "practice/behaviour.h"

#include <QDateTime>
#include <QJsonObject>

namespace Tokenshelf {

class AuthorizationServer;

/** One request that reached the practice server, redacted, with what was wrong with it in words. */
struct PracticeLogEntry
{
    QDateTime when;
    QString server; ///< "Sierra", "Apicbase app", "Apicbase api"
    QString request; ///< method and path, no query
    int status = 0;
    QString remark; ///< for example "Bearer was sent where Sierra wants Basic"; empty when all was right
};

/** A client registered at the practice server. Its secret is nobody's. */
struct PracticeClient
{
    QString providerId; ///< practice-sierra, practice-apicbase, practice-apicbase-suppliers
    QString clientId;
    Secret clientSecret;
};

/**
 * Sierra and Apicbase on loopback, faithful to the providers page, section 4: one port for Sierra, one for Apicbase's "app" host, one for its "api" host, so that mixed-up hosts show.
 * Verifies what it receives: Basic form, PKCE, exact redirect, single-use codes. Tokens survive a restart of the program where a real provider's would.
 */
class PracticeServer : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 defaultPort = 27440; ///< Sierra; app and api are the next two. The shipped practice providers name these.

    explicit PracticeServer(Clock clock = systemClock(), QObject *parent = nullptr);
    ~PracticeServer() override;

    /** Three ports from `first` on, or any three for 0. Errors: as HttpServer::listen(). */
    Result<> start(quint16 first = defaultPort);
    void stop();
    bool isRunning() const;

    Behaviour &behaviour();
    void expireAllTokens();
    void forgetAllTokens(); ///< what a restart of Sierra's Tomcat does

    QList<PracticeClient> clients() const;
    /** The shipped practice provider with the ports that are really in use. */
    Provider atItsPorts(Provider provider) const;
    QUrl sierra() const;
    QUrl app() const;
    QUrl api() const;
    /** Endpoints and clients, for `tokenshelf-cli practice`. */
    QJsonObject description() const;

    /** How many requests reached a path since the start ("/oauth/token/"): tests hold "sent once" with it. */
    int requestCount(const QByteArray &path) const;

signals:
    void requestHandled(const Tokenshelf::PracticeLogEntry &entry);

private:
    std::unique_ptr<AuthorizationServer> m_sierra;
    std::unique_ptr<AuthorizationServer> m_apicbase;
    std::unique_ptr<HttpServer> m_servers[3];
    Behaviour m_behaviour;
    QHash<QByteArray, int> m_counts;
};

} // namespace Tokenshelf
