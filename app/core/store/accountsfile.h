// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accountschange.h"

#include <QHash>

#include <memory>

namespace Tokenshelf {

/** A client or an account with the JSON text it stands in the file as: what a newer program has put there is in the text alone. Never
 * changed, only replaced. */
template <class T> struct Record
{
    T value;
    QByteArray text;
};

/** Records of one kind in the order of the file, found by id. Cheap to copy: copies share the records. */
template <class T> class Records
{
public:
    using Pointer = std::shared_ptr<const Record<T>>;

    const QList<Pointer> &all() const { return m_records; }
    Pointer find(const QUuid &id) const;
    /** Adds, or replaces the one of the same id, whose unknown members stay. */
    void put(const T &value);
    /** As it was read; false if there is one of that id. */
    bool append(Pointer record);
    void remove(const QUuid &id);
    qsizetype textSize() const;
    void appendText(QByteArray &to) const; ///< separated by commas

private:
    QList<Pointer> m_records;
    QHash<QUuid, qsizetype> m_index;
};

/**
 * What accounts.json holds: {"format":2,"clients":[…],"accounts":[…],"unsettled":[…],"unfinished":[…],"keychains":[…]} and whatever a newer
 * program has added. Format 1 had no "unfinished", and no "secret" in clients.
 */
struct AccountsFile
{
    static constexpr int format = 2;

    Records<Client> clients;
    Records<Account> accounts;
    QStringList unsettled; ///< keychain names that belong to no finished record
    QList<UnfinishedAccount> unfinished;
    QStringList keychains; ///< names of those that secrets were ever written to
    QList<QPair<QByteArray, QByteArray>> unknown; ///< members as they stand in the file: name and text

    QByteArray toJson() const;
};

/** An accounts.json as it was found; also a damaged one has its whole records in `file`. */
struct ParsedAccounts
{
    AccountsFile file;
    QString damage; ///< what is wrong, for the log; empty: nothing
    bool newer = false; ///< of a later format: what could be read may not be all
    int older = 0; ///< the format, if it is an earlier one
};

/** Records whose text stands in `known` too are taken from there and not read again. */
ParsedAccounts parseAccounts(const QByteArray &json, const AccountsFile &known);

} // namespace Tokenshelf
