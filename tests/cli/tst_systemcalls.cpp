// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calltrace.h"
#include "cli/command.h"
#include "cliprocess.h"
#include "support/leakscan.h"
#include "support/privatesession.h"
#include "support/tlsserver.h"

using namespace Tokenshelf;

/**
 * The commands through the whole of their work, watched at the border to the kernel, in a folder full of traps and with an environment that
 * points there. What they start, open, bind and connect to is all there is to see.
 */
class TestSystemCalls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noOptionTakesASecret();
    void noSecretIsAnArgument();
    void noSecretIsInTheEnvironment();
    void onlyTheBrowserIsStarted();
    void nothingIsLoadedFromTheCurrentFolder();
    void certificatesOfTheSystemAlone();
    void listensOnLoopbackAlone();
    void noPortIsShared();
    void nothingReachesTheJournal();

private:
    QProcessEnvironment badEnvironment() const;
    int run(const QStringList &arguments, const QByteArray &input = {});
    void openWindow();
    void layTraps();
    void doEverything();

    CliSession m_session;
    CallTrace m_calls{u"execve,execveat,open,openat,bind,setsockopt,connect"_s};
    CallTrace m_windowCalls{u"execve,execveat,open,openat"_s, {u"-ff"_s}};
    QTemporaryDir m_traps;
    LeakScan m_scan;
};

QProcessEnvironment TestSystemCalls::badEnvironment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, u".::"_s + qEnvironmentVariable("PATH"));
    environment.insert(u"QT_LOGGING_TO_CONSOLE"_s, u"0"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"SSL_CERT_FILE"_s, m_traps.filePath(u"cert.pem"_s));
    environment.insert(u"SSL_CERT_DIR"_s, m_traps.filePath(u"certs"_s));
    return environment;
}

int TestSystemCalls::run(const QStringList &arguments, const QByteArray &input)
{
    CliProcess process(arguments, m_calls.prefix());
    process.setWorkingDirectory(m_traps.path());
    process.setProcessEnvironment(badEnvironment());
    const int code = process.run(input);
    if (arguments.first() == "token"_L1 && code == 0)
        m_scan.plant(u"token"_s, process.out().chopped(1));
    return code;
}

