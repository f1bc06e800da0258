// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/replyguard.h"

#include "core/base/logging.h"

#include <algorithm>

namespace Tokenshelf {

namespace {

/** The certificate's fault that explains the others: whoever is not trusted may say what they like about names and dates. */
QString tlsCode(const QList<QSslError> &errors)
{
    const auto has = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::any_of(errors.begin(), errors.end(), [&kinds](const QSslError &error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    if (has({QSslError::SelfSignedCertificate}))
        return u"tls_self_signed"_s;
    if (has({QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
             QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted}))
        return u"tls_unknown_authority"_s;
    if (has({QSslError::HostNameMismatch}))
        return u"tls_wrong_name"_s;
    if (has({QSslError::CertificateExpired}))
        return u"tls_expired"_s;
    if (has({QSslError::CertificateNotYetValid}))
        return u"tls_not_yet_valid"_s;
    return u"tls_failed"_s;
}

std::pair<Error::Kind, QString> kindAndCode(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return {Error::Kind::Network, u"connection_refused"_s};
    case QNetworkReply::HostNotFoundError:
        return {Error::Kind::Network, u"host_not_found"_s};
    case QNetworkReply::TimeoutError:
        return {Error::Kind::Timeout, u"connect_timeout"_s};
    case QNetworkReply::OperationCanceledError:
        return {Error::Kind::Cancelled, u"cancelled"_s};
    case QNetworkReply::SslHandshakeFailedError:
        return {Error::Kind::Tls, u"tls_failed"_s};
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // how Qt reports "network unreachable"
        return {Error::Kind::Network, u"offline"_s};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {Error::Kind::Network, u"proxy_authentication"_s};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return {Error::Kind::Network, u"proxy_failed"_s};
    default: // closed too early, or the body could not be sent again after that
        return {Error::Kind::Network, u"connection_closed"_s};
    }
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/** Whether there is an answer to read: Qt has an error for most statuses as well. */
bool isHttpAnswer(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return statusOf(reply) != 0;
    case QNetworkReply::ContentReSendError: // Qt rewinds the body for these two even where it follows no redirect
        return statusOf(reply) == 307 || statusOf(reply) == 308;
    default:
        return false;
    }
}

} // namespace

ReplyGuard::ReplyGuard(QNetworkReply *reply, const NetworkLimits &limits) : QObject(reply), m_reply(reply), m_bodyLimit(limits.bodyBytes)
{
    m_clock.start();
    m_connect.setSingleShot(true);
    m_connect.callOnTimeout(this, [this] { end(Error::Kind::Timeout, u"connect_timeout"_s); });
    m_connect.start(limits.connect);
    m_total.setSingleShot(true);
    m_total.callOnTimeout(this, [this] { end(Error::Kind::Timeout, u"timeout"_s); });
    m_total.start(limits.total);
    reply->setReadBufferSize(m_bodyLimit + 1);
    connect(reply, &QNetworkReply::requestSent, &m_connect, &QTimer::stop);
    connect(reply, &QNetworkReply::readyRead, this, &ReplyGuard::checkSize);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(reply, &QNetworkReply::finished, this, &ReplyGuard::log);
}

const ReplyGuard *ReplyGuard::of(const QNetworkReply *reply)
{
    return reply->findChild<ReplyGuard *>(QString(), Qt::FindDirectChildrenOnly);
}

std::optional<Error> ReplyGuard::error() const
{
    if (m_ended)
        return m_ended;
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString where = m_reply->url().host();
    if (!m_sslErrors.isEmpty() && error == QNetworkReply::SslHandshakeFailedError)
        return Error{.kind = Error::Kind::Tls,
                     .code = tlsCode(m_sslErrors),
                     .detail = plainText(where + ": "_L1 + m_sslErrors.constFirst().errorString())};
    if (isHttpAnswer(*m_reply))
        return {};
    const auto [kind, code] = kindAndCode(error);
    const bool telling = error != QNetworkReply::ContentReSendError;
    return Error{.kind = kind, .code = code, .detail = plainText(telling ? where + ": "_L1 + m_reply->errorString() : where)};
}

void ReplyGuard::end(Error::Kind kind, const QString &code)
{
    if (m_reply->isFinished() || m_ended)
        return;
    m_ended = Error{.kind = kind, .code = code, .detail = m_reply->url().host()};
    m_reply->abort();
}

void ReplyGuard::checkSize()
{
    if (m_reply->bytesAvailable() > m_bodyLimit)
        end(Error::Kind::Protocol, u"body_too_large"_s);
}

void ReplyGuard::log() const
{
    const QUrl url = m_reply->url(); // its query stays out of the log
    const std::optional<Error> failure = error();
    qCDebug(logNetwork).noquote() << (m_reply->operation() == QNetworkAccessManager::PostOperation ? "POST" : "GET") << url.host()
                                  << url.path() << (failure ? failure->code : QString::number(statusOf(*m_reply))) << m_clock.elapsed()
                                  << "ms";
}

} // namespace Tokenshelf
