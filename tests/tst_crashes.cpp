// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/person.h"
#include "support/publicprograms.h"
#include "support/records.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>

using namespace Tokenshelf;
using TestRecords::contentOf;
using namespace Qt::StringLiterals;

/** What the programs leave behind, and send away, when they crash (security R11, R14). */
class TestCrashes : public QObject
{
    Q_OBJECT

private slots:
    void aCrashLeavesNoDump_data() { addPrograms(); }
    void aCrashLeavesNoDump();
    void aCrashSendsNothing_data() { addPrograms(); }
    void aCrashSendsNothing();

private:
    void addPrograms() const;
    bool crashDumps(Person &person, const QStringList &command);

    const PublicPrograms m_programs{QStringLiteral(CLI_PROGRAM), QStringLiteral(GUI_PROGRAM)};
    const QString m_cli = m_programs.path(u"tokenshelf-cli"_s);
    const QString m_gui = m_programs.path(u"tokenshelf"_s);
    QByteArray m_limits; ///< on a dump of the last one that crashed, soft and hard
};

/** Starts it in a folder where anybody may write, with no limit on dumps, kills it by SIGSEGV when it is up: whether the kernel wrote a dump. */
bool TestCrashes::crashDumps(Person &person, const QStringList &command)
{
    int ready[2];
    if (::pipe(ready) != 0)
        qFatal("no pipe");
    const pid_t child = person.spawn(command, ready[1], [] {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
    });
    ::close(ready[1]);
    char byte = 0;
    [[maybe_unused]] const ssize_t got = ::read(ready[0], &byte, 1); // the first thing that it prints
    m_limits = contentOf(u"/proc/%1/limits"_s.arg(child));
    m_limits = m_limits.sliced(m_limits.indexOf("Max core file size")).split('\n').constFirst().simplified().sliced(19);
    ::kill(child, SIGSEGV);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ready[0]);
    if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGSEGV)
        qFatal("it did not crash: %x", unsigned(status));
    return WCOREDUMP(status) || !QDir(person.home()).entryList({u"core*"_s}, QDir::Files).isEmpty();
}

void TestCrashes::addPrograms() const
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("up"); // what it has printed then
    QTest::newRow("commands") << QStringList{m_cli, u"practice"_s, u"--port"_s, u"0"_s, u"--json"_s} << QByteArray("{");
    // Says that it has started by what Qt prints of its plugins.
    QTest::newRow("window") << QStringList{u"/usr/bin/env"_s, u"QT_DEBUG_PLUGINS=1"_s, m_gui} << QByteArray("libqoffscreen.so\" loaded library");
}

void TestCrashes::aCrashLeavesNoDump()
{
    QFETCH(const QStringList, command);
    Person person;
    const bool others = crashDumps(person, {u"/bin/sh"_s, u"-c"_s, u"echo up; exec sleep 60"_s});
    if (!others)
        qInfo("this machine writes no dumps at all: that the program forbids itself any is what is seen");
    if (m_limits.startsWith("0 "))
        QSKIP("nobody may write a dump here, whom nothing forbids it");
    QDir home(person.home());
    for (const QString &dump : home.entryList({u"core*"_s}, QDir::Files))
        home.remove(dump);
    for (int crash = 0; crash < 10; ++crash) {
        QVERIFY(!crashDumps(person, command));
        QVERIFY2(m_limits.startsWith("0 "), m_limits.constData());
    }
}

void TestCrashes::aCrashSendsNothing()
{
    QFETCH(const QStringList, command);
    QFETCH(const QByteArray, up);
    // Who is not root cannot read the addresses of a process that is not dumpable: the lengths of IPv4's and IPv6's tell them from all others.
    static const QRegularExpression internetCall(u"AF_INET|(connect|sendto)\\([^)]*0x[0-9a-f]+, (16|28)\\).*"_s);
    Person person;
    for (int crash = 0; crash < 10; ++crash) {
        const QString log = person.home() + "/calls"_L1;
        QFile::remove(log);
        QProcess process;
        person.dress(process);
        process.setProcessChannelMode(QProcess::MergedChannels);
        const QString watched = u"trace=connect,sendto,sendmsg,execve,fork,vfork,clone,clone3"_s;
        process.start(u"strace"_s, QStringList{u"-f"_s, u"-o"_s, log, u"-e"_s, watched, u"--"_s} + command);
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += process.readAll()).contains(up), 20'000);
        const QString calls = QString::fromLatin1(contentOf(log));
        const qint64 program = calls.section(u' ', 0, 0).toLongLong(); // strace -f begins each line with the process
        QVERIFY(program > 0);
        ::kill(pid_t(program), SIGSEGV);
        QVERIFY(process.waitForFinished());
        const QString all = QString::fromLatin1(contentOf(log));
        const QString after = all.section("SIGSEGV"_L1, 1);
        QVERIFY2(!after.isEmpty() && !after.contains(u'('), qPrintable(after)); // not one call more
        const auto call = internetCall.match(all);
        QVERIFY2(!call.hasMatch(), qPrintable(call.captured()));
    }
}

QTEST_GUILESS_MAIN(TestCrashes)
#include "tst_crashes.moc"
