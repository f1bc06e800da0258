// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/strictreply.h"

#include "core/base/logging.h"
#include "core/base/secret.h"
#include "core/oauth/replyparser.h"
#include "core/oauth/socketerror.h"

#include <QHostInfo>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

namespace Tokenshelf {

namespace {

/** The system's proxy, but never for this machine: a sign-in's redirect and the practice server stay here. */
QNetworkProxy proxyFor(const QUrl &url)
{
    if (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback())
        return QNetworkProxy::NoProxy;
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    const auto tunnel = std::find_if(proxies.begin(), proxies.end(), [](const QNetworkProxy &proxy) {
        return proxy.type() == QNetworkProxy::NoProxy || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
    });
    return tunnel == proxies.end() ? QNetworkProxy::NoProxy : *tunnel;
}

/** A token out of a hostile answer must not become a header of its own. */
bool breaksLines(const HttpRequest &request)
{
    const auto broken = [](const QByteArray &text) { return text.contains('\r') || text.contains('\n') || text.contains('\0'); };
    return broken(request.method) || std::any_of(request.headers.begin(), request.headers.end(), [&broken](const auto &header) {
               return broken(header.first) || broken(header.second);
           });
}

bool isHttps(const QUrl &url)
{
    return url.scheme() == "https"_L1;
}

quint16 portOf(const QUrl &url)
{
    return quint16(url.port(isHttps(url) ? 443 : 80));
}

/** RFC 9110 7.2: without user, and without the scheme's own port. */
QByteArray hostHeader(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray bracketed = host.contains(':') ? '[' + host + ']' : host;
    return portOf(url) == (isHttps(url) ? 443 : 80) ? bracketed : bracketed + ':' + QByteArray::number(portOf(url));
}

} // namespace

StrictReply::StrictReply(const HttpRequest &request, const NetworkLimits &limits, QObject *parent)
    : QNetworkReply(parent), m_request(request), m_limits(limits)
{
    setUrl(request.url);
    setOperation(request.method == "POST" ? QNetworkAccessManager::PostOperation : QNetworkAccessManager::GetOperation);
    m_clock.start();
    for (QTimer *timer : {&m_attempt, &m_connect, &m_total})
        timer->setSingleShot(true);
    m_attempt.callOnTimeout(this, &StrictReply::connectToNext);
    m_connect.callOnTimeout(this,
                            [this] { finish(Error{.kind = Error::Kind::Timeout, .code = u"connect_timeout"_s, .detail = url().host()}); });
    m_total.callOnTimeout(this, [this] { finish(Error{.kind = Error::Kind::Timeout, .code = u"timeout"_s, .detail = url().host()}); });
    m_connect.start(limits.connect);
    m_total.start(limits.total);
    QMetaObject::invokeMethod(this, &StrictReply::start, Qt::QueuedConnection);
}

void StrictReply::abort()
{
    finish(Error{.kind = Error::Kind::Cancelled, .code = u"cancelled"_s});
}

void StrictReply::start()
{
    if (m_result)
        return;
    if (breaksLines(m_request))
        return finish(Error{.kind = Error::Kind::Invalid, .code = u"bad_header"_s});
    if ((!isHttps(url()) && url().scheme() != "http"_L1) || url().host().isEmpty())
        return finish(Error{.kind = Error::Kind::Invalid, .code = u"unsafe_endpoint"_s});
    m_proxy = proxyFor(url());
    if (m_proxy.type() == QNetworkProxy::NoProxy && QHostAddress(url().host()).isNull()) {
        QHostInfo::lookupHost(url().host(), this, &StrictReply::lookedUp);
        return;
    }
    m_addresses = {url().host()}; // an address, or a name for the proxy to look up
    connectToNext();
}

void StrictReply::lookedUp(const QHostInfo &host)
{
    if (m_result)
        return;
    for (const QHostAddress &address : host.addresses())
        m_addresses.append(address.toString());
    if (m_addresses.isEmpty())
        return finish(Error{
            .kind = Error::Kind::Network, .code = u"host_not_found"_s, .detail = plainText(url().host() + ": "_L1 + host.errorString())});
    connectToNext();
}

void StrictReply::connectToNext()
{
    dropSocket();
    m_attempt.stop();
    const QString address = m_addresses.takeFirst();
    if (!m_addresses.isEmpty())
        m_attempt.start(m_limits.connect / 4); // an address that swallows packets leaves time for the others
    QSslSocket *secure = isHttps(url()) ? new QSslSocket(this) : nullptr;
    m_socket = secure ? secure : new QTcpSocket(this);
    m_socket->setProxy(m_proxy);
    m_socket->setReadBufferSize(m_limits.bodyBytes);
    connect(m_socket, &QTcpSocket::connected, this, [this] {
        m_addresses.clear(); // this one it is
        m_attempt.stop();
    });
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { read(false); });
    connect(m_socket, &QTcpSocket::errorOccurred, this, &StrictReply::failed);
    if (!secure) {
        connect(m_socket, &QTcpSocket::connected, this, &StrictReply::write);
        return m_socket->connectToHost(address, portOf(url()));
    }
    QSslConfiguration configuration = secure->sslConfiguration();
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    if (!m_request.authority.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromData(m_request.authority, QSsl::Pem)); // and none of the system's
    secure->setSslConfiguration(configuration);
    connect(secure, &QSslSocket::encrypted, this, &StrictReply::write);
    secure->connectToHostEncrypted(address, portOf(url()), url().host());
}

