// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/replyhandler.h"

#include "core/oauth/network.h"

#include <QNetworkReply>

namespace Tokenshelf {

ReplyHandler::ReplyHandler(const QUrl &redirect, const Network &network, QObject *parent)
    : QAbstractOAuthReplyHandler(parent), m_redirect(redirect), m_network(network)
{
}

QString ReplyHandler::callback() const
{
    return QString::fromLatin1(m_redirect.toEncoded());
}

void ReplyHandler::networkReplyFinished(QNetworkReply *reply)
{
    reply->deleteLater(); // 6.4.2 never deletes it
    emit replied(m_network.read(reply));
}

} // namespace Tokenshelf
