// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/model/client.h"

#include <QObject>

class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace Tokenshelf {

class Notice;
class SecretLineEdit;

/** The two halves of a client's credentials, in the provider's own words, with what is odd about them said beside the fields. */
class CredentialFields : public QObject
{
    Q_OBJECT

public:
    CredentialFields(QFormLayout *form, QObject *parent);

    void follow(const Provider &provider);
    /** Whether an empty secret means "as it is saved". */
    void setSecretKept(bool kept);
    void setClientId(const QString &clientId);
    void setSecret(const Secret &secret);

    /** Cleaned of blanks and line ends. */
    QString clientId() const;
    Secret secret() const;
    bool isEmpty() const;
    /** Whether both can be used; if not, the reason is shown and the field has the focus. */
    bool check();
    /** Says that the secret must be typed, and why. */
    void demandSecret(const QString &why);

signals:
    void changed();

private:
    struct Reading
    {
        QString clientId;
        Secret secret;
        QList<CredentialFlaw> flaws;
    };
    Reading read() const;
    void showFlaws();
    void sayFlaw(CredentialFlaw flaw);
    QString sentence(CredentialFlaw flaw) const;
    void swap();

    QFormLayout *m_form;
    QLineEdit *m_id;
    SecretLineEdit *m_secret;
    QWidget *m_secretRow;
    QLabel *m_idLabel;
    QLabel *m_secretLabel;
    QWidget *m_notices;
    QVBoxLayout *m_noticeLayout;
    Provider m_provider;
    bool m_secretKept = false;
};

} // namespace Tokenshelf
