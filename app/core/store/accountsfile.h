// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/client.h"

#include <QHash>

namespace Tokenshelf {

/**
 * Records of one kind in the order of the file, found by id. Each keeps its JSON text once it has been written, so that saving one of 10,000
 * writes one anew; and the members of a newer program that this one does not know.
 */
template <class T> class Records
{
public:
    const QList<T> &values() const { return m_values; }
    const T *find(const QUuid &id) const
    {
        const auto at = m_index.constFind(id);
        return at == m_index.cend() ? nullptr : &m_values.at(*at);
    }
    void put(const T &value, const QJsonObject &unknown = {});
    void remove(const QUuid &id);
    /** Takes over the texts of records that are the same in `other`. */
    void reuse(const Records &other);
    QByteArray text(); ///< the records' JSON, separated by commas

private:
    QList<T> m_values;
    QList<QJsonObject> m_unknown;
    QList<QByteArray> m_texts; ///< empty until written
    QHash<QUuid, qsizetype> m_index;
};

/** What accounts.json holds. */
struct AccountsFile
{
    static constexpr int format = 1;

    Records<Client> clients;
    Records<Account> accounts;
    QStringList unsettled; ///< keychain names that belong to no finished record
    QJsonObject unknown;
};

/** Errors: Invalid with code `accounts_newer` or `accounts_damaged`. */
Result<AccountsFile> parseAccountsFile(const QByteArray &json);
QByteArray writeAccountsFile(AccountsFile &file);

} // namespace Tokenshelf
