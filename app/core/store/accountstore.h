// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/client.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace Tokenshelf {

struct AccountsFile;

/** What one save changes, all or nothing. */
struct AccountsChange
{
    QList<Client> clients; ///< added or replaced by id
    QList<Account> accounts; ///< added or replaced by id
    QList<QUuid> removedClients;
    QList<QUuid> removedAccounts;
    QStringList unsettle; ///< keychain names noted before they are written or erased
    QStringList settle; ///< and struck off afterwards
};

/**
 * accounts.json: every client and account without its secrets, in memory and on disk. One writer at a time across processes: each change is a
 * read-modify-write under a lock file, so nobody's change is lost. Other processes' changes are seen within a second.
 *
 * The file also names every keychain entry that is about to be written or still to be erased, so that a crash leaves nothing behind that nobody knows of.
 * A file of a newer version is only read; a damaged one is set aside under another name, never overwritten.
 */
class AccountStore : public QObject
{
    Q_OBJECT

public:
    explicit AccountStore(const QString &folder, QObject *parent = nullptr);
    ~AccountStore() override;

    /** Reads the file; absent is an empty store. Errors: Invalid with code `accounts_damaged` (set aside, path as detail) or `accounts_newer`; both leave the store usable. */
    Result<> load();
    bool isReadOnly() const { return m_readOnly; }
    QString path() const;

    QList<Account> accounts() const;
    QList<Client> clients() const;
    std::optional<Account> account(const QUuid &id) const;
    std::optional<Client> client(const QUuid &id) const;
    std::optional<Account> accountNamed(const QString &name) const;
    int accountsOf(const QUuid &client) const;
    /** Names of keychain entries that belong to no finished record. */
    QStringList unsettled() const;

    /** Reads now what other processes changed, rather than within a second. */
    void reload();

    using Change = AccountsChange;
    /** Under the lock, on top of what is on disk now. Errors: Busy (`store_locked`), Invalid (`disk_full`, `not_writable`, `accounts_newer`, `name_taken`). */
    Result<> apply(const Change &change);
    /** The same for one account whose newest record on disk is handed to `edit`, with `more` in the same save: NotFound (`no_account`) if it is gone. */
    Result<> update(const QUuid &id, const std::function<void(Account &)> &edit, const Change &more = {});

signals:
    void accountAdded(const QUuid &id);
    void accountChanged(const QUuid &id);
    void accountRemoved(const QUuid &id);

private:
    struct Content;
    Result<> read(Content &content) const;
    Result<> save(const std::function<Result<>(AccountsFile &)> &edit);
    void adopt(Content content);
    void watch();
    Result<> setAside();

    QString m_folder;
    std::unique_ptr<Content> m_content;
    QFileSystemWatcher m_watcher;
    QTimer m_reload;
    bool m_readOnly = false;
};

} // namespace Tokenshelf
