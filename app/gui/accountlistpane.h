// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accountfilter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace Tokenshelf {

/** The list of accounts with the search above it; where nothing is to be listed it says why, and what to do next. */
class AccountListPane : public QWidget
{
    Q_OBJECT

public:
    AccountListPane(AccountListModel &accounts, AccountFilter &filter, QWidget *parent = nullptr);

    /** Null when none is chosen. */
    QUuid chosen() const;
    /** Chooses the account, leaving a search that hides it. */
    void choose(const QUuid &id);
    /** Counted from 0, as listed. */
    void chooseNth(int row);
    void chooseFirst();
    void focusSearch();
    void clearSearch();
    /** Time went by: the rows that are seen are brought up to date. */
    void refreshSeen();
    QListView *list() const { return m_list; }

signals:
    void accountChosen(const QUuid &id);
    /** Enter or a double click. */
    void accountOpened(const QUuid &id);
    void menuWanted(const QPoint &where);
    void addWanted();

private:
    QWidget *buildEmpty();
    void setUpList();
    void connectAll();
    void currentMoved(const QModelIndex &now);
    void follow();
    void keepChosen();
    void settle();
    QString emptyText() const;

    AccountListModel &m_accounts;
    AccountFilter &m_filter;
    QUuid m_chosen;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    QListView *m_list;
    QLabel *m_empty;
    QPushButton *m_emptyAct;
    QPushButton *m_add;
    bool m_filtering = false;
    bool m_leaving = false; ///< rows have left outside a search, and settle() is to come
};

} // namespace Tokenshelf
