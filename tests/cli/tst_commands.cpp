// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandworld.h"

#include <QTcpServer>

#include <signal.h>

using namespace Tokenshelf;

/** The commands that use an account, in process and over real sockets. */
class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_world = std::make_unique<CommandWorld>(); }
    void cleanup() { m_world.reset(); }

    void sierraMainJob()
    {
        QCOMPARE(m_world->run(m_world->sierra(u"North"_s), m_world->secretOf(0)), 0);
        CommandRunner signIn(m_world->app(), {u"sign-in"_s, u"North"_s});
        QCOMPARE(signIn.wait(), 0);
        QVERIFY2(signIn.out().startsWith("Signed in to North: valid for "), signIn.out().constData());
        QVERIFY(!signIn.readInput());
        QCOMPARE(m_world->run({u"sign-in"_s, u"North"_s, u"--paste"_s}), 2);

        const QByteArray first = m_world->printedToken(u"North"_s);
        QCOMPARE(m_world->printedToken(u"North"_s), first);
        m_world->advance(std::chrono::seconds(3'560)); // 40 s left
        const QByteArray second = m_world->printedToken(u"North"_s);
        QVERIFY(second != first);

        CommandRunner introspect(m_world->app(), {u"introspect"_s, u"North"_s, u"--json"_s});
        QCOMPARE(introspect.wait(), 0);
        QCOMPARE(introspect.object().value("active"_L1), QJsonValue(true));
        QVERIFY(!introspect.object().value("roles"_L1).toArray().isEmpty());
        CommandRunner text(m_world->app(), {u"introspect"_s, u"North"_s});
        QCOMPARE(text.wait(), 0);
        QVERIFY2(text.out().startsWith("Account: North\nActive: yes\n") && text.out().contains("May, in Bibs: "), text.out().constData());

        CommandRunner renew(m_world->app(), {u"renew"_s, u"North"_s, u"--json"_s});
        QCOMPARE(renew.wait(), 0);
        QVERIFY(m_world->printedToken(u"North"_s) != second);
        CommandRunner signOut(m_world->app(), {u"sign-out"_s, u"North"_s, u"--json"_s});
        QCOMPARE(signOut.wait(), 0);
        QCOMPARE(signOut.object().value("revoked"_L1), QJsonValue(false)); // Sierra has no revocation
        CommandRunner remove(m_world->app(), {u"remove"_s, u"North"_s});
        QCOMPARE(remove.wait(), 0);
        QVERIFY(remove.out().startsWith("Removed North."));
        QVERIFY(m_world->service().accounts().isEmpty());
    }

    void tokenFormats()
    {
        QCOMPARE(m_world->run(m_world->sierra(u"It's North"_s), m_world->secretOf(0)), 0);
        const QByteArray raw = m_world->printedToken(u"It's North"_s);
        const auto formatted = [&](const QStringList &more) {
            CommandRunner command(m_world->app(), QStringList{u"token"_s, u"It's North"_s} + more);
            const bool seenByOthers = more.contains("env"_L1) || more.contains("curl"_L1); // which is said
            return command.wait() == 0 && command.err().isEmpty() != seenByOthers ? command.out() : QByteArray();
        };
        QCOMPARE(formatted({u"--format"_s, u"raw"_s}), raw + '\n');
        QCOMPARE(formatted({u"--format"_s, u"header"_s}), "Authorization: Bearer " + raw + '\n');
        const QJsonObject json = QJsonDocument::fromJson(formatted({u"--format"_s, u"json"_s})).object();
        QCOMPARE(json.value("access_token"_L1).toString().toLatin1(), raw);
        QVERIFY(json.contains("expires_at"_L1));
        QCOMPARE(QJsonDocument::fromJson(formatted({u"--json"_s})).object(), json);
        QVERIFY(formatted({u"--format"_s, u"env"_s}).startsWith("ACCESS_TOKEN=" + raw + "\nACCESS_TOKEN_EXPIRES_AT="));
        const QByteArray curl = formatted({u"--format"_s, u"curl"_s});
        QVERIFY(curl.startsWith("curl -H 'Authorization: Bearer " + raw + "' ") && curl.count('\n') == 1);
        QVERIFY2(curl.contains("http://127.0.0.1:"), curl.constData());
    }

    void apicbaseMainJob()
    {
        QVERIFY(m_world->addKitchen());
        CommandRunner early(m_world->app(), {u"token"_s, u"Kitchen"_s});
        QCOMPARE(early.wait(), 3);
        QCOMPARE(early.out(), QByteArray());

        CommandRunner signIn(m_world->app(), {u"sign-in"_s, u"Kitchen"_s, u"--json"_s}, std::nullopt);
        QTRY_VERIFY(signIn.link().isValid() && !signIn.link().isEmpty());
        QVERIFY(signIn.isRunning() && signIn.out().isEmpty() && !signIn.readInput());
        m_world->browse(signIn.link());
        QCOMPARE(signIn.wait(), 0);
        QCOMPARE(signIn.object().value("state"_L1).toString(), u"valid"_s);
        QCOMPARE(signIn.object().value("scopes"_L1).toArray(), QJsonArray{u"library"_s});
        QCOMPARE(signIn.object().value("refreshable"_L1), QJsonValue(true));

        const QByteArray first = m_world->printedToken(u"Kitchen"_s);
        CommandRunner introspect(m_world->app(), {u"introspect"_s, u"Kitchen"_s, u"--json"_s});
        QCOMPARE(introspect.wait(), 0);
        QCOMPARE(introspect.object().value("username"_L1).toString(), u"demo@example.org"_s);
        CommandRunner renew(m_world->app(), {u"renew"_s, u"Kitchen"_s});
        QCOMPARE(renew.wait(), 0);
        QVERIFY2(renew.out().startsWith("Kitchen: valid for 6 d 23 h, until ") || renew.out().startsWith("Kitchen: valid for 7 d"),
                 renew.out().constData());
        QVERIFY(m_world->printedToken(u"Kitchen"_s) != first);
        CommandRunner signOut(m_world->app(), {u"sign-out"_s, u"Kitchen"_s});
        QCOMPARE(signOut.wait(), 0);
        QVERIFY2(signOut.out().contains("confirmed"), signOut.out().constData());
        QCOMPARE(m_world->run({u"token"_s, u"Kitchen"_s}), 3);
        QCOMPARE(m_world->run({u"introspect"_s, u"Kitchen"_s}), 3);
        QCOMPARE(m_world->run({u"renew"_s, u"Kitchen"_s}), 3);
        CommandRunner remove(m_world->app(), {u"remove"_s, u"Kitchen"_s, u"--json"_s});
        QCOMPARE(remove.wait(), 0);
        QCOMPARE(remove.object(), (QJsonObject{{u"name"_s, u"Kitchen"_s}, {u"revoked"_s, false}}));
    }

    void refusedAndUnreachable()
    {
        QCOMPARE(m_world->run(m_world->sierra(u"North"_s), m_world->secretOf(0)), 0);
        m_world->practice().behaviour().refuseSecret = true;
        for (const QString &command : {u"sign-in"_s, u"token"_s, u"renew"_s})
            QCOMPARE(m_world->run({command, u"North"_s}), 6);
        m_world->practice().behaviour().refuseSecret = false;
        QCOMPARE(m_world->run({u"token"_s, u"North"_s}), 6); // scripts stop asking until a person has done something
        m_world->practice().behaviour().fault = Fault::HtmlPage;
        QCOMPARE(m_world->run({u"renew"_s, u"North"_s}), 5);
        m_world->practice().behaviour().fault = Fault::DropConnection;
        QCOMPARE(m_world->run({u"renew"_s, u"North"_s}), 5);
        m_world->practice().behaviour().fault = Fault::None;
        QCOMPARE(m_world->run({u"sign-in"_s, u"North"_s}), 0);
        m_world->practice().stop();
        QCOMPARE(m_world->run({u"introspect"_s, u"North"_s}), 5);
        QCOMPARE(m_world->run({u"renew"_s, u"North"_s}), 5);
        CommandRunner token(m_world->app(), {u"token"_s, u"North"_s}); // the one at hand still lives
        QCOMPARE(token.wait(), 0);
    }

    void anUsedUpRefreshTokenNeedsAPerson()
    {
        QVERIFY(m_world->addKitchen());
        QVERIFY(m_world->signInKitchen());
        m_world->practice().forgetAllTokens();
        CommandRunner inactive(m_world->app(), {u"introspect"_s, u"Kitchen"_s, u"--json"_s});
        QCOMPARE(inactive.wait(), 0);
        QCOMPARE(inactive.object().value("active"_L1), QJsonValue(false));
        QCOMPARE(m_world->run({u"renew"_s, u"Kitchen"_s}), 3);
        QVERIFY(m_world->service().accountNamed(u"Kitchen"_s));
    }

    void doctor()
    {
        QCOMPARE(m_world->run(m_world->sierra(u"North"_s), m_world->secretOf(0)), 0);
        CommandRunner command(m_world->app(), {u"doctor"_s, u"--json"_s});
        const int code = command.wait();
        QHash<QString, bool> probes;
        QString browserNext;
        for (const QJsonValue &value : command.array()) {
            const QJsonObject finding = value.toObject();
            probes.insert(finding.value("probe"_L1).toString(), finding.value("ok"_L1).toBool());
            QVERIFY(!finding.value("text"_L1).toString().isEmpty());
            if (finding.value("probe"_L1) == u"browser"_s)
                browserNext = finding.value("next"_L1).toString();
        }
        QCOMPARE(probes.size(), 11);
        for (const QString &probe :
             {u"versions"_s, u"tls"_s, u"memory"_s, u"data_folder"_s, u"runtime_folder"_s, u"accounts_file"_s, u"provider_files"_s, u"keychain"_s})
            QVERIFY2(probes.value(probe), command.out().constData());
        QVERIFY(probes.value(u"browser"_s) && !browserNext.isEmpty()); // none in this test's PATH: worth a note, and no more
        QCOMPARE(code, probes.values().contains(false) ? 1 : 0); // the port may be in use just now

        QFile::setPermissions(m_world->options().dataFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther);
        CommandRunner open(m_world->app(), {u"doctor"_s});
        QCOMPARE(open.wait(), 1);
        QVERIFY2(open.out().contains("problem  data_folder"), open.out().constData());
        QVERIFY2(open.out().contains("note     browser"), open.out().constData());
    }

    void doctorFindsABusyPort()
    {
        QTcpServer squatter;
        QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHost), 0));
        const QString port = QString::number(squatter.serverPort());
        QCOMPARE(m_world->run(m_world->apicbase(u"Kitchen"_s, {u"--redirect"_s, "loopback:"_L1 + port}), m_world->secretOf(2)), 0);
        CommandRunner busy(m_world->app(), {u"doctor"_s});
        QCOMPARE(busy.wait(), 1);
        const QString next = QString::number(squatter.serverPort() + 1);
        QVERIFY2(busy.out().contains("problem  loopback_port") && busy.out().contains(port.toLatin1()) && busy.out().contains(next.toLatin1()),
                 busy.out().constData());
    }

    void practiceUntilASignal()
    {
        CommandRunner command(m_world->app(), {u"practice"_s, u"--port"_s, u"0"_s, u"--json"_s});
        QTRY_VERIFY(!command.out().isEmpty());
        QCOMPARE(command.out().count('\n'), 1);
        const QJsonObject sierra = command.object().value("sierra"_L1).toObject();
        QVERIFY(!sierra.value("clients"_L1).toArray().isEmpty());
        const QUrl about(sierra.value("base"_L1).toString() + "/about"_L1);
        QVERIFY(m_world->get(about).second.contains("majorVersion"));
        QTRY_VERIFY2(command.err().contains("/about 200"), command.err().constData());
        const int port = about.port();
        CommandRunner busy(m_world->app(), {u"practice"_s, u"--port"_s, QString::number(port)});
        QCOMPARE(busy.wait(), 1);
        QVERIFY2(busy.err().contains("choose another port") && !busy.err().contains("registered"), busy.err().constData());
        ::raise(SIGTERM);
        QCOMPARE(command.wait(), 0);
        QVERIFY(m_world->get(about).second.isEmpty());
    }

    void practiceMisbehavesAsAsked()
    {
        CommandRunner command(m_world->app(), {u"practice"_s, u"--port"_s, u"0"_s, u"--json"_s, u"--behaviour"_s, u"refuse-secret"_s,
                                               u"--behaviour"_s, u"fault=html-page"_s});
        QTRY_VERIFY(!command.out().isEmpty());
        const QUrl about(command.object().value("sierra"_L1)["base"_L1].toString() + "/about"_L1);
        QVERIFY(m_world->get(about).second.contains("Down for maintenance"));
    }

private:
    std::unique_ptr<CommandWorld> m_world;
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
