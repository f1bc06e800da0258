// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accountcontent.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Tokenshelf {

class CopyRow;
class Facts;
class Notice;

/** How the account stands, and the one button that matters now; what went wrong, with the act that helps. */
class OverviewTab : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget *parent = nullptr);

    void setContent(const AccountContent &content);
    /** Whether the practice server answers, for accounts that live there. */
    void setPracticeRunning(bool running);
    /** Time went by: state, validity and bar alone. */
    void tick(const AccountContent &content);

signals:
    void actWanted(Tokenshelf::MainAct act);
    void introspectWanted();
    void editWanted();
    void practiceWanted();

private:
    QWidget *buildState();
    QWidget *buildActs();
    QWidget *buildFacts();
    void showTrouble();
    QString byItself(const Error &error) const;
    void offerRemedy(Remedy remedy);
    void showActs();

    /** What the notice is about. */
    struct Trouble
    {
        QUuid account;
        bool practiceOff = false;
        std::optional<Error> error;

        bool operator==(const Trouble &) const = default;
    };

    AccountContent m_content;
    Trouble m_shown;
    bool m_practiceRunning = false;
    QLabel *m_standing;
    QLabel *m_validity;
    QProgressBar *m_bar;
    Notice *m_notice;
    QPushButton *m_main;
    QPushButton *m_renew;
    QPushButton *m_signIn;
    QPushButton *m_introspect;
    Facts *m_facts;
    CopyRow *m_clientId;
    QLabel *m_scopes;
    QLabel *m_expires;
    QLabel *m_tags;
    QLabel *m_notes;
};

} // namespace Tokenshelf
