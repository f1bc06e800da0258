// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrunner.h"
#include "support/world.h"

#include <QTcpSocket>

using namespace Tokenshelf;

/** How a command line is read: before anything is asked of anybody. */
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void usageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const QString &line) { QTest::newRow(qPrintable(line)) << line.split(u' ', Qt::SkipEmptyParts); };
        for (const QString &line : {u""_s,
                                    u"nonsense"_s,
                                    u"--nonsense"_s,
                                    u"list --nonsense"_s,
                                    u"list extra"_s,
                                    u"provider"_s,
                                    u"provider remove x"_s,
                                    u"provider add"_s,
                                    u"provider add /nonexistent"_s,
                                    u"provider add /tmp"_s,
                                    u"add"_s,
                                    u"add sierra-test"_s,
                                    u"add sierra-test North"_s,
                                    u"add nonexistent North --client-id a"_s,
                                    u"add sierra-test North --client-id a --environment nowhere"_s,
                                    u"add sierra-test North --client-id a --version v99"_s,
                                    u"add sierra-test North --client-id a --base ftp://x"_s,
                                    u"add sierra-test North --client-id a --redirect paste"_s,
                                    u"add apicbase-test North --client-id a --base https://x.example"_s,
                                    u"add apicbase-test North --client-id a --redirect loopback:70000"_s,
                                    u"add apicbase-test North --client-id a --redirect loopback:x"_s,
                                    u"add apicbase-test North --client-id a --redirect paste:1"_s,
                                    u"add apicbase-test North --client-id a --redirect nowhere"_s,
                                    u"add apicbase-test North --client-id a --scope lib\"rary"_s,
                                    u"sign-in"_s,
                                    u"sign-in nobody"_s,
                                    u"sign-in nobody --timeout 0"_s,
                                    u"sign-in nobody --timeout 601"_s,
                                    u"sign-in nobody --timeout x"_s,
                                    u"token"_s,
                                    u"token nobody"_s,
                                    u"token nobody --format xml"_s,
                                    u"token nobody --format command"_s,
                                    u"token nobody --min-valid -1"_s,
                                    u"token nobody --min-valid"_s,
                                    u"introspect nobody"_s,
                                    u"renew nobody"_s,
                                    u"sign-out nobody"_s,
                                    u"remove nobody"_s,
                                    u"practice --port 65534"_s,
                                    u"practice --port x"_s,
                                    u"practice --behaviour"_s,
                                    u"practice --behaviour nonsense"_s,
                                    u"practice --behaviour fault"_s,
                                    u"practice --behaviour fault=nonsense"_s,
                                    u"practice --behaviour refuse-secret=no"_s,
                                    u"list --profile ../x"_s,
                                    u"list --profile A"_s,
                                    u"list --json=x"_s})
            row(line);
    }
    void usageErrors()
    {
        QFETCH(const QStringList, arguments);
        CommandRunner command(m_world.app(), arguments);
        QCOMPARE(command.wait(), 2);
        QCOMPARE(command.out(), QByteArray());
        QVERIFY(command.err().startsWith("tokenshelf-cli: "));
        QVERIFY(!command.readInput());
    }

    void usageErrorsInJson()
    {
        for (const QStringList &arguments : {QStringList{u"--json"_s}, QStringList{u"token"_s, u"nobody"_s, u"--json"_s},
                                             QStringList{u"--json"_s, u"list"_s, u"--nonsense"_s},
                                             QStringList{u"token"_s, u"nobody"_s, u"--json"_s, u"--format"_s, u"raw"_s}}) {
            CommandRunner command(m_world.app(), arguments);
            QCOMPARE(command.wait(), 2);
            QCOMPARE(command.out(), QByteArray());
            QCOMPARE(command.err().count('\n'), 1);
            QCOMPARE(command.error().value("exit_code"_L1).toInt(), 2);
            QVERIFY(!command.error().value("error"_L1).toString().isEmpty());
            QVERIFY(!command.error().value("message"_L1).toString().isEmpty());
        }
    }

    void secretsOnTheCommandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QStringList add{u"add"_s, u"sierra-test"_s, u"North"_s, u"--client-id"_s, u"id"_s};
        QTest::newRow("one word more") << add + QStringList{u"Presley1-planted"_s};
        QTest::newRow("in front") << QStringList{u"Presley1-planted"_s} + add;
        QTest::newRow("as option") << add + QStringList{u"--secret=Presley1-planted"_s};
        QTest::newRow("as option and word") << add + QStringList{u"--client-secret"_s, u"Presley1-planted"_s};
        QTest::newRow("as the option itself") << add + QStringList{u"--Presley1-planted"_s};
        QTest::newRow("as short options") << add + QStringList{u"-Presley1-planted"_s};
        QTest::newRow("behind two dashes") << add + QStringList{u"--"_s, u"Presley1-planted"_s};
        QTest::newRow("with the client id") << QStringList{u"add"_s, u"sierra-test"_s, u"North"_s, u"--client-id"_s,
                                                           u"Elvis:Presley1-planted"_s};
        QTest::newRow("a code for sign-in") << QStringList{u"sign-in"_s, u"North"_s, u"Presley1-planted"_s};
        QTest::newRow("a code for --paste") << QStringList{u"sign-in"_s, u"North"_s, u"--paste=Presley1-planted"_s};
        QTest::newRow("alone") << QStringList{u"Presley1-planted"_s};
    }
    void secretsOnTheCommandLine()
    {
        QFETCH(const QStringList, arguments);
        for (const QStringList &more : {QStringList{}, QStringList{u"--json"_s}}) {
            CommandRunner command(m_world.app(),
                                  arguments.first(arguments.indexOf(u"--"_s) < 0 ? arguments.size() : arguments.indexOf(u"--"_s)) + more
                                      + (arguments.contains(u"--"_s) ? arguments.sliced(arguments.indexOf(u"--"_s)) : QStringList{}),
                                  "another-secret\n");
            QCOMPARE(command.wait(), 2);
            QVERIFY(!command.out().contains("Presley1") && !command.err().contains("Presley1"));
            for (const char *part : {"planted", "P r e", "'P'"})
                QVERIFY(!command.err().contains(part));
        }
        QVERIFY(!m_world.service().accountNamed(u"North"_s));
    }

    void treatItAsExposed()
    {
        for (const QString &line :
             {u"add sierra-test North --client-id id Presley1"_s, u"add sierra-test North --client-id id --secret x"_s,
              u"add sierra-test North --client-id Elvis:Presley1"_s, u"sign-in North abcdefgh12345"_s, u"token North --password=x"_s, u"Presley1-planted"_s}) {
            CommandRunner command(m_world.app(), line.split(u' '), "secret-123\n");
            QCOMPARE(command.wait(), 2);
            QVERIFY2(command.err().contains("exposed"), command.err().constData());
        }
    }

    void noOptionTakesASecret()
    {
        CommandRunner general(m_world.app(), {u"--help"_s});
        QCOMPARE(general.wait(), 0);
        for (const char *command : {"providers", "provider add", "add", "list", "sign-in", "token", "introspect", "renew", "sign-out",
                                    "remove", "practice", "doctor"}) {
            QVERIFY2(general.out().contains(QByteArray("\n  ") + command), command);
            CommandRunner help(m_world.app(), QString::fromLatin1(command).split(u' ') + QStringList{u"--help"_s});
            QCOMPARE(help.wait(), 0);
            QCOMPARE(help.err(), QByteArray());
            QVERIFY(help.out().startsWith(QByteArray("Usage: tokenshelf-cli ") + command));
            for (const char *part : {"Exit codes:", "  3  ", "--json", "--profile NAME", "--verbose"})
                QVERIFY(help.out().contains(part));
            static const QRegularExpression sensitive(u"--\\S*(secret|password|code|token)"_s);
            QVERIFY(!sensitive.match(QString::fromUtf8(help.out())).hasMatch());
        }
    }

    void versionAndPlaces()
    {
        CommandRunner version(m_world.app(), {u"--version"_s});
        QCOMPARE(version.wait(), 0);
        QCOMPARE(version.out(), QByteArray("tokenshelf-cli " TOKENSHELF_VERSION "\n"));
        for (const QStringList &arguments : {QStringList{u"--json"_s, u"--profile"_s, u"p1"_s, u"list"_s},
                                             {u"list"_s, u"--json"_s, u"--profile=p1"_s},
                                             {u"--profile=p1"_s, u"list"_s, u"--json"_s}}) {
            CommandRunner list(m_world.app(), arguments);
            QCOMPARE(list.wait(), 0);
            QCOMPARE(list.out(), QByteArray("[]\n"));
            QCOMPARE(list.profile(), u"p1"_s);
        }
    }

    void theContextEndsACommand()
    {
        auto command = std::make_unique<CommandRunner>(m_world.app(), QStringList{u"practice"_s, u"--port"_s, u"0"_s});
        QTRY_VERIFY(!command->out().isEmpty());
        const QUrl sierra(command->object().value("sierra"_L1)["base"_L1].toString());
        QVERIFY(answers(sierra));
        command.reset();
        QVERIFY(!answers(sierra));
    }

private:
    static bool answers(const QUrl &url)
    {
        QTcpSocket caller;
        caller.connectToHost(url.host(), quint16(url.port()));
        return caller.waitForConnected(2'000);
    }

    World m_world;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
