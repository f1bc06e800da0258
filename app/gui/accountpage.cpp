// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountpage.h"

#include "gui/colors.h"
#include "gui/connectiontab.h"
#include "gui/formparts.h"
#include "gui/historytab.h"
#include "gui/icons.h"
#include "gui/overviewtab.h"
#include "gui/permissionstab.h"
#include "gui/tokenacts.h"
#include "gui/tokentab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

namespace Tokenshelf {

AccountPage::AccountPage(TokenActs &acts, QWidget *parent) : QWidget(parent), m_acts(acts)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildHeader());
    buildTabs();
    layout->addWidget(m_tabs, 1);
    connectTabs();
    AccountService &service = acts.context().service();
    connect(&service, &AccountService::accountChanged, this, &AccountPage::refresh);
    connect(&service, &AccountService::activityChanged, this, &AccountPage::refresh);
    connect(&acts, &TokenActs::changed, this, &AccountPage::refresh);
}

QWidget *AccountPage::buildHeader()
{
    auto *header = new QWidget;
    m_icon = new QLabel;
    m_name = headingLabel({});
    m_name->setObjectName(u"accountName"_s);
    m_server = textLabel({});
    for (QLabel *label : {m_name, m_server})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long word must not widen the window
    m_environmentIcon = new QLabel;
    m_environment = new QLabel;
    m_environment->setObjectName(u"environment"_s);
    m_environment->setTextFormat(Qt::PlainText);
    m_edit = new QPushButton(symbol(u"edit"_s), tr("Edit…"));
    auto *words = new QVBoxLayout;
    words->addWidget(m_name);
    words->addWidget(m_server);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    layout->addWidget(m_environmentIcon);
    layout->addWidget(m_environment);
    layout->addWidget(m_edit);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(m_id); });
    return header;
}

void AccountPage::buildTabs()
{
    AccountService &service = m_acts.context().service();
    m_tabs = new QTabWidget;
    m_tabs->setAccessibleName(tr("About the account"));
    m_tabs->addTab(m_overview = new OverviewTab, tr("&Overview"));
    m_tabs->addTab(m_permissions = new PermissionsTab, tr("&What it may do"));
    m_tabs->addTab(m_token = new TokenTab(service), tr("&Token"));
    m_tabs->addTab(m_connection = new ConnectionTab(service), tr("Co&nnection"));
    m_tabs->addTab(m_history = new HistoryTab, tr("H&istory"));
}

void AccountPage::connectTabs()
{
    connect(m_overview, &OverviewTab::actWanted, this, &AccountPage::act);
    connect(m_overview, &OverviewTab::introspectWanted, this, [this] {
        m_tabs->setCurrentWidget(m_permissions);
        m_acts.introspect(m_id);
    });
    connect(m_overview, &OverviewTab::editWanted, this, [this] { emit editWanted(m_id); });
    connect(m_overview, &OverviewTab::practiceWanted, this, &AccountPage::practiceWanted);
    connect(m_permissions, &PermissionsTab::introspectWanted, this, [this] { m_acts.introspect(m_id); });
    connect(m_permissions, &PermissionsTab::requestWanted, this,
            [this](const QString &text) { m_acts.copyText(text, tr("Request copied")); });
    connect(m_token, &TokenTab::copyWanted, this, [this](TokenFormat format) { m_acts.copy(m_id, format); });
    connect(m_connection, &ConnectionTab::copyRequestWanted, this, [this](const QUrl &url) { m_acts.copyRequest(m_id, url); });
}

void AccountPage::setAccount(const QUuid &id)
{
    m_id = id;
    refresh(id);
}

void AccountPage::setPracticeRunning(bool running)
{
    m_overview->setPracticeRunning(running);
}

void AccountPage::tick()
{
    if (const auto now = content()) {
        m_overview->tick(*now);
        m_token->tick(*now);
    }
}

void AccountPage::hideValues()
{
    m_token->mask();
}

std::optional<AccountContent> AccountPage::content() const
{
    const AccountService &service = m_acts.context().service();
    const auto account = service.account(m_id);
    const auto client = account ? service.client(account->clientId) : std::nullopt;
    if (!client)
        return std::nullopt;
    AccountContent content{
        .account = *account, .client = *client, .lifetime = service.lifetimeOf(*account), .failure = m_acts.failure(m_id)};
    content.provider = service.providerOf(*account).value_or(Provider{.id = client->providerId, .name = plainText(client->providerId)});
    content.standing = standing(content.lifetime, service.isRenewing(m_id), content.failure);
    content.busy = m_acts.isBusy(m_id) || service.isRenewing(m_id);
    content.now = service.clock()();
    return content;
}

void AccountPage::refresh(const QUuid &id)
{
    const auto shown = id == m_id ? content() : std::nullopt;
    if (!shown)
        return;
    const int size = fontMetrics().height() * 2;
    m_icon->setPixmap(providerIcon(shown->provider.icon).pixmap(QSize(size, size), devicePixelRatioF()));
    m_icon->setAccessibleName(shown->provider.name);
    m_name->setText(shown->account.name);
    m_name->setToolTip(asToolTip(shown->account.name)); // where it does not fit
    const QString host = UiFormat::host(resolveEndpoints(shown->provider, shown->client).token);
    m_server->setText(host.isEmpty() ? shown->provider.name : shown->provider.name + u" · "_s + host);
    const Environment environment = shown->client.environment;
    m_environment->setText(UiFormat::environment(environment));
    QPalette colors;
    colors.setColor(QPalette::WindowText, environmentColor(environment, palette()));
    m_environment->setPalette(colors);
    const int small = fontMetrics().height();
    m_environmentIcon->setAccessibleName(m_environment->text());
    m_environmentIcon->setPixmap(environmentIcon(environment).pixmap(QSize(small, small), devicePixelRatioF()));
    m_overview->setContent(*shown);
    m_permissions->setContent(*shown);
    m_token->setContent(*shown);
    m_connection->setContent(*shown);
    m_history->setContent(*shown);
}

void AccountPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh(m_id); // colours were chosen for the old one
}

void AccountPage::act(MainAct act)
{
    switch (act) {
    case MainAct::Copy:
        return m_acts.copy(m_id, TokenFormat::Raw);
    case MainAct::Renew:
    case MainAct::GetToken:
        return m_acts.renew(m_id);
    case MainAct::SignIn:
        emit signInWanted(m_id);
        return;
    case MainAct::Unlock:
        return m_acts.unlock(m_id);
    case MainAct::None:
        return;
    }
}

} // namespace Tokenshelf
