// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

class QTcpSocket;

namespace Tokenshelf {

/** A connection to 127.0.0.1 that is already open. */
std::unique_ptr<QTcpSocket> connectTo(quint16 port);

/** Whatever the other side still sends until it closes the connection; at most ten seconds. */
QByteArray readToEnd(QTcpSocket &socket);

/** Sends the bytes as they are on a connection of their own and returns the whole answer. */
QByteArray talk(quint16 port, const QByteArray &bytes);

/** "GET <target>" as a browser on this machine sends it. */
QByteArray getRequest(quint16 port, const QByteArray &target);

/** The status in an answer, 0 if there is none. */
int statusOf(const QByteArray &answer);

/** The value of a header in an answer, empty if it is not there. */
QByteArray headerOf(const QByteArray &answer, const QByteArray &name);

/** What follows the headers. */
QByteArray bodyOf(const QByteArray &answer);

} // namespace Tokenshelf
