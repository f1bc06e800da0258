// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accountlistmodel.h"

#include <QSortFilterProxyModel>

namespace Tokenshelf {

/** A choice of accounts, as the sidebar offers them. */
struct AccountViewFilter
{
    enum class Kind { All, Production, Sandbox, Practice, Attention, Expiring, Tag };

    Kind kind = Kind::All;
    QString tag; ///< for Kind::Tag

    bool operator==(const AccountViewFilter &) const = default;
};

/**
 * Whether the account belongs to the view. "Expiring" is what ends within a week of `now` unless a person does something: the key's last
 * day, or a token that cannot be renewed.
 */
bool belongs(const AccountRow &row, const AccountViewFilter &view, const QDateTime &now);

/** The accounts of one view that match what was typed: every word of it, anywhere in name, provider, server, environment, key or tags. */
class AccountFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AccountFilter(AccountListModel &accounts, QObject *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setView(const AccountViewFilter &view);
    const AccountViewFilter &view() const { return m_view; }

    /** The account in a row of this model; a null id when there is none. */
    QUuid idAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QUuid &id) const;
    /** Looks at every account once more: time changes what some views hold. */
    void again();

signals:
    /** Around each change of text or view: rows come and go in between. */
    void filtering();
    void filtered();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    AccountListModel &m_accounts;
    AccountViewFilter m_view;
    QString m_text;
    QStringList m_words;
    QDateTime m_now;
};

} // namespace Tokenshelf
