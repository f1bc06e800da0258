// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/certificates.h"

#include <QSslServer>
#include <QUrl>

namespace Tokenshelf {

/** An https server on 127.0.0.1 that answers every request with 200 and `{}`, and keeps what it could decrypt. */
class TlsServer : public QObject
{
    Q_OBJECT

public:
    explicit TlsServer(const Identity &identity, QObject *parent = nullptr);

    QUrl url() const;
    const QByteArray &received() const { return m_received; }
    /** What was agreed on by ALPN in the last handshake. */
    QByteArray protocol() const { return m_protocol; }

private:
    void serve();

    QSslServer m_server;
    QByteArray m_received;
    QByteArray m_protocol;
};

} // namespace Tokenshelf
