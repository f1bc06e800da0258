// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatesession.h"

#include "support/keyring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Tokenshelf {

namespace {

constexpr auto marker = "TOKENSHELF_PRIVATE_SESSION"; // the keeper's process id
const QString inSession = u"--in-session"_s;
const QStringList words{u"unlocked"_s, u"locked"_s, u"fresh"_s, u"absent"_s, u"none"_s}; // as in PrivateSession::Kind

/** A bus that can start nothing: no Secret Service will ever answer on it. */
const QByteArray emptyBus = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>)";

/** What a session consists of, as long as this lives. */
class Keeper
{
public:
    explicit Keeper(PrivateSession::Kind kind);
    ~Keeper();
    int run(const QStringList &command) const;

private:
    void prepareEnvironment();
    void startBus(bool empty);
    void startKeyring();
    void start(QProcess &process, const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_keyring;
};

[[noreturn]] void fail(const QString &what)
{
    fprintf(stderr, "private session: %s\n", qPrintable(what));
    _exit(99);
}

/** No daemon outlives the keeper, not even one that is killed. */
void dieWithParent()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

Keeper::Keeper(PrivateSession::Kind kind) : m_folder(QDir::tempPath() + "/tokenshelf-XXXXXX"_L1)
{
    using Kind = PrivateSession::Kind;
    if (!m_folder.isValid())
        fail(m_folder.errorString());
    prepareEnvironment();
    if (kind == Kind::None)
        m_environment.remove(u"DISPLAY"_s); // else libdbus would start a bus through X11
    else
        startBus(kind == Kind::Absent);
    if (kind == Kind::Unlocked || kind == Kind::Locked)
        startKeyring();
    if (kind == Kind::Locked) {
        m_keyring.kill(); // the bus starts another one when it is asked for, without a password
        m_keyring.waitForFinished();
    }
}

Keeper::~Keeper()
{
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
    // A daemon that the bus had started ends with the bus; it may just have written its last.
    for (int i = 0; i < 50 && !m_folder.remove(); ++i)
        QTest::qSleep(20);
}

void Keeper::prepareEnvironment()
{
    m_environment = QProcessEnvironment::systemEnvironment();
    if (!m_environment.contains(u"XAUTHORITY"_s))
        m_environment.insert(u"XAUTHORITY"_s, QDir::homePath() + "/.Xauthority"_L1);
    for (const char *name : {"WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "SSH_AUTH_SOCK", "XDG_CURRENT_DESKTOP",
                             "DESKTOP_SESSION", "GNOME_DESKTOP_SESSION_ID", "KDE_FULL_SESSION", "KDE_SESSION_VERSION"})
        m_environment.remove(QLatin1StringView(name));
    const QDir root(m_folder.path());
    const auto folder = [&](const QString &variable, const QString &path) {
        root.mkpath(path);
        QFile::setPermissions(root.filePath(path), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(variable, root.filePath(path));
    };
    folder(u"HOME"_s, u"home"_s);
    folder(u"TMPDIR"_s, u"tmp"_s);
    folder(u"XDG_RUNTIME_DIR"_s, u"run"_s);
    folder(u"XDG_DATA_HOME"_s, u"home/data"_s);
    folder(u"XDG_CONFIG_HOME"_s, u"home/config"_s);
    folder(u"XDG_CACHE_HOME"_s, u"home/cache"_s);
    folder(u"XDG_STATE_HOME"_s, u"home/state"_s);
    m_environment.insert(QLatin1StringView(marker), QString::number(getpid()));
}

void Keeper::start(QProcess &process, const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = m_environment;
    environment.remove(u"DISPLAY"_s); // no window of theirs shall ask for a password
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier(dieWithParent);
    process.start(program, arguments);
    if (!process.waitForStarted())
        fail(program + ": "_L1 + process.errorString());
}

void Keeper::startBus(bool empty)
{
    const QString address = "unix:path="_L1 + m_folder.filePath(u"bus"_s);
    QString config = u"--session"_s;
    if (empty) {
        QFile file(m_folder.filePath(u"bus.conf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(emptyBus) < 0)
            fail(file.errorString());
        config = "--config-file="_L1 + file.fileName();
    }
    start(m_bus, u"dbus-daemon"_s, {config, u"--nofork"_s, u"--nopidfile"_s, "--address="_L1 + address, u"--print-address=1"_s});
    while (!m_bus.canReadLine()) {
        if (!m_bus.waitForReadyRead(20'000))
            fail(u"the bus did not start"_s);
    }
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
}

void Keeper::startKeyring()
{
    start(m_keyring, u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_keyring.write(Keyring::password);
    m_keyring.waitForBytesWritten();
    m_keyring.closeWriteChannel();
    if (!Keyring::waitUntilReady(m_environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s)))
        fail(u"the keyring did not start"_s);
}

int Keeper::run(const QStringList &command) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setChildProcessModifier(dieWithParent);
    process.start(command.first(), command.mid(1));
    process.waitForFinished(-1);
    if (process.error() == QProcess::FailedToStart)
        fail(command.first() + ": "_L1 + process.errorString());
    return process.exitStatus() == QProcess::CrashExit ? 128 + process.exitCode() : process.exitCode();
}

} // namespace

void PrivateSession::ensure(int argc, char **argv, Kind kind)
{
    if (qEnvironmentVariable(marker) == QString::number(getppid()))
        return;
    const QCoreApplication application(argc, argv);
    QStringList command{QCoreApplication::applicationFilePath()};
    for (int i = 1; i < argc; ++i)
        command << QString::fromLocal8Bit(argv[i]);
    if (command.size() > 3 && command.at(1) == inSession) {
        kind = Kind(words.indexOf(command.at(2)));
        command = command.mid(3);
    }
    const int result = Keeper(kind).run(command);
    std::exit(result);
}

QStringList PrivateSession::command(Kind kind)
{
    return {QCoreApplication::applicationFilePath(), inSession, words.at(int(kind))};
}

} // namespace Tokenshelf
