// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"

#include <QFile>
#include <QProcess>

namespace Tokenshelf {

namespace {

const QStringList newKey{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                         QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};

// "openssl ca", unlike "openssl x509", takes both ends of the validity in every version.
const QByteArray settings = R"([ca]
default_ca = test
[test]
database = index.txt
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
rand_serial = yes
unique_subject = no
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
)";

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a file for the test's authority");
}

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
}

} // namespace

Certificates::Certificates()
{
    write(m_folder.filePath(QStringLiteral("ca.cnf")), settings);
    write(m_folder.filePath(QStringLiteral("index.txt")), {});
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"), QStringLiteral("30"),
                        QStringLiteral("-subj"), QStringLiteral("/CN=Test authority"), QStringLiteral("-keyout"), QStringLiteral("ca.key"),
                        QStringLiteral("-out"), QStringLiteral("ca.pem")}
            + newKey);
}

QSslCertificate Certificates::authority() const
{
    return QSslCertificate(file(QStringLiteral("ca.pem")));
}

Identity Certificates::issue(const QString &name, const QDateTime &from, const QDateTime &until, const QString &digest)
{
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-subj"), QStringLiteral("/CN=Test server"), QStringLiteral("-addext"),
                        QStringLiteral("subjectAltName=") + name, QStringLiteral("-keyout"), QStringLiteral("leaf.key"),
                        QStringLiteral("-out"), QStringLiteral("leaf.csr")}
            + newKey);
    openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"), QStringLiteral("-config"), QStringLiteral("ca.cnf"),
             QStringLiteral("-in"), QStringLiteral("leaf.csr"), QStringLiteral("-out"), QStringLiteral("leaf.pem"),
             QStringLiteral("-startdate"), stamp(from), QStringLiteral("-enddate"), stamp(until),
             QStringLiteral("-md"), digest});
    return identity();
}

Identity Certificates::selfSigned(const QString &name)
{
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"), QStringLiteral("30"),
                        QStringLiteral("-subj"), QStringLiteral("/CN=Test server"), QStringLiteral("-addext"),
                        QStringLiteral("subjectAltName=") + name, QStringLiteral("-keyout"), QStringLiteral("leaf.key"),
                        QStringLiteral("-out"), QStringLiteral("leaf.pem")}
            + newKey);
    return identity();
}

void Certificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.constFirst()), process.readAllStandardError().constData());
}

QByteArray Certificates::file(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Identity Certificates::identity() const
{
    return {QSslCertificate(file(QStringLiteral("leaf.pem"))), QSslKey(file(QStringLiteral("leaf.key")), QSsl::Ec)};
}

} // namespace Tokenshelf
