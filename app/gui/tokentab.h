// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tokenformat.h"
#include "gui/accountcontent.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Tokenshelf {

class Facts;
class Notice;

/**
 * The token itself: masked until asked for, and again after 20 s, when the focus goes elsewhere or the page is left. Shown, it can be read
 * but not selected, so that every copy goes through the Copier. The mask tells nothing of its length.
 */
class TokenTab : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds shownFor{20};

    explicit TokenTab(AccountService &service, QWidget *parent = nullptr);

    void setContent(const AccountContent &content);
    void tick(const AccountContent &content);
    bool isRevealed() const { return m_revealed; }
    void mask();

signals:
    void copyWanted(Tokenshelf::TokenFormat format);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildToken();
    QWidget *buildFacts();
    void addFormats();
    void toggle();
    void reveal(const Secret &token);
    void focusMoved(QWidget *now);
    void showFacts();

    AccountService &m_service;
    AccountContent m_content;
    QTimer m_hide{this};
    bool m_revealed = false;
    QLabel *m_token = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_copy = nullptr;
    QToolButton *m_copyAs = nullptr;
    Notice *m_notice;
    QLabel *m_decodedLabel;
    QPlainTextEdit *m_decoded;
    Facts *m_facts = nullptr;
    QLabel *m_fingerprint = nullptr;
    QLabel *m_type = nullptr;
    QLabel *m_issued = nullptr;
    QLabel *m_expires = nullptr;
    QLabel *m_renewals = nullptr;
    QLabel *m_stored = nullptr;
};

} // namespace Tokenshelf
