// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace Tokenshelf {

/** A server's certificate with its key. */
struct Identity
{
    QSslCertificate certificate;
    QSslKey key;
};

/** A certificate authority of the test's own, made anew by the openssl program (Debian package openssl) in a temporary folder. */
class Certificates
{
public:
    Certificates();

    QSslCertificate authority() const;
    /** Signed by the authority; `name` is a subjectAltName such as IP:127.0.0.1. */
    Identity issue(const QString &name, const QDateTime &from = QDateTime::currentDateTimeUtc().addDays(-1),
                   const QDateTime &until = QDateTime::currentDateTimeUtc().addDays(30), const QString &digest = QStringLiteral("sha256"));
    Identity selfSigned(const QString &name);

private:
    void openssl(const QStringList &arguments) const;
    QByteArray file(const QString &name) const;
    Identity identity() const;

    QTemporaryDir m_folder;
};

} // namespace Tokenshelf
