// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/keyring.h"
#include "support/privatesession.h"

#include <signal.h>

using namespace Tokenshelf;

/** The program as a script sees it: arguments, streams, exit codes, and a keychain of its own. */
class TestCliProcess : public QObject
{
    Q_OBJECT

private slots:
    void mainJob()
    {
        QCOMPARE(silent({u"list"_s, u"--json"_s}), 0);
        QCOMPARE(silent(m_session.sierra(u"North"_s), m_session.secret(0) + '\n'), 0);
        QCOMPARE(silent(m_session.apicbase(u"Kitchen"_s), m_session.secret(2)), 0);
        QCOMPARE(Keyring::count(u"Tokenshelf"_s), 2);
        QCOMPARE(silent({u"sign-in"_s, u"North"_s}), 0);
        QCOMPARE(silent({u"sign-in"_s, u"Kitchen"_s, u"--verbose"_s}), 0);
        QCOMPARE(Keyring::count(u"Tokenshelf"_s), 5);

        for (const QString &name : {u"North"_s, u"Kitchen"_s}) {
            const QByteArray raw = token({name});
            QVERIFY(raw.size() >= 30);
            QCOMPARE(token({name, u"--format"_s, u"header"_s}), "Authorization: Bearer " + raw);
            QVERIFY(token({name, u"--format"_s, u"curl"_s}).contains("Bearer " + raw));
            QVERIFY(token({name, u"--format"_s, u"env"_s}).startsWith("ACCESS_TOKEN=" + raw + '\n'));
            QCOMPARE(QJsonDocument::fromJson(token({name, u"--json"_s})).object().value("access_token"_L1).toString().toLatin1(), raw);
            QCOMPARE(silent({u"introspect"_s, name}), 0);
            QVERIFY2(m_last.contains("Active: yes"), m_last.constData());
            QCOMPARE(silent({u"introspect"_s, name, u"--json"_s, u"--verbose"_s}), 0);
            QCOMPARE(silent({u"renew"_s, name}), 0);
            QVERIFY(token({name}) != raw);
        }
        QCOMPARE(silent({u"list"_s}), 0);
        QCOMPARE(m_last.count("  valid  "), 2);
        QCOMPARE(silent({u"doctor"_s}), 0);
        QVERIFY(!m_last.contains("problem"));
        QCOMPARE(Keyring::count(u"Tokenshelf"_s), 5); // doctor leaves nothing
        QCOMPARE(silent({u"sign-out"_s, u"Kitchen"_s}), 0);
        QCOMPARE(silent({u"token"_s, u"Kitchen"_s}), 3);
        QCOMPARE(silent({u"remove"_s, u"Kitchen"_s}), 0);
        QCOMPARE(silent({u"remove"_s, u"North"_s, u"--json"_s}), 0);
        QCOMPARE(Keyring::count(u"Tokenshelf"_s), 0);
        noSecretWasShown();
    }

    void theLoudestLoggingTellsNoSecret()
    {
        qputenv("QT_LOGGING_RULES", "*=true");
        QCOMPARE(silent(m_session.sierra(u"North"_s) + QStringList{u"--verbose"_s}, m_session.secret(0)), 0);
        QCOMPARE(silent(m_session.apicbase(u"Kitchen"_s) + QStringList{u"--verbose"_s}, m_session.secret(2)), 0);
        for (const QString &name : {u"North"_s, u"Kitchen"_s}) {
            QCOMPARE(silent({u"sign-in"_s, name, u"--verbose"_s}), 0);
            CliProcess token({u"token"_s, name, u"--verbose"_s});
            QCOMPARE(token.run(), 0);
            m_tokens << token.out().chopped(1);
            m_said += token.err();
            QCOMPARE(silent({u"introspect"_s, name, u"--verbose"_s}), 0);
            QCOMPARE(silent({u"sign-out"_s, name, u"--verbose"_s}), 0);
            QCOMPARE(silent({u"remove"_s, name, u"--verbose"_s}), 0);
        }
        qunsetenv("QT_LOGGING_RULES");
        QVERIFY(m_said.contains("tokenshelf.network: "));
        noSecretWasShown();
    }

