// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/network.h"

#include "core/base/deliver.h"
#include "core/oauth/strictreply.h"

namespace Tokenshelf {

namespace {

/** For the flow of QtNetworkAuth, which asks for a manager: every request becomes one of ours. */
class StrictManager : public QNetworkAccessManager
{
public:
    StrictManager(const NetworkLimits &limits, const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &authority, QObject *parent)
        : QNetworkAccessManager(parent), m_limits(limits), m_headers(headers), m_authority(authority)
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        return new StrictReply(
            {.method = operation == PostOperation ? "POST" : "GET",
             .url = request.url(),
             .headers = m_headers,
             .body = body ? body->readAll() : QByteArray(),
             .authority = m_authority},
            m_limits, this);
    }

private:
    NetworkLimits m_limits;
    QList<QPair<QByteArray, QByteArray>> m_headers;
    QByteArray m_authority;
};

} // namespace

Network::Network(Clock clock, NetworkLimits limits, QObject *parent) : QObject(parent), m_clock(std::move(clock)), m_limits(limits) { }

void Network::send(const HttpRequest &request, QObject *context, Callback<HttpReply> done)
{
    auto *reply = new StrictReply(request, m_limits, this);
    connect(reply, &QNetworkReply::finished, context, [reply, done = std::move(done)] {
        reply->deleteLater();
        const Result<HttpReply> result = reply->result(); // a copy: the callback may destroy this object and all its replies
        done(result);
    });
    connect(context, &QObject::destroyed, reply, [reply] {
        reply->abort();
        reply->deleteLater();
    });
}

QNetworkAccessManager *Network::createManager(QObject *parent, const QList<QPair<QByteArray, QByteArray>> &headers,
                                              const QByteArray &authority) const
{
    return new StrictManager(m_limits, headers, authority, parent);
}

Result<HttpReply> Network::read(QNetworkReply *reply) const
{
    return static_cast<StrictReply *>(reply)->result();
}

} // namespace Tokenshelf
