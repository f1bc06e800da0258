// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clientform.h"

#include "gui/credentialfields.h"
#include "gui/endpointfields.h"
#include "gui/formparts.h"
#include "gui/redirectfields.h"
#include "gui/scopefields.h"
#include "gui/serverfields.h"
#include "gui/uiformat.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>

namespace Tokenshelf {

ClientForm::ClientForm(const Provider &provider, QWidget *parent)
    : QWidget(parent), m_provider(provider), m_form(makeForm(this)), m_server(new ServerFields(m_form, this)),
      m_credentials(new CredentialFields(m_form, this)), m_redirect(new RedirectFields(m_form, this)),
      m_scopes(new ScopeFields(m_form, this)), m_environment(new QComboBox), m_expires(new QCheckBox), m_expiryDate(new QDateEdit),
      m_endpoints(nullptr)
{
    addOtherRows();
    m_endpoints = new EndpointFields(m_form, this);
    m_server->follow(provider);
    m_credentials->follow(provider);
    m_redirect->follow(provider);
    m_scopes->follow(provider);
    m_endpoints->follow(provider);
    setEnvironment(provider.environment);
    connect(m_server, &ServerFields::changed, this, &ClientForm::readBack);
    connect(m_server, &ServerFields::environmentSuggested, this, &ClientForm::setEnvironment);
    connect(m_credentials, &CredentialFields::changed, this, &ClientForm::changed);
    connect(m_redirect, &RedirectFields::changed, this, &ClientForm::changed);
    connect(m_scopes, &ScopeFields::changed, this, &ClientForm::changed);
    connect(m_endpoints, &EndpointFields::changed, this, &ClientForm::readBack);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &ClientForm::changed);
    connect(m_expires, &QCheckBox::toggled, this, &ClientForm::changed);
    connect(m_expiryDate, &QDateEdit::dateChanged, this, &ClientForm::changed);
    readBack();
}

void ClientForm::addOtherRows()
{
    m_environment->setObjectName(u"environment"_s);
    m_expires->setObjectName(u"expires"_s);
    m_expiryDate->setObjectName(u"expiryDate"_s);
    for (const Environment environment : {Environment::Production, Environment::Sandbox, Environment::Practice}) {
        if (environment != Environment::Practice || m_provider.environment == Environment::Practice)
            m_environment->addItem(UiFormat::environment(environment), QVariant::fromValue(int(environment)));
    }
    m_expires->setText(tr("Only until"));
    m_expires->setAccessibleName(tr("“%1” works only until").arg(m_provider.words.clientId));
    m_expiryDate->setAccessibleName(tr("Last day of the key"));
    m_expiryDate->setCalendarPopup(true);
    m_expiryDate->setDate(QDate::currentDate().addYears(1));
    m_expiryDate->setEnabled(false);
    connect(m_expires, &QCheckBox::toggled, m_expiryDate, &QWidget::setEnabled);
    auto *expiry = new QWidget;
    auto *layout = new QHBoxLayout(expiry);
    layout->setContentsMargins({});
    layout->addWidget(m_expires);
    layout->addWidget(m_expiryDate);
    layout->addStretch();
    addField(m_form, tr("Environment"), m_environment);
    addField(m_form, tr("How long “%1” works").arg(m_provider.words.clientId), expiry, m_expires);
}

void ClientForm::setSaved(const Client &client)
{
    setLike(client);
    m_credentials->setSecretKept(true);
    m_credentials->setClientId(client.clientId);
    m_expires->setChecked(client.expires.isValid());
    if (client.expires.isValid())
        m_expiryDate->setDate(client.expires);
}

void ClientForm::setLike(const Client &client)
{
    m_server->setClient(client);
    m_redirect->setRedirect(client.redirect);
    m_scopes->setScopes(client.scopes);
    setEnvironment(client.environment);
    m_endpoints->setEndpoints(client.endpoints);
}

void ClientForm::setEndpoints(const Endpoints &endpoints)
{
    m_endpoints->setEndpoints(endpoints);
}

void ClientForm::setServer(const QString &base)
{
    m_server->setAddress(base);
}

void ClientForm::setCredentials(const QString &clientId, const Secret &secret)
{
    m_credentials->setClientId(clientId);
    m_credentials->setSecret(secret);
}

void ClientForm::setSecret(const Secret &secret)
{
    m_credentials->setSecret(secret);
}

void ClientForm::setEnvironment(Environment environment)
{
    const int index = m_environment->findData(QVariant::fromValue(int(environment)));
    if (index >= 0)
        m_environment->setCurrentIndex(index);
}

void ClientForm::setRedirect(const Redirect &redirect)
{
    m_redirect->setRedirect(redirect);
}

void ClientForm::setSignInNeeded(bool needed)
{
    m_redirect->setOffered(needed);
}

Client ClientForm::client(const Client &start) const
{
    Client client = start;
    client.providerId = m_provider.id;
    client.clientId = m_credentials->clientId();
    client.endpoints = m_endpoints->endpoints();
    client.redirect = m_redirect->redirect();
    client.scopes = m_scopes->scopes();
    client.environment = Environment(m_environment->currentData().toInt());
    client.expires = m_expires->isChecked() ? m_expiryDate->date() : QDate();
    m_server->writeTo(client);
    return client;
}

Secret ClientForm::secret() const
{
    return m_credentials->secret();
}

bool ClientForm::hasCredentials() const
{
    return !m_credentials->isEmpty();
}

bool ClientForm::check()
{
    return m_server->check() && m_credentials->check() && m_endpoints->check();
}

void ClientForm::demandSecret(const QString &why)
{
    m_credentials->demandSecret(why);
}

QString ClientForm::returnAddress() const
{
    return m_redirect->returnAddress();
}

void ClientForm::readBack()
{
    Client client = this->client();
    m_server->showTokenUrl(resolveEndpoints(m_provider, client).token);
    client.endpoints = {};
    m_endpoints->showDerived(resolveEndpoints(m_provider, client));
    emit changed();
}

} // namespace Tokenshelf
