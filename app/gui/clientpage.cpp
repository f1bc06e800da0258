// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clientpage.h"

#include "gui/autorenewbox.h"
#include "gui/clientform.h"
#include "gui/formparts.h"
#include "gui/notice.h"
#include "gui/registrationguide.h"
#include "gui/tokenpairfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace Tokenshelf {

ClientPage::ClientPage(AppContext &context, const Provider &provider, Copier &copier, QWidget *parent)
    : QWidget(parent), m_context(context), m_provider(provider), m_notice(new Notice), m_application(new QComboBox), m_name(new QLineEdit),
      m_nameNotice(new Notice), m_form(new ClientForm(provider)), m_autoRenew(new AutoRenewBox(provider)), m_hasTokens(new QCheckBox), m_tokens(new TokenPairFields),
      m_rows(nullptr), m_guide(new RegistrationGuide(provider, copier))
{
    auto *left = new QWidget;
    m_rows = makeForm(left);
    m_notice->setObjectName(u"pageNotice"_s);
    m_name->setObjectName(u"accountName"_s);
    m_nameNotice->setObjectName(u"nameNotice"_s);
    m_rows->addRow(headingLabel(provider.name));
    m_rows->addRow(m_notice);
    addApplications(m_rows);
    m_form->layout()->setContentsMargins({});
    m_rows->addRow(m_form);
    addTokens(m_rows);
    addField(m_rows, tr("Na&me in the list"), m_name);
    m_rows->addRow(m_nameNotice);
    m_rows->addRow(m_autoRenew);

    QScrollArea *guide = scrolled(m_guide);
    guide->setAccessibleName(tr("How to register"));
    guide->setFocusPolicy(Qt::TabFocus); // the steps are scrolled with the keyboard too
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrolled(left), 3);
    layout->addWidget(guide, 2);
    connectParts();
    follow();
    m_touched = false;
}

void ClientPage::addApplications(QFormLayout *rows)
{
    m_application->setObjectName(u"application"_s);
    m_application->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its long entries must not widen the form
    m_application->addItem(tr("A new one"));
    QSet<QUuid> seen;
    for (const Account &account : m_context.service().accounts()) {
        const auto client = m_context.service().client(account.clientId);
        if (!client || client->providerId != m_provider.id || seen.contains(client->id))
            continue;
        seen << client->id;
        //: An application in a list: its client id, one of its accounts
        m_application->addItem(tr("%1 (as for “%2”)").arg(plainText(client->clientId, 40), account.name), account.id);
    }
    addField(rows, tr("Application"), m_application);
    rows->setRowVisible(m_application, m_application->count() > 1);
}

void ClientPage::addTokens(QFormLayout *rows)
{
    m_hasTokens->setObjectName(u"hasTokens"_s);
    m_hasTokens->setText(tr("I already have tokens"));
    m_hasTokens->setToolTip(asToolTip(tr("A pair of tokens that was made on %1's own pages").arg(m_provider.name)));
    rows->addRow(m_hasTokens);
    rows->addRow(m_tokens);
    m_hasTokens->setVisible(m_provider.tokensImported);
}

void ClientPage::connectParts()
{
    connect(m_form, &ClientForm::changed, this, &ClientPage::touched);
    connect(m_tokens, &TokenPairFields::changed, this, &ClientPage::touched);
    connect(m_application, &QComboBox::currentIndexChanged, this, &ClientPage::touched);
    connect(m_hasTokens, &QCheckBox::toggled, this, &ClientPage::touched);
    connect(m_autoRenew, &QCheckBox::toggled, this, &ClientPage::touched);
    connect(m_name, &QLineEdit::textChanged, m_nameNotice, &Notice::clear);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_touched = true; });
    connect(m_guide, &RegistrationGuide::secretMade, m_form, &ClientForm::setSecret);
    connect(m_guide, &RegistrationGuide::pageWanted, this, &ClientPage::pageWanted);
}

void ClientPage::say(const QString &problem)
{
    m_notice->say(Notice::Kind::Warning, problem);
}

bool ClientPage::check()
{
    if (!sibling() && !m_form->check())
        return false;
    if (m_hasTokens->isChecked() && !m_tokens->check())
        return false;
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty() && !m_context.service().accountNamed(name))
        return true;
    m_nameNotice->say(
        {.kind = Error::Kind::Invalid, .code = name.isEmpty() ? u"name_empty"_s : u"name_taken"_s, .detail = plainText(name)});
    bringIntoView(m_name);
    return false;
}

Draft ClientPage::draft() const
{
    Draft draft;
    draft.account.name = m_name->text().trimmed();
    draft.account.autoRenew = m_autoRenew->isChecked();
    if (const auto other = sibling()) {
        const auto account = m_context.service().account(*other);
        draft.client = account ? m_context.service().client(account->clientId).value_or(Client()) : Client();
        return draft;
    }
    draft.client = m_form->client();
    draft.clientSecret = m_form->secret();
    return draft;
}

std::optional<QUuid> ClientPage::sibling() const
{
    const QUuid id = m_application->currentData().toUuid();
    return id.isNull() ? std::nullopt : std::optional(id);
}

std::optional<TokenSet> ClientPage::pastedTokens() const
{
    if (!m_hasTokens->isChecked())
        return std::nullopt;
    return m_tokens->tokens(m_context.options().clock());
}

void ClientPage::follow()
{
    const Client client = m_form->client();
    m_form->setVisible(!sibling());
    m_form->setSignInNeeded(!m_hasTokens->isChecked());
    m_tokens->setVisible(m_hasTokens->isChecked() && m_provider.tokensImported);
    m_guide->setReturnAddress(m_form->returnAddress());
    m_guide->setServer(client.base);
    if (m_name->text() == m_suggested) { // nobody has chosen another
        m_suggested = suggestedName();
        m_name->setText(m_suggested);
    }
}

void ClientPage::touched()
{
    m_touched = true;
    follow();
}

QString ClientPage::suggestedName() const
{
    const QString host = QUrl(m_form->client().base).host();
    const bool known = m_provider.environment != Environment::Practice && !host.isEmpty();
    const QString stem = known ? tr("%1 %2", "account: provider, host").arg(m_provider.name, host) : m_provider.name;
    QString name = stem;
    for (int number = 2; m_context.service().accountNamed(name); ++number)
        name = tr("%1 %2", "account: name, number").arg(stem).arg(number);
    return name;
}

} // namespace Tokenshelf
