// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountlistmodel.h"

#include <QSet>

#include <algorithm>

namespace Tokenshelf {
namespace {

QString haystackOf(const AccountRow &row, const Client &client)
{
    const QStringList words{row.account.name,           row.provider, row.host, UiFormat::environment(row.environment), client.clientId,
                            row.account.tags.join(u' ')};
    return words.join(u'\n').toCaseFolded();
}

bool looksDifferent(const AccountRow &row, const Lifetime &lifetime, Standing standing)
{
    return row.standing != standing || UiFormat::remaining(row.lifetime) != UiFormat::remaining(lifetime)
        || qAbs(row.lifetime.fraction - lifetime.fraction) > 0.005;
}

} // namespace

AccountListModel::AccountListModel(AccountService &service, QObject *parent) : QAbstractListModel(parent), m_service(service)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    connect(&service, &AccountService::accountAdded, this, &AccountListModel::insert);
    connect(&service, &AccountService::accountChanged, this, &AccountListModel::replace);
    connect(&service, &AccountService::accountRemoved, this, &AccountListModel::remove);
    connect(&service, &AccountService::activityChanged, this, [this](const QUuid &id) {
        if (const int at = rowOf(id); at >= 0)
            refresh(at, at);
    });
    connect(&service.providers(), &ProviderCatalog::changed, this, &AccountListModel::reset);
    reset();
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.account.name;
    case Qt::AccessibleTextRole:
        return spoken(shown);
    case IdRole:
        return shown.account.id;
    default:
        return {};
    }
}

int AccountListModel::rowOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const AccountRow &row) { return row.account.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const AccountRow *AccountListModel::find(const QUuid &id) const
{
    const int at = rowOf(id);
    return at < 0 ? nullptr : &row(at);
}

void AccountListModel::refresh(int first, int last)
{
    for (int at = qMax(first, 0); at <= qMin(last, rowCount() - 1); ++at) {
        if (update(m_rows[static_cast<size_t>(at)]))
            emit dataChanged(index(at), index(at));
    }
}

void AccountListModel::setFailure(const QUuid &id, const std::optional<Error> &failure)
{
    const int at = rowOf(id);
    if (at < 0)
        return;
    m_rows[static_cast<size_t>(at)].failure = failure;
    refresh(at, at);
}

QStringList AccountListModel::tags() const
{
    QSet<QString> tags;
    for (const AccountRow &row : m_rows)
        tags.unite(QSet(row.account.tags.begin(), row.account.tags.end()));
    QStringList sorted(tags.begin(), tags.end());
    std::ranges::sort(sorted, [this](const QString &a, const QString &b) { return m_collator.compare(a, b) < 0; });
    return sorted;
}

void AccountListModel::reset()
{
    beginResetModel();
    m_rows.clear();
    const QList<Account> accounts = m_service.accounts();
    m_rows.reserve(static_cast<size_t>(accounts.size()));
    for (const Account &account : accounts)
        m_rows.push_back(made(account));
    std::ranges::sort(m_rows, [](const AccountRow &a, const AccountRow &b) { return a.sortKey < b.sortKey; });
    endResetModel();
}

void AccountListModel::insert(const QUuid &id)
{
    const auto account = m_service.account(id);
    if (!account || rowOf(id) >= 0)
        return;
    AccountRow row = made(*account);
    const int at = placeOf(row);
    beginInsertRows({}, at, at);
    m_rows.insert(m_rows.begin() + at, std::move(row));
    endInsertRows();
}

void AccountListModel::replace(const QUuid &id)
{
    const auto account = m_service.account(id);
    const int at = rowOf(id);
    if (!account || at < 0)
        return;
    AccountRow &row = m_rows[static_cast<size_t>(at)];
    const bool renamed = row.account.name != account->name;
    const std::optional<Error> failure = row.failure;
    row = made(*account);
    row.failure = failure;
    update(row);
    emit dataChanged(index(at), index(at));
    if (!renamed)
        return;
    const auto from = m_rows.begin() + at;
    AccountRow moved = *from;
    const auto others = [&](const AccountRow &other) { return other.account.id != id && other.sortKey < moved.sortKey; };
    const int to = static_cast<int>(std::ranges::count_if(m_rows, others));
    if (to == at)
        return;
    beginMoveRows({}, at, at, {}, to > at ? to + 1 : to);
    m_rows.erase(from);
    m_rows.insert(m_rows.begin() + to, std::move(moved));
    endMoveRows();
}

void AccountListModel::remove(const QUuid &id)
{
    const int at = rowOf(id);
    if (at < 0)
        return;
    beginRemoveRows({}, at, at);
    m_rows.erase(m_rows.begin() + at);
    endRemoveRows();
}

AccountRow AccountListModel::made(const Account &account) const
{
    AccountRow row{.account = account, .sortKey = m_collator.sortKey(account.name)};
    const Client client = m_service.client(account.clientId).value_or(Client{});
    row.environment = client.environment;
    row.keyExpires = client.expires;
    if (const auto provider = m_service.providers().provider(client.providerId)) {
        row.provider = provider->name;
        row.icon = provider->icon;
        row.grant = provider->grant;
        row.host = UiFormat::host(resolveEndpoints(*provider, client).token);
    } else {
        row.provider = plainText(client.providerId);
    }
    row.haystack = haystackOf(row, client);
    update(row);
    return row;
}

/** Whether it looks different now. */
bool AccountListModel::update(AccountRow &row) const
{
    const Lifetime lifetime = m_service.lifetimeOf(row.account);
    const Standing standing = Tokenshelf::standing(lifetime, m_service.isRenewing(row.account.id), row.failure);
    const bool different = looksDifferent(row, lifetime, standing);
    row.lifetime = lifetime;
    row.standing = standing;
    return different;
}

int AccountListModel::placeOf(const AccountRow &row) const
{
    const auto place =
        std::ranges::lower_bound(m_rows, row, [](const AccountRow &a, const AccountRow &b) { return a.sortKey < b.sortKey; });
    return static_cast<int>(place - m_rows.begin());
}

QString AccountListModel::spoken(const AccountRow &row) const
{
    QStringList parts{row.account.name, row.provider, row.host, UiFormat::environment(row.environment),
                      UiFormat::standing(row.standing, row.grant)};
    if (row.lifetime.remaining)
        parts << UiFormat::validity(row.lifetime, now());
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace Tokenshelf
