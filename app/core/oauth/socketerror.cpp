// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/socketerror.h"

#include <algorithm>

namespace Tokenshelf {

namespace {

std::pair<Error::Kind, QString> kindAndCode(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {Error::Kind::Network, u"connection_refused"_s};
    case QAbstractSocket::HostNotFoundError:
        return {Error::Kind::Network, u"host_not_found"_s};
    case QAbstractSocket::SocketTimeoutError:
        return {Error::Kind::Timeout, u"connect_timeout"_s};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return {Error::Kind::Tls, u"tls_failed"_s};
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return {Error::Kind::Network, u"proxy_authentication"_s};
    case QAbstractSocket::RemoteHostClosedError:
        return {Error::Kind::Network, u"connection_closed"_s};
    default: // NetworkError is "network unreachable"
        return {Error::Kind::Network, u"offline"_s};
    }
}

} // namespace

Error socketError(const QString &host, const QAbstractSocket &socket, bool proxied)
{
    auto [kind, code] = kindAndCode(socket.error());
    if (proxied && kind != Error::Kind::Tls && code != "proxy_authentication"_L1) {
        kind = Error::Kind::Network;
        code = u"proxy_failed"_s;
    }
    return {.kind = kind, .code = code, .detail = plainText(host + ": "_L1 + socket.errorString())};
}

Error certificateError(const QString &host, const QList<QSslError> &errors, const QList<QSslCertificate> &chain)
{
    const auto has = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::any_of(errors.begin(), errors.end(), [&kinds](const QSslError &error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    Error error{.kind = Error::Kind::Tls, .code = u"tls_failed"_s, .detail = plainText(host + ": "_L1 + errors.constFirst().errorString())};
    // Who vouches comes first: whoever is not trusted may say what they like about names and dates.
    if (has({QSslError::SelfSignedCertificate})) {
        error.code = u"tls_self_signed"_s;
    } else if (has({QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetLocalIssuerCertificate,
                    QSslError::UnableToGetIssuerCertificate, QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted})) {
        error.code = u"tls_unknown_authority"_s;
        error.detail = chain.isEmpty() ? QString() : plainText(chain.constLast().issuerDisplayName());
    } else if (has({QSslError::HostNameMismatch})) {
        error.code = u"tls_wrong_name"_s;
    } else if (has({QSslError::CertificateExpired})) {
        error.code = u"tls_expired"_s;
    } else if (has({QSslError::CertificateNotYetValid})) {
        error.code = u"tls_not_yet_valid"_s;
    }
    return error;
}

} // namespace Tokenshelf
