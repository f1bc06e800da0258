// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountservice.h"
#include "gui/uiformat.h"

#include <QAbstractListModel>
#include <QCollator>

#include <vector>

namespace Tokenshelf {

/** One account as the list shows it; no secret. */
struct AccountRow
{
    Account account;
    QString provider;
    QString icon;
    QString host;
    Environment environment = Environment::Production;
    GrantType grant = GrantType::ClientCredentials;
    QDate keyExpires;
    QString haystack; ///< what a search looks into, case-folded
    Lifetime lifetime;
    Standing standing = Standing::NeedsSignIn;
    std::optional<Error> failure; ///< of the last thing done with it in this session
    QCollatorSortKey sortKey;
};

/** Every account, by name as people sort names. Follows the service; lifetimes are brought up to date by refresh(), for the rows that are
 * seen. */
class AccountListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    explicit AccountListModel(AccountService &service, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const AccountRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /** -1 when there is none. */
    int rowOf(const QUuid &id) const;
    const AccountRow *find(const QUuid &id) const;

    /** Counts the lifetimes of rows first to last anew, and reports those that look different. */
    void refresh(int first, int last);
    /** What the last thing done with an account came to; nothing when it went well. */
    void setFailure(const QUuid &id, const std::optional<Error> &failure);
    /** The tags of all accounts, as people sort words. */
    QStringList tags() const;
    QDateTime now() const { return m_service.clock()(); }

private:
    void reset();
    void insert(const QUuid &id);
    void replace(const QUuid &id);
    void remove(const QUuid &id);
    AccountRow made(const Account &account) const;
    bool update(AccountRow &row) const;
    int placeOf(const AccountRow &row) const;
    QString spoken(const AccountRow &row) const;

    AccountService &m_service;
    QCollator m_collator;
    std::vector<AccountRow> m_rows;
};

} // namespace Tokenshelf
