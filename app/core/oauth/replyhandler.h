// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/tokens.h"

#include <QAbstractOAuthReplyHandler>
#include <QUrl>

namespace Tokenshelf {

class Network;

/**
 * Stands in for Qt's own reply handler, which binds all interfaces, loses error bodies and prints token replies (measured on 6.4.2). It
 * reads the token endpoint's answer itself and reports it by replied(); the flow's own state machine is not told.
 */
class ReplyHandler : public QAbstractOAuthReplyHandler
{
    Q_OBJECT

public:
    ReplyHandler(const QUrl &redirect, const Network &network, QObject *parent = nullptr);

    QString callback() const override;
    void networkReplyFinished(QNetworkReply *reply) override;

signals:
    void replied(const Tokenshelf::Result<Tokenshelf::HttpReply> &reply);

private:
    QUrl m_redirect;
    const Network &m_network;
};

} // namespace Tokenshelf
