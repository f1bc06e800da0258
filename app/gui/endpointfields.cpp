// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/endpointfields.h"

#include "gui/formparts.h"
#include "gui/notice.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Tokenshelf {

EndpointFields::EndpointFields(QFormLayout *form, QObject *parent)
    : QObject(parent), m_form(form), m_toggle(new QPushButton), m_fold(new QWidget), m_notice(new Notice)
{
    m_toggle->setObjectName(u"advanced"_s);
    m_toggle->setAutoDefault(false);
    form->addRow(m_toggle);
    form->addRow(m_fold);
    QFormLayout *inner = makeForm(m_fold);
    inner->setContentsMargins({});
    inner->addRow(textLabel(tr("Only where your provider's addresses differ from the usual ones. Empty: as usual.")));
    m_authorization = addAddress(inner, tr("Sign-in address"), "authorization endpoint");
    m_token = addAddress(inner, tr("Token address"), "token endpoint");
    m_introspection = addAddress(inner, tr("Address to ask about a token"), "introspection endpoint");
    m_revocation = addAddress(inner, tr("Address to cancel a token"), "revocation endpoint");
    m_authorization->setObjectName(u"authorizationUrl"_s);
    m_token->setObjectName(u"tokenUrlOverride"_s);
    m_introspection->setObjectName(u"introspectionUrl"_s);
    m_revocation->setObjectName(u"revocationUrl"_s);
    inner->addRow(m_notice);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setOpen(m_fold->isHidden()); });
    setOpen(false);
}

void EndpointFields::follow(const Provider &provider)
{
    auto *inner = static_cast<QFormLayout *>(m_fold->layout());
    inner->setRowVisible(m_authorization, provider.grant == GrantType::AuthorizationCode);
    inner->setRowVisible(m_introspection, provider.introspection != IntrospectionDialect::None);
}

void EndpointFields::setEndpoints(const Endpoints &endpoints)
{
    m_authorization->setText(endpoints.authorization);
    m_token->setText(endpoints.token);
    m_introspection->setText(endpoints.introspection);
    m_revocation->setText(endpoints.revocation);
    if (endpoints != Endpoints())
        setOpen(true);
}

Endpoints EndpointFields::endpoints() const
{
    return {m_authorization->text().trimmed(), m_token->text().trimmed(), m_introspection->text().trimmed(),
            m_revocation->text().trimmed()};
}

bool EndpointFields::check()
{
    m_notice->clear();
    for (QLineEdit *field : {m_authorization, m_token, m_introspection, m_revocation}) {
        const QString text = field->text().trimmed();
        if (text.isEmpty() || isSafeEndpoint(QUrl(text, QUrl::StrictMode)))
            continue;
        setOpen(true);
        m_notice->say(Notice::Kind::Error, tr("This is no address that a secret may be sent to: it must begin with https://."));
        bringIntoView(field);
        return false;
    }
    return true;
}

void EndpointFields::showDerived(const ResolvedEndpoints &endpoints)
{
    m_authorization->setPlaceholderText(endpoints.authorization.toString());
    m_token->setPlaceholderText(endpoints.token.toString());
    m_introspection->setPlaceholderText(endpoints.introspection.toString());
    m_revocation->setPlaceholderText(endpoints.revocation.toString());
}

QLineEdit *EndpointFields::addAddress(QFormLayout *form, const QString &label, const char *name)
{
    auto *field = new QLineEdit;
    addField(form, label, field)->setToolTip(u"OAuth: "_s + QLatin1StringView(name));
    field->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    connect(field, &QLineEdit::textChanged, this, &EndpointFields::changed);
    return field;
}

void EndpointFields::setOpen(bool open)
{
    m_fold->setVisible(open);
    m_toggle->setText(open ? tr("Hide other addresses") : tr("Advanced: other addresses…"));
}

} // namespace Tokenshelf
