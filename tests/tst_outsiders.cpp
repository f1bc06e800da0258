// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/person.h"
#include "support/publicprograms.h"
#include "support/world.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpSocket>

#include <csignal>

using namespace Tokenshelf;

namespace {

/** Tries, as another program of the same person, to get at a process; prints each door that opens. */
const QString burglar = uR"(
for door in mem environ maps; do (: <"/proc/$1/$door") 2>/dev/null && echo "$door"; done
timeout 1 strace -qq -e trace=none -p "$1" 2>/dev/null
test $? -eq 124 && echo trace
exit 0)"_s;

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
}

/** Whether the kernel lets a process look into another one of the same person that does not defend itself (Yama). */
bool kernelAllowsTracing()
{
    const QString scope = contentOf(u"/proc/sys/kernel/yama/ptrace_scope"_s).trimmed();
    return scope.isEmpty() || scope == "0"_L1;
}

/** The inodes of a process's sockets. */
QStringList socketsOf(qint64 process)
{
    const QDir folder(u"/proc/%1/fd"_s.arg(process));
    QStringList inodes;
    for (const QString &name : folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        const QString target = QFile::symLinkTarget(folder.filePath(name));
        static const QRegularExpression socket(u"socket:\\[([0-9]+)\\]"_s);
        if (const auto match = socket.match(target); match.hasMatch())
            inodes << match.captured(1);
    }
    return inodes;
}

/** Unix sockets of the process that wait for others: lines of /proc/net/unix with the flag of a listener. */
QStringList unixListeners(qint64 process)
{
    const QStringList inodes = socketsOf(process);
    QStringList found;
    const QStringList lines = contentOf(u"/proc/net/unix"_s).split(u'\n');
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(u' ');
        if (words.value(3) == "00010000"_L1 && inodes.contains(words.value(6)))
            found << line;
    }
    return found;
}

} // namespace

/** The programs as other processes meet them: of the same person, and of another one on the same machine. */
class TestOutsiders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void memoryIsClosed_data();
    void memoryIsClosed();
    void noSocketBetweenInstances();
    void startsAgainAfterAKill();
    void twoPeopleAtOnce();
    void aBusyPortIsToldToTheOther();

private:
    QStringList doorsInto(Person &person, qint64 process);
    bool isUp(QProcess &process, const QString &program);

    const PublicPrograms m_programs{QStringLiteral(CLI_PROGRAM), QStringLiteral(GUI_PROGRAM)};
    const QString m_cli = m_programs.path(u"tokenshelf-cli"_s);
    const QString m_gui = m_programs.path(u"tokenshelf"_s);
};

void TestOutsiders::initTestCase()
{
    if (!Person::canBeAnother())
        qInfo("not root: every person here is the one who runs the test");
}

