// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/credentialfields.h"

#include "gui/formparts.h"
#include "gui/notice.h"
#include "gui/secretlineedit.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tokenshelf {

CredentialFields::CredentialFields(QFormLayout *form, QObject *parent)
    : QObject(parent), m_form(form), m_id(new QLineEdit), m_secret(new SecretLineEdit),
      m_secretRow(withShowButton(m_secret, tr("the secret"))), m_notices(new QWidget), m_noticeLayout(new QVBoxLayout(m_notices))
{
    m_id->setObjectName(u"clientId"_s);
    m_secret->setObjectName(u"clientSecret"_s);
    m_notices->setObjectName(u"credentialNotices"_s);
    m_noticeLayout->setContentsMargins({});
    m_idLabel = addField(form, tr("Client ID"), m_id);
    m_secretLabel = addField(form, tr("Client secret"), m_secretRow, m_secret);
    form->addRow(m_notices);
    const auto typed = [this] {
        showFlaws();
        emit changed();
    };
    connect(m_id, &QLineEdit::textChanged, this, typed);
    connect(m_secret, &QLineEdit::textChanged, this, typed);
}

void CredentialFields::follow(const Provider &provider)
{
    m_provider = provider;
    m_idLabel->setText(provider.words.clientId);
    m_secretLabel->setText(provider.words.clientSecret);
    m_secret->setAccessibleName(provider.words.clientSecret);
    m_idLabel->setToolTip(tr("OAuth: client id"));
    m_secretLabel->setToolTip(tr("OAuth: client secret"));
    m_form->setRowVisible(m_secretRow, provider.clientAuthentication != ClientAuthentication::None);
    showFlaws();
}

void CredentialFields::setSecretKept(bool kept)
{
    m_secretKept = kept;
    m_secret->setPlaceholderText(kept ? tr("Leave empty to keep the saved one") : QString());
}

void CredentialFields::setClientId(const QString &clientId)
{
    m_id->setText(clientId);
}

void CredentialFields::setSecret(const Secret &secret)
{
    m_secret->setSecret(secret);
}

QString CredentialFields::clientId() const
{
    return read().clientId;
}

Secret CredentialFields::secret() const
{
    return m_provider.clientAuthentication == ClientAuthentication::None ? Secret() : read().secret;
}

bool CredentialFields::isEmpty() const
{
    return m_id->text().isEmpty() && m_secret->text().isEmpty();
}

bool CredentialFields::check()
{
    const Reading reading = read();
    showFlaws();
    for (const CredentialFlaw flaw : {CredentialFlaw::Empty, CredentialFlaw::ColonInClientId}) {
        if (!reading.flaws.contains(flaw))
            continue;
        if (flaw == CredentialFlaw::Empty)
            sayFlaw(flaw);
        bringIntoView(flaw == CredentialFlaw::Empty && !reading.clientId.isEmpty() ? m_secret : m_id);
        return false;
    }
    return true;
}

void CredentialFields::demandSecret(const QString &why)
{
    auto *notice = new Notice(m_notices);
    m_noticeLayout->addWidget(notice);
    notice->say(Notice::Kind::Warning, why);
    bringIntoView(m_secret);
}

CredentialFields::Reading CredentialFields::read() const
{
    Reading reading;
    reading.clientId = m_id->text();
    QString secret = QString::fromUtf8(m_secret->secret().reveal());
    reading.flaws = checkCredentials(reading.clientId, secret, m_provider);
    const bool secretNeeded = m_provider.clientAuthentication != ClientAuthentication::None && !m_secretKept;
    if (secret.isEmpty() && !secretNeeded && !reading.clientId.isEmpty())
        reading.flaws.removeAll(CredentialFlaw::Empty);
    reading.secret = Secret::take(secret);
    return reading;
}

void CredentialFields::showFlaws()
{
    while (QLayoutItem *item = m_noticeLayout->takeAt(0)) {
        item->widget()->hide(); // its button may be what called us
        item->widget()->deleteLater();
        delete item;
    }
    for (const CredentialFlaw flaw : read().flaws) {
        if (flaw != CredentialFlaw::Empty) // said when the person wants to go on, not before anything is typed
            sayFlaw(flaw);
    }
}

void CredentialFields::sayFlaw(CredentialFlaw flaw)
{
    auto *notice = new Notice(m_notices);
    m_noticeLayout->addWidget(notice);
    const bool stops = flaw == CredentialFlaw::Empty || flaw == CredentialFlaw::ColonInClientId;
    notice->say(stops ? Notice::Kind::Error : Notice::Kind::Warning, sentence(flaw));
    if (flaw == CredentialFlaw::LooksSwapped) {
        QPushButton *button = notice->addButton(tr("Swap them"));
        button->setObjectName(u"swap"_s);
        connect(button, &QPushButton::clicked, this, &CredentialFields::swap);
    }
}

QString CredentialFields::sentence(CredentialFlaw flaw) const
{
    const QString &id = m_provider.words.clientId;
    const QString &secret = m_provider.words.clientSecret;
    switch (flaw) {
    case CredentialFlaw::Empty:
        if (m_provider.clientAuthentication == ClientAuthentication::None || m_secretKept)
            return tr("“%1” is needed.").arg(id);
        return tr("“%1” and “%2” are both needed.").arg(id, secret);
    case CredentialFlaw::ColonInClientId:
        return tr("“%1” cannot hold a colon. Perhaps key and secret were pasted together, as key:secret? Put what stands after the colon "
                  "into “%2”.")
            .arg(id, secret);
    case CredentialFlaw::BlanksRemoved:
        return tr("Blanks or line ends around what you pasted are left out.");
    case CredentialFlaw::ShortSecret:
        return tr("“%1” has fewer than 8 characters. Check that all of it was copied.").arg(secret);
    case CredentialFlaw::LooksSwapped:
        return tr("“%1” and “%2” seem to have changed places.").arg(id, secret);
    case CredentialFlaw::TooLong:
        return tr("This is much longer than “%1” usually is. Check that nothing else was copied with it.").arg(secret);
    }
    return {};
}

void CredentialFields::swap()
{
    QString key = QString::fromUtf8(m_secret->secret().reveal());
    QString secret = m_id->text();
    m_secret->setSecret(Secret::take(secret));
    m_id->setText(key.trimmed());
    wipe(key);
}

} // namespace Tokenshelf
