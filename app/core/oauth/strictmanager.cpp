// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/strictmanager.h"

#include "core/base/secret.h"
#include "core/oauth/replyguard.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <algorithm>
#include <string.h>

namespace Tokenshelf {

namespace {

/** A body that can be read once. Qt rewinds the body to send a request again; where it cannot, it gives up. */
class OneShotBody : public QIODevice
{
public:
    explicit OneShotBody(const QByteArray &bytes) : m_rest(bytes) { open(ReadOnly | Unbuffered); }
    ~OneShotBody() override { wipe(m_rest); }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_rest.size() - m_read; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min(size, bytesAvailable());
        if (count == 0)
            return size == 0 ? 0 : -1;
        memcpy(data, m_rest.constData() + m_read, size_t(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_rest;
    qint64 m_read = 0;
};

/** The system's proxies, but never for this machine: a sign-in's redirect and the practice server stay here. */
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

void applyRules(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // nothing that grows when unpacked
    request.setRawHeader("Connection", "close");
    request.setRawHeader("User-Agent", "Tokenshelf/" TOKENSHELF_VERSION);
}

} // namespace

StrictManager::StrictManager(const NetworkLimits &limits, QObject *parent) : QNetworkAccessManager(parent), m_limits(limits)
{
    setProxyFactory(new SystemProxies);
}

QNetworkReply *StrictManager::createRequest(Operation operation, const QNetworkRequest &original, QIODevice *body)
{
    QNetworkRequest request = original;
    applyRules(request);
    OneShotBody *once = nullptr;
    if (body) {
        const QByteArray bytes = body->readAll();
        once = new OneShotBody(bytes);
        request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, once);
    if (once)
        once->setParent(reply);
    new ReplyGuard(reply, m_limits);
    return reply;
}

} // namespace Tokenshelf
