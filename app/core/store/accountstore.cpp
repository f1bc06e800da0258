// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountstore.h"

#include "core/base/logging.h"
#include "core/store/accountschange.h"
#include "core/store/accountsfile.h"
#include "core/store/files.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace Tokenshelf {

namespace {

constexpr qint64 largestFile = 67'108'864; // ten times what 10,000 accounts with their histories need
constexpr std::chrono::seconds lockPatience{2}; // a save takes milliseconds
constexpr std::chrono::milliseconds quiet{100};

Error invalid(const QString &code, const QString &detail = {})
{
    return {.kind = Error::Kind::Invalid, .code = code, .detail = plainText(detail)};
}

template <class T> QList<T> valuesOf(const Records<T> &records)
{
    QList<T> values;
    values.reserve(records.all().size());
    for (const auto &record : records.all())
        values.append(record->value);
    return values;
}

} // namespace

struct AccountStore::Content
{
    AccountsFile file;
    FileIdentity identity; ///< of the file that this was read from or written to
    bool whole = false; ///< it has been read from a file without damage, or written
    QString damage; ///< of the file that is there now
    int older = 0; ///< its format, if that is an earlier one

    /** The name under which the file at `path` stays beside the new one; empty if it need not. */
    QString keptAs(const QString &path) const
    {
        if (damage.isEmpty() && older == 0)
            return {};
        return freeName(path + u'.' + (damage.isEmpty() ? u"format-%1"_s.arg(older) : u"damaged"_s));
    }
};

AccountStore::AccountStore(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder), m_content(std::make_unique<Content>())
{
    // Several changes of a folder come together. A timer that runs is not started again: somebody who never stops saving must be seen too.
    m_reload.setSingleShot(true);
    const auto soon = [this] {
        if (!m_reload.isActive())
            m_reload.start(quiet);
    };
    connect(&m_reload, &QTimer::timeout, this, &AccountStore::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
}

AccountStore::~AccountStore() = default;

QString AccountStore::path() const
{
    return m_folder + "/accounts.json"_L1;
}

QList<Account> AccountStore::accounts() const
{
    return valuesOf(m_content->file.accounts);
}

QList<Client> AccountStore::clients() const
{
    return valuesOf(m_content->file.clients);
}

std::optional<Account> AccountStore::account(const QUuid &id) const
{
    const auto found = m_content->file.accounts.find(id);
    return found ? std::optional(found->value) : std::nullopt;
}

std::optional<Client> AccountStore::client(const QUuid &id) const
{
    const auto found = m_content->file.clients.find(id);
    return found ? std::optional(found->value) : std::nullopt;
}

std::optional<Account> AccountStore::accountNamed(const QString &name) const
{
    const auto &all = m_content->file.accounts.all();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const auto &one) { return one->value.name == name; });
    return found == all.end() ? std::nullopt : std::optional((*found)->value);
}

QStringList AccountStore::unsettled() const
{
    return m_content->file.unsettled;
}

QList<UnfinishedAccount> AccountStore::unfinished() const
{
    return m_content->file.unfinished;
}

QStringList AccountStore::keychains() const
{
    return m_content->file.keychains;
}

Result<AccountStore::Content> AccountStore::read()
{
    m_readOnly = m_foreign;
    if (m_foreign)
        return *m_foreign; // what somebody else has put there is not read
    Content content{.identity = identify(path())};
    const QFileInfo info(path());
    if (content.identity.size == FileIdentity::unknown) {
        m_readOnly = invalid(u"not_readable"_s, path()); // not an empty list: the accounts may well be there
        return *m_readOnly;
    }
    if (!info.exists())
        return content;
    QFile file(path());
    if (!info.isFile()) {
        content.damage = u"no regular file"_s; // to open a pipe would wait for ever
    } else if (info.size() > largestFile) {
        content.damage = u"larger than 64 MiB"_s;
    } else if (file.open(QIODevice::ReadOnly)) {
        ParsedAccounts parsed = parseAccounts(file.readAll(), m_content->file);
        if (parsed.newer)
            m_readOnly = invalid(u"accounts_newer"_s, path());
        content.file = std::move(parsed.file);
        content.damage = parsed.newer ? QString() : parsed.damage;
        content.older = parsed.older;
        content.whole = content.damage.isEmpty();
    } else {
        m_readOnly = invalid(u"not_readable"_s, path() + ": "_L1 + file.errorString());
        return *m_readOnly;
    }
    return content;
}

