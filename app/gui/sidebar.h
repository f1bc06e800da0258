// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accountfilter.h"

#include <QListWidget>

namespace Tokenshelf {

/** The views of the accounts with how many each holds, then the tags, then the practice server's page where there is one. */
class Sidebar : public QListWidget
{
    Q_OBJECT

public:
    enum class PracticeRow { Shown, Absent };

    Sidebar(const AccountListModel &accounts, PracticeRow practice, QWidget *parent = nullptr);

    /** Counts anew; tags come and go. The chosen entry stays chosen. */
    void recount();
    void choose(const AccountViewFilter &view);
    /** Only where that row is shown. */
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
    const PracticeRow m_practice;
    QList<AccountViewFilter> m_views; ///< of the rows; the row after the last one is the practice server, where it is shown
};

} // namespace Tokenshelf
