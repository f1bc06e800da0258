// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/httpserver.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Tokenshelf {

namespace {

constexpr std::chrono::milliseconds drainTime{200};

constexpr std::pair<int, const char *> reasons[] = {
    {200, "OK"},
    {201, "Created"},
    {204, "No Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {411, "Length Required"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {503, "Service Unavailable"},
};

QByteArray reason(int status)
{
    const auto known = std::find_if(std::begin(reasons), std::end(reasons), [status](const auto &entry) { return entry.first == status; });
    return known == std::end(reasons) ? "Unnamed" : known->second;
}

ServerResponse refusal(int status)
{
    ServerResponse response{
        .status = status,
        .headers = {{"Content-Type", "text/plain; charset=utf-8"}, {"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}},
        .body = reason(status) + '\n'};
    if (status == 405)
        response.headers.emplaceBack("Allow", "GET, POST"); // RFC 9110 15.5.6
    return response;
}

/** Method and path as far as they came in; nothing that does not look like them. */
QPair<QByteArray, QByteArray> beginningOf(const QByteArray &received)
{
    constexpr qsizetype longest = 150;
    const QByteArray line = received.first(std::min(received.size(), longest + 20)).split('\r').first().split('\n').first();
    const QList<QByteArray> words = line.split(' ');
    const auto isCapital = [](char one) { return one >= 'A' && one <= 'Z'; };
    if (words.size() < 2 || words.first().isEmpty() || !std::all_of(words.first().begin(), words.first().end(), isCapital) || !words.at(1).startsWith('/'))
        return {};
    const QByteArray path = words.at(1).split('?').first();
    return {words.first(), path.first(std::min(path.size(), longest))};
}

bool breaksLines(const QPair<QByteArray, QByteArray> &header)
{
    return (header.first + header.second).contains('\r') || (header.first + header.second).contains('\n');
}

// NOLINTNEXTLINE(misc-no-recursion): once, for a refusal repeats nobody's words
QByteArray bytesOf(const ServerResponse &response, bool withBody)
{
    if (!response.raw.isEmpty())
        return response.raw;
    if (std::any_of(response.headers.begin(), response.headers.end(), breaksLines))
        return bytesOf(refusal(500), withBody); // an echoed value must not become a header of its own
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(response.body.size())
        + (response.resetOnReuse ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n");
    return withBody ? bytes + response.body : bytes;
}

} // namespace

/** One socket from its acceptance to its end: reads one request, waits for its answer, sends that. */
class HttpServer::Connection : public QObject
{
public:
    Connection(QTcpSocket *socket, HttpServer &server) : QObject(&server), m_server(server), m_socket(socket)
    {
        m_server.m_connections.append(this);
        socket->setParent(this);
        socket->setReadBufferSize(m_server.m_limits.body);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        m_deadline.setSingleShot(true);
        m_deadline.callOnTimeout(this, &Connection::drop);
        m_deadline.start(m_server.m_limits.deadline);
        if (socket->bytesAvailable() > 0) // came in with the connection: readyRead has been and gone
            read();
    }

    ~Connection() override { leave(); }

    /** Nobody waits for an answer of ours. */
    bool isIdle() const { return m_state == Reading || m_kept || m_refused; }

    void drop()
    {
        m_state = Answered;
        leave();
        m_socket->abort();
        deleteLater();
    }

    void answer(const ServerResponse &response)
    {
        if (m_state == Answered)
            return;
        m_state = Answered;
        if (response.delay.count() == 0)
            send(response); // at once: whoever answers may go away next
        else
            QTimer::singleShot(response.delay, this, [this, response] { send(response); });
    }

private:
    enum State { Reading, Handling, Answered };

    /** Once: a dropped connection may outlive the server's members, as its child. */
    void leave()
    {
        if (std::exchange(m_counted, false))
            m_server.m_connections.removeOne(this);
    }

    /** Answers a request that was not read to its end. */
    void refuse(int status)
    {
        m_deadline.stop();
        m_state = Answered;
        m_refused = true;
        const auto [method, path] = beginningOf(m_received);
        emit m_server.refused(method, path, status);
        m_socket->write(bytesOf(refusal(status), true));
        // Closing with unread bytes resets the connection, and the caller would lose the answer.
        QTimer::singleShot(drainTime, m_socket, &QTcpSocket::disconnectFromHost);
    }

    void read()
    {
        const QByteArray bytes = m_socket->readAll();
        if (m_kept)
            return drop();
        if (m_state != Reading)
            return; // one request a connection: whatever follows is dropped
        m_received += bytes;
        const Result<std::optional<ServerRequest>> request = parseRequest(m_received, m_server.m_limits);
        if (!request)
            return refuse(request.error().httpStatus);
        if (!*request)
            return;
        m_deadline.stop();
        m_state = Handling;
        m_received.clear();
        m_withBody = (**request).method != "HEAD";
        // From the event loop: the handler may destroy the server, and with it the socket whose signal this is.
        QMetaObject::invokeMethod(
            this, [this, request = **request] { m_server.handle(request, this); }, Qt::QueuedConnection);
    }

    void send(const ServerResponse &response)
    {
        if (response.drop)
            return drop();
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return;
        m_socket->write(bytesOf(response, m_withBody));
        m_socket->flush();
        m_kept = response.resetOnReuse;
        if (m_kept)
            m_deadline.start(m_server.m_limits.deadline);
        else
            m_socket->disconnectFromHost(); // once all is written
    }

    HttpServer &m_server;
    QTcpSocket *m_socket;
    bool m_counted = true;
    QTimer m_deadline;
    QByteArray m_received;
    State m_state = Reading;
    bool m_withBody = true;
    bool m_kept = false;
    bool m_refused = false; ///< and only waits until the caller has read that
};

HttpServer::HttpServer(Handler handler, QObject *parent, ServerLimits limits)
    : QObject(parent), m_handler(std::move(handler)), m_limits(limits), m_server(new QTcpServer(this))
{
    m_server->setProxy(QNetworkProxy::NoProxy);
    connect(m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

HttpServer::~HttpServer()
{
    // Before the members go: connections strike themselves off the list.
    qDeleteAll(QList<Connection *>(m_connections));
}

Result<> HttpServer::listen(quint16 port)
{
    // The address spelled out: with the bare enumerator, other overloads of such functions take the port for something else.
    if (m_server->listen(QHostAddress(QHostAddress::LocalHost), port)) {
        m_port = m_server->serverPort();
        return {};
    }
    const bool busy = m_server->serverError() == QAbstractSocket::AddressInUseError;
    return Error{.kind = busy ? Error::Kind::Busy : Error::Kind::Network,
                 .code = busy ? u"port_busy"_s : u"listen_failed"_s,
                 .detail = busy ? QString::number(port) : m_server->errorString()};
}

void HttpServer::close()
{
    m_server->close();
    for (Connection *connection : QList<Connection *>(m_connections)) {
        if (connection->isIdle())
            connection->drop();
    }
}

bool HttpServer::isListening() const
{
    return m_server->isListening();
}

quint16 HttpServer::port() const
{
    return m_server->serverPort();
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (makeRoom())
            new Connection(socket, *this);
        else
            delete socket;
    }
}

bool HttpServer::makeRoom()
{
    if (m_connections.size() < m_limits.connections)
        return true;
    const auto oldest = std::find_if(m_connections.cbegin(), m_connections.cend(), [](Connection *c) { return c->isIdle(); });
    if (oldest == m_connections.cend())
        return false;
    (*oldest)->drop();
    return true;
}

void HttpServer::handle(const ServerRequest &request, Connection *connection)
{
    const int refusing = !hostIsOurs(request.headers.value("host")) ? 403 : request.method == "OPTIONS" ? 405 : 0;
    if (refusing != 0) {
        emit refused(request.method, request.path(), refusing);
        return connection->answer(refusal(refusing));
    }
    const Handler handler = m_handler; // a copy outlives the server if the handler ends it
    handler(request, [guard = QPointer<Connection>(connection)](const ServerResponse &response) {
        if (guard)
            guard->answer(response);
    });
}

bool HttpServer::hostIsOurs(const QByteArray &host) const
{
    const QByteArray port = ':' + QByteArray::number(m_port);
    return host == "127.0.0.1" + port || host == "localhost" + port;
}

} // namespace Tokenshelf
