// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics.h"
#include "core/store/accountsfile.h"
#include "core/store/files.h"
#include "support/await.h"
#include "support/diskroom.h"
#include "support/records.h"

#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Tokenshelf;
using namespace Tokenshelf::TestRecords;

namespace {

/** A disk of 128 KiB that only this process sees; where that takes a right that it lacks, files that may not grow stand in for it. */
class SmallDisk
{
public:
    SmallDisk() : m_real(::geteuid() == 0 && ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0) { }

    bool isReal() const { return m_real; }
    /** Empty again. */
    bool renew()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        return !m_real || ::mount("small", QFile::encodeName(path()).constData(), "tmpfs", 0, "size=128k") == 0;
    }
    void end()
    {
        m_room.reset();
        if (m_real)
            ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
    }
    QString path() const { return m_folder->path(); }
    /** Takes all the room but so many bytes. */
    bool leave(qsizetype bytes)
    {
        if (!m_real) {
            m_room.reset();
            m_room = std::make_unique<DiskRoom>(rlim_t(bytes));
            return true;
        }
        struct statvfs disk = {};
        if (::statvfs(QFile::encodeName(path()).constData(), &disk) != 0)
            return false;
        const qsizetype room = qsizetype(disk.f_bavail * disk.f_bsize);
        return room <= bytes || put(path() + "/filling"_L1, QByteArray(room - bytes, 'x'));
    }

private:
    bool m_real;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DiskRoom> m_room;
};

} // namespace

/** A disk that is really full: what was there stays, or what is new is whole. */
class TestFullTmpfs : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void reports_data();
    void reports();

private:
    SmallDisk m_disk;
};

void TestFullTmpfs::cells_data()
{
    if (!m_disk.isReal())
        qInfo("no right to mount: RLIMIT_FSIZE stands in for a full disk");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("room");
    QTest::addColumn<bool>("accounts");
    for (const bool accounts : {false, true}) {
        for (const int size : {3, 10, 16, 17, 40, 200}) {
            for (const int room : {0, 4, 8, 12})
                QTest::addRow("%s of %d kB, %d KiB free", accounts ? "accounts" : "a file", size, room) << size * 1'000 << room * 1'024 << accounts;
        }
    }
}

void TestFullTmpfs::cells()
{
    QFETCH(int, size);
    QFETCH(int, room);
    QFETCH(bool, accounts);
    QVERIFY(m_disk.renew());
    const QString file = m_disk.path() + (accounts ? "/accounts.json"_L1 : "/report"_L1);
    AccountStore store(m_disk.path());
    const Client sierra = client();
    if (accounts) {
        VERIFY_RESULT(store.load());
        VERIFY_RESULT(store.apply({.clients = {sierra}, .accounts = {account(sierra, u"North"_s)}}));
    } else {
        VERIFY_RESULT(writeFile(file, "what was there"));
    }
    const QByteArray before = contentOf(file);
    QVERIFY(m_disk.leave(room));
    Client longer = sierra;
    longer.notes = QString(size, u'n');
    const Result<> written = accounts ? store.apply({.clients = {longer}}) : writeFile(file, QByteArray(size, 'n'));
    m_disk.leave(1'000'000'000);
    const QByteArray after = contentOf(file);
    if (written) {
        QVERIFY(accounts ? after.contains(longer.notes.toUtf8()) : after == QByteArray(size, 'n'));
        QVERIFY(!accounts || parseAccounts(after, {}).damage.isEmpty());
    } else {
        // And the person is told. The stand-in lets no lock be written either, on a disk that says it has room.
        const bool lockless = accounts && room == 0 && !m_disk.isReal();
        QCOMPARE(written.error().code, lockless ? u"not_writable"_s : u"disk_full"_s);
        QCOMPARE(after, before);
    }
    if (size > 12 * 1'024)
        QVERIFY(!written);
    m_disk.end();
}

void TestFullTmpfs::reports_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("room");
    for (const int size : {3, 10, 16, 17, 40, 200}) {
        for (const int room : {0, 4, 8, 12})
            QTest::addRow("a report of %d kB, %d KiB free", size, room) << size * 1'000 << room * 1'024;
    }
}

/** A report for support is a new file of the person's: it is whole, or it is not there at all. */
void TestFullTmpfs::reports()
{
    QFETCH(int, size);
    QFETCH(int, room);
    QVERIFY(m_disk.renew());
    const QString file = m_disk.path() + "/report"_L1;
    const QByteArray report(size, 'n');
    QVERIFY(m_disk.leave(room));
    const Result<> written = saveDiagnostics(file, report);
    m_disk.leave(1'000'000'000);
    if (written)
        QCOMPARE(contentOf(file), report);
    else
        QCOMPARE(written.error().code, u"report_not_saved"_s);
    QCOMPARE(QFile::exists(file), written.has_value());
    QCOMPARE(written.has_value(), size <= room);
    m_disk.end();
}

QTEST_GUILESS_MAIN(TestFullTmpfs)
#include "tst_fulltmpfs.moc"
