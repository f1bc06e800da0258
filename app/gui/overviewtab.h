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
    QLabel *m_standing = nullptr;
    QLabel *m_validity = nullptr;
    QProgressBar *m_bar = nullptr;
    Notice *m_notice;
    QPushButton *m_main = nullptr;
    QPushButton *m_renew = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_introspect = nullptr;
    Facts *m_facts = nullptr;
    CopyRow *m_clientId = nullptr;
    QLabel *m_scopes = nullptr;
    QLabel *m_missing = nullptr;
    QLabel *m_expires = nullptr;
    QLabel *m_tags = nullptr;
    QLabel *m_notes = nullptr;
};

} // namespace Tokenshelf