void TestSystemCalls::layTraps()
{
    const QDir folder(m_traps.path());
    for (const QString &name : {u"certs"_s, u"platforms"_s, u"tls"_s, u"plugins/tls"_s, u"engines-3"_s, u"ossl-modules"_s})
        QVERIFY(folder.mkpath(name));
    for (const QString &name : {u"xdg-open"_s, u"libQt6Core.so.6"_s, u"libssl.so.3"_s, u"libsodium.so.23"_s, u"libsecret-1.so.0"_s, u"qt.conf"_s,
                                u"qt6.conf"_s, u"openssl.cnf"_s, u"cert.pem"_s, u"certs/ca.pem"_s, u"plugins/tls/libqopensslbackend.so"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n:\n") > 0);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

void TestSystemCalls::doEverything()
{
    QCOMPARE(run(m_session.sierra(u"North"_s), m_session.secret(0)), 0);
    QCOMPARE(run(m_session.apicbase(u"Kitchen"_s), m_session.secret(2)), 0);
    for (const QString &name : {u"North"_s, u"Kitchen"_s}) {
        QCOMPARE(run({u"sign-in"_s, name, u"--verbose"_s}), 0);
        QCOMPARE(run({u"token"_s, name}), 0);
        QCOMPARE(run({u"renew"_s, name}), 0);
        QCOMPARE(run({u"token"_s, name}), 0);
        QCOMPARE(run({u"introspect"_s, name}), 0);
    }
    m_session.practice().behaviour().fault = Fault::ServerError;
    QCOMPARE(run({u"renew"_s, u"North"_s, u"--verbose"_s}), 5);
    m_session.practice().behaviour() = {};
    QCOMPARE(run({u"list"_s}), 0);
    QCOMPARE(run({u"doctor"_s}), 0);
    QCOMPARE(run({u"doctor"_s, u"--bundle"_s, u"-"_s}), 0);
    Certificates certificates;
    const TlsServer stranger(certificates.issue(u"IP:127.0.0.1"_s)); // whose authority the system does not know
    const QString base = stranger.url().toString(QUrl::RemovePath) + "/iii/sierra-api"_L1;
    QCOMPARE(run({u"add"_s, u"sierra"_s, u"Strange"_s, u"--client-id"_s, u"key"_s, u"--base"_s, base}, m_session.secret(0)), 0);
    QCOMPARE(run({u"token"_s, u"Strange"_s}), 5);
    QCOMPARE(stranger.received(), QByteArray());
    for (const QString &name : {u"North"_s, u"Kitchen"_s, u"Strange"_s}) {
        QCOMPARE(run({u"sign-out"_s, name}), 0);
        QCOMPARE(run({u"remove"_s, name}), 0);
    }
}

/** From its start to its end, in a profile of its own, whose file of settings is there once it has begun. */
void TestSystemCalls::openWindow()
{
    QStringList words = m_windowCalls.prefix();
    words.insert(1, u"-D"_s); // the program itself is the child, which gets the signal
    words << QStringLiteral(GUI_PROGRAM) << u"--profile"_s << u"window"_s;
    QProcess window;
    window.setWorkingDirectory(m_traps.path());
    window.setProcessEnvironment(badEnvironment());
    window.start(words.first(), words.sliced(1));
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(config + "/tokenshelf-window/settings.ini"_L1), 60'000);
    window.terminate(); // which it heeds once its window is there
    QTRY_COMPARE_WITH_TIMEOUT(window.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(window.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_windowCalls.isWhole(), 20'000);
}

void TestSystemCalls::initTestCase()
{
    layTraps();
    for (const PracticeClient &client : m_session.practice().clients())
        m_scan.plant(client.name, client.clientSecret.reveal().toByteArray());
    doEverything();
    QVERIFY(m_scan.planted() >= 7); // clients' secrets, four tokens
    QVERIFY(m_calls.lines(u"execve"_s).size() >= 20);
    QVERIFY(m_calls.lines(u"openat"_s).size() > 1'000);
    openWindow();
    QVERIFY(m_windowCalls.lines(u"openat"_s).size() > 100);
}

void TestSystemCalls::noOptionTakesASecret()
{
    static const QRegularExpression secret(u"secret|pass|token|code|key|credential"_s);
    int options = 0;
    for (const Command &command : allCommands()) {
        CliProcess help(command.name.split(u' ') + QStringList{u"--help"_s});
        QCOMPARE(help.run(), 0);
        static const QRegularExpression option(u"^  --([a-z-]+) ([A-Z]+)"_s, QRegularExpression::MultilineOption); // those with a value
        for (const auto &match : option.globalMatch(QString::fromUtf8(help.out()))) {
            ++options;
            QVERIFY2(!secret.match(match.captured(1)).hasMatch() && !secret.match(match.captured(2).toLower()).hasMatch(),
                     qPrintable(match.captured()));
        }
    }
    QVERIFY(options > 20);
}

void TestSystemCalls::noSecretIsAnArgument()
{
    for (const QString &line : m_calls.lines(u"execve"_s)) {
        const QString words = line.section(u"], ["_s, 0, 0); // execve(path, [arguments], [environment])
        QVERIFY2(m_scan.find(words.toUtf8()).isEmpty(), qPrintable(words));
    }
}

void TestSystemCalls::noSecretIsInTheEnvironment()
{
    for (const QString &line : m_calls.lines(u"execve"_s)) {
        QVERIFY(line.contains("HOME="_L1)); // the environment is seen
        QVERIFY(m_scan.find(line.toUtf8()).isEmpty());
    }
}

void TestSystemCalls::onlyTheBrowserIsStarted()
{
    int browsers = 0;
    for (const QString &line : m_calls.lines(u"execve"_s)) {
        const QString program = line.section(u'"', 1, 1);
        const bool failed = line.contains("= -1 ENOENT"_L1); // a script's interpreter being looked for
        if (program == QStringLiteral(CLI_PROGRAM) || failed)
            continue;
        ++browsers;
        QVERIFY2(program.startsWith("/tmp/"_L1) || program.startsWith(QDir::tempPath()) || program == "/usr/bin/python3"_L1, qPrintable(program));
        QVERIFY2(!program.startsWith(m_traps.path()), qPrintable(program));
    }
    QVERIFY(browsers >= 1);
}

void TestSystemCalls::nothingIsLoadedFromTheCurrentFolder()
{
    for (const QString &call : {u"openat"_s, u"open"_s, u"execve"_s}) {
        for (const QString &line : m_calls.lines(call) + m_windowCalls.lines(call)) {
            const QString path = line.section(u'"', 1, 1);
            if (line.contains("/python3"_L1) || path.contains("pyvenv"_L1))
                continue;
            QVERIFY2(!path.startsWith(m_traps.path()), qPrintable(line));
            QVERIFY2(path.startsWith(u'/') || !line.contains("AT_FDCWD"_L1), qPrintable(line));
        }
    }
}

void TestSystemCalls::certificatesOfTheSystemAlone()
{
    static const QRegularExpression certificate(u"\\.(pem|crt|cer)$|/[0-9a-f]{8}\\.[0-9]$|/certs?(/|$)"_s);
    const QStringList homes{u"/etc/ssl/"_s, u"/usr/lib/ssl/"_s, u"/usr/share/"_s, u"/usr/local/"_s, u"/etc/pki/"_s, u"/etc/openssl/"_s, u"/var/ssl/"_s, u"/opt/openssl/"_s};
    int seen = 0;
    for (const QString &line : m_calls.lines(u"openat"_s)) {
        const QString path = line.section(u'"', 1, 1);
        if (!certificate.match(path).hasMatch())
            continue;
        ++seen;
        QVERIFY2(std::any_of(homes.begin(), homes.end(), [&](const QString &home) { return path.startsWith(home); }), qPrintable(line));
    }
    QVERIFY(seen > 0);
}

void TestSystemCalls::listensOnLoopbackAlone()
{
    int bound = 0;
    for (const QString &line : m_calls.lines(u"bind"_s)) {
        if (!line.contains("AF_INET"_L1)) // netlink, for the machine's addresses
            continue;
        ++bound;
        QVERIFY2(line.contains("inet_addr(\"127.0.0.1\")"_L1), qPrintable(line));
    }
    QVERIFY(bound >= 2); // the sign-in, and doctor's look at the port
}

void TestSystemCalls::noPortIsShared()
{
    QVERIFY(!m_calls.lines(u"setsockopt"_s).isEmpty());
    for (const QString &line : m_calls.lines(u"setsockopt"_s))
        QVERIFY2(!line.contains("SO_REUSEPORT"_L1), qPrintable(line));
}

void TestSystemCalls::nothingReachesTheJournal()
{
    for (const QString &call : {u"connect"_s, u"openat"_s}) {
        for (const QString &line : m_calls.lines(call))
            QVERIFY2(!line.contains("journal"_L1) && !line.contains("/dev/log"_L1) && !line.contains("/dev/kmsg"_L1), qPrintable(line));
    }
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    TestSystemCalls test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_systemcalls.moc"
