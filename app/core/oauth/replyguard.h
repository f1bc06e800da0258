// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/network.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

namespace Tokenshelf {

/**
 * Watches one reply, as a child of it: aborts it at the deadlines and when its body grows too large (Qt's own timeout restarts with every
 * byte, and its bodies have no limit), notes what was wrong with a certificate, logs the outcome.
 */
class ReplyGuard : public QObject
{
    Q_OBJECT

public:
    ReplyGuard(QNetworkReply *reply, const NetworkLimits &limits);

    static const ReplyGuard *of(const QNetworkReply *reply);

    /** Why no answer can be had from the finished reply; none if there is one, whatever its status. */
    std::optional<Error> error() const;

private:
    void end(Error::Kind kind, const QString &code);
    void checkSize();
    void log() const;

    QNetworkReply *m_reply;
    qsizetype m_bodyLimit;
    QTimer m_connect;
    QTimer m_total;
    QElapsedTimer m_clock;
    std::optional<Error> m_ended; ///< why we aborted it ourselves
    QList<QSslError> m_sslErrors;
};

} // namespace Tokenshelf
