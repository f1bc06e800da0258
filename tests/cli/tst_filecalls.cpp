// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecalls.h"
#include "support/privatesession.h"

#include <unistd.h>

using namespace Tokenshelf;

/** What the programs do to files, each call of it: what is written, with which mode, in which order. */
class TestFileCalls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noSecretIsWrittenToAFile();
    void noSecretIsLeftByTheKilled();
    void everythingIsPrivateFromItsFirstMoment();
    void everyNameIsNew();
    void eachFileIsSyncedThenItsFolder();

private:
    static constexpr int points = 20;

    QStringList leaks() const;

    std::unique_ptr<FileCallStage> m_stage;
    FileCallLogs m_logs;
};

/** Secrets in any file of the session, and any file elsewhere that was written to; the test's own traces hold the traffic. */
QStringList TestFileCalls::leaks() const
{
    const LeakScan &scan = m_stage->scan;
    QStringList found = m_stage->outside + scan.findInFiles(QDir::homePath()) + scan.findInFiles(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    for (const QFileInfo &entry : QDir(QDir::tempPath()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        QFile file(entry.filePath());
        if (entry.isDir() && !entry.fileName().startsWith("tst_filecalls-"_L1))
            found += scan.findInFiles(entry.filePath());
        else if (entry.isFile() && file.open(QIODevice::ReadOnly))
            found += scan.find(file.readAll());
    }
    return found;
}

void TestFileCalls::initTestCase()
{
    m_stage = std::make_unique<FileCallStage>();
    QVERIFY(QDir(ownFolder(QStandardPaths::RuntimeLocation)).removeRecursively()); // to be made once more
    for (const PracticeClient &client : m_stage->session.practice().clients())
        m_stage->scan.plant(client.name, client.clientSecret.reveal().toByteArray());
    m_stage->session.practice().behaviour().graceSeconds = std::chrono::hours(24);
    QCOMPARE(m_stage->run(m_stage->session.sierra(u"North"_s), m_stage->session.secret(0)), 0);
    QCOMPARE(m_stage->run({u"sign-in"_s, u"Kitchen"_s}), 0);
    for (const QString &name : {u"North"_s, u"Kitchen"_s}) {
        QCOMPARE(m_stage->run({u"renew"_s, name, u"--verbose"_s}), 0);
        QCOMPARE(m_stage->run({u"token"_s, name}), 0);
        QCOMPARE(m_stage->run({u"introspect"_s, name}), 0);
    }
    m_stage->session.practice().behaviour().refuseSecret = true;
    QVERIFY(m_stage->run({u"renew"_s, u"North"_s, u"--verbose"_s}) != 0);
    m_stage->session.practice().behaviour().refuseSecret = false;
    QCOMPARE(m_stage->run({u"doctor"_s, u"--bundle"_s, QDir::home().filePath(u"report.txt"_s)}), 0);
    QCOMPARE(m_stage->run({u"remove"_s, u"North"_s}), 0);
    m_stage->failAndRenew();
    const qsizetype before = m_stage->scan.planted();
    m_logs = m_stage->learn();
    QVERIFY2(m_stage->scan.planted() >= before + 8, qPrintable(QString::number(m_stage->scan.planted() - before))); // codes, verifiers, tokens of five answers
}

void TestFileCalls::noSecretIsWrittenToAFile()
{
    int written = 0;
    for (const QList<FileCall> &log : m_logs) {
        for (const FileCall &call : log) {
            if (!call.name.contains("write"_L1) || !call.isOnFile())
                continue;
            ++written;
            QVERIFY2(m_stage->scan.find(call.path).isEmpty(), call.descriptor.constData());
        }
    }
    QVERIFY2(written > 30, qPrintable(QString::number(written)));
    QCOMPARE(leaks(), QStringList());
}

void TestFileCalls::noSecretIsLeftByTheKilled()
{
    CallTrace whole(u"openat,fsync,rename,unlink"_s, {u"-ff"_s}); // which a run has as many of as another
    QCOMPARE(m_stage->run({u"renew"_s, u"Kitchen"_s}, {}, whole.prefix()), 0);
    QStringList calls; // of the thread that does the work
    for (const QStringList &log : whole.logs())
        calls = log.size() > calls.size() ? log : calls;
    // Before its list, it only loads libraries; behind its last call there are two lines.
    const auto list = std::find_if(calls.begin(), calls.end(), [](const QString &line) { return line.contains("accounts.json"_L1); });
    const qsizetype first = list - calls.begin();
    const qsizetype count = calls.size() - 2 - first;
    QVERIFY2(count >= points, qPrintable(calls.join(u'\n')));
    for (int point = 0; point < points; ++point) {
        const qsizetype at = first + count * point / points;
        const QString call = calls.at(at).section(u'(', 0, 0);
        const auto same = std::count_if(calls.begin(), calls.begin() + at + 1, [&](const QString &line) { return line.startsWith(call + u'('); });
        CallTrace killed = FileCallStage::trace();
        QStringList words = killed.prefix();
        words.insert(1, u"inject=%1:signal=SIGKILL:when=%2"_s.arg(call).arg(same));
        words.insert(1, u"-e"_s);
        CliProcess renewal({u"renew"_s, u"Kitchen"_s}, words);
        renewal.start();
        QTRY_COMPARE_WITH_TIMEOUT(renewal.state(), QProcess::NotRunning, 60'000);
        QVERIFY2(renewal.exitStatus() == QProcess::CrashExit || renewal.exitCode() == 137, qPrintable(words.at(2)));
        (void)m_stage->learn(killed);
        QCOMPARE(leaks(), QStringList());
    }
    qInfo("0 hits of %d runs, %lld secrets", points + 1, qlonglong(m_stage->scan.planted()));
}

void TestFileCalls::everythingIsPrivateFromItsFirstMoment()
{
    QSet<QString> closed{ownFolder(QStandardPaths::GenericDataLocation)}; // from the moment they were made; this one before the trace
    for (const QList<FileCall> &log : m_logs) {
        for (const FileCall &call : log) {
            if (call.name != "mkdir"_L1 || ownFolderOf(QFile::decodeName(call.path)).isEmpty())
                continue;
            QVERIFY2(call.mode == 0700, call.path.constData());
            if (call.done)
                closed << ownFolderOf(QFile::decodeName(call.path));
        }
    }
    int seen = 0;
    for (const QList<FileCall> &log : m_logs) {
        for (const FileCall &call : log) {
            const QString folder = ownFolderOf(QFile::decodeName(call.path));
            if (!call.creates() || (folder.isEmpty() && !call.path.endsWith("report.txt")))
                continue;
            ++seen;
            QVERIFY2((call.mode & 077) == 0 || closed.contains(folder), call.words().constData());
        }
    }
    QVERIFY2(seen > 30 && closed.size() >= 4, qPrintable(QString::number(seen)));
    QProcess find;
    find.start(u"find"_s, QStringList(closed.begin(), closed.end()) + QStringList{QDir::home().filePath(u"report.txt"_s), u"-perm"_s, u"/077"_s});
    QVERIFY(find.waitForFinished());
    QCOMPARE(find.readAll(), QByteArray());
    QCOMPARE(find.exitCode(), 0);
}

/**
 * Nothing is opened for writing that somebody may have planted: the name is new, or the same program has just put it there, or it is a lock,
 * which gets no byte.
 */
void TestFileCalls::everyNameIsNew()
{
    for (const QList<FileCall> &log : m_logs) {
        QSet<QByteArray> own;
        for (const FileCall &call : log) {
            if (call.name == "rename"_L1 && call.done)
                own << call.target;
            if (ownFolderOf(QFile::decodeName(call.path)).isEmpty() || !(call.flags.contains("O_WRONLY"_L1) || call.flags.contains("O_RDWR"_L1)))
                continue;
            const bool isLock = call.path.endsWith("lock") && !call.creates();
            const bool isNew = call.flags.contains("O_EXCL"_L1) || call.flags.contains("O_TMPFILE"_L1); // the latter has no name
            QVERIFY2(isNew || own.contains(call.path) || isLock, call.words().constData());
        }
    }
}

void TestFileCalls::eachFileIsSyncedThenItsFolder()
{
    int renames = 0;
    for (const QList<FileCall> &log : m_logs) {
        for (auto call = log.begin(); call != log.end(); ++call) {
            if (call->name != "rename"_L1 || !call->done || ownFolderOf(QFile::decodeName(call->target)).isEmpty())
                continue;
            ++renames;
            const QByteArray folder = call->target.first(call->target.lastIndexOf('/'));
            const auto isSyncOf = [](const QByteArray &what) {
                return [what](const FileCall &one) { return one.name.endsWith("sync"_L1) && one.done && one.descriptor == what; };
            };
            // Qt writes to a file that has no name yet.
            const auto isSyncOfNameless = [folder](const FileCall &one) {
                return one.name.endsWith("sync"_L1) && one.done && one.descriptor.startsWith(folder + "/#");
            };
            const auto next = std::find_if(call + 1, log.end(), [](const FileCall &one) { return one.name == "rename"_L1; });
            const bool isSynced = std::any_of(log.begin(), call, isSyncOf(call->path)) || std::any_of(log.begin(), call, isSyncOfNameless);
            QVERIFY2(isSynced, call->target.constData());
            QVERIFY2(std::any_of(call, next, isSyncOf(folder)), call->target.constData());
        }
    }
    qInfo("%d of %d renames", renames, renames);
    QVERIFY2(renames >= 10, qPrintable(QString::number(renames)));
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication application(argc, argv);
    TestFileCalls test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_filecalls.moc"
