// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/keyring.h"
#include "support/privatesession.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <signal.h>

using namespace Tokenshelf;

/** Practice and production stay apart, and nothing makes one out of the other. */
class TestPracticeApart : public QObject
{
    Q_OBJECT

private slots:
    void practiceReadsNothingOfProduction();
    void theUsualProfileTakesNoPractice_data();
    void theUsualProfileTakesNoPractice();
    void nothingListensAfterAKill();
    void aRealProviderStaysReal_data();
    void aRealProviderStaysReal();
    void anEditedListStaysReal_data();
    void anEditedListStaysReal();

private:
    int run(const QStringList &arguments, const QByteArray &input = {})
    {
        CliProcess process(arguments);
        const int code = process.run(input);
        m_said = process.out() + process.err();
        return code;
    }
    CliSession m_session;
    QByteArray m_said;
};

void TestPracticeApart::practiceReadsNothingOfProduction()
{
    QCOMPARE(run({u"add"_s, u"sierra"_s, u"Real"_s, u"--client-id"_s, u"key"_s, u"--base"_s, u"catalog.example"_s}, "real-secret-123"), 0);
    QProcess monitor;
    monitor.start(u"dbus-monitor"_s, {u"--session"_s});
    QVERIFY(monitor.waitForReadyRead(20'000));
    QByteArray heard;
    connect(&monitor, &QProcess::readyReadStandardOutput, this, [&] { heard += monitor.readAllStandardOutput(); });
    const auto practise = [this](const QStringList &arguments, const QByteArray &input = {}) {
        return run(QStringList{u"--profile"_s, u"practice"_s} + arguments, input);
    };
    const QString base = m_session.practice().sierra().toString() + "/iii/sierra-api"_L1;
    QCOMPARE(practise({u"add"_s, u"practice-sierra"_s, u"North"_s, u"--client-id"_s, m_session.clientId(0), u"--base"_s, base}, m_session.secret(0)), 0);
    for (const QString &word : {u"sign-in"_s, u"token"_s, u"renew"_s, u"introspect"_s, u"sign-out"_s, u"remove"_s})
        QCOMPARE(practise({word, u"North"_s}), 0);
    QCOMPARE(practise({u"list"_s}), 0);
    QCOMPARE(practise({u"doctor"_s}), 0);
    QTRY_VERIFY(heard.count("string \"Tokenshelf-practice\"") > 10);
    QVERIFY2(!heard.contains("string \"Tokenshelf\""), "practice asks for entries of production");
    QVERIFY(!heard.contains("real-secret") && !heard.contains(m_session.secret(0)));
    QCOMPARE(run({u"remove"_s, u"Real"_s}), 0);
    QTRY_VERIFY(heard.contains("string \"Tokenshelf\"")); // the monitor would have seen it
    monitor.kill();
    monitor.waitForFinished();
}

void TestPracticeApart::theUsualProfileTakesNoPractice_data()
{
    QTest::addColumn<QString>("provider");
    for (const QString &id : {u"practice-sierra"_s, u"practice-apicbase"_s, u"practice-apicbase-suppliers"_s})
        QTest::newRow(qPrintable(id)) << id;
}

void TestPracticeApart::theUsualProfileTakesNoPractice()
{
    QFETCH(const QString, provider);
    const QStringList add{u"add"_s, provider, u"Stray"_s, u"--client-id"_s, u"key"_s};
    QCOMPARE(run(add, "secret-123"), 2);
    QCOMPARE(m_said, QByteArray("tokenshelf-cli: Practice accounts are kept apart from real ones, in a profile of their own.\n"
                                "  Say --profile practice.\n  (practice_apart)\n"));
    QCOMPARE(run(add + QStringList{u"--json"_s}), 2); // before it asks for a secret
    QVERIFY2(m_said.contains("\"practice_apart\""), m_said.constData());
    QCOMPARE(run({u"list"_s, u"--json"_s}), 0);
    QCOMPARE(m_said, QByteArray("[]\n"));
    QCOMPARE(Keyring::count(u"Tokenshelf"_s), 0);

    const QStringList practice{u"--profile"_s, u"practice"_s};
    QCOMPARE(run(practice + add, "secret-123"), 0);
    QCOMPARE(Keyring::count(u"Tokenshelf-practice"_s), 1);
    QCOMPARE(Keyring::count(u"Tokenshelf"_s), 0);
    QCOMPARE(run(practice + QStringList{u"remove"_s, u"Stray"_s}), 0);
}

void TestPracticeApart::nothingListensAfterAKill()
{
    CliProcess practice({u"practice"_s, u"--port"_s, u"0"_s, u"--json"_s});
    practice.start();
    QTRY_VERIFY_WITH_TIMEOUT(practice.out().endsWith('\n'), 20'000);
    QList<quint16> ports;
    const QJsonObject apicbase = practice.object().value("apicbase"_L1).toObject();
    for (const QString &url : {practice.object().value("sierra"_L1).toObject().value("token"_L1).toString(), apicbase.value("authorization"_L1).toString(),
                               apicbase.value("token"_L1).toString()})
        ports << quint16(QUrl(url).port());
    const auto isOpen = [](quint16 port) {
        QTcpSocket caller;
        caller.connectToHost(u"127.0.0.1"_s, port);
        return caller.waitForConnected(1'000);
    };
    QVERIFY(std::all_of(ports.begin(), ports.end(), isOpen));
    ::kill(pid_t(practice.processId()), SIGKILL);
    QVERIFY(practice.waitForFinished());
    QVERIFY(std::none_of(ports.begin(), ports.end(), isOpen));
}

void TestPracticeApart::aRealProviderStaysReal_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto base = [](const char *name, const QString &address, const QStringList &more = {}) {
        QTest::newRow(name) << QStringList{u"sierra"_s, u"--base"_s, address} + more;
    };
    base("http", u"http://127.0.0.1:27440/iii/sierra-api"_s);
    base("loopback without a scheme", u"127.0.0.1:27440"_s);
    base("IPv6", u"http://[::1]:27440/iii/sierra-api"_s);
    base("as practice", u"http://127.0.0.1:27440/iii/sierra-api"_s, {u"--environment"_s, u"practice"_s});
    base("as sandbox", u"http://127.0.0.1:27440/iii/sierra-api"_s, {u"--environment"_s, u"sandbox"_s});
    base("elsewhere", u"http://127.0.0.1.example/iii/sierra-api"_s, {u"--environment"_s, u"production"_s, u"--version"_s, u"v99"_s});
    QTest::newRow("a fixed provider") << QStringList{u"apicbase"_s, u"--base"_s, u"http://127.0.0.1:27441"_s};
    QTest::newRow("an option that switches it off") << QStringList{u"sierra"_s, u"--base"_s, u"catalog.example"_s, u"--insecure"_s};
}

void TestPracticeApart::aRealProviderStaysReal()
{
    QFETCH(QStringList, arguments);
    arguments = QStringList{u"add"_s, arguments.first(), u"Live"_s, u"--client-id"_s, u"key"_s} + arguments.sliced(1);
    QCOMPARE(run(arguments, "secret-123"), 2);
    QCOMPARE(Keyring::count(u"Tokenshelf"_s), 0);
}

void TestPracticeApart::anEditedListStaysReal_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << u"::1"_s;
}

/** Somebody may write to the list of accounts: its server becomes one of this machine, which would be told the secret without encryption. */
void TestPracticeApart::anEditedListStaysReal()
{
    QFETCH(const QString, host);
    QTcpServer thief;
    if (!thief.listen(QHostAddress(host)))
        QSKIP("this machine has no such address");
    QCOMPARE(run({u"add"_s, u"sierra"_s, u"Live"_s, u"--client-id"_s, m_session.clientId(0), u"--base"_s, u"catalog.example"_s}, m_session.secret(0)), 0);
    QFile file(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tokenshelf/accounts.json"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    QUrl base(u"http://host/iii/sierra-api"_s);
    base.setHost(host);
    base.setPort(thief.serverPort());
    const QByteArray real = "https://catalog.example/iii/sierra-api";
    QVERIFY2(text.contains(real) && text.contains("\"production\""), text.constData()); // or nothing would be edited
    text.replace(real, base.toEncoded());
    text.replace("\"production\"", "\"practice\"");
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
    file.close();
    QVERIFY(run({u"token"_s, u"Live"_s}) > 0);
    QVERIFY(!thief.hasPendingConnections() && !thief.waitForNewConnection(0));
    QCOMPARE(run({u"remove"_s, u"Live"_s}), 0);
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    TestPracticeApart test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_practiceapart.moc"
