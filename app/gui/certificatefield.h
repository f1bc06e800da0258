// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Tokenshelf {

/** Who vouches for a provider's servers: whoever the computer trusts, or the authority of a file that the person chooses. */
class CertificateField : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateField(QWidget *parent = nullptr);

    /** As Provider::authority. */
    QByteArray pem() const { return m_pem; }
    /** Takes the certificates out of a PEM or DER file, and nothing else that is in it. */
    void readFile(const QString &path);

signals:
    void refused(const QString &why);

private:
    void choose();
    void set(const QByteArray &pem, const QString &words);

    QByteArray m_pem;
    QLabel *m_words;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace Tokenshelf
