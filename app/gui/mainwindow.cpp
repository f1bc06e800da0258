// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/accountdialogs.h"
#include "gui/accountlistpane.h"
#include "gui/accountpage.h"
#include "gui/hideonlock.h"
#include "gui/icons.h"
#include "gui/mainactions.h"
#include "gui/notice.h"
#include "gui/practicelogmodel.h"
#include "gui/practicepage.h"
#include "gui/practiceseed.h"
#include "gui/settings.h"
#include "gui/settingsdialog.h"
#include "gui/sidebar.h"
#include "gui/statusline.h"
#include "gui/tokenacts.h"
#include "gui/welcomepage.h"

#include <QCloseEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace Tokenshelf {
namespace {

constexpr int recountEvery = 30; ///< seconds: views change slower than the seconds that one reads

} // namespace

MainWindow::MainWindow(AppContext &context, PracticeServer &practice, Settings &settings, const Opener &opener, Starter starter)
    : m_context(context), m_practice(practice), m_settings(settings), m_starter(std::move(starter)), m_renewal(context.service(), this),
      m_acts(new TokenActs(context, m_copier, this)), m_dialogs(new AccountDialogs(*m_acts, practice, opener, this)),
      m_actions(new MainActions(this)), m_seed(new PracticeSeed(context, practice, this)), m_accounts(new AccountListModel(context.service(), this)),
      m_filter(new AccountFilter(*m_accounts, this)), m_practiceLog(new PracticeLogModel(practice, this))
{
    // Beside the program's name, which the desktop adds.
    setWindowTitle(isUsualProfile() ? u"Tokenshelf"_s : tr("Profile %1").arg(context.options().profile));
    setWindowIcon(applicationIcon());
    m_copier.setStay(settings.clipboardStay());
    m_tick.setInterval(1000);
    build();
    connectActions();
    connectAccountActions();
    connectParts();
    hideOnLock(this, m_copier);
    connectRenewal();
    restore();
    followPractice();
    follow();
    m_pane->chooseFirst();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_loading = new Notice;
    m_lost = new Notice;
    m_lost->setObjectName(u"lostAccounts"_s);
    m_keychain = new Notice;
    m_unsaved = new Notice;
    m_unsaved->setObjectName(u"unsavedToken"_s);
    m_replaced = new Notice;
    m_replaced->setObjectName(u"replacedCopy"_s);
    m_sidebar = new Sidebar(*m_accounts, isUsualProfile() ? Sidebar::PracticeRow::Absent : Sidebar::PracticeRow::Shown);
    m_welcome = new WelcomePage;
    m_welcome->setProviders(m_context.providers().providers());
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildAccounts());
    m_stack->addWidget(m_welcome);
    m_splitter = new QSplitter;
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    for (Notice *notice : {m_loading, m_lost, m_keychain, m_unsaved, m_replaced})
        layout->addWidget(notice);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
    buildStatus();
}

QWidget *MainWindow::buildAccounts()
{
    m_pane = new AccountListPane(*m_accounts, *m_filter);
    m_page = new AccountPage(*m_acts);
    auto *nothing = new QLabel(tr("Choose an account on the left."));
    nothing->setAlignment(Qt::AlignCenter);
    m_pages = new QStackedWidget;
    m_pages->addWidget(nothing);
    m_pages->addWidget(m_page);
    m_accountSplitter = new QSplitter;
    m_accountSplitter->addWidget(m_pane);
    m_accountSplitter->addWidget(m_pages);
    m_accountSplitter->setStretchFactor(0, 2);
    m_accountSplitter->setStretchFactor(1, 3);
    m_accountSplitter->setChildrenCollapsible(false);
    return m_accountSplitter;
}

void MainWindow::buildStatus()
{
    m_status = new StatusLine(m_copier);
    m_practiceState = new QLabel;
    m_session = new QLabel(tr("This session only: nothing is saved"));
    m_session->setObjectName(u"sessionState"_s);
    m_session->hide();
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_session);
    statusBar()->addPermanentWidget(m_practiceState);
}

void MainWindow::showAccount(const QUuid &id)
{
    if (m_practiceChosen || !m_filter->indexOf(id).isValid())
        m_sidebar->choose({});
    m_pane->choose(id);
    follow();
}