    void damagedAccountsFile()
    {
        QCOMPARE(silent(m_session.sierra(u"North"_s), m_session.secret(0)), 0);
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tokenshelf/"_L1;
        QFile file(folder + "accounts.json"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(whole.first(whole.size() / 2));
        file.close();
        CliProcess list({u"list"_s, u"--json"_s});
        QCOMPARE(list.run(), 0);
        QCOMPARE(list.object(), QJsonObject());
        const QJsonObject warning = QJsonDocument::fromJson(list.err()).object();
        QCOMPARE(warning.value("error"_L1).toString(), u"accounts_damaged"_s);
        QVERIFY(!warning.value("next"_L1).toString().isEmpty() && !warning.contains("exit_code"_L1));
        // Nothing was lost: the half is set aside, and the whole one works when it is put back.
        const QStringList kept = QDir(folder).entryList({u"accounts*"_s}, QDir::Files);
        QVERIFY2(!kept.isEmpty(), qPrintable(kept.join(u' ')));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(whole);
        file.close();
        QCOMPARE(silent({u"remove"_s, u"North"_s}), 0);
    }

    void theBrowserLearnsNothing()
    {
        QCOMPARE(silent(m_session.apicbase(u"Kitchen"_s), m_session.secret(2)), 0);
        QCOMPARE(silent({u"sign-in"_s, u"Kitchen"_s}), 0);
        const QByteArray seen = m_session.seenByBrowser();
        QVERIFY(seen.startsWith("['http://127.0.0.1:"));
        QVERIFY2(seen.endsWith("\nfds=0,1,2"), seen.constData());
        QVERIFY(!seen.contains(m_session.secret(2)) && !seen.contains(token({u"Kitchen"_s})));
        QCOMPARE(silent({u"remove"_s, u"Kitchen"_s}), 0);
    }

    void failures()
    {
        QCOMPARE(silent({u"nonsense"_s}), 2);
        QCOMPARE(silent({u"token"_s, u"nobody"_s}), 2);
        QCOMPARE(silent(m_session.sierra(u"North"_s)), 2); // no secret on standard input
        QCOMPARE(silent(m_session.sierra(u"North"_s), "wrong-secret"), 0);
        QCOMPARE(silent({u"token"_s, u"North"_s}), 6);
        const QString base = u"http://127.0.0.1:9/iii/sierra-api"_s;
        const QStringList add{u"add"_s, u"practice-sierra"_s, u"Nowhere"_s, u"--client-id"_s, u"key"_s, u"--base"_s, base};
        QCOMPARE(silent(apart + add, "secret-123"), 0);
        QCOMPARE(silent(apart + QStringList{u"token"_s, u"Nowhere"_s}), 5);
        QCOMPARE(silent(apart + QStringList{u"remove"_s, u"Nowhere"_s}), 0);
        QCOMPARE(silent(m_session.apicbase(u"Kitchen"_s), m_session.secret(2)), 0);
        QCOMPARE(silent({u"sign-in"_s, u"Kitchen"_s, u"--timeout"_s, u"1"_s, u"--paste"_s}, QByteArray(8'192, '\n')), 2);
        m_session.practice().behaviour().denyConsent = true;
        QCOMPARE(silent({u"sign-in"_s, u"Kitchen"_s}), 6);
        m_session.practice().behaviour().denyConsent = false;
        for (const QString &name : {u"North"_s, u"Kitchen"_s})
            QCOMPARE(silent({u"remove"_s, name}), 0);
        QCOMPARE(silent({u"list"_s, u"--profile"_s, u"../../etc"_s}), 2);
    }

    void fullDisk()
    {
        QCOMPARE(silent(m_session.sierra(u"North"_s), m_session.secret(0)), 0);
        CliProcess full({u"token"_s, u"North"_s});
        full.setStandardOutputFile(u"/dev/full"_s);
        QCOMPARE(full.run(), 1);
        QVERIFY(full.err().contains("standard output"));
        QCOMPARE(silent({u"remove"_s, u"North"_s}), 0);
    }

    void keychainStates()
    {
        for (const auto kind : {PrivateSession::Kind::Absent, PrivateSession::Kind::None}) {
            CliProcess add({u"add"_s, u"sierra"_s, u"North"_s, u"--client-id"_s, u"key"_s, u"--base"_s, u"a.example"_s},
                           PrivateSession::command(kind));
            QCOMPARE(add.run("secret-123"), 4);
            CliProcess doctor({u"doctor"_s}, PrivateSession::command(kind));
            QCOMPARE(doctor.run(), 4);
            QVERIFY2(doctor.out().contains("problem  keychain"), doctor.out().constData());
        }
    }

    void lockedKeychain()
    {
        QCOMPARE(silent(m_session.sierra(u"North"_s), m_session.secret(0)), 0);
        QCOMPARE(silent({u"sign-in"_s, u"North"_s}), 0);
        QVERIFY(Keyring::lock());
        QCOMPARE(silent({u"token"_s, u"North"_s, u"--json"_s}), 4);
        QCOMPARE(silent({u"doctor"_s}), 4);
        QCOMPARE(silent({u"list"_s}), 0); // needs no secret
        QVERIFY(Keyring::unlock());
        QVERIFY(token({u"North"_s}).size() > 30);
        QCOMPARE(silent({u"remove"_s, u"North"_s}), 0);
    }

    void profilesAreApart()
    {
        QCOMPARE(silent({u"add"_s, u"sierra"_s, u"North"_s, u"--client-id"_s, u"key"_s, u"--environment"_s, u"sandbox"_s, u"--profile"_s,
                         u"p2"_s},
                        "secret-123"),
                 0);
        QCOMPARE(silent({u"list"_s, u"--json"_s}), 0);
        QCOMPARE(m_last, QByteArray("[]\n"));
        QCOMPARE(Keyring::count(u"Tokenshelf"_s), 0);
        QCOMPARE(Keyring::count(u"Tokenshelf-p2"_s), 1);
        QCOMPARE(silent({u"remove"_s, u"North"_s, u"--profile"_s, u"p2"_s}), 0);
        QCOMPARE(Keyring::count(u"Tokenshelf-p2"_s), 0);
    }

    void besideARunningProgram()
    {
        AppContext gui{AppOptions{}};
        QCOMPARE(silent(m_session.sierra(u"North"_s), m_session.secret(0)), 0);
        QTRY_VERIFY_WITH_TIMEOUT(gui.service().accountNamed(u"North"_s), 1'000);
        QCOMPARE(silent({u"sign-in"_s, u"North"_s}), 0);
        QTRY_VERIFY_WITH_TIMEOUT(gui.service().accountNamed(u"North"_s)->tokens, 1'000);
        const QUuid id = gui.service().accountNamed(u"North"_s)->id;
        const auto there = await<AccessToken>(
            [&](QObject *context, Callback<AccessToken> done) { gui.service().token(id, std::chrono::seconds(0), context, done); });
        VERIFY_RESULT(there);
        QCOMPARE(there->value.reveal().toByteArray(), token({u"North"_s}));
        const auto removed = await<bool>([&](QObject *context, Callback<bool> done) { gui.service().remove(id, true, context, done); });
        VERIFY_RESULT(removed);
        QCOMPARE(silent({u"token"_s, u"North"_s}), 2);
    }

    void manyAtOnce()
    {
        QCOMPARE(silent(m_session.apicbase(u"Kitchen"_s), m_session.secret(2)), 0);
        QCOMPARE(silent({u"sign-in"_s, u"Kitchen"_s}), 0);
        std::vector<std::unique_ptr<CliProcess>> renewals;
        for (int i = 0; i < 4; ++i) {
            renewals.push_back(std::make_unique<CliProcess>(QStringList{u"renew"_s, u"Kitchen"_s}));
            renewals.back()->start();
        }
        for (const auto &renewal : renewals)
            QCOMPARE(renewal->end(), 0);
        QCOMPARE(silent({u"introspect"_s, u"Kitchen"_s, u"--json"_s}), 0);
        QVERIFY(m_last.contains("\"active\":true"));
        QCOMPARE(silent({u"remove"_s, u"Kitchen"_s}), 0);
    }

    void practice_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void practice()
    {
        QFETCH(const int, signal);
        CliProcess practice({u"practice"_s, u"--port"_s, u"0"_s, u"--json"_s});
        practice.start();
        QTRY_VERIFY_WITH_TIMEOUT(practice.out().endsWith('\n'), 20'000);
        const QString base = practice.object().value("sierra"_L1).toObject().value("base"_L1).toString();
        const QStringList add{u"add"_s, u"practice-sierra"_s, u"Practice"_s, u"--client-id"_s, m_session.clientId(0), u"--base"_s, base};
        QCOMPARE(silent(apart + add, m_session.secret(0)), 0);
        QVERIFY(token(apart + QStringList{u"Practice"_s}).size() > 30);
        QTRY_VERIFY(practice.err().contains("/token 200"));
        ::kill(static_cast<pid_t>(practice.processId()), signal);
        QCOMPARE(practice.end(), 0);
        QCOMPARE(silent(apart + QStringList{u"renew"_s, u"Practice"_s}), 5);
        QCOMPARE(silent(apart + QStringList{u"remove"_s, u"Practice"_s}), 0);
    }

    void closedStreams()
    {
        QProcess shell; // nothing of the program's own may end up on a standard stream's number
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"exec \"$0\" list <&- >&- 2>&-"_s, QStringLiteral(CLI_PROGRAM)});
        QVERIFY(QTest::qWaitFor([&] { return shell.state() == QProcess::NotRunning; }, 20'000));
        QCOMPARE(shell.exitCode(), 0);
    }

    void cleanupTestCase() { noSecretWasShown(); }

private:
    /** A command other than `token`: what it says is kept, to be searched for secrets. */
    int silent(const QStringList &arguments, const QByteArray &input = {})
    {
        CliProcess process(arguments);
        const int code = process.run(input);
        m_last = process.out();
        m_said += process.out() + process.err();
        return code;
    }
    /** What `token` prints, without the line's end; nothing when it fails or says anything else. */
    QByteArray token(const QStringList &arguments)
    {
        CliProcess process(QStringList{u"token"_s} + arguments);
        const bool warned = arguments.contains("env"_L1) || arguments.contains("curl"_L1); // where others would see it
        if (process.run() != 0 || process.err().isEmpty() == warned || !process.out().endsWith('\n'))
            return "failed: " + process.err();
        m_said += process.err();
        const QByteArray text = process.out().chopped(1);
        if (!arguments.contains("--format"_L1) && !arguments.contains("--json"_L1))
            m_tokens << text;
        return text;
    }
    void noSecretWasShown()
    {
        for (const PracticeClient &client : m_session.practice().clients())
            QVERIFY(!m_said.contains(client.clientSecret.reveal().toByteArray()));
        QVERIFY(m_tokens.size() >= 2);
        for (const QByteArray &token : std::as_const(m_tokens))
            QVERIFY(!m_said.contains(token));
    }

    const QStringList apart{u"--profile"_s, u"practice"_s}; ///< where alone the shipped practice providers' accounts may be

    CliSession m_session;
    QByteArray m_last;
    QByteArray m_said;
    QList<QByteArray> m_tokens;
};

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    TestCliProcess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_cliprocess.moc"
