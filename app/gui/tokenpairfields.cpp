// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokenpairfields.h"

#include "gui/formparts.h"
#include "gui/notice.h"
#include "gui/secretlineedit.h"

#include <QFormLayout>
#include <QLabel>

namespace Tokenshelf {

namespace {

/** Without what a page or a mail puts around and into a long word. */
Secret cleaned(const SecretLineEdit *field)
{
    const Secret typed = field->secret();
    QByteArray bytes = typed.reveal().toByteArray();
    bytes.removeIf([](char character) { return character == ' ' || (character >= '\t' && character <= '\r'); });
    return Secret::take(bytes);
}

} // namespace

TokenPairFields::TokenPairFields(QWidget *parent)
    : QWidget(parent), m_access(new SecretLineEdit), m_refresh(new SecretLineEdit), m_notice(new Notice)
{
    m_access->setObjectName(u"accessToken"_s);
    m_refresh->setObjectName(u"refreshToken"_s);
    m_notice->setObjectName(u"pairNotice"_s);
    QFormLayout *form = makeForm(this);
    form->setContentsMargins({});
    addField(form, tr("Token"), withShowButton(m_access, tr("the token")), m_access)->setToolTip(tr("OAuth: access token"));
    addField(form, tr("Stay-signed-in token"), withShowButton(m_refresh, tr("the stay-signed-in token")), m_refresh)
        ->setToolTip(tr("OAuth: refresh token"));
    m_refresh->setPlaceholderText(tr("Without it the token cannot be renewed"));
    form->addRow(m_notice);
    connect(m_access, &QLineEdit::textChanged, this, &TokenPairFields::changed);
    connect(m_refresh, &QLineEdit::textChanged, this, &TokenPairFields::changed);
}

bool TokenPairFields::isEmpty() const
{
    return m_access->text().isEmpty() && m_refresh->text().isEmpty();
}

bool TokenPairFields::check()
{
    m_notice->clear();
    if (!isBearerToken(cleaned(m_access).reveal())) {
        m_notice->say(Notice::Kind::Error,
                      m_access->text().isEmpty() ? tr("Paste the token first.")
                                                 : tr("This is no token: it holds characters that no token has, or is too long."));
        bringIntoView(m_access);
        return false;
    }
    if (!cleaned(m_refresh).isEmpty() && cleaned(m_refresh) == cleaned(m_access)) {
        m_notice->say(Notice::Kind::Error, tr("Both fields hold the same token. Paste the other one too."));
        bringIntoView(m_refresh);
        return false;
    }
    return true;
}

TokenSet TokenPairFields::tokens(const QDateTime &now) const
{
    TokenSet tokens;
    tokens.access = cleaned(m_access);
    tokens.refresh = cleaned(m_refresh);
    tokens.type = u"Bearer"_s;
    tokens.requestedAt = now;
    return tokens;
}

} // namespace Tokenshelf
