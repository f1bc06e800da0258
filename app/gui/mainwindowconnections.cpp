// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/aboutdialog.h"
#include "gui/accountdialogs.h"
#include "gui/accountlistpane.h"
#include "gui/accountpage.h"
#include "gui/diagnosticsdialog.h"
#include "gui/mainactions.h"
#include "gui/sidebar.h"
#include "gui/statusline.h"
#include "gui/tokenacts.h"
#include "gui/welcomepage.h"
#include "practice/practiceserver.h"

#include <QAction>
#include <QMenu>

namespace Tokenshelf {

void MainWindow::connectActions()
{
    connect(m_actions->add, &QAction::triggered, m_dialogs, [this] { m_dialogs->add(); });
    connect(m_actions->addProvider, &QAction::triggered, m_dialogs, &AccountDialogs::addProvider);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->find, &QAction::triggered, m_pane, &AccountListPane::focusSearch);
    connect(m_actions->clearFind, &QAction::triggered, m_pane, &AccountListPane::clearSearch);
    connect(m_actions->hideValues, &QAction::triggered, m_page, &AccountPage::hideValues);
    connect(m_actions->practice, &QAction::triggered, this, &MainWindow::showPracticePage);
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_actions, &MainActions::nthWanted, m_pane, &AccountListPane::chooseNth);
    const auto open = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    connect(m_actions->showShortcuts, &QAction::triggered, this, [this, open] { open(makeShortcutsDialog(m_actions->shortcuts(), this)); });
    connect(m_actions->diagnostics, &QAction::triggered, this, [this, open] { open(new DiagnosticsDialog(m_context, this)); });
    connect(m_actions->about, &QAction::triggered, this, [this, open] { open(new AboutDialog(m_context.secrets().name(), this)); });
}

void MainWindow::connectAccountActions()
{
    const QList<QPair<QAction *, TokenFormat>> copies{
        {m_actions->copy, TokenFormat::Raw},      {m_actions->copyHeader, TokenFormat::Header},
        {m_actions->copyCurl, TokenFormat::Curl}, {m_actions->copyEnv, TokenFormat::Env},
        {m_actions->copyJson, TokenFormat::Json}, {m_actions->copyCommand, TokenFormat::Command}};
    for (const auto &[action, format] : copies)
        connect(action, &QAction::triggered, this, [this, wanted = format] { m_acts->copy(m_pane->chosen(), wanted); });
    const auto onChosen = [this](QAction *action, auto *object, auto member) {
        connect(action, &QAction::triggered, this, [this, object, member] { (object->*member)(m_pane->chosen()); });
    };
    onChosen(m_actions->copyClientId, m_acts, &TokenActs::copyClientId);
    onChosen(m_actions->renew, m_acts, &TokenActs::renew);
    onChosen(m_actions->introspect, m_acts, &TokenActs::introspect);
    onChosen(m_actions->signIn, m_dialogs, &AccountDialogs::signIn);
    onChosen(m_actions->importTokens, m_dialogs, &AccountDialogs::importTokens);
    onChosen(m_actions->openPage, m_dialogs, &AccountDialogs::openProviderPage);
    onChosen(m_actions->edit, m_dialogs, &AccountDialogs::edit);
    onChosen(m_actions->duplicate, m_dialogs, &AccountDialogs::duplicate);
    onChosen(m_actions->signOut, m_dialogs, &AccountDialogs::signOut);
    onChosen(m_actions->remove, m_dialogs, &AccountDialogs::remove);
}

void MainWindow::connectParts()
{
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::count);
    connect(m_sidebar, &Sidebar::viewChosen, this, [this](const AccountViewFilter &view) {
        m_practiceChosen = false;
        m_filter->setView(view);
        follow();
        m_pane->chooseFirst();
    });
    connect(m_sidebar, &Sidebar::practiceChosen, this, &MainWindow::openPracticePage);
    connect(m_pane, &AccountListPane::accountChosen, this, &MainWindow::follow);
    connect(m_pane, &AccountListPane::accountOpened, m_dialogs, &AccountDialogs::edit);
    connect(m_pane, &AccountListPane::addWanted, m_dialogs, [this] { m_dialogs->add(); });
    connect(m_pane, &AccountListPane::menuWanted, this, [this](const QPoint &where) { m_actions->accountMenu()->popup(where); });
    connect(m_page, &AccountPage::signInWanted, m_dialogs, &AccountDialogs::signIn);
    connect(m_page, &AccountPage::editWanted, m_dialogs, &AccountDialogs::edit);
    connect(m_page, &AccountPage::practiceWanted, this, &MainWindow::startPractice);
    connect(m_welcome, &WelcomePage::addWanted, m_dialogs, &AccountDialogs::add);
    connect(m_welcome, &WelcomePage::practiceWanted, this, &MainWindow::tryPractice);
    connect(m_dialogs, &AccountDialogs::added, this, &MainWindow::showAccount);
    connect(m_dialogs, &AccountDialogs::said, m_status, &StatusLine::say);
    connect(m_acts, &TokenActs::textCopied, m_status, &StatusLine::say);
    connect(m_acts, &TokenActs::additionsLost, this, &MainWindow::sayLost);
    connect(m_acts, &TokenActs::keychainOpened, this, &MainWindow::noticeLostAccounts);
    connect(m_acts, &TokenActs::copied, this,
            [this](const QUuid &, const Lifetime &lifetime) { m_status->tokenCopied(lifetime, m_context.service().clock()()); });
    connect(m_acts, &TokenActs::changed, this, [this](const QUuid &id) {
        m_accounts->setFailure(id, m_acts->failure(id));
        followKeychain(id);
        allowActs();
    });
    for (const auto signal : {&AccountService::accountAdded, &AccountService::accountChanged, &AccountService::accountRemoved})
        connect(&m_context.service(), signal, this, &MainWindow::follow, Qt::QueuedConnection);
    connect(&m_context.service(), &AccountService::accountRemoved, this, [this] { m_copier.clear(); });
    connect(&m_context.providers(), &ProviderCatalog::changed, this,
            [this] { m_welcome->setProviders(m_context.providers().providers()); });
    connect(&m_practice, &PracticeServer::runningChanged, this, &MainWindow::followPractice);
}

} // namespace Tokenshelf
