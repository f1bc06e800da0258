// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/serverrequest.h"

#include <QObject>

class QTcpServer;

namespace Tokenshelf {

/** What goes back; Content-Length and Connection are added. `raw` replaces the whole answer, to send broken ones. */
struct ServerResponse
{
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray raw;
    bool drop = false; ///< close without a byte
    bool resetOnReuse = false; ///< leave the connection open, and reset it when it is used again
    std::chrono::milliseconds delay{0};
};

/**
 * A small HTTP/1.1 server on 127.0.0.1 for the OAuth redirect and the practice server. One request a connection. Answers by itself: 403 to
 * a foreign Host (DNS rebinding), 405 to OPTIONS, 400 to nonsense. No proxy, no port shared with others, no other address. Over the cap of
 * connections, the oldest that has not sent its request yet makes room: slow callers cannot keep the person's browser out.
 */
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const ServerResponse &)>; ///< may be called later, once; calls after the first do nothing
    using Handler = std::function<void(const ServerRequest &, const Reply &)>;

    /** The handler is called from the event loop and may destroy the server. */
    explicit HttpServer(Handler handler, QObject *parent = nullptr, ServerLimits limits = {});
    ~HttpServer() override;

    /** Port 0 is any free one. Errors: Busy with code `port_busy` and the port as detail; Network. */
    Result<> listen(quint16 port);
    /** Takes no new connection; answers under way are still sent. */
    void close();
    bool isListening() const;
    quint16 port() const;

signals:
    /** Answered by itself, without the handler; method and path are what could be read of them, without the query. */
    void refused(const QByteArray &method, const QByteArray &path, int status);

private:
    class Connection;

    void accept();
    bool makeRoom();
    void handle(const ServerRequest &request, Connection *connection);
    bool hostIsOurs(const QByteArray &host) const;

    Handler m_handler;
    ServerLimits m_limits;
    QTcpServer *m_server;
    QList<Connection *> m_connections; ///< oldest first
    quint16 m_port = 0;
};

} // namespace Tokenshelf
