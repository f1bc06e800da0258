// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/killing.h"
#include "support/privatesession.h"

using namespace Tokenshelf;

/**
 * Programs that are killed at each of their calls to the kernel that another program can see the effect of: every step of a file (rename)
 * and messages to the keychain (sendmsg). No point is a matter of luck, and none needs a door in the program.
 */
class TestKilledCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyPoint_data();
    void everyPoint();
    void anAdditionThatWasCutOffIsTold();
    void aRemovalThatWasCutOffGoesOn();
    void aChangedHostIsAllOrNothing();

private:
    struct Outcome
    {
        int kills = 0; ///< until the command came to its end
        QStringList lost; ///< accounts whose adding was cut off
        QStringList wrong;
    };
    Outcome sweep(const QString &what, const QString &call, int stride);
    QStringList command(const QString &what) const;
    bool prepare(const QString &what);

    CliSession m_session;
};

void TestKilledCommands::init()
{
    AppContext app{AppOptions()};
    QVERIFY(Killing::removeAll(app));
    Killing::settle(app);
    QCOMPARE(Killing::entries(), QStringList());
}

/** How the program or this test's own is called for that action. */
QStringList TestKilledCommands::command(const QString &what) const
{
    if (what == "renew"_L1)
        return {QStringLiteral(CLI_PROGRAM), u"renew"_s, u"Account"_s};
    if (what == "remove"_L1)
        return {QStringLiteral(CLI_PROGRAM), u"remove"_s, u"Account"_s};
    return {QCoreApplication::applicationFilePath(), u"--act"_s, what, u"Account"_s};
}

/** The state before the action: one account and another one that has nothing to do with it. */
bool TestKilledCommands::prepare(const QString &what)
{
    AppContext app{AppOptions()};
    for (const Account &account : app.service().accounts()) {
        if (account.name != "Bystander"_L1
            && !await<bool>([&](QObject *context, Callback<bool> done) { app.service().remove(account.id, false, context, done); }))
            return false;
    }
    if (!app.service().accountNamed(u"Bystander"_s) && Killing::add(app, u"Bystander"_s, u"sierra-test"_s).isNull())
        return false;
    if (what == "create"_L1)
        return true;
    if (what == "renew"_L1) {
        CliProcess real(m_session.sierra(u"Account"_s));
        return real.run(m_session.secret(0)) == 0;
    }
    return !Killing::add(app, u"Account"_s, u"apicbase-test"_s).isNull();
}

TestKilledCommands::Outcome TestKilledCommands::sweep(const QString &what, const QString &call, int stride)
{
    Outcome outcome;
    for (int n = 1;; n += stride) {
        if (!prepare(what)) {
            outcome.wrong << u"%1: not prepared"_s.arg(n);
            return outcome;
        }
        QProcess process;
        const QStringList all = Killing::killer(call, n) + command(what);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(all.first(), all.sliced(1));
        (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 40'000);
        const bool killed = process.exitStatus() == QProcess::CrashExit || process.exitCode() == 137;
        AppContext app{AppOptions()};
        outcome.lost << Killing::settle(app);
        const QString wrong = Killing::disagreement(app);
        if (!wrong.isEmpty() || !app.service().accountNamed(u"Bystander"_s))
            outcome.wrong << u"%1 %2: %3"_s.arg(call).arg(n).arg(wrong);
        if (!killed) {
            if (process.exitCode() != 0)
                outcome.wrong << u"%1: ended with %2: %3"_s.arg(n).arg(process.exitCode()).arg(QString::fromUtf8(process.readAll().right(200)));
            return outcome;
        }
        ++outcome.kills;
    }
}

void TestKilledCommands::everyPoint_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("least");
    for (const QString &what : {u"create"_s, u"store"_s, u"renew"_s, u"rename"_s, u"host"_s, u"remove"_s}) {
        QTest::addRow("%s, each file", qPrintable(what)) << what << u"rename"_s << 1 << 1;
        if (what != "rename"_L1)
            QTest::addRow("%s, messages", qPrintable(what)) << what << u"sendmsg"_s << 13 << 1;
    }
}

