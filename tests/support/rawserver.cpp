// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

#include <sys/socket.h>

namespace Tokenshelf {

bool isWholeRequest(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = request.first(end).toLower() + "\r\n";
    const qsizetype header = head.indexOf("\r\ncontent-length:");
    if (header < 0)
        return true;
    const qsizetype value = header + qsizetype(sizeof "\r\ncontent-length:") - 1;
    const qsizetype body = head.sliced(value, head.indexOf('\r', value) - value).trimmed().toLongLong();
    return request.size() >= end + 4 + body;
}

RawServer::RawServer(Act act, QObject *parent) : QObject(parent), m_act(std::move(act))
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &RawServer::accept);
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), 0))
        qFatal("no port for the test's server");
    m_port = m_server.serverPort();
}

void RawServer::setClosed(bool closed)
{
    if (closed == !m_server.isListening())
        return;
    const QHostAddress here(QHostAddress::LocalHost);
    if (closed) {
        m_server.close();
        if (!m_holder.bind(here, m_port, QAbstractSocket::ReuseAddressHint))
            qFatal("the test's server has lost its port");
        return;
    }
    if (!m_server.listen(here, m_port))
        qFatal("the test's server cannot be opened again");
    m_holder.abort();
}

QUrl RawServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(path));
}

void RawServer::accept()
{
    QTcpSocket *socket = m_server.nextPendingConnection();
    ++m_connections;
    const auto received = std::make_shared<QByteArray>();
    const auto read = [this, socket, received] {
        *received += socket->readAll();
        if (received->isEmpty() || !isWholeRequest(*received))
            return;
        m_requests.append(std::exchange(*received, {}));
        m_act(socket, m_requests.constLast());
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    read();
}

RawServer::Act RawServer::send(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const QByteArray &) {
        socket->write(bytes);
        socket->disconnectFromHost();
    };
}

RawServer::Act RawServer::sendAndHold(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const QByteArray &) { socket->write(bytes); };
}

RawServer::Act RawServer::reset(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const QByteArray &) {
        socket->write(bytes);
        socket->flush();
        const linger none{.l_onoff = 1, .l_linger = 0};
        setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
        socket->abort();
    };
}

RawServer::Act RawServer::silence()
{
    return [](QTcpSocket *, const QByteArray &) {};
}

RawServer::Act RawServer::drip(const QByteArray &start, std::chrono::milliseconds interval)
{
    return [start, interval](QTcpSocket *socket, const QByteArray &) {
        socket->write(start);
        auto *timer = new QTimer(socket);
        timer->callOnTimeout(socket, [socket] { socket->write(" "); });
        timer->start(interval);
    };
}

RawServer::Act RawServer::flood(const QByteArray &start, const QByteArray &chunk)
{
    return [start, chunk](QTcpSocket *socket, const QByteArray &) {
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, chunk] {
            if (socket->bytesToWrite() < chunk.size())
                socket->write(chunk);
        });
        socket->write(start + chunk);
    };
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &type, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: " + type + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace Tokenshelf
