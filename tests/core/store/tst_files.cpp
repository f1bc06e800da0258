// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/files.h"
#include "support/await.h"
#include "support/diskroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Tokenshelf;

namespace {

class Umask
{
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) { }
    ~Umask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    mode_t m_before;
};

int modeOf(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode & 07777) : -1;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

/** Private folders and files that are written whole or not at all. */
class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"accounts.json"_s);
    }

    void writesWhatItGets_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 4'095, 4'096, 4'097, 3'000'000})
            QTest::addRow("%d bytes", size) << size;
    }
    void writesWhatItGets()
    {
        QFETCH(const int, size);
        const QByteArray content(size, 'x');
        VERIFY_RESULT(writeFile(m_path, "old"));
        VERIFY_RESULT(writeFile(m_path, content));
        QCOMPARE(contentOf(m_path), content);
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"accounts.json"_s});
    }

    void fullDisk_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("room");
        for (const int size : {3, 10, 16, 17, 40, 200}) {
            for (const int room : {0, 4, 8, 12})
                QTest::addRow("%d kB into %d KiB", size, room) << size * 1'000 << room * 1'024;
        }
    }
    void fullDisk()
    {
        QFETCH(const int, size);
        QFETCH(const int, room);
        VERIFY_RESULT(writeFile(m_path, "the old content"));
        const QByteArray content(size, 'x');
        Result<> written;
        {
            const DiskRoom limited{rlim_t(room)};
            written = writeFile(m_path, content);
        }
        QCOMPARE(written.has_value(), size <= room);
        QCOMPARE(contentOf(m_path), written ? content : QByteArray("the old content"));
        if (!written)
            QCOMPARE(written.error().code, u"disk_full"_s);
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"accounts.json"_s}); // and no half file beside it
    }

    void modesWhateverTheUmask_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("none") << 0;
        QTest::newRow("usual") << 0022;
        QTest::newRow("private") << 0077;
    }
    void modesWhateverTheUmask()
    {
        QFETCH(const int, mask);
        const Umask umask{mode_t(mask)};
        const QString folder = m_folder->filePath(u"a/b/c"_s);
        VERIFY_RESULT(preparePrivateFolder(folder));
        QCOMPARE(modeOf(folder), 0700);
        QCOMPARE(modeOf(m_folder->filePath(u"a/b"_s)), 0700); // made on the way
        VERIFY_RESULT(writeFile(folder + "/f"_L1, "x"));
        QCOMPARE(modeOf(folder + "/f"_L1), 0600);
        QLockFile lock(folder + "/l"_L1);
        QVERIFY(tryLock(lock));
        QCOMPARE(modeOf(folder + "/l"_L1), 0600);
        QCOMPARE(int(::umask(mode_t(mask))), mask);
    }

    void aWideModeIsTightened()
    {
        const QString folder = m_folder->filePath(u"wide"_s);
        QCOMPARE(::mkdir(QFile::encodeName(folder).constData(), 0700), 0);
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0777), 0);
        VERIFY_RESULT(preparePrivateFolder(folder));
        QCOMPARE(modeOf(folder), 0700);
        VERIFY_RESULT(writeFile(m_path, "x"));
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0666), 0);
        VERIFY_RESULT(writeFile(m_path, "y"));
        QCOMPARE(modeOf(m_path), 0600);
    }

    void foldersThatAreRefused()
    {
        const auto refused = [](const QString &path) {
            const Result<> result = preparePrivateFolder(path);
            return result ? u"accepted"_s : result.error().code;
        };
        // Root's for everybody else; for root, the tests give one away.
        QString foreign = u"/"_s;
        if (::geteuid() == 0) {
            foreign = m_folder->filePath(u"foreign"_s);
            QVERIFY(QDir().mkpath(foreign));
            QCOMPARE(::chown(QFile::encodeName(foreign).constData(), 65'534, 65'534), 0);
        }
        QCOMPARE(refused(foreign), u"foreign_folder"_s);

        const QString target = m_folder->filePath(u"target"_s);
        QVERIFY(QDir().mkpath(target));
        QCOMPARE(::chmod(QFile::encodeName(target).constData(), 0755), 0);
        const QString link = m_folder->filePath(u"link"_s);
        QVERIFY(QFile::link(target, link));
        QCOMPARE(refused(link), u"foreign_folder"_s);
        QCOMPARE(modeOf(target), 0755);

        VERIFY_RESULT(writeFile(m_path, "a file"));
        QCOMPARE(refused(m_path), u"not_writable"_s);
        QCOMPARE(refused(m_path + "/below"_L1), u"not_writable"_s);
        QCOMPARE(refused(QString()), u"not_writable"_s);
    }

    void linksAreNeverWrittenThrough_data()
    {
        QTest::addColumn<bool>("symbolic");
        QTest::addColumn<bool>("dangling");
        QTest::newRow("symbolic") << true << false;
        QTest::newRow("dangling") << true << true;
        QTest::newRow("hard") << false << false;
    }
    void linksAreNeverWrittenThrough()
    {
        QFETCH(const bool, symbolic);
        QFETCH(const bool, dangling);
        const QString foreign = m_folder->filePath(u"foreign"_s);
        if (!dangling)
            VERIFY_RESULT(writeFile(foreign, "foreign"));
        const QByteArray from = QFile::encodeName(foreign);
        const QByteArray to = QFile::encodeName(m_path);
        QCOMPARE(symbolic ? ::symlink(from.constData(), to.constData()) : ::link(from.constData(), to.constData()), 0);
        VERIFY_RESULT(writeFile(m_path, "ours"));
        QCOMPARE(contentOf(m_path), QByteArray("ours"));
        QVERIFY(!QFileInfo(m_path).isSymLink());
        QCOMPARE(QFile::exists(foreign), !dangling);
        if (!dangling)
            QCOMPARE(contentOf(foreign), QByteArray("foreign"));
    }

    void whereNothingCanBeWritten()
    {
        const Result<> missing = writeFile(m_folder->filePath(u"none/f"_s), "x");
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, u"not_writable"_s);
        QVERIFY(QDir().mkpath(m_path + "/full"_L1)); // a folder that cannot be replaced
        const Result<> folder = writeFile(m_path, "x");
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, u"not_writable"_s);
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"accounts.json"_s});
    }

    void leftoversAreRemovedAndNothingElse()
    {
        // What a person keeps beside it is theirs, whatever it is called.
        const QStringList kept{u"accounts.json"_s, u"accounts.json.backup"_s, u"accounts.json.bak"_s, u"accounts.json.bak.gz"_s,
                               u"accounts.json.damaged-20260101-000000-000"_s, u"accounts.lock"_s};
        for (const QString &name : kept + QStringList{u"accounts.json.unfinished-aB3xYz"_s})
            VERIFY_RESULT(writeFile(m_folder->filePath(name), "x"));
        removeLeftovers(m_path);
        QCOMPARE(filesIn(m_folder->path()), kept);
    }

    void namesAreFree()
    {
        QSet<QString> names; // several within one millisecond
        for (int i = 0; i < 20; ++i) {
            const QString name = freeName(m_path + ".damaged"_L1);
            QVERIFY(!names.contains(name));
            names << name;
            QVERIFY(QFile(name).open(QIODevice::NewOnly));
        }
        keepNewest(m_path + ".damaged"_L1, 3);
        QCOMPARE(filesIn(m_folder->path()).size(), 3);
    }

    void whatIsToBeReplacedKeepsItsNameUntilThen_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void whatIsToBeReplacedKeepsItsNameUntilThen()
    {
        QFETCH(const bool, folder);
        const QString second = m_path + ".damaged"_L1;
        if (folder)
            QVERIFY(QDir().mkpath(m_path + "/sub"_L1));
        else
            VERIFY_RESULT(writeFile(m_path, "old"));
        VERIFY_RESULT(keepAs(m_path, second));
        QCOMPARE(QFile::exists(m_path), !folder); // a folder cannot have two names
        QVERIFY(QFile::exists(second));
        takeBack(m_path, second);
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"accounts.json"_s});

        VERIFY_RESULT(keepAs(m_path, second));
        VERIFY_RESULT(writeFile(m_path, "new"));
        QCOMPARE(contentOf(m_path), QByteArray("new"));
        if (!folder)
            QCOMPARE(contentOf(second), QByteArray("old"));
        QVERIFY(!keepAs(m_path, second)); // it replaces nothing
    }

    void anIdentityChangesWithEachWriting()
    {
        QCOMPARE(identify(m_path), FileIdentity());
        QList<FileIdentity> seen;
        for (int i = 0; i < 50; ++i) {
            VERIFY_RESULT(writeFile(m_path, "same size"));
            const FileIdentity now = identify(m_path);
            QCOMPARE(now, identify(m_path));
            QVERIFY(seen.isEmpty() || !(seen.last() == now));
            seen << now;
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
