// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <functional>

namespace Tokenshelf {

/**
 * A server on 127.0.0.1 that does to its callers whatever a test wants, down to the byte: it collects each whole request, then lets the
 * test's own function loose on the socket.
 */
class RawServer : public QObject
{
    Q_OBJECT

public:
    using Act = std::function<void(QTcpSocket *socket, const QByteArray &request)>;

    explicit RawServer(Act act, QObject *parent = nullptr);

    quint16 port() const { return m_port; }
    QUrl url(const QString &path = QStringLiteral("/")) const;
    /** Every request so far, headers and body, whole ones only. */
    const QList<QByteArray> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    /** Whether nobody can connect any more; the port stays its own meanwhile. */
    void setClosed(bool closed);

    // What can be done to a caller
    static Act send(const QByteArray &bytes); ///< and close
    static Act sendAndHold(const QByteArray &bytes); ///< and keep the connection open
    static Act reset(const QByteArray &bytes = {}); ///< TCP reset after these bytes
    static Act silence();
    static Act drip(const QByteArray &start, std::chrono::milliseconds interval); ///< then one byte after the other, for ever
    static Act flood(const QByteArray &start, const QByteArray &chunk); ///< then the chunk again and again, for ever

private:
    void accept();

    Act m_act;
    QTcpServer m_server;
    QTcpSocket m_holder; ///< of the port while the server is closed
    QList<QByteArray> m_requests;
    quint16 m_port = 0;
    int m_connections = 0;
};

/** Whether headers and as many bytes as Content-Length says are there. */
bool isWholeRequest(const QByteArray &request);

/** "HTTP/1.1 <status> …" with a body of the given type and its length. */
QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &type = "application/json", const QByteArray &headers = {});

} // namespace Tokenshelf