void TestKilledCommands::everyPoint()
{
    QFETCH(QString, what);
    QFETCH(QString, call);
    QFETCH(int, stride);
    QFETCH(int, least);
    const Outcome outcome = sweep(what, call, stride);
    qInfo("%s: killed at %d points", qPrintable(what), outcome.kills);
    QVERIFY2(outcome.wrong.isEmpty(), qPrintable(outcome.wrong.join(u'\n')));
    QVERIFY(outcome.kills >= least);
}

void TestKilledCommands::anAdditionThatWasCutOffIsTold()
{
    // The second file of an addition is its record: all secrets are in the keychain by then.
    QProcess adding;
    const QStringList words = Killing::killer(u"rename"_s, 2) + command(u"create"_s);
    adding.start(words.first(), words.sliced(1));
    QTRY_COMPARE_WITH_TIMEOUT(adding.state(), QProcess::NotRunning, 40'000);
    QVERIFY(!Killing::entries().isEmpty());
    CliProcess next(m_session.sierra(u"Next"_s));
    QCOMPARE(next.run(m_session.secret(0)), 0);
    QVERIFY2(next.err().contains("Adding Account did not finish. Start again."), next.err().constData());
    CliProcess list({u"list"_s, u"--json"_s});
    QCOMPARE(list.run(), 0);
    QCOMPARE(list.array().size(), 1);
    QCOMPARE(Killing::entries().size(), 1);
    CliProcess again({u"remove"_s, u"Next"_s});
    QCOMPARE(again.run(), 0);
    QVERIFY(!again.err().contains("did not finish"));
}

void TestKilledCommands::aRemovalThatWasCutOffGoesOn()
{
    QVERIFY(prepare(u"remove"_s));
    QProcess removing;
    const QStringList words = Killing::killer(u"rename"_s, 2) + command(u"remove"_s); // the record is gone, nothing is struck off yet
    removing.start(words.first(), words.sliced(1));
    QTRY_COMPARE_WITH_TIMEOUT(removing.state(), QProcess::NotRunning, 40'000);
    CliProcess list({u"list"_s, u"--json"_s});
    QCOMPARE(list.run(), 0);
    QCOMPARE(list.array().size(), 1);
    QVERIFY(Killing::entries().size() > 1);
    CliProcess next({u"remove"_s, u"Bystander"_s});
    QCOMPARE(next.run(), 0);
    QCOMPARE(Killing::entries(), QStringList());
}

void TestKilledCommands::aChangedHostIsAllOrNothing()
{
    for (int n = 1; n <= 3; ++n) {
        QVERIFY(prepare(u"host"_s));
        QProcess editing;
        const QStringList words = Killing::killer(u"rename"_s, n) + command(u"host"_s);
        editing.start(words.first(), words.sliced(1));
        QTRY_COMPARE_WITH_TIMEOUT(editing.state(), QProcess::NotRunning, 40'000);
        AppContext app{AppOptions()};
        QCOMPARE(Killing::settle(app), QStringList());
        const QList<Account> accounts = app.service().accounts();
        const auto account = std::find_if(accounts.begin(), accounts.end(), [](const Account &one) { return one.name.startsWith("Account"_L1); });
        QVERIFY(account != accounts.end());
        const auto draft = await<Draft>([&](QObject *context, Callback<Draft> done) { app.service().draftOf(account->id, context, done); });
        VERIFY_RESULT(draft); // the secret in force is bound to the hosts in force, never one of them alone
        const bool edited = !draft->client.endpoints.token.isEmpty();
        QCOMPARE(edited, n >= 3);
        QCOMPARE(draft->clientSecret == Secret("another secret"), edited);
    }
}

int main(int argc, char **argv)
{
    const bool acting = argc > 1 && qstrcmp(argv[1], "--act") == 0; // a process of this test, in its session already
    if (!acting)
        PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    if (acting)
        return Killing::act(QCoreApplication::arguments().mid(2));
    TestKilledCommands test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedcommands.moc"
