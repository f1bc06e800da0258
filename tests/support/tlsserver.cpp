// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tlsserver.h"

#include "support/rawserver.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

namespace Tokenshelf {

TlsServer::TlsServer(const Identity &identity, QObject *parent) : QObject(parent)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    configuration.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    m_server.setSslConfiguration(configuration);
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &TlsServer::serve);
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), 0))
        qFatal("no port for the test's server");
}

QUrl TlsServer::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(m_server.serverPort()));
}

void TlsServer::serve()
{
    auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection());
    const auto read = [this, socket] {
        m_protocol = socket->sslConfiguration().nextNegotiatedProtocol();
        m_received += socket->readAll();
        if (!isWholeRequest(m_received))
            return;
        socket->write(httpAnswer(200, "{}"));
        socket->disconnectFromHost();
    };
    connect(socket, &QSslSocket::readyRead, this, read);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    read();
}

} // namespace Tokenshelf
