// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QDeadlineTimer;
class QLockFile;

namespace Tokenshelf {

/**
 * Creates a folder with mode 0700, or tightens it. Errors: Invalid with code `not_writable`, or `foreign_folder` for one that belongs to somebody
 * else or is a symbolic link.
 */
Result<> preparePrivateFolder(const QString &path);

/**
 * Writes a file whole or not at all: mode 0600 from its first moment whatever the umask, synced, and then its folder synced. What was there
 * before, a symbolic link too, is replaced and never written through. Not QSaveFile, which loses the old file on a full disk and says it
 * succeeded, follows links and begins with what the umask allows (measured). Errors: Invalid with code `disk_full` or `not_writable`.
 */
Result<> writeFile(const QString &path, const QByteArray &content);

/** A renamed file survives a crash only once its folder is synced too (fsync(2)). */
void syncFolder(const QString &path);

/**
 * Mode 0600 for a file that is there already; false, and nothing is done, for a link and for a file with other names, which are somebody
 * else's too.
 */
bool makePrivate(const QString &path);

/** Removes what writers of `path` that were killed have left; only while nobody else writes it. */
void removeLeftovers(const QString &path);

/** A name that begins like this, ends in the time, and is not taken. */
QString freeName(const QString &beginning);

/**
 * Gives a file that is about to be replaced a second name, which must be free. It keeps its first one until then, so that a crash in
 * between loses nothing; where the file system cannot do that, it is renamed. Errors: Invalid with code `not_writable`.
 */
Result<> keepAs(const QString &path, const QString &second);
/** Undoes keepAs() when nothing came of the replacement. */
void takeBack(const QString &path, const QString &second);

/** Removes all but the last so many files with a freeName() of this beginning. */
void keepNewest(const QString &beginning, qsizetype count);

/** What tells one state of a file that writeFile() writes from another without reading it: each writing makes a new file. */
struct FileIdentity
{
    static constexpr qint64 unknown = -2; ///< as a size: nobody can tell, because the folder may not be searched, for example

    quint64 inode = 0;
    qint64 size = -1; ///< -1: there is no file
    qint64 modified = 0; ///< ns

    bool operator==(const FileIdentity &) const = default;
};

FileIdentity identify(const QString &path);

/** Now or not at all. A dead owner's lock is free at once, a living one's is never taken, however old. The file's mode is 0600. */
bool tryLock(QLockFile &lock);

/** Waits for it, blocking. Errors: Busy (`store_locked`) at the deadline, Invalid (`not_writable`). */
Result<> waitForLock(QLockFile &lock, const QDeadlineTimer &deadline);

} // namespace Tokenshelf
