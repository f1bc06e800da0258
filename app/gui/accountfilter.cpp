// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountfilter.h"

#include <algorithm>

namespace Tokenshelf {
namespace {

constexpr qint64 week = 604'800;

bool endsWithinAWeek(const AccountRow &row, const QDateTime &now)
{
    if (row.keyExpires.isValid() && now.daysTo(row.keyExpires.startOfDay()) <= 7)
        return true;
    const bool renewable = mainAct(Standing::Expired, row.grant, row.account) != MainAct::SignIn;
    return !renewable && row.lifetime.until.isValid() && now.secsTo(row.lifetime.until) <= week;
}

} // namespace

bool belongs(const AccountRow &row, const AccountViewFilter &view, const QDateTime &now)
{
    using Kind = AccountViewFilter::Kind;
    switch (view.kind) {
    case Kind::All:
        return true;
    case Kind::Production:
        return row.environment == Environment::Production;
    case Kind::Sandbox:
        return row.environment == Environment::Sandbox;
    case Kind::Practice:
        return row.environment == Environment::Practice;
    case Kind::Attention:
        return needsAttention(row.standing, row.grant, row.account);
    case Kind::Expiring:
        return endsWithinAWeek(row, now);
    case Kind::Tag:
        return row.account.tags.contains(view.tag);
    }
    return true;
}

AccountFilter::AccountFilter(AccountListModel &accounts, QObject *parent)
    : QSortFilterProxyModel(parent), m_accounts(accounts), m_now(accounts.now())
{
    setSourceModel(&accounts); // in its order: sorting again would cost more than filtering
}

void AccountFilter::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    again();
}

void AccountFilter::setView(const AccountViewFilter &view)
{
    m_view = view;
    again();
}

QUuid AccountFilter::idAt(const QModelIndex &index) const
{
    return index.data(AccountListModel::IdRole).toUuid();
}

QModelIndex AccountFilter::indexOf(const QUuid &id) const
{
    const int row = m_accounts.rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_accounts.index(row));
}

bool AccountFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const AccountRow &account = m_accounts.row(row);
    return belongs(account, m_view, m_now)
        && std::ranges::all_of(m_words, [&](const QString &word) { return account.haystack.contains(word); });
}

void AccountFilter::again()
{
    m_now = m_accounts.now();
    emit filtering();
    setFilterFixedString(m_text); // the trigger alone; the decision is filterAcceptsRow()
    emit filtered();
}

} // namespace Tokenshelf
