// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accountfilter.h"

#include <QListWidget>

namespace Tokenshelf {

/** The views of the accounts with how many each holds, then the tags, then the practice server's page. */
class Sidebar : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const AccountListModel &accounts, QWidget *parent = nullptr);

    /** Counts anew; tags come and go. The chosen entry stays chosen. */
    void recount();
    void choose(const AccountViewFilter &view);
    void choosePractice();

    QSize sizeHint() const override;

signals:
    void viewChosen(const Tokenshelf::AccountViewFilter &view);
    void practiceChosen();

private:
    struct Entry;
    QList<Entry> entries() const;
    void rebuild(const QList<Entry> &entries);
    void announce();

    const AccountListModel &m_accounts;
    QList<AccountViewFilter> m_views; ///< of the rows; the row after the last one is the practice server
};

} // namespace Tokenshelf
