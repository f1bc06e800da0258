// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/network.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

class QHostInfo;
class QTcpSocket;

namespace Tokenshelf {

/**
 * One request on a connection of its own, written once, and its answer within the bounds. In place of Qt's own reply, which cannot be
 * bounded: with 6.4.2 the body of a 401 grew by 1.7 GB in ten seconds, endless headers kept a thread busy and the window frozen for five
 * seconds more, and a dropped POST was sent up to four times (measured). Of QNetworkReply it has what QtNetworkAuth needs, the signal
 * finished(); the outcome is result().
 */
class StrictReply : public QNetworkReply
{
    Q_OBJECT

public:
    StrictReply(const HttpRequest &request, const NetworkLimits &limits, QObject *parent);

    /** Errors as Network::send(). Only after finished(). */
    const Result<HttpReply> &result() const { return *m_result; }

    void abort() override;
    /** There is nothing to be waved through: a certificate that is not right ends the request. */
    void ignoreSslErrors() override { }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    void ignoreSslErrorsImplementation(const QList<QSslError> &) override { }

private:
    void start();
    void lookedUp(const QHostInfo &host);
    void connectToNext();
    void write();
    void read(bool ended);
    void failed();
    void finish(const Result<HttpReply> &result);
    void dropSocket();
    Error errorOfSocket() const;
    QByteArray head() const;

    HttpRequest m_request;
    NetworkLimits m_limits;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    QList<QString> m_addresses; ///< still to be tried, in the resolver's order (RFC 6724)
    QTcpSocket *m_socket = nullptr;
    QTimer m_attempt; ///< for one address, while there are others
    QTimer m_connect;
    QTimer m_total;
    QElapsedTimer m_clock;
    QByteArray m_received;
    bool m_written = false;
    std::optional<Result<HttpReply>> m_result;
};

} // namespace Tokenshelf