void MainWindow::showPracticePage()
{
    if (isUsualProfile())
        startPracticeProgram();
    else
        m_sidebar->choosePractice();
}

void MainWindow::openPracticePage()
{
    m_practiceChosen = true;
    if (!m_practicePage)
        m_stack->addWidget(m_practicePage = new PracticePage(m_practice, *m_practiceLog, m_copier));
    m_stack->setCurrentWidget(m_practicePage);
    allowActs();
}

/** Shows what the choice in sidebar and list, and the accounts that there are, ask for. */
void MainWindow::follow()
{
    m_sidebar->recount();
    const QUuid chosen = m_pane->chosen();
    m_pages->setCurrentIndex(chosen.isNull() ? 0 : 1);
    if (m_page->account() != chosen)
        m_page->setAccount(chosen);
    if (!m_practiceChosen)
        m_stack->setCurrentWidget(m_accounts->rowCount() == 0 ? static_cast<QWidget *>(m_welcome) : m_accountSplitter);
    m_session->setVisible(!m_context.secrets().persistent());
    allowActs();
}

void MainWindow::allowActs()
{
    MainActions::Possible possible;
    const AccountRow *row = m_accounts->find(m_pane->chosen());
    const auto client = row ? m_context.service().client(row->account.clientId) : std::nullopt;
    const auto provider = client ? m_context.providers().provider(client->providerId) : std::nullopt;
    if (provider && !m_practiceChosen) {
        const bool machine = provider->grant == GrantType::ClientCredentials;
        const auto &tokens = row->account.tokens;
        const bool free = !m_acts->isBusy(row->account.id);
        possible = {.account = true,
                    .copy = free && (machine || tokens),
                    .renew = free && (machine || (tokens && tokens->refreshable)),
                    .signIn = free && !machine,
                    .introspect = free && tokens && provider->introspection != IntrospectionDialect::None,
                    .importTokens = free && provider->tokensImported,
                    .signOut = free && tokens,
                    .page = !provider->page.isEmpty() || !client->base.isEmpty(),
                    .duplicate = m_context.service().mayAdd(*provider).has_value()};
    } else if (row && !m_practiceChosen) {
        possible.account = possible.duplicate = true; // its provider's file is gone: it can still be looked at and removed
    }
    m_actions->allow(possible);
}

void MainWindow::count()
{
    m_pane->refreshSeen();
    m_page->tick();
    if (++m_ticks % recountEvery != 0)
        return;
    m_accounts->refresh(0, m_accounts->rowCount() - 1);
    m_sidebar->recount();
    const auto kind = m_filter->view().kind;
    if (kind == AccountViewFilter::Kind::Attention || kind == AccountViewFilter::Kind::Expiring)
        m_filter->again();
}

void MainWindow::startOrStopCounting()
{
    const bool seen = isVisible() && !isMinimized();
    if (seen && !m_tick.isActive()) {
        count();
        m_tick.start();
    } else if (!seen) {
        m_tick.stop();
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    startOrStopCounting();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_tick.stop();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        startOrStopCounting();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    if (const QUuid unstored = m_context.service().unstorable(); !unstored.isNull()) {
        event->ignore();
        return askBeforeLosing(unstored);
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::showSettings()
{
    using Practice = SettingsDialog::Practice;
    auto *dialog = new SettingsDialog(m_settings, isUsualProfile() ? Practice::Absent : Practice::Offered, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_copier.setStay(m_settings.clipboardStay()); });
    dialog->open();
}

void MainWindow::restore()
{
    const int character = fontMetrics().averageCharWidth();
    resize(character * 180, fontMetrics().height() * 48);
    const int views = m_sidebar->sizeHint().width();
    m_splitter->setSizes({views, character * 180 - views});
    m_accountSplitter->setSizes({character * 55, character * 95});
    restoreGeometry(m_settings.state(u"window"_s));
    m_splitter->restoreState(m_settings.state(u"sidebar"_s));
    m_accountSplitter->restoreState(m_settings.state(u"list"_s));
}

void MainWindow::save()
{
    m_settings.setState(u"window"_s, saveGeometry());
    m_settings.setState(u"sidebar"_s, m_splitter->saveState());
    m_settings.setState(u"list"_s, m_accountSplitter->saveState());
}

} // namespace Tokenshelf
