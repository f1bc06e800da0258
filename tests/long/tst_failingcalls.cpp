// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "support/killing.h"
#include "support/privatesession.h"

#include <csignal>

using namespace Tokenshelf;

/**
 * Each call to the kernel that can fail fails once: nothing crashes, and no account is lost (security 4.2). Of calls about files, those about the
 * program's own; libraries may end it when theirs are missing (libgcrypt does).
 */
class TestFailingCalls : public QObject
{
    Q_OBJECT

private slots:
    void eachOnce_data();
    void eachOnce();

private:
    bool prepare(const QString &what);
    QStringList command(const QString &what);
    /** How the command ended, and whether the n-th call was there to fail. */
    struct Ending
    {
        int code = 0; ///< -1: not by itself; 128 and more: by a signal
        bool failed = false;
        QByteArray words;
    };
    Ending run(const QString &what, const QString &call, const QString &error, int n);
    QString logPath() const { return m_folder.filePath(u"calls"_s); }

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
    if (what == "add"_L1)
        return !account || await<bool>([&](QObject *context, Callback<bool> done) { app.service().remove(account->id, false, context, done); });
    return account || CliProcess(m_session.sierra(u"Account"_s)).run(m_session.secret(0)) == 0;
}

QStringList TestFailingCalls::command(const QString &what)
{
    return QStringList{QStringLiteral(CLI_PROGRAM)} + (what == "add"_L1 ? m_session.sierra(u"Account"_s) : QStringList{what, u"Account"_s});
}

TestFailingCalls::Ending TestFailingCalls::run(const QString &what, const QString &call, const QString &error, int n)
{
    const QStringList words = Killing::injector(call, "error="_L1 + error, n, logPath()) + command(what);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(words.first(), words.sliced(1));
    process.write(m_session.secret(0));
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    QFile log(logPath());
    return {.code = !ended ? -1 : process.exitCode() + (process.exitStatus() == QProcess::CrashExit ? 128 : 0),
            .failed = log.open(QIODevice::ReadOnly) && log.readAll().contains("(INJECTED)"),
            .words = process.readAll().right(300)};
}

void TestFailingCalls::eachOnce_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("error");
    for (const char *what : {"add", "renew", "token", "remove"}) {
        for (const auto &[call, error] : {std::pair{"openat", "EMFILE"}, {"write", "ENOSPC"}, {"fsync", "EIO"}, {"rename", "EIO"},
                                          {"unlink", "EIO"}, {"socket", "EMFILE"}, {"connect", "ECONNREFUSED"}, {"sendmsg", "EPIPE"}})
            QTest::addRow("%s: %s", what, call) << QString::fromLatin1(what) << QString::fromLatin1(call) << QString::fromLatin1(error);
    }
}

void TestFailingCalls::eachOnce()
{
    QFETCH(QString, what);
    QFETCH(QString, call);
    QFETCH(QString, error);
    QVERIFY(prepare(what));
    QCOMPARE(run(what, call, error, 65'000).code, 0);
    QVERIFY(prepare(what));
    QCOMPARE(run(what, call, error, 65'000).code, 0); // the first may have more to do than those to come
    static const QStringList network{u"socket"_s, u"connect"_s, u"sendmsg"_s};
    const QList<int> numbers = Killing::callsAbout(network.contains(call) ? QString() : QDir::homePath(), logPath());
    int failed = 0;
    QMap<int, int> codes;
    for (const int n : numbers) {
        QVERIFY(prepare(what));
        const Ending ending = run(what, call, error, n);
        const bool busIsGone = ending.code == 128 + SIGTERM && network.contains(call); // GLib ends a program that loses its session bus
        QVERIFY2((ending.code >= 0 && ending.code < 128) || busIsGone,
                 qPrintable(u"%1: %2 %3"_s.arg(n).arg(ending.code).arg(QString::fromUtf8(ending.words))));
        AppContext app{AppOptions()};
        Killing::settle(app);
        QCOMPARE(Killing::disagreement(app), QString());
        QVERIFY(app.service().accountNamed(u"Bystander"_s));
        QVERIFY2(app.service().accountNamed(u"Account"_s) || what == "add"_L1 || what == "remove"_L1, qPrintable(QString::number(n)));
        failed += ending.failed ? 1 : 0;
        ++codes[ending.code];
    }
    QVERIFY2(failed * 4 >= numbers.size() * 3, qPrintable(QString::number(failed))); // not each command makes as many calls as the one before
    for (auto code = codes.begin(); code != codes.end(); ++code)
        qInfo("%d commands ended with %d", code.value(), code.key());
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