QStringList TestOutsiders::doorsInto(Person &person, qint64 process)
{
    QProcess thief;
    person.dress(thief);
    thief.start(u"/bin/sh"_s, {u"-c"_s, burglar, u"sh"_s, QString::number(process)});
    thief.waitForFinished();
    return QString::fromLatin1(thief.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/** Once main() has done its first steps: the commands print, the window has loaded its platform. */
bool TestOutsiders::isUp(QProcess &process, const QString &program)
{
    if (program == m_cli)
        return process.waitForReadyRead(20'000);
    return QTest::qWaitFor([&] { return contentOf(u"/proc/%1/maps"_s.arg(process.processId())).contains("libqoffscreen"_L1)
                                     || (!Person::canBeAnother() && contentOf(u"/proc/%1/comm"_s.arg(process.processId())) == "tokenshelf\n"_L1); },
                           20'000);
}

void TestOutsiders::memoryIsClosed_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("commands") << m_cli << QStringList{u"practice"_s, u"--port"_s, u"0"_s, u"--json"_s};
    QTest::newRow("window") << m_gui << QStringList();
    QTest::newRow("started from a snap's terminal") << m_cli << QStringList{u"practice"_s, u"--port"_s, u"0"_s, u"--json"_s};
}

void TestOutsiders::memoryIsClosed()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    Person person;
    QProcess process;
    person.dress(process);
    if (qstrcmp(QTest::currentDataTag(), "started from a snap's terminal") == 0) { // whose variables it inherits
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert(u"SNAP"_s, u"/snap/editor/1"_s);
        process.setProcessEnvironment(environment);
    }
    process.start(program, arguments);
    QVERIFY2(isUp(process, program), process.readAllStandardError().constData());
    QCOMPARE(doorsInto(person, process.processId()), QStringList());

    QProcess open; // which does not defend itself: the same burglar gets in
    person.dress(open);
    open.start(u"/bin/sleep"_s, {u"60"_s});
    QVERIFY(open.waitForStarted());
    const QStringList all{u"mem"_s, u"environ"_s, u"maps"_s, u"trace"_s};
    const QStringList some{u"environ"_s, u"maps"_s};
    QCOMPARE(doorsInto(person, open.processId()), kernelAllowsTracing() ? all : some);
    for (QProcess *one : {&process, &open}) {
        one->kill();
        one->waitForFinished();
    }
}

void TestOutsiders::noSocketBetweenInstances()
{
    if (!Person::canBeAnother())
        QSKIP("not root: the descriptors of a process that is not dumpable are closed to the one who runs it, too");
    Person person;
    for (const QString &program : {m_cli, m_gui}) {
        QProcess process;
        person.dress(process);
        process.start(program, program == m_cli ? QStringList{u"practice"_s, u"--port"_s, u"0"_s, u"--json"_s} : QStringList());
        QVERIFY(isUp(process, program));
        QCOMPARE(unixListeners(process.processId()), QStringList());
        QVERIFY(program == m_gui || !socketsOf(process.processId()).isEmpty()); // the look itself works: there are the practice ports
        process.kill();
        process.waitForFinished();
    }
}

void TestOutsiders::startsAgainAfterAKill()
{
    Person person;
    QList<qint64> times;
    for (int start = 0; start < 10; ++start) {
        QProcess process;
        person.dress(process);
        QElapsedTimer timer;
        timer.start();
        process.start(m_cli, {u"practice"_s, u"--port"_s, u"28440"_s, u"--json"_s});
        QVERIFY2(process.waitForReadyRead(20'000), process.readAllStandardError().constData());
        times << timer.elapsed();
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
        QTcpSocket caller; // nobody listens in its place
        caller.connectToHost(u"127.0.0.1"_s, 28440);
        QVERIFY(!caller.waitForConnected(1'000));
    }
    std::sort(times.begin(), times.end());
    qInfo("started again after kill -9: median %lld ms, slowest %lld ms", times.at(5), times.last());
    QVERIFY(times.at(5) <= 1'000);
}

void TestOutsiders::twoPeopleAtOnce()
{
    static const QString job = uR"(
printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
as() { "$0" --profile practice "$@"; }
printf %s "$SECRET" | as add practice-sierra North --client-id "$KEY" --base "$BASE" >&2 && as token North)"_s;
    PracticeServer practice;
    QVERIFY(practice.start(0));
    const PracticeClient client = practice.clients().constFirst();
    Person one;
    Person other(Person::Another);
    QProcess jobs[2];
    Person *people[] = {&one, &other};
    for (int i = 0; i < 2; ++i) {
        people[i]->set(u"SECRET"_s, QString::fromUtf8(client.clientSecret.reveal()));
        people[i]->set(u"KEY"_s, client.clientId);
        people[i]->set(u"BASE"_s, practice.sierra().toString() + "/iii/sierra-api"_L1);
        people[i]->dress(jobs[i]);
        jobs[i].start(u"dbus-run-session"_s, {u"--"_s, u"/bin/sh"_s, u"-c"_s, job, m_cli});
    }
    QByteArrayList tokens;
    for (QProcess &process : jobs) {
        QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 40'000));
        tokens << process.readAllStandardOutput().trimmed();
        QVERIFY2(process.exitCode() == 0 && tokens.last().size() > 30, process.readAllStandardError().constData());
    }
    QVERIFY(tokens.first() != tokens.last());
}

void TestOutsiders::aBusyPortIsToldToTheOther()
{
    Person one;
    Person other(Person::Another);
    QProcess first;
    one.dress(first);
    first.start(m_cli, {u"practice"_s, u"--port"_s, u"28450"_s, u"--json"_s});
    QVERIFY(first.waitForReadyRead(20'000));
    QProcess second;
    other.dress(second);
    second.start(m_cli, {u"practice"_s, u"--port"_s, u"28450"_s});
    QVERIFY(second.waitForFinished());
    QVERIFY(second.exitCode() != 0);
    const QByteArray said = second.readAllStandardError();
    QVERIFY2(said.contains("127.0.0.1:28450") && said.contains("choose another port"), said.constData());
    QProcess third;
    other.dress(third);
    third.start(m_cli, {u"practice"_s, u"--port"_s, u"0"_s, u"--json"_s});
    QVERIFY(third.waitForReadyRead(20'000));
    for (QProcess *process : {&first, &third}) {
        process->kill();
        process->waitForFinished();
    }
}

QTEST_GUILESS_MAIN(TestOutsiders)
#include "tst_outsiders.moc"
