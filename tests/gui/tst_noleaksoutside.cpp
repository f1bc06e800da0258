// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "leakscenario.h"

using namespace Tokenshelf;

/** The command line and the program by itself: no secret in any file, log, output, argument, environment. */
class TestNoLeaksOutside : public LeakScenario
{
    Q_OBJECT

private slots:
    void initTestCase() { openLog(); }
    void commands();
    void theProgramByItself();
    void nothingLeaked();

private:
    int run(const QStringList &arguments, const QByteArray &input = {});
    QByteArray token(const QString &name);

    QByteArray m_said; ///< by the last command
};

int TestNoLeaksOutside::run(const QStringList &arguments, const QByteArray &input)
{
    CliProcess process(arguments + QStringList{u"--verbose"_s});
    const int code = process.run(input);
    m_said = process.out() + process.err();
    append(u"commands.log"_s, m_said);
    m_stage.learn();
    return code;
}

/** The one command that prints a secret: on its standard output, and nowhere else. */
QByteArray TestNoLeaksOutside::token(const QString &name)
{
    CliProcess process({u"token"_s, name, u"--verbose"_s});
    const int code = process.run();
    append(u"commands.log"_s, process.err());
    m_stage.learn();
    return code == 0 ? process.out() : QByteArray();
}

void TestNoLeaksOutside::commands()
{
    const auto add = [this](const QString &provider, const QString &name, qsizetype client) {
        return QStringList{u"add"_s, provider, name, u"--client-id"_s, m_stage.clientId(client)};
    };
    QCOMPARE(run(add(u"sierra-test"_s, u"South"_s, 0), wrongSecret), 0);
    QCOMPARE(run({u"renew"_s, u"South"_s}), 6);
    QCOMPARE(run({u"remove"_s, u"South"_s}), 0);
    QCOMPARE(run(add(u"sierra-test"_s, u"South"_s, 0), m_stage.secret(0).toUtf8()), 0);
    QCOMPARE(run(add(u"apicbase-test"_s, u"Tavern"_s, 2), m_stage.secret(2).toUtf8()), 0);
    m_stage.behaviour().denyConsent = true;
    QCOMPARE(run({u"sign-in"_s, u"Tavern"_s}), 6);
    m_stage.behaviour() = {};
    m_stage.behaviour().fault = Fault::NotJson;
    QVERIFY(run({u"sign-in"_s, u"Tavern"_s}) != 0);
    m_stage.behaviour() = {};
    for (const QString &name : {u"South"_s, u"Tavern"_s}) {
        QCOMPARE(run({u"sign-in"_s, name}), 0);
        QVERIFY(!m_stage.scan().find(token(name)).isEmpty()); // what it prints is known
        QCOMPARE(run({u"renew"_s, name}), 0);
        QCOMPARE(run({u"introspect"_s, name, u"--json"_s}), 0);
        m_stage.behaviour().fault = Fault::ServerError;
        QVERIFY(run({u"renew"_s, name, u"--json"_s}) != 0);
        m_stage.behaviour() = {};
    }
    QCOMPARE(run({u"list"_s, u"--json"_s}), 0);
    QCOMPARE(run({u"doctor"_s}), 0);
    QCOMPARE(run({u"sign-out"_s, u"Tavern"_s}), 0);
    QCOMPARE(run({u"remove"_s, u"Tavern"_s, u"--json"_s}), 0);
    for (const QStringList &command : {QStringList{u"recover"_s}, QStringList{u"recover"_s, u"--json"_s}}) {
        QVERIFY(QFile::remove(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tokenshelf/accounts.json"_L1));
        QCOMPARE(run(command), 0);
        QVERIFY2(m_said.contains("South"), m_said.constData()); // which it has read the secrets of
    }
}

void TestNoLeaksOutside::theProgramByItself()
{
    AppContext beside(AppOptions{.profile = u"practice"_s});
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"G_MESSAGES_DEBUG"_s, u"all"_s); // GLib prints on the standard output, which `token` needs for itself
    environment.insert(u"G_DBUS_DEBUG"_s, u"all"_s);
    program.setProcessEnvironment(environment);
    program.setStandardOutputFile(outputFile(u"program.out"_s));
    program.setStandardErrorFile(outputFile(u"program.err"_s));
    program.start(QStringLiteral(GUI_PROGRAM), {u"--profile"_s, u"practice"_s, u"--practice"_s, u"--unattended"_s, outputFile(u"screens"_s)});
    const qsizetype before = m_stage.scan().planted();
    const auto learn = [&](const QString &entry) {
        using Value = std::optional<StoredSecret>;
        const auto read = await<Value>([&](QObject *context, Callback<Value> done) { beside.secrets().read(entry, context, done); });
        if (read && *read)
            m_stage.scan().plant(entry, (*read)->value.reveal().toByteArray());
    };
    const auto learnAll = [&] {
        const QList<Account> accounts = beside.service().accounts();
        for (const Account &account : accounts) {
            learn(account.accessName());
            learn(account.refreshName());
        }
    };
    while (program.state() != QProcess::NotRunning) {
        learnAll();
        QTest::qWait(50);
    }
    learnAll();
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(m_stage.scan().planted() >= before + 3); // two access tokens and a refresh token at the least
}

void TestNoLeaksOutside::nothingLeaked()
{
    QVERIFY(m_stage.scan().planted() > 15);
    QVERIFY(m_watch.seen().size() > 20);
    search();
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    speakUp();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tokenshelf"_s);
    TestNoLeaksOutside test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_noleaksoutside.moc"
