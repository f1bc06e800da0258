// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "support/killing.h"
#include "support/privatesession.h"

#include <csignal>

using namespace Tokenshelf;

/**
 * Each call to the system that can fail fails once: nothing crashes, what a command says it did is done, and no account is lost (security 4.2).
 * Of calls about files, those about the program's own; libraries may end it when theirs are missing (libgcrypt does).
 */
class TestFailingCalls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_session.practice().behaviour().graceSeconds = std::chrono::seconds(600); } // a lost answer is R56's
    void eachOnce_data();
    void eachOnce();

private:
    static constexpr int mostOfAKind = 60; ///< of memory there are 20,000

    /** How the command ended, and how many such calls it made. */
    struct Ending
    {
        int code = 0; ///< -1: not by itself; 128 and more: by a signal
        long calls = 0;
        bool failed = false; ///< the n-th was there
        QByteArray words;
    };

    bool prepare(const QString &what);
    QStringList command(const QString &what);
    Ending run(const QString &what, const QString &call, int error, long n = 0);
    static bool isAllowed(const QString &call, int code);
    void checkState(const QString &what, const Ending &ending);

    CliSession m_session;
    QTemporaryDir m_folder;
};

/** One account that the command is about, unless it makes it, and one that has nothing to do with it. */
bool TestFailingCalls::prepare(const QString &what)
{
    AppContext app{AppOptions()};
    if (!app.service().accountNamed(u"Bystander"_s) && Killing::add(app, u"Bystander"_s, u"apicbase-test"_s).isNull())
        return false;
    const auto account = app.service().accountNamed(u"Account"_s);
    const auto remove = [&](QObject *context, Callback<bool> done) { app.service().remove(account->id, false, context, done); };
    if (what == "add"_L1)
        return !account || await<bool>(remove);
    return (account || CliProcess(m_session.apicbase(u"Account"_s)).run(m_session.secret(2)) == 0)
        && ((account && account->tokens) || CliProcess({u"sign-in"_s, u"Account"_s}).run() == 0);
}

QStringList TestFailingCalls::command(const QString &what)
{
    return what == "add"_L1 ? m_session.apicbase(u"Account"_s) : QStringList{what, u"Account"_s};
}

/** With the n-th of those calls failing; 0: none. */
TestFailingCalls::Ending TestFailingCalls::run(const QString &what, const QString &call, int error, long n)
{
    const QString log = m_folder.filePath(u"calls"_s);
    QFile::remove(log);
    CliProcess process(command(what));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULTS_LIBRARY));
    environment.insert(u"FAULTS_CALL"_s, call);
    environment.insert(u"FAULTS_ERRNO"_s, QString::number(error));
    environment.insert(u"FAULTS_NUMBER"_s, QString::number(n));
    environment.insert(u"FAULTS_FOLDER"_s, QDir::homePath());
    environment.insert(u"FAULTS_LOG"_s, log);
    process.setProcessEnvironment(environment);
    process.start();
    process.write(m_session.secret(2));
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    Ending ending{.code = !ended ? -1 : process.exitCode() + (process.exitStatus() == QProcess::CrashExit ? 128 : 0), .words = process.err()};
    QFile file(log);
    const QByteArrayList lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
    ending.failed = lines.contains("failed");
    for (const QByteArray &line : lines)
        ending.calls = line.endsWith(" calls") ? line.chopped(6).toLong() : ending.calls;
    return ending;
}

bool TestFailingCalls::isAllowed(const QString &call, int code)
{
    if (code == 128 + SIGTERM) // GLib ends a program that loses its session bus
        return call == "socket"_L1 || call == "connect"_L1 || call == "sendmsg"_L1;
    if (code == 128 + SIGABRT || code == 128 + SIGTRAP || code == 128 + SIGSEGV) // Qt and GLib do not go on without memory
        return call == "malloc"_L1;
    return code >= 0 && code < 128;
}

/** What the command says it did is done, and both accounts are whole. */
void TestFailingCalls::checkState(const QString &what, const Ending &ending)
{
    AppContext app{AppOptions()};
    QCOMPARE(QDir(app.options().dataFolder).entryList({u"*damaged*"_s}), QStringList());
    Killing::settle(app);
    QCOMPARE(Killing::disagreement(app), QString());
    QVERIFY(app.service().accountNamed(u"Bystander"_s));
    const bool there = app.service().accountNamed(u"Account"_s).has_value();
    if (ending.code == 0 || what == "renew"_L1 || what == "token"_L1)
        QCOMPARE(there, what != "remove"_L1);
    if (what == "renew"_L1 || what == "token"_L1)
        QCOMPARE(CliProcess({u"renew"_s, u"Account"_s}).run(), 0);
}

void TestFailingCalls::eachOnce_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("error");
    const auto add = [](const char *what, const char *call, int error) {
        QTest::addRow("%s: %s", what, call) << QString::fromLatin1(what) << QString::fromLatin1(call) << error;
    };
    for (const char *what : {"add", "renew", "remove"}) { // those that write
        for (const auto &[call, error] :
             {std::pair{"write", ENOSPC}, {"fsync", EIO}, {"rename", EIO}, {"unlink", EIO}, {"flock", ENOLCK}})
            add(what, call, error);
    }
    for (const char *what : {"add", "renew", "token", "remove"}) {
        for (const auto &[call, error] :
             {std::pair{"open", EMFILE}, {"socket", EMFILE}, {"connect", ECONNREFUSED}, {"sendmsg", EPIPE}, {"malloc", ENOMEM}})
            add(what, call, error);
    }
}

void TestFailingCalls::eachOnce()
{
    QFETCH(QString, what);
    QFETCH(QString, call);
    QFETCH(int, error);
    long calls = 0;
    for (int time = 0; time < 2; ++time) { // the first may have more to do than those to come
        QVERIFY(prepare(what));
        const Ending ending = run(what, call, error);
        QCOMPARE(ending.code, 0);
        calls = ending.calls;
    }
    QVERIFY(calls > 0);
    const long step = qMax<long>(1, calls / mostOfAKind);
    int tried = 0;
    int failed = 0;
    QMap<int, int> codes;
    for (long n = 1; n <= calls; n += step) {
        QVERIFY(prepare(what));
        const Ending ending = run(what, call, error, n);
        QVERIFY2(isAllowed(call, ending.code), qPrintable(u"%1: %2 %3"_s.arg(n).arg(ending.code).arg(QString::fromUtf8(ending.words.right(300)))));
        checkState(what, ending);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"%1 of %2: %3 %4"_s.arg(n).arg(calls).arg(ending.code).arg(QString::fromUtf8(ending.words.right(300)))));
        ++tried;
        failed += ending.failed ? 1 : 0;
        ++codes[ending.code];
    }
    QVERIFY2(failed * 4 >= tried * 3, qPrintable(QString::number(failed))); // not each command makes as many calls as the one before
    static const QStringList storing{u"write"_s, u"fsync"_s, u"rename"_s};
    QVERIFY(codes.contains(1) || !storing.contains(call)); // what could not be stored is said
    for (auto code = codes.begin(); code != codes.end(); ++code)
        qInfo("%ld calls: %d commands ended with %d", calls, code.value(), code.key());
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // in place of five minutes; ctest has its own limit
    QCoreApplication application(argc, argv);
    TestFailingCalls test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_failingcalls.moc"
