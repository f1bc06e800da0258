// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/redirectfields.h"

#include "gui/formparts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Tokenshelf {

RedirectFields::RedirectFields(QFormLayout *form, QObject *parent)
    : QObject(parent), m_form(form), m_choice(new QWidget), m_fixed(new QRadioButton(tr("My browser brings me back, at port"))),
      m_any(new QRadioButton(tr("My browser brings me back, at any free port"))),
      m_paste(new QRadioButton(tr("I paste a code that is shown to me"))), m_port(new QSpinBox),
      m_address(new CopyRow(tr("Return address"))), m_hint(textLabel())
{
    m_fixed->setObjectName(u"redirectFixed"_s);
    m_any->setObjectName(u"redirectAny"_s);
    m_paste->setObjectName(u"redirectPaste"_s);
    m_port->setObjectName(u"redirectPort"_s);
    m_address->setObjectName(u"returnAddress"_s);
    m_port->setRange(1024, 65535);
    m_port->setAccessibleName(tr("Port"));
    m_fixed->setToolTip(tr("OAuth: loopback redirect URI with a fixed port (RFC 8252)"));
    m_any->setToolTip(tr("Only for providers that ignore the port of a loopback redirect URI (RFC 8252, 7.3)"));
    m_paste->setToolTip(tr("For an application that was registered without a redirect URL"));

    auto *fixed = new QHBoxLayout;
    fixed->addWidget(m_fixed);
    fixed->addWidget(m_port);
    fixed->addStretch();
    auto *layout = new QVBoxLayout(m_choice);
    layout->setContentsMargins({});
    layout->addLayout(fixed);
    layout->addWidget(m_any);
    layout->addWidget(m_paste);
    addField(form, tr("After signing in"), m_choice, m_fixed);
    addField(form, tr("Return address to register"), m_address);
    form->addRow(m_hint);

    for (QRadioButton *button : {m_fixed, m_any, m_paste})
        connect(button, &QRadioButton::toggled, this, &RedirectFields::showAddress);
    connect(m_port, &QSpinBox::valueChanged, this, &RedirectFields::showAddress);
}

void RedirectFields::follow(const Provider &provider)
{
    m_provider = provider;
    setRedirect({provider.redirect, provider.redirectPort});
    showRows();
}

void RedirectFields::setOffered(bool offered)
{
    m_offered = offered;
    showRows();
}

void RedirectFields::setRedirect(const Redirect &redirect)
{
    m_port->setValue(redirect.port != 0 ? redirect.port : Redirect().port);
    QRadioButton *choice = redirect.kind == RedirectKind::Paste ? m_paste : redirect.port == 0 ? m_any : m_fixed;
    choice->setChecked(true);
    showRows();
    showAddress();
}

Redirect RedirectFields::redirect() const
{
    if (m_paste->isChecked())
        return {RedirectKind::Paste, quint16(m_port->value())};
    return {RedirectKind::Loopback, m_any->isChecked() ? quint16(0) : quint16(m_port->value())};
}

QString RedirectFields::returnAddress() const
{
    return Tokenshelf::returnAddress(m_provider, redirect());
}

void RedirectFields::showAddress()
{
    m_port->setEnabled(m_fixed->isChecked());
    m_address->setText(returnAddress());
    if (m_paste->isChecked()) {
        m_hint->setText(tr("%1 shows you a code after you signed in. It lives for %n second(s): have this window at hand.", nullptr,
                           m_provider.codeSeconds)
                            .arg(m_provider.name));
    } else {
        m_hint->setText(returnAddress().endsWith(u'/')
                            ? tr("Register it at %1 exactly like this, including the last slash.").arg(m_provider.name)
                            : tr("Register it at %1 exactly like this.").arg(m_provider.name));
    }
    showRows();
    emit changed();
}

void RedirectFields::showRows()
{
    const bool shown = m_offered && m_provider.grant == GrantType::AuthorizationCode;
    m_form->setRowVisible(m_choice, shown);
    m_form->setRowVisible(m_address, shown && !m_paste->isChecked());
    m_form->setRowVisible(m_hint, shown);
    m_paste->setVisible(m_provider.pasteOffered || m_paste->isChecked());
}

QString returnAddress(const Provider &provider, const Redirect &redirect)
{
    if (redirect.kind == RedirectKind::Paste)
        return {};
    QUrl url(u"http://127.0.0.1"_s);
    if (redirect.port != 0)
        url.setPort(redirect.port);
    url.setPath(provider.redirectPath);
    return url.toString();
}

} // namespace Tokenshelf
