// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/files.h"
#include "support/await.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Tokenshelf;

/** Locks between processes: a dead owner's is free, a living one's is never taken. */
class TestFileLocks : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QFile::remove(m_path); }

    void aLockExcludesItsOwnProcess()
    {
        QLockFile first(m_path);
        QLockFile second(m_path);
        QVERIFY(tryLock(first));
        QVERIFY(!tryLock(second));
        first.unlock();
        QVERIFY(tryLock(second));
    }

    void anAgedLockOfTheLivingIsKept()
    {
        QLockFile first(m_path);
        QVERIFY(tryLock(first));
        const timespec longAgo[2] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(m_path).constData(), longAgo, 0), 0);
        QLockFile second(m_path);
        QVERIFY(!tryLock(second));
    }

    void anEmptyLockOfTheDeadIsFreed()
    {
        VERIFY_RESULT(writeFile(m_path, {})); // killed between creating it and saying who it was
        QLockFile lock(m_path);
        QVERIFY(!tryLock(lock)); // it could be just now
        const timespec longAgo[2] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(m_path).constData(), longAgo, 0), 0);
        QVERIFY(tryLock(lock));
    }

    void whoeverWaitsOutlastsAnEmptyOne()
    {
        VERIFY_RESULT(writeFile(m_path, {}));
        QLockFile lock(m_path);
        VERIFY_RESULT(waitForLock(lock, QDeadlineTimer(std::chrono::seconds(2)))); // as long as a save waits
    }

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"x.lock"_s);
};

QTEST_GUILESS_MAIN(TestFileLocks)
#include "tst_filelocks.moc"
