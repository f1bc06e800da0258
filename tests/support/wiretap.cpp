// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/wiretap.h"

#include <QNetworkProxy>
#include <QRegularExpression>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Tokenshelf {

Wiretap::Wiretap(quint16 server)
    : m_server(server), m_ear([this](QTcpSocket *caller, const QByteArray &request) { passOn(caller, request); })
{
}

QList<QByteArray> Wiretap::take()
{
    return std::exchange(m_heard, {});
}

void Wiretap::passOn(QTcpSocket *caller, QByteArray request)
{
    m_heard << request;
    if (m_answer) {
        onAnswer(request, *m_answer);
        return (m_answer->isEmpty() ? RawServer::reset() : RawServer::send(*m_answer))(caller, request);
    }
    const QByteArray asked = request;
    const auto host = [](quint16 port) { return "127.0.0.1:" + QByteArray::number(port); };
    request.replace(host(port()), host(m_server)); // the practice server talks to nobody who calls it by another name
    for (const auto &[said, heard] : std::as_const(m_disguises))
        request.replace(said, heard);
    auto *onward = new QTcpSocket(caller);
    onward->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(onward, &QTcpSocket::connected, onward, [onward, request] { onward->write(request); });
    QObject::connect(onward, &QTcpSocket::disconnected, caller, [this, caller, onward, asked] {
        m_heard << onward->readAll();
        onAnswer(asked, m_heard.constLast());
        caller->write(m_heard.constLast());
        caller->disconnectFromHost();
    });
    onward->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server);
}

QList<QPair<QString, QByteArray>> secretsIn(const QByteArray &traffic)
{
    static const QList<QRegularExpression> places{
        QRegularExpression(u"\"(access_token|refresh_token)\"\\s*:\\s*\"([^\"]+)\""_s),
        QRegularExpression(u"[?&\\n](code|code_verifier|client_secret|refresh_token|access_token|token)=([^&\\s]+)"_s),
        QRegularExpression(u"<(code) id=\"code\">([^<]+)<"_s),
        QRegularExpression(u"\\nAuthorization: (Basic|Bearer) (\\S+)"_s, QRegularExpression::CaseInsensitiveOption)};
    const QString text = QString::fromUtf8(traffic);
    QList<QPair<QString, QByteArray>> secrets;
    for (const QRegularExpression &place : places) {
        for (const auto &match : place.globalMatch(text))
            secrets.append({match.captured(1), QByteArray::fromPercentEncoding(match.captured(2).toUtf8())});
    }
    return secrets;
}

} // namespace Tokenshelf