void StrictReply::write()
{
    m_written = true;
    m_connect.stop();
    QByteArray bytes = head() + m_request.body;
    m_socket->write(bytes);
    wipe(bytes);
    wipe(m_request.body);
}

void StrictReply::read(bool ended)
{
    m_received += m_socket->readAll();
    const Result<std::optional<HttpReply>> reply =
        parseReply(m_received, ended, {.body = m_request.largestReply.value_or(m_limits.bodyBytes)});
    if (!reply)
        finish(Error{.kind = reply.error().kind, .code = reply.error().code, .detail = url().host()});
    else if (*reply)
        finish(**reply);
}

void StrictReply::failed()
{
    if (m_written && m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        return read(true);
    if (!m_addresses.isEmpty())
        return connectToNext();
    finish(errorOfSocket());
}

Error StrictReply::errorOfSocket() const
{
    const auto *secure = qobject_cast<const QSslSocket *>(m_socket);
    if (secure && !secure->sslHandshakeErrors().isEmpty())
        return certificateError(url().host(), secure->sslHandshakeErrors(), secure->peerCertificateChain());
    Error error = socketError(url().host(), *m_socket, m_proxy.type() != QNetworkProxy::NoProxy && !m_written);
    // Whoever may ask once more must know whether this request can have arrived: that alone is called closed.
    if (m_written && error.kind == Error::Kind::Network)
        error.code = u"connection_closed"_s;
    else if (error.code == "connection_closed"_L1)
        error.code = u"connection_refused"_s;
    return error;
}

void StrictReply::finish(const Result<HttpReply> &result)
{
    if (m_result)
        return;
    m_result = result;
    for (QTimer *timer : {&m_attempt, &m_connect, &m_total})
        timer->stop();
    dropSocket();
    wipe(m_request.body);
    wipe(m_received);
    if (!result)
        setError(UnknownNetworkError, result.error().code);
    // The query stays out of the log.
    qCDebug(logNetwork).noquote() << m_request.method << url().host() << url().path()
                                  << (result ? QString::number(result->status) : result.error().code) << m_clock.elapsed() << "ms";
    // From the event loop: whoever listens may destroy this object, and the socket whose signal this may be.
    QMetaObject::invokeMethod(
        this,
        [this] {
            setFinished(true);
            emit finished();
        },
        Qt::QueuedConnection);
}

void StrictReply::dropSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

QByteArray StrictReply::head() const
{
    QByteArray target = url().path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url().hasQuery())
        target += '?' + url().query(QUrl::FullyEncoded).toLatin1();
    QByteArray head = m_request.method + ' ' + target + " HTTP/1.1\r\nHost: " + hostHeader(url())
        + "\r\nAccept: application/json\r\nAccept-Encoding: identity\r\nUser-Agent: Tokenshelf/" TOKENSHELF_VERSION
          "\r\nConnection: close\r\n";
    for (const auto &[name, value] : m_request.headers)
        head += name + ": " + value + "\r\n";
    if (!m_request.body.isEmpty())
        head += "Content-Type: application/x-www-form-urlencoded\r\n";
    if (m_request.method == "POST")
        head += "Content-Length: " + QByteArray::number(m_request.body.size()) + "\r\n";
    return head + "\r\n";
}

} // namespace Tokenshelf
