// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accountschange.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Tokenshelf {

struct AccountsFile;

/**
 * accounts.json: every client and account without its secrets, in memory and on disk. One writer at a time across processes: each change is
 * a read-modify-write under a lock file, so nobody's change is lost. Other processes' changes are seen within a second.
 *
 * The file also names every keychain entry that is about to be written or still to be erased, so that a crash leaves nothing behind that
 * nobody knows of. A file of a newer version is only read; one of an older version is kept beside it under another name when it is first
 * written anew; a damaged one is set aside likewise, never overwritten, and what is whole in it is kept. Of either the last three stay.
 * Members that a newer program has added survive, in every record and at every level.
 */
class AccountStore : public QObject
{
    Q_OBJECT

public:
    explicit AccountStore(const QString &folder, QObject *parent = nullptr);
    ~AccountStore() override;

    /**
     * Reads the file; absent is an empty store. Errors: Invalid with code `accounts_damaged` (set aside, path as detail), `accounts_newer`
     * or `not_readable`; the store is usable all the same, after the last two and where nothing can be set aside for reading only.
     */
    Result<> load();
    bool isReadOnly() const { return m_readOnly.has_value(); }
    QString path() const;

    QList<Account> accounts() const;
    QList<Client> clients() const;
    std::optional<Account> account(const QUuid &id) const;
    std::optional<Client> client(const QUuid &id) const;
    std::optional<Account> accountNamed(const QString &name) const;
    /** Names of keychain entries that belong to no finished record. */
    QStringList unsettled() const;
    /** Accounts that somebody began to add: by now perhaps a program that was killed. */
    QList<UnfinishedAccount> unfinished() const;

    /** Names of the keychains that secrets of these accounts were written to: a desktop may bring another one (security 3.7). */
    QStringList keychains() const;

    /** Reads now what other processes changed, rather than within a second. */
    void reload();

    using Change = AccountsChange;
    /**
     * Under the lock, on top of what is on disk now; waits for another writer's lock, at most 2 s. Errors: Busy (`store_locked`), Invalid
     * (`disk_full`, `not_writable`, `not_readable`, `accounts_newer`, `name_taken`).
     */
    Result<> apply(const Change &change);
    /** The same for one account whose newest record on disk is handed to `edit`, with `more` in the same save: NotFound (`no_account`) if
     * it is gone. */
    Result<> update(const QUuid &id, const std::function<void(Account &)> &edit, const Change &more = {});

signals:
    void accountAdded(const QUuid &id);
    void accountChanged(const QUuid &id);
    void accountRemoved(const QUuid &id);

private:
    struct Content;
    using Edit = std::function<Result<>(AccountsFile &)>;
    Result<Content> read();
    /** What the file holds now, or memory where the file is gone or damaged. */
    Result<Content> current();
    Result<> save(const Edit &edit);
    Result<> lockAndSave(const Edit &edit, Content &content);
    /** Writes the file; a damaged one, or one of another format, stays beside it under that name. */
    Result<> replaceFile(const QByteArray &json, const QString &aside);
    void adopt(Content content);
    void watch();

    QString m_folder;
    std::unique_ptr<Content> m_content;
    std::optional<Error> m_foreign; ///< why the folder is not to be read
    std::optional<Error> m_readOnly; ///< why nothing can be saved
    QString m_aside; ///< where the last damaged or older file went
    QFileSystemWatcher m_watcher;
    QTimer m_reload;
};

} // namespace Tokenshelf
