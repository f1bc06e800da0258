// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountstore.h"

#include "core/base/logging.h"
#include "core/store/accountsfile.h"
#include "core/store/files.h"

#include <QFile>
#include <QLockFile>

#include <algorithm>

#include <sys/stat.h>

namespace Tokenshelf {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024; // ten times what 10,000 accounts need
constexpr std::chrono::milliseconds lockPatience{2'000}; // a save takes milliseconds

/** What tells one state of a file from another without reading it. */
struct Identity
{
    ino_t inode = 0;
    off_t size = -1;
    timespec changed = {};

    bool operator==(const Identity &other) const
    {
        return inode == other.inode && size == other.size && changed.tv_sec == other.changed.tv_sec && changed.tv_nsec == other.changed.tv_nsec;
    }
};

Identity identify(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {found.st_ino, found.st_size, found.st_mtim};
}

Result<> applyTo(AccountsFile &file, const AccountsChange &change)
{
    for (const Account &account : change.accounts) {
        for (const Account &other : file.accounts.values()) {
            if (other.name == account.name && other.id != account.id)
                return Error{.kind = Error::Kind::Invalid, .code = u"name_taken"_s, .detail = plainText(account.name)};
        }
        file.accounts.put(account);
    }
    for (const Client &client : change.clients)
        file.clients.put(client);
    for (const QUuid &id : change.removedAccounts)
        file.accounts.remove(id);
    for (const QUuid &id : change.removedClients)
        file.clients.remove(id);
    for (const QString &name : change.unsettle) {
        if (!file.unsettled.contains(name))
            file.unsettled << name;
    }
    for (const QString &name : change.settle)
        file.unsettled.removeAll(name);
    return {};
}

} // namespace

struct AccountStore::Content
{
    AccountsFile file;
    QHash<QString, QUuid> names;
    Identity identity; ///< of the file that this was read from or written to
};

AccountStore::AccountStore(const QString &folder, QObject *parent) :
    QObject(parent), m_folder(folder), m_content(std::make_unique<Content>())
{
    // Several changes of a folder come together; a file that somebody is still writing is read when it is quiet.
    m_reload.setSingleShot(true);
    m_reload.setInterval(100);
    connect(&m_reload, &QTimer::timeout, this, &AccountStore::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_reload, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_reload, qOverload<>(&QTimer::start));
}

AccountStore::~AccountStore() = default;

QString AccountStore::path() const
{
    return m_folder + "/accounts.json"_L1;
}

QList<Account> AccountStore::accounts() const
{
    return m_content->file.accounts.values();
}

QList<Client> AccountStore::clients() const
{
    return m_content->file.clients.values();
}

std::optional<Account> AccountStore::account(const QUuid &id) const
{
    const Account *found = m_content->file.accounts.find(id);
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<Client> AccountStore::client(const QUuid &id) const
{
    const Client *found = m_content->file.clients.find(id);
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<Account> AccountStore::accountNamed(const QString &name) const
{
    const auto id = m_content->names.constFind(name);
    return id == m_content->names.cend() ? std::nullopt : account(*id);
}

int AccountStore::accountsOf(const QUuid &client) const
{
    const QList<Account> &all = m_content->file.accounts.values();
    return int(std::count_if(all.begin(), all.end(), [&client](const Account &one) { return one.clientId == client; }));
}

QStringList AccountStore::unsettled() const
{
    return m_content->file.unsettled;
}

Result<> AccountStore::read(Content &content) const
{
    content.identity = identify(path());
    QFile file(path());
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Invalid, .code = u"not_readable"_s, .detail = plainText(file.errorString())};
    if (file.size() > largestFile)
        return Error{.kind = Error::Kind::Invalid, .code = u"accounts_damaged"_s, .detail = u"larger than 64 MiB"_s};
    Result<AccountsFile> parsed = parseAccountsFile(file.readAll());
    if (!parsed)
        return parsed.error();
    content.file = std::move(*parsed);
    content.file.clients.reuse(m_content->file.clients);
    content.file.accounts.reuse(m_content->file.accounts);
    return {};
}

Result<> AccountStore::load()
{
    if (const Result<> prepared = preparePrivateFolder(m_folder); !prepared)
        qCWarning(logStore) << "the folder for accounts cannot be used:" << prepared.error().detail;
    Content content;
    Result<> loaded = read(content);
    m_readOnly = !loaded && loaded.error().code != "accounts_damaged"_L1;
    if (!loaded && !m_readOnly)
        loaded = setAside();
    if (loaded)
        adopt(std::move(content));
    watch();
    return loaded;
}

Result<> AccountStore::setAside()
{
    const QString aside = path() + ".damaged-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QFile::rename(path(), aside)) {
        m_readOnly = true; // what cannot be kept is not overwritten
        return Error{.kind = Error::Kind::Invalid, .code = u"not_writable"_s, .detail = plainText(aside)};
    }
    QFile::setPermissions(aside, QFile::ReadOwner | QFile::WriteOwner);
    return Error{.kind = Error::Kind::Invalid, .code = u"accounts_damaged"_s, .detail = plainText(aside)};
}

void AccountStore::reload()
{
    watch();
    if (identify(path()) == m_content->identity)
        return;
    Content content;
    // A file that cannot be read now changes nothing: the next save sets a damaged one aside.
    if (const Result<> loaded = read(content); loaded)
        adopt(std::move(content));
    else
        qCWarning(logStore) << "accounts.json changed and cannot be read:" << loaded.error().code;
}

void AccountStore::watch()
{
    for (const QString &watched : {m_folder, path()}) {
        // A replaced file has a new inode: the watcher has dropped it and must be told again.
        if (!m_watcher.files().contains(watched) && !m_watcher.directories().contains(watched) && QFile::exists(watched))
            m_watcher.addPath(watched);
    }
}

void AccountStore::adopt(Content content)
{
    for (const Account &account : content.file.accounts.values())
        content.names.insert(account.name, account.id);
    const Content before = std::exchange(*m_content, std::move(content));

    QList<QUuid> added;
    QList<QUuid> changed;
    QList<QUuid> removed;
    for (const Account &account : m_content->file.accounts.values()) {
        const Account *old = before.file.accounts.find(account.id);
        const Client *client = m_content->file.clients.find(account.clientId);
        const Client *oldClient = before.file.clients.find(account.clientId);
        if (!old)
            added << account.id;
        else if (!(*old == account) || (client && oldClient && !(*client == *oldClient)))
            changed << account.id;
    }
    for (const Account &account : before.file.accounts.values()) {
        if (!m_content->file.accounts.find(account.id))
            removed << account.id;
    }
    // Told once everything is in place: listeners look things up and may go on to change them.
    for (const QUuid &id : removed)
        emit accountRemoved(id);
    for (const QUuid &id : added)
        emit accountAdded(id);
    for (const QUuid &id : changed)
        emit accountChanged(id);
}

Result<> AccountStore::save(const std::function<Result<>(AccountsFile &)> &edit)
{
    if (m_readOnly)
        return Error{.kind = Error::Kind::Invalid, .code = u"accounts_newer"_s};
    if (const Result<> prepared = preparePrivateFolder(m_folder); !prepared)
        return prepared;
    QLockFile lock(m_folder + "/accounts.lock"_L1);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(int(lockPatience.count())))
        return lock.error() == QLockFile::LockFailedError ? Error{.kind = Error::Kind::Busy, .code = u"store_locked"_s}
                                                          : Error{.kind = Error::Kind::Invalid, .code = u"not_writable"_s};
    Content content = *m_content;
    if (!(identify(path()) == m_content->identity)) {
        content = Content();
        if (const Result<> fresh = read(content); !fresh && fresh.error().code == "accounts_damaged"_L1) {
            qCWarning(logStore) << "a damaged accounts.json is set aside:" << setAside().error().detail;
            content = *m_content;
        } else if (!fresh) {
            return fresh;
        }
    }
    if (const Result<> edited = edit(content.file); !edited)
        return edited;
    if (const Result<> written = writeFile(path(), writeAccountsFile(content.file)); !written)
        return written;
    content.identity = identify(path());
    content.names.clear();
    lock.unlock();
    adopt(std::move(content));
    watch();
    return {};
}

Result<> AccountStore::apply(const Change &change)
{
    return save([&change](AccountsFile &file) { return applyTo(file, change); });
}

Result<> AccountStore::update(const QUuid &id, const std::function<void(Account &)> &edit, const Change &more)
{
    return save([&](AccountsFile &file) -> Result<> {
        const Account *found = file.accounts.find(id);
        if (!found)
            return Error{.kind = Error::Kind::NotFound, .code = u"no_account"_s};
        Account account = *found;
        edit(account);
        Change change = more;
        change.accounts << account;
        return applyTo(file, change);
    });
}

} // namespace Tokenshelf
