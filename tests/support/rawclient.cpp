// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawclient.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTest>

namespace Tokenshelf {

std::unique_ptr<QTcpSocket> connectTo(quint16 port)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket->waitForConnected(5000);
    return socket;
}

QByteArray readToEnd(QTcpSocket &socket)
{
    const bool closed = QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000);
    return closed ? socket.readAll() : QByteArray("still open after: ") + socket.readAll();
}

QByteArray talk(quint16 port, const QByteArray &bytes)
{
    const auto socket = connectTo(port);
    socket->write(bytes);
    return readToEnd(*socket);
}

QByteArray getRequest(quint16 port, const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n";
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.sliced(9, 3).toInt() : 0;
}

QByteArray headerOf(const QByteArray &answer, const QByteArray &name)
{
    const QByteArray head = answer.first(std::max<qsizetype>(0, answer.indexOf("\r\n\r\n")));
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.sliced(name.size() + 1).trimmed();
    }
    return {};
}

QByteArray bodyOf(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.sliced(end + 4);
}

} // namespace Tokenshelf
