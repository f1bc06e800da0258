// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr char nothingInstalled[] = "#!/bin/sh\nexit 1\n";
constexpr char aptWithoutNetwork[] = R"(#!/bin/sh
if [ "${LC_ALL:-}" = C.UTF-8 ]; then
    echo "Err:1 http://deb.example trixie InRelease"
    echo "  Temporary failure resolving 'deb.example'"
else
    echo "  Temporärer Fehlschlag beim Auflösen von »deb.example«"
fi
exit 100
)";
constexpr char sudo[] = "#!/bin/sh\n[ \"$1\" = -n ] && shift\nexec \"$@\"\n";

/** A checkout of the scripts alone, on a machine that has only what it is given. */
class Machine
{
public:
    Machine()
    {
        QDir(m_folder.path()).mkpath(u"app"_s);
        QDir(m_folder.path()).mkpath(u"tests"_s);
        QDir(m_folder.path()).mkpath(u"bin"_s);
        for (const QString &script : {u"app/run"_s, u"app/setup.sh"_s, u"tests/run"_s})
            QFile::copy(QStringLiteral(SOURCE_ROOT "/") + script, m_folder.filePath(script));
        for (const QString &tool : {u"bash"_s, u"cut"_s, u"dirname"_s, u"env"_s, u"grep"_s, u"mkdir"_s, u"sed"_s, u"tail"_s, u"tr"_s})
            QFile::link(QStandardPaths::findExecutable(tool), m_folder.filePath("bin/"_L1 + tool));
        give(u"dpkg-query"_s, nothingInstalled);
        m_environment.insert(u"PATH"_s, m_folder.filePath(u"bin"_s));
        m_environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        for (const QString &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
            m_environment.remove(display);
    }
    void give(const QString &tool, const char *script)
    {
        QFile file(m_folder.filePath("bin/"_L1 + tool));
        if (file.open(QIODevice::WriteOnly))
            file.write(script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void start(QProcess &process, const QString &script) const
    {
        process.setProcessEnvironment(m_environment);
        process.start(m_folder.filePath(script), QStringList());
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

bool end(QProcess &process)
{
    return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
}

} // namespace

/** What the two commands say where they cannot go on, and what a private session is made of. */
class TestScripts : public QObject
{
    Q_OBJECT

private slots:
    void withoutNetwork_data() { commands(); }
    void withoutNetwork()
    {
        QFETCH(const QString, script);
        Machine machine;
        machine.give(u"apt-get"_s, aptWithoutNetwork);
        machine.give(u"sudo"_s, sudo);
        QProcess run;
        machine.start(run, script);
        QTRY_VERIFY_WITH_TIMEOUT(run.peek(100).startsWith("Tokenshelf: installs what is missing"), 2'000);
        QVERIFY(end(run));
        QCOMPARE(run.exitCode(), 1);
        const QByteArray problem = run.readAllStandardError();
        QVERIFY2(problem.contains("No network") && problem.contains("apt-get install --no-install-recommends g++"), problem.constData());
    }

    void onAnotherSystem_data() { commands(); }
    void onAnotherSystem()
    {
        QFETCH(const QString, script);
        const Machine machine; // without apt-get
        QProcess run;
        machine.start(run, script);
        QVERIFY(end(run));
        QCOMPARE(run.exitCode(), 1);
        const QByteArray problem = run.readAllStandardError();
        QVERIFY2(problem.contains("on Debian 12 and 13 only") && problem.contains("qtkeychain-qt6-dev"), problem.constData());
    }

    void aSessionIsPrivateAndPassing()
    {
        const QTemporaryDir folder(u"/tmp/s-XXXXXX"_s); // short: the path of a socket has 107 bytes
        QProcess session;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, folder.path());
        environment.insert(u"LANGUAGE"_s, u"de"_s); // Qt would speak it whatever LC_ALL says
        session.setProcessEnvironment(environment);
        session.start(QStringLiteral(SOURCE_ROOT "/app/session"),
                      {u"sh"_s, u"-c"_s, u"echo \"$HOME/$LANGUAGE\"; test -S /tmp/.X11-unix/X\"${DISPLAY#:}\" && exit 7"_s});
        QVERIFY(end(session));
        QVERIFY2(session.exitCode() == 7, session.readAllStandardError().constData());
        const QByteArray home = session.readAllStandardOutput().trimmed();
        QVERIFY2(home.startsWith(folder.path().toUtf8() + "/tokenshelf-session.") && home.endsWith("/home/"), home.constData());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

private:
    static void commands()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("app/run") << u"app/run"_s;
        QTest::newRow("tests/run") << u"tests/run"_s;
    }
};

QTEST_GUILESS_MAIN(TestScripts)
#include "tst_scripts.moc"
