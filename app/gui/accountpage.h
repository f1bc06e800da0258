// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tokenformat.h"
#include "gui/accountcontent.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace Tokenshelf {

class ConnectionTab;
class HistoryTab;
class OverviewTab;
class PermissionsTab;
class TokenActs;
class TokenTab;

/** The page of the chosen account: what it is, and five tabs about it. What it cannot do by itself it asks for by signals. */
class AccountPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccountPage(TokenActs &acts, QWidget *parent = nullptr);

    void setAccount(const QUuid &id);
    QUuid account() const { return m_id; }
    void setPracticeRunning(bool running);
    /** Time went by. */
    void tick();
    /** Hides every value that is being shown. */
    void hideValues();

signals:
    void signInWanted(const QUuid &id);
    void editWanted(const QUuid &id);
    void practiceWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHeader();
    void buildTabs();
    void connectTabs();
    std::optional<AccountContent> content() const;
    void refresh(const QUuid &id);
    void act(MainAct act);

    TokenActs &m_acts;
    QUuid m_id;
    QLabel *m_icon = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_server = nullptr;
    QLabel *m_environmentIcon = nullptr;
    QLabel *m_environment = nullptr;
    QPushButton *m_edit = nullptr;
    QTabWidget *m_tabs = nullptr;
    OverviewTab *m_overview = nullptr;
    PermissionsTab *m_permissions = nullptr;
    TokenTab *m_token = nullptr;
    ConnectionTab *m_connection = nullptr;
    HistoryTab *m_history = nullptr;
};

} // namespace Tokenshelf
