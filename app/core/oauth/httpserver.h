// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <chrono>

class QTcpServer;
class QTcpSocket;

namespace Tokenshelf {

/** A request as it came in; names of headers in lower case. */
struct ServerRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;

    QByteArray path() const;
    /** Decoded pairs of the query in order; + is a space. */
    QList<QPair<QString, QString>> query() const;
    /** The same of a form body. */
    QList<QPair<QString, QString>> form() const;
};

/** What goes back. `raw` replaces the whole answer, to send broken ones. */
struct ServerResponse
{
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray raw;
    bool drop = false; ///< close without a byte
    std::chrono::milliseconds delay{0};
};

/** Bounds of the parser (loopback sockets are open to every program of the machine). */
struct ServerLimits
{
    qsizetype requestLine = 8 * 1024;
    qsizetype headerBytes = 16 * 1024;
    int headerCount = 64;
    qsizetype body = 64 * 1024;
    int connections = 16;
    std::chrono::milliseconds deadline{5'000};
};

/** Reads one request out of what has arrived: nothing yet, a request, or an Error whose httpStatus is the answer to give (400, 413, 414, 431). */
Result<std::optional<ServerRequest>> parseRequest(const QByteArray &received, const ServerLimits &limits);

/**
 * A small HTTP/1.1 server on 127.0.0.1 for the OAuth redirect and the practice server. One request a connection. Answers by itself: 403 to a foreign
 * Host (DNS rebinding), 405 to OPTIONS, 400 to nonsense. No proxy, no address reuse, no other address.
 */
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const ServerResponse &)>; ///< may be called later, once; calls after the first do nothing
    using Handler = std::function<void(const ServerRequest &, const Reply &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr, ServerLimits limits = {});
    ~HttpServer() override;

    /** Port 0 is any free one. Errors: Busy with code `port_busy` and the port as detail; Network. */
    Result<> listen(quint16 port);
    /** Takes no new connection; answers under way are still sent. */
    void close();
    bool isListening() const;
    quint16 port() const;

private:
    void accept();
    void received(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const ServerResponse &response);
    bool hostIsOurs(const QByteArray &host) const;

    Handler m_handler;
    ServerLimits m_limits;
    QTcpServer *m_server;
    int m_connections = 0;
};

} // namespace Tokenshelf
