// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/leakscan.h"
#include "support/privatesession.h"

using namespace Tokenshelf;

/** All that crosses the session's bus while accounts come, are used and go, as dbus-monitor sees it. */
class TestKeychainTraffic : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noSecretCrossesTheBus();
    void attributesSayNothingOfThePerson();
    void profilesDoNotMeet();

private:
    /** Every byte on the bus while these commands run, each with its input. */
    QByteArray capture(const QList<QPair<QStringList, QByteArray>> &commands);

    CliSession m_session;
    LeakScan m_scan;
    QByteArray m_traffic;
    const QString m_name = u"Zweigstelle Nord"_s;
};

QByteArray TestKeychainTraffic::capture(const QList<QPair<QStringList, QByteArray>> &commands)
{
    QProcess monitor;
    monitor.start(u"dbus-monitor"_s, {u"--binary"_s});
    QByteArray seen;
    const bool ready = QTest::qWaitFor([&] { return !(seen += monitor.readAllStandardOutput()).isEmpty(); }, 10'000);
    for (const auto &[arguments, input] : commands) {
        CliProcess process(arguments);
        if (process.run(input) != 0)
            qWarning() << arguments << process.err();
        if (arguments.contains(u"token"_s))
            m_scan.plant(u"token"_s, process.out().chopped(1));
        seen += monitor.readAllStandardOutput();
    }
    QTest::qWait(200); // the monitor's own buffer
    monitor.terminate();
    monitor.waitForFinished();
    return ready ? seen + monitor.readAllStandardOutput() : QByteArray();
}

void TestKeychainTraffic::initTestCase()
{
    for (const PracticeClient &client : m_session.practice().clients())
        m_scan.plant(client.name, client.clientSecret.reveal().toByteArray());
    m_traffic = capture({{m_session.sierra(m_name), m_session.secret(0)},
                         {{u"token"_s, m_name}, {}},
                         {{u"renew"_s, m_name}, {}},
                         {{u"token"_s, m_name}, {}},
                         {m_session.apicbase(u"Zweigstelle Küche"_s), m_session.secret(2)},
                         {{u"sign-in"_s, u"Zweigstelle Küche"_s}, {}},
                         {{u"token"_s, u"Zweigstelle Küche"_s}, {}},
                         {{u"renew"_s, u"Zweigstelle Küche"_s}, {}},
                         {{u"token"_s, u"Zweigstelle Küche"_s}, {}},
                         {{u"introspect"_s, u"Zweigstelle Küche"_s}, {}},
                         {{u"sign-out"_s, u"Zweigstelle Küche"_s}, {}},
                         {{u"remove"_s, m_name}, {}}});
    QVERIFY(m_scan.planted() >= 7);
    QVERIFY(m_traffic.size() > 20'000);
    QVERIFY(m_traffic.contains("CreateItem") && m_traffic.contains("GetSecret") && m_traffic.contains("SearchItems"));
}

void TestKeychainTraffic::noSecretCrossesTheBus()
{
    QCOMPARE(m_scan.find(m_traffic), QStringList());
    QVERIFY(m_traffic.contains("dh-ietf1024-sha256-aes128-cbc-pkcs7"));
    // The monitor would have seen one: as a profile's name it does cross the bus.
    const QByteArray seen = capture({{{u"recover"_s, u"--profile"_s, u"canary-of-a-profile"_s}, {}}});
    LeakScan scan;
    scan.plant(u"profile"_s, "canary-of-a-profile");
    QVERIFY(!scan.find(seen).isEmpty());
}

void TestKeychainTraffic::attributesSayNothingOfThePerson()
{
    for (const QByteArray &word : {QByteArray("Zweigstelle"), QByteArray("127.0.0.1"), QByteArray("http"), QByteArray("sierra"), QByteArray("apicbase"),
                                   m_session.clientId(0).toUtf8(), m_session.clientId(2).toUtf8()})
        QVERIFY2(!m_traffic.contains(word), word.constData());
    static const QRegularExpression name(u"(client|account)/[0-9a-f-]{36}"_s);
    QVERIFY(name.match(QString::fromLatin1(m_traffic)).hasMatch());
}

void TestKeychainTraffic::profilesDoNotMeet()
{
    const QByteArray production("Tokenshelf\0", 11);
    QVERIFY(m_traffic.contains(production));
    QStringList add = m_session.sierra(u"Sandbox"_s);
    add += {u"--profile"_s, u"sandbox"_s};
    QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    QVERIFY(config.mkpath(u"tokenshelf-sandbox/providers"_s));
    QVERIFY(QFile::copy(config.filePath(u"tokenshelf/providers/sierra-test.json"_s), config.filePath(u"tokenshelf-sandbox/providers/sierra-test.json"_s)));
    const QByteArray seen = capture({{add, m_session.secret(0)},
                                     {{u"token"_s, u"Sandbox"_s, u"--profile"_s, u"sandbox"_s}, {}},
                                     {{u"remove"_s, u"Sandbox"_s, u"--profile"_s, u"sandbox"_s}, {}}});
    QVERIFY(seen.contains("Tokenshelf-sandbox") && seen.contains("CreateItem"));
    QCOMPARE(seen.count(production), 0);
    QVERIFY(QFile::exists(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tokenshelf-sandbox/accounts.json"_L1));
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    TestKeychainTraffic test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychaintraffic.moc"
