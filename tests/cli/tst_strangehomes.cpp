// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/privatesession.h"

#include <unistd.h>

using namespace Tokenshelf;

/** Homes that cannot be written to, are full, are not there, keep no locks or are slow: the program starts, shows what it can, and explains. */
class TestStrangeHomes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void homes_data();
    void homes();

private:
    CliSession m_session;
};

void TestStrangeHomes::initTestCase()
{
    CliProcess add(m_session.sierra(u"North"_s));
    QCOMPARE(add.run(m_session.secret(0)), 0);
}

void TestStrangeHomes::homes_data()
{
    QTest::addColumn<QStringList>("prefix");
    QTest::addColumn<QStringList>("saying"); // one of these codes, on a change, or at once where there is nothing to show; none: it works
    QTest::addColumn<bool>("shows"); // the accounts
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tokenshelf"_L1;
    const auto injected = [](const QString &what) {
        return QStringList{u"strace"_s, u"-f"_s, u"-qqq"_s, u"-E"_s, u"ASAN_OPTIONS=detect_leaks=0"_s,
            u"-o"_s, u"/dev/null"_s, u"-e"_s, "trace="_L1 + what.section(u':', 0, 0), u"-e"_s,
                           "inject="_L1 + what, u"--"_s};
    };
    const QString readOnly = u"mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && exec \"$@\""_s;
    const QStringList mounted{u"unshare"_s, u"-m"_s, u"bash"_s, u"-c"_s, readOnly, data};
    if (QProcess::execute(mounted.first(), mounted.sliced(1) + QStringList{u"true"_s}) == 0) {
        QTest::newRow("read-only") << mounted << QStringList{u"not_writable"_s} << true;
    } else {
        qInfo("not root, or in a container that may mount nothing: a read-only home is made by failing calls");
        QTest::newRow("read-only") << injected(u"rename:error=EROFS"_s) << QStringList{u"not_writable"_s} << true;
    }
    QTest::newRow("quota") << QStringList{u"bash"_s, u"-c"_s, u"trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""_s}
                           << QStringList{u"disk_full"_s, u"not_writable"_s} << true;
    // Then it is the root of the disk, where nobody but root may make a folder.
    QTest::newRow("no HOME") << (::geteuid() == 0 ? injected(u"mkdir:error=EROFS"_s) : QStringList())
            + QStringList{u"env"_s, u"-u"_s, u"HOME"_s, u"-u"_s, u"XDG_DATA_HOME"_s, u"-u"_s, u"XDG_CONFIG_HOME"_s, u"-u"_s,
                          u"XDG_CACHE_HOME"_s, u"-u"_s, u"XDG_STATE_HOME"_s}
                             << QStringList{u"not_writable"_s, u"not_readable"_s} << false; // the latter where root has made one
    QTest::newRow("a share without locks") << injected(u"flock:error=ENOLCK"_s) << QStringList{u"not_writable"_s} << true;
    QTest::newRow("a slow share") << injected(u"rename,fsync:delay_exit=300000"_s) << QStringList() << true;
}

void TestStrangeHomes::homes()
{
    QFETCH(QStringList, prefix);
    QFETCH(QStringList, saying);
    QFETCH(bool, shows);
    const QByteArray before = [] {
        QFile file(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tokenshelf/accounts.json"_L1);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    QVERIFY(!before.isEmpty());
    if (!shows && ::geteuid() == 0 && QFile::exists(u"/.local/share/tokenshelf"_s))
        QSKIP("root has been here without a home: there is nothing to explain");
    CliProcess list({u"list"_s, u"--json"_s}, prefix);
    QCOMPARE(list.run(), 0);
    QCOMPARE(list.array().size(), shows ? 1 : 0);
    CliProcess version({u"providers"_s}, prefix);
    QCOMPARE(version.run(), 0);
    const auto explains = [&saying](CliProcess &process) {
        return std::any_of(saying.begin(), saying.end(), [&](const QString &one) { return process.err().contains(one.toUtf8()); });
    };
    if (!shows) {
        QVERIFY2(explains(list), list.err().constData());
        return;
    }
    CliProcess change({u"renew"_s, u"North"_s, u"--json"_s}, prefix);
    const int code = change.run();
    if (saying.isEmpty()) {
        QCOMPARE(code, 0);
        return;
    }
    if (code == 0)
        QVERIFY2(QTest::currentDataTag() == QByteArray("a share without locks"), change.err().constData()); // where it gets by without them
    else
        QVERIFY2(explains(change), change.err().constData());
    CliProcess after({u"list"_s, u"--json"_s});
    QCOMPARE(after.run(), 0);
    QCOMPARE(after.array().size(), 1);
    CliProcess usable({u"token"_s, u"North"_s});
    QCOMPARE(usable.run(), 0);
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    TestStrangeHomes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_strangehomes.moc"
