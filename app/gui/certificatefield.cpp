// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/certificatefield.h"

#include "core/base/error.h"
#include "gui/formparts.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSslCertificate>

namespace Tokenshelf {

namespace {

constexpr qint64 largestFile = 32'768; // a provider file holds twice as much

QList<QSslCertificate> certificatesOf(const QByteArray &file)
{
    const QList<QSslCertificate> pem = QSslCertificate::fromData(file, QSsl::Pem);
    return pem.isEmpty() ? QSslCertificate::fromData(file, QSsl::Der) : pem;
}

} // namespace

CertificateField::CertificateField(QWidget *parent)
    : QWidget(parent), m_words(textLabel()), m_add(namedButton(tr("Add certificate…"), u"addCertificate"_s)),
      m_remove(namedButton(tr("Take it out"), u"removeCertificate"_s))
{
    m_words->setObjectName(u"certificate"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words, 1);
    layout->addWidget(m_add);
    layout->addWidget(m_remove);
    setFocusProxy(m_add);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &CertificateField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { set({}, tr("Whoever this computer trusts")); });
    set({}, tr("Whoever this computer trusts"));
}

void CertificateField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Add a certificate"), {}, tr("Certificates (*.pem *.crt *.cer *.der)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &CertificateField::readFile);
    dialog->open();
}

void CertificateField::readFile(const QString &path)
{
    QFile file(path);
    const bool readable = file.open(QIODevice::ReadOnly) && file.size() <= largestFile;
    const QList<QSslCertificate> certificates = readable ? certificatesOf(file.readAll()) : QList<QSslCertificate>();
    if (certificates.isEmpty()) {
        emit refused(tr("%1 holds no certificate that can be read.").arg(plainText(QFileInfo(path).fileName())));
        return;
    }
    QByteArray pem;
    for (const QSslCertificate &certificate : certificates)
        pem += certificate.toPem();
    const QSslCertificate &first = certificates.constFirst();
    //: A certificate: whose it is, until when it is valid
    set(pem, tr("%1 alone, until %2").arg(plainText(first.subjectDisplayName()), QLocale().toString(first.expiryDate().date(), QLocale::ShortFormat)));
}

void CertificateField::set(const QByteArray &pem, const QString &words)
{
    m_pem = pem;
    m_words->setText(words);
    m_remove->setEnabled(!pem.isEmpty());
}

} // namespace Tokenshelf
