// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/files.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QScopeGuard>

#include <cerrno>
#include <cstdlib>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Tokenshelf {

namespace {

constexpr auto temporary = ".unfinished-XXXXXX"; // mkostemp(3); a name that nobody gives to a backup

/** For what Qt or a library creates on our behalf. */
class PrivateUmask
{
public:
    PrivateUmask() : m_before(::umask(0077)) { }
    ~PrivateUmask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(PrivateUmask)

private:
    mode_t m_before;
};

Error notWritable(const QString &path, const QString &why)
{
    return {.kind = Error::Kind::Invalid, .code = u"not_writable"_s, .detail = plainText(path + ": "_L1 + why)};
}

Error writeError(const QString &path, int number)
{
    Error error = notWritable(path, qt_error_string(number));
    if (number == ENOSPC || number == EDQUOT || number == EFBIG)
        error.code = u"disk_full"_s;
    return error;
}

bool writeAll(int file, const QByteArray &content)
{
    for (qsizetype done = 0; done < content.size();) {
        const ssize_t written = ::write(file, content.constData() + done, size_t(content.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += qMax<ssize_t>(written, 0);
    }
    return ::fsync(file) == 0;
}

/** Asked of the system itself: QStorageInfo looks for the folder's mount point, which a changed root may not show. */
bool isFull(const QString &folder)
{
    struct statvfs room = {};
    return ::statvfs(QFile::encodeName(folder).constData(), &room) == 0 && room.f_bavail == 0;
}

} // namespace

Result<> preparePrivateFolder(const QString &path)
{
    const PrivateUmask umask;
    if (path.isEmpty() || !QDir().mkpath(QFileInfo(path).absolutePath()))
        return notWritable(path, u"cannot be made"_s);
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) == 0)
        return {};
    struct stat found = {};
    if (::lstat(name.constData(), &found) != 0)
        return notWritable(path, qt_error_string(errno));
    if (S_ISLNK(found.st_mode) || found.st_uid != ::geteuid())
        return Error{.kind = Error::Kind::Invalid, .code = u"foreign_folder"_s, .detail = plainText(path)};
    if (!S_ISDIR(found.st_mode))
        return notWritable(path, u"is not a folder"_s);
    if ((found.st_mode & 0077) != 0 && ::chmod(name.constData(), 0700) != 0)
        return notWritable(path, qt_error_string(errno));
    return {};
}

Result<> writeFile(const QString &path, const QByteArray &content)
{
    const QByteArray target = QFile::encodeName(path);
    QByteArray name = target + temporary;
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file < 0)
        return writeError(path, errno);
    const bool written = writeAll(file, content);
    const int whyNot = errno;
    ::close(file);
    if (!written || ::rename(name.constData(), target.constData()) != 0) {
        const Error error = writeError(path, written ? errno : whyNot);
        ::unlink(name.constData());
        return error;
    }
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

bool makePrivate(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    return ::lstat(name.constData(), &found) == 0 && S_ISREG(found.st_mode) && found.st_nlink == 1 && ::chmod(name.constData(), 0600) == 0;
}

void removeLeftovers(const QString &path)
{
    const QFileInfo info(path);
    const QString pattern = info.fileName() + QString::fromLatin1(temporary).replace(u'X', u'?');
    QDir folder(info.absolutePath());
    for (const QString &name : folder.entryList({pattern}, QDir::Files | QDir::Hidden))
        folder.remove(name);
}

QString freeName(const QString &beginning)
{
    QDateTime time = QDateTime::currentDateTimeUtc();
    QString name;
    do {
        name = u"%1-%2"_s.arg(beginning, time.toString(u"yyyyMMdd-HHmmss-zzz"_s));
        time = time.addMSecs(1);
    } while (QFileInfo::exists(name));
    return name;
}

Result<> keepAs(const QString &path, const QString &second)
{
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(second).constData()) == 0)
        return {};
    QFile file(path); // a folder, or a file system without hard links
    return file.rename(second) ? Result<>() : notWritable(path, file.errorString()); // replaces nothing
}

void takeBack(const QString &path, const QString &second)
{
    if (QFileInfo::exists(path))
        QFile::remove(second);
    else
        QFile::rename(second, path);
}

void keepNewest(const QString &beginning, qsizetype count)
{
    const QFileInfo info(beginning);
    QDir folder(info.absolutePath());
    const QStringList names = folder.entryList({info.fileName() + "-*"_L1}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names.first(qMax(names.size() - count, 0)))
        folder.remove(name);
}

FileIdentity identify(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {.size = errno == ENOENT || errno == ENOTDIR ? -1 : FileIdentity::unknown};
    return {found.st_ino, found.st_size, qint64(found.st_mtim.tv_sec) * 1'000'000'000 + found.st_mtim.tv_nsec};
}

bool tryLock(QLockFile &lock)
{
    const PrivateUmask umask;
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return true;
    qint64 owner = 0;
    QString host;
    QString program;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&owner, &host, &program))
        return false;
    // Its owner was killed before it could write who it is: free after a while, unless the owner still holds it open.
    lock.setStaleLockTime(1'000); // well within the patience of whoever waits for it
    return lock.tryLock(0);
}

Result<> waitForLock(QLockFile &lock, const QDeadlineTimer &deadline)
{
    constexpr std::chrono::milliseconds poll{2};
    while (!tryLock(lock)) {
        if (lock.error() != QLockFile::LockFailedError) {
            return lock.error() == QLockFile::UnknownError && isFull(QFileInfo(lock.fileName()).absolutePath())
                ? writeError(lock.fileName(), ENOSPC) : notWritable(lock.fileName(), u"cannot be locked"_s);
        }
        if (deadline.hasExpired())
            return Error{.kind = Error::Kind::Busy, .code = u"store_locked"_s};
        std::this_thread::sleep_for(poll);
    }
    return {};
}

} // namespace Tokenshelf
