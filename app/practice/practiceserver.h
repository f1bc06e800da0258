// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/provider.h"
#include "core/oauth/httpserver.h"
#include "practice/behaviour.h"
#include "practice/practiceclient.h"

#include <QDateTime>
#include <QJsonObject>

#include <array>
#include <memory>

namespace Tokenshelf {

class AuthorizationServer;
enum class PracticeHost;

/** One request that reached the practice server, redacted, with what was wrong with it in words. */
struct PracticeLogEntry
{
    QDateTime when;
    QString server; ///< "Sierra", "Apicbase app", "Apicbase api"
    QString request; ///< method and path, no query
    int status = 0; ///< 0 when the connection was cut without an answer
    QString remark; ///< for example "Bearer was sent where Sierra wants Basic"; empty when all was right
};

/**
 * Sierra and Apicbase on loopback, faithful to the providers page, section 4: one port for Sierra, one for Apicbase's "app" host, one for
 * its "api" host, so that mixed-up hosts show. Verifies what it receives: Basic form, PKCE, exact redirect, single-use codes. Tokens
 * survive a restart of the program where a real provider's would.
 */
class PracticeServer : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 defaultPort = 27440; ///< Sierra; app and api are the next two. The shipped practice providers name these.

    explicit PracticeServer(Clock clock = systemClock(), QObject *parent = nullptr);
    ~PracticeServer() override;

    /**
     * Three ports from `first` on, or any three for 0; all of them or none. Errors: as HttpServer::listen(); Invalid with code `port_range`
     * above 65,533.
     */
    Result<> start(quint16 first = defaultPort);
    void stop();
    bool isRunning() const;

    Behaviour &behaviour() { return m_behaviour; }
    void expireAllTokens(); ///< access tokens; Apicbase's refresh tokens have no expiry
    void forgetAllTokens(); ///< what a restart of Sierra's Tomcat does; refresh tokens too

    QList<PracticeClient> clients() const { return practiceClients(); }
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
    void runningChanged(bool running);
    void requestHandled(const Tokenshelf::PracticeLogEntry &entry);

private:
    void handle(PracticeHost host, const ServerRequest &request, const HttpServer::Reply &reply);
    void noteRefusal(PracticeHost host, const QByteArray &method, const QByteArray &path, int status);
    void count(const QByteArray &path);
    QUrl address(PracticeHost host) const;

    Clock m_clock;
    std::unique_ptr<AuthorizationServer> m_sierra;
    std::unique_ptr<AuthorizationServer> m_apicbase;
    std::array<std::unique_ptr<HttpServer>, 3> m_servers; ///< by PracticeHost
    Behaviour m_behaviour;
    QHash<QByteArray, int> m_counts;
};

} // namespace Tokenshelf
