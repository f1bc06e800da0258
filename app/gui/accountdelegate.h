// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accountlistmodel.h"

#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace Tokenshelf {

/**
 * A row of the list: provider icon, name, server, environment badge, what is left of the token's life as text and as a thin bar, state.
 * Says everything in words; colour only underlines.
 */
class AccountDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** The view shows `filter`, whose source is `accounts`. */
    AccountDelegate(const AccountListModel &accounts, const QSortFilterProxyModel &filter, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Row;
    void paintNameLine(QPainter *painter, const Row &row) const;
    void paintServerLine(QPainter *painter, const Row &row) const;
    void paintStateLine(QPainter *painter, const Row &row) const;

    const AccountListModel &m_accounts;
    const QSortFilterProxyModel &m_filter;
};

} // namespace Tokenshelf
