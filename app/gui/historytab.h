// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accountcontent.h"

#include <QWidget>

class QTreeWidget;

namespace Tokenshelf {

/** What happened with the account and when, newest first; no secret. */
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(QWidget *parent = nullptr);

    void setContent(const AccountContent &content);

private:
    QUuid m_account;
    QList<HistoryEvent> m_shown;
    QTreeWidget *m_list;
};

} // namespace Tokenshelf
