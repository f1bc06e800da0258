// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/registrationguide.h"

#include "gui/copier.h"
#include "gui/formparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>

namespace Tokenshelf {

RegistrationGuide::RegistrationGuide(const Provider &provider, Copier &copier, QWidget *parent)
    : QWidget(parent), m_provider(provider), m_layout(new QVBoxLayout(this)), m_copier(copier)
{
    m_layout->addWidget(headingLabel(tr("Registering at %1").arg(provider.name), this));
    if (provider.environment == Environment::Practice) {
        m_layout->addWidget(
            textLabel(tr("Nothing to do here: this is the practice server inside Tokenshelf. A registered application is filled in, and "
                         "nothing is at stake. At the real provider the steps are these:"),
                      this));
    }
    if (provider.guide == "sierra"_L1)
        addSierra();
    else if (provider.guide == "apicbase"_L1)
        addApicbase();
    else if (provider.guide == "apicbase-suppliers"_L1)
        addSuppliers();
    else
        addGeneral();
    addPageButton();
    m_layout->addStretch();
}

void RegistrationGuide::setReturnAddress(const QString &address)
{
    if (m_returnAddress)
        m_returnAddress->setText(address);
}

void RegistrationGuide::setServer(const QString &base)
{
    if (!m_adminPage)
        return;
    QUrl url(base);
    url.setPath(u"/sierra/admin"_s);
    m_adminPage->setText(base.isEmpty() ? QString() : url.toString());
}

void RegistrationGuide::addSierra()
{
    addStep(tr("Open Sierra's administration page, with a login that has permission 1052 (API Consumers Administration):"));
    m_adminPage = new CopyRow(tr("Sierra's administration page"), this);
    m_layout->addWidget(m_adminPage);
    addStep(tr(
        "There, choose Other Web Applications, then Sierra API Keys. If you have no such login, send this request to somebody who has:"));
    m_layout->addWidget(copyButton(tr("Copy the request to send"), [this] { return request(); }));
    addStep(tr("Choose Create New. Give a name, your e-mail address and, if you like, an expiration date. Tick the roles that the work "
               "needs, and Info "
               "Holds Config, so that Tokenshelf can show what the key may do. Then Generate API Key."));
    addStep(tr("Sierra sends a mail to that address. Follow its link and choose a secret there, of at least 8 characters. Tokenshelf can "
               "make one up, "
               "which goes into the form and, copied, onto that page:"));
    addSecretMaker();
    addStep(tr("Put the key from the mail and the secret into the form."));
    addKeyStates();
}

void RegistrationGuide::addSecretMaker()
{
    auto *make = new QPushButton(tr("Make up a secret"), this);
    auto *copy = new QPushButton(tr("Copy it"), this);
    make->setObjectName(u"makeSecret"_s);
    copy->setObjectName(u"copySecret"_s);
    make->setAutoDefault(false);
    copy->setAutoDefault(false);
    copy->setEnabled(false);
    copy->setAccessibleName(tr("Copy the secret"));
    connect(make, &QPushButton::clicked, this, [this, copy] {
        m_made = makeUpSecret();
        copy->setEnabled(true);
        emit secretMade(m_made);
    });
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        m_copier.copySecret(m_made, m_provider.name, Copied::ClientSecret);
        sayCopied(copy, tr("Copy it"));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(make);
    row->addWidget(copy);
    row->addStretch();
    m_layout->addLayout(row);
}

void RegistrationGuide::addKeyStates()
{
    m_layout->addWidget(headingLabel(tr("What Sierra's list says of a key"), this));
    m_layout->addWidget(
        textLabel(tr("Pending: the link in the mail was not followed yet, so there is no secret. The key does not work."), this));
    m_layout->addWidget(textLabel(tr("Enabled: the key works."), this));
    m_layout->addWidget(textLabel(tr("With an expiration date: it stops working after that day. Note the date in the form."), this));
    m_layout->addWidget(
        textLabel(tr("Disabled: an administrator switched it off, and only an administrator can switch it on again."), this));
}

void RegistrationGuide::addApicbase()
{
    addStep(tr("In Apicbase, open Library Settings, then API Settings, and choose Register Application. The API has to be part of your "
               "subscription."));
    addStep(tr(
        "Register this return address, exactly, including the last slash. Or leave it out and choose in the form that you paste a code."));
    m_returnAddress = new CopyRow(tr("Return address"), this);
    m_layout->addWidget(m_returnAddress);
    addStep(tr("Copy Client ID and Client Secret into the form at once: the secret may be shown only this time."));
    addStep(tr("Sign in as the person whose rights the token shall have. It follows that person: into another library when they switch, "
               "and it ends "
               "when they leave."));
    m_layout->addWidget(headingLabel(tr("Other ways"), this));
    m_layout->addWidget(
        textLabel(tr("Partner with an application for many libraries: choose it in the form under “Application”, and sign in once for "
                     "each library."),
                  this));
    m_layout->addWidget(textLabel(
        tr("API Settings, Connected Applications gives a pair of tokens to be copied by hand: tick “I already have tokens” in the "
           "form."),
        this));
}

void RegistrationGuide::addSuppliers()
{
    addStep(tr("Ask Apicbase's integrations team for a Client ID and a Client Secret for suppliers. The same pair serves for testing and "
               "for real work."));
    addStep(tr("Put both into the form. The permission “supplier” is the one that is needed."));
}

void RegistrationGuide::addGeneral()
{
    addStep(tr("Register an application on your provider's pages for developers."));
    if (m_provider.grant == GrantType::AuthorizationCode) {
        addStep(tr("Give it this return address, exactly:"));
        m_returnAddress = new CopyRow(tr("Return address"), this);
        m_layout->addWidget(m_returnAddress);
    }
    addStep(tr("Put “%1” and “%2” into the form.").arg(m_provider.words.clientId, m_provider.words.clientSecret));
}

void RegistrationGuide::addPageButton()
{
    if (m_provider.page.isEmpty())
        return;
    auto *open = new QPushButton(tr("Open %1").arg(m_provider.page.host()), this);
    open->setObjectName(u"openPage"_s);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this] { emit pageWanted(m_provider.page); });
    m_layout->addWidget(open);
}

void RegistrationGuide::addStep(const QString &text)
{
    //: A numbered step: number, text
    m_layout->addWidget(textLabel(tr("%1. %2").arg(++m_step).arg(text), this));
}

QString RegistrationGuide::request() const
{
    return tr("Hello,\n\n"
              "please make a Sierra API key for me: Sierra administration, Other Web Applications, Sierra API Keys, Create New (needs "
              "permission 1052, API "
              "Consumers Administration).\n\n"
              "Client name: \n"
              "Client e-mail: \n"
              "Expiration: none, or as you prefer\n"
              "Roles: Info Holds Config, and \n\n"
              "Sierra then sends me a mail with a link, where I choose the secret myself. Nobody else needs to know it.\n\n"
              "Thank you!\n");
}

Secret makeUpSecret()
{
    static constexpr char letters[] = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // without 0 O 1 l I o
    QByteArray secret(16, Qt::Uninitialized);
    for (char &character : secret)
        character = letters[QRandomGenerator::system()->bounded(quint32(sizeof letters - 1))];
    return Secret::take(secret);
}

} // namespace Tokenshelf
