// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"
#include "core/autorenewal.h"
#include "core/model/tokenformat.h"
#include "gui/copier.h"
#include "gui/opener.h"
#include "gui/starter.h"

#include <QMainWindow>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace Tokenshelf {

class AccountDialogs;
class AccountFilter;
class AccountListModel;
class AccountListPane;
class AccountPage;
class MainActions;
class Notice;
class PracticeLogModel;
class PracticePage;
class PracticeSeed;
class PracticeServer;
class Settings;
class Sidebar;
class StatusLine;
class TokenActs;
class WelcomePage;

/** Views, accounts, the page of the chosen one; and the one timer by which lifetimes count down, which runs only while the window is seen.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(AppContext &context, PracticeServer &practice, Settings &settings, const Opener &opener = safeOpener(),
               Starter starter = detachedStarter());
    ~MainWindow() override;

    /** Says what was wrong with the files at the start; after the first paint. */
    void reportLoading();
    void showAccount(const QUuid &id);
    /** In the usual profile, which has no such page, the same as tryPractice(). */
    void showPracticePage();
    void startPractice();
    /** Renews by itself, from now on, where accounts ask for it. */
    void startRenewing();
    /**
     * Starts the practice server, and gives it an account of each provider that has none. In the usual profile it starts the program once more,
     * which does that in a profile of its own: practice never comes among the real accounts (security R10, R66).
     */
    void tryPractice();
    bool isCounting() const { return m_tick.isActive(); }
    AccountPage *page() const { return m_page; }
    AccountDialogs &dialogs() { return *m_dialogs; }
    TokenActs &acts() { return *m_acts; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    QWidget *buildAccounts();
    void buildStatus();
    void connectActions();
    void connectAccountActions();
    void connectParts();
    void connectRenewal();
    void sayRenewalFailed(const QUuid &id, const Error &error);
    void sayCopyReplaced(const QUuid &id, const QDateTime &copied);
    void followUnsaved();
    void askBeforeLosing(const QUuid &id);
    void follow();
    void allowActs();
    void count();
    void startOrStopCounting();
    void openPracticePage();
    void followKeychain(const QUuid &id);
    void noticeLostAccounts();
    void lookForLostAccounts();
    void offerRecovery(const QStringList &names);
    void sayLost(const QStringList &names);
    void sayKeychain(const Error &error, const std::function<void()> &again);
    void followPractice();
    bool isUsualProfile() const { return m_context.options().profile.isEmpty(); }
    void startPracticeProgram();
    void showSettings();
    void restore();
    void save();

    AppContext &m_context;
    PracticeServer &m_practice;
    Settings &m_settings;
    Starter m_starter;
    Copier m_copier;
    AutoRenewal m_renewal;
    QTimer m_tick;
    int m_ticks = 0;
    TokenActs *m_acts;
    AccountDialogs *m_dialogs;
    MainActions *m_actions;
    PracticeSeed *m_seed;
    AccountListModel *m_accounts;
    AccountFilter *m_filter;
    Notice *m_loading = nullptr;
    Notice *m_lost = nullptr; ///< accounts that the list has lost
    Notice *m_keychain = nullptr;
    Notice *m_unsaved = nullptr; ///< a new token that the keychain does not take
    Notice *m_replaced = nullptr; ///< a copy that works no more
    Sidebar *m_sidebar = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr; ///< beside the sidebar: accounts, welcome, practice server
    AccountListPane *m_pane = nullptr;
    QStackedWidget *m_pages = nullptr; ///< beside the list: the chosen account, or nothing chosen
    AccountPage *m_page = nullptr;
    QSplitter *m_accountSplitter = nullptr;
    WelcomePage *m_welcome = nullptr;
    PracticeLogModel *m_practiceLog;
    PracticePage *m_practicePage = nullptr; ///< made when first looked at
    bool m_practiceChosen = false;
    StatusLine *m_status = nullptr;
    QLabel *m_practiceState = nullptr;
    QLabel *m_session = nullptr;
};

} // namespace Tokenshelf
