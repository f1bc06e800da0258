// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Tokenshelf {

namespace {

constexpr QFile::Permissions filePermissions = QFile::ReadOwner | QFile::WriteOwner;

Error notWritable(const QString &why)
{
    return {.kind = Error::Kind::Invalid, .code = u"not_writable"_s, .detail = plainText(why)};
}

/** A renamed file survives a crash only once its folder is synced too (fsync(2)); Qt syncs the file alone. */
void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

Result<> preparePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return notWritable(path);
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) == 0)
        return {};
    struct stat found = {};
    if (::stat(name.constData(), &found) != 0 || !S_ISDIR(found.st_mode))
        return notWritable(path);
    if (found.st_uid != ::geteuid())
        return notWritable(path + ": somebody else's folder"_L1);
    if ((found.st_mode & 0077) != 0 && ::chmod(name.constData(), 0700) != 0)
        return notWritable(path);
    return {};
}

Result<> writeFile(const QString &path, const QByteArray &content)
{
    if (QFileInfo(path).isSymLink())
        QFile::remove(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable(file.errorString());
    file.setPermissions(filePermissions);
    const bool written = file.write(content) == content.size() && file.flush() && file.error() == QFileDevice::NoError;
    if (!written)
        file.cancelWriting();
    if (!file.commit() || !written)
        return Error{.kind = Error::Kind::Invalid, .code = u"disk_full"_s, .detail = plainText(file.errorString())};
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace Tokenshelf