Result<AccountStore::Content> AccountStore::current()
{
    if (identify(path()) == m_content->identity)
        return *m_content;
    Result<Content> found = read();
    if (!found || found->whole || !m_content->whole)
        return found;
    // Deleted or damaged by somebody: what is in memory is the better of the two.
    qCWarning(logStore) << "accounts.json is gone or damaged:" << found->damage;
    Content kept = *m_content;
    kept.identity = found->identity;
    kept.damage = found->damage;
    kept.older = found->older;
    return kept;
}

Result<> AccountStore::load()
{
    Result<> prepared = preparePrivateFolder(m_folder);
    m_foreign = !prepared && prepared.error().code == "foreign_folder"_L1 ? std::optional(prepared.error()) : std::nullopt;
    reload();
    if (m_readOnly)
        return *m_readOnly;
    const bool damaged = !m_content->damage.isEmpty();
    if (!damaged && m_content->older == 0)
        return prepared;
    // To save is to set the file aside, and to keep what is whole in it.
    m_aside = path();
    if (const Result<> saved = save([](AccountsFile &) { return Result<>(); }); !saved)
        qCWarning(logStore) << "the damaged or older accounts.json stays in its place:" << saved.error().detail;
    return damaged ? Result<>(invalid(u"accounts_damaged"_s, m_aside)) : Result<>();
}

void AccountStore::reload()
{
    if (Result<Content> now = current())
        adopt(std::move(*now));
    else
        qCWarning(logStore) << "accounts.json cannot be read:" << now.error().detail;
    watch();
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
    const Content before = std::exchange(*m_content, std::move(content));
    const AccountsDifference difference = differenceOf(before.file, m_content->file);
    // Told once everything is in place: listeners look things up and may go on to change them.
    for (const QUuid &id : difference.removed)
        emit accountRemoved(id);
    for (const QUuid &id : difference.added)
        emit accountAdded(id);
    for (const QUuid &id : difference.changed)
        emit accountChanged(id);
}

Result<> AccountStore::replaceFile(const QByteArray &json, const QString &aside)
{
    if (Result<> kept = aside.isEmpty() ? Result<>() : keepAs(path(), aside); !kept)
        return kept;
    removeLeftovers(path());
    Result<> written = writeFile(path(), json);
    if (!aside.isEmpty() && !written)
        takeBack(path(), aside); // it is still the only one that has what is whole in it
    if (!written)
        return written;
    if (!aside.isEmpty()) {
        makePrivate(aside);
        m_aside = aside;
    }
    keepNewest(path() + ".format"_L1, 3); // each time: who kept the fourth may have been killed before this
    return {};
}

Result<> AccountStore::lockAndSave(const Edit &edit, Content &content)
{
    // Whoever waits for the file holds the turn meanwhile: somebody who saves without end comes after them, not before.
    QLockFile turn(m_folder + "/accounts.turn"_L1);
    QLockFile lock(m_folder + "/accounts.lock"_L1);
    const QDeadlineTimer deadline(lockPatience);
    for (QLockFile *one : {&turn, &lock}) {
        if (Result<> locked = waitForLock(*one, deadline); !locked)
            return locked;
    }
    turn.unlock();
    Result<Content> now = current();
    if (!now)
        return now.error();
    content = std::move(*now);
    if (m_readOnly)
        return *m_readOnly;
    if (Result<> edited = edit(content.file); !edited)
        return edited;
    const QByteArray json = content.file.toJson();
    if (json.size() > largestFile)
        return invalid(u"not_writable"_s, u"larger than 64 MiB"_s);
    if (Result<> written = replaceFile(json, content.keptAs(path())); !written)
        return written;
    content.identity = identify(path());
    content.damage.clear();
    content.older = 0;
    content.whole = true;
    return {};
}

Result<> AccountStore::save(const Edit &edit)
{
    if (Result<> prepared = preparePrivateFolder(m_folder); !prepared)
        return prepared;
    Content content;
    if (Result<> saved = lockAndSave(edit, content); !saved)
        return saved;
    adopt(std::move(content)); // with the lock let go: whoever listens may save too
    watch();
    return {};
}

Result<> AccountStore::apply(const Change &change)
{
    return save([&change](AccountsFile &file) { return applyChange(file, change); });
}

Result<> AccountStore::update(const QUuid &id, const std::function<void(Account &)> &edit, const Change &more)
{
    return save([&](AccountsFile &file) -> Result<> {
        const auto found = file.accounts.find(id);
        if (!found)
            return Error{.kind = Error::Kind::NotFound, .code = u"no_account"_s};
        Account account = found->value;
        edit(account);
        Change change = more;
        change.accounts << account;
        return applyChange(file, change);
    });
}

} // namespace Tokenshelf
