// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calltrace.h"
#include "signedin.h"
#include "support/leakscan.h"
#include "support/wiretap.h"

#include <sys/stat.h>

namespace Tokenshelf {

constexpr auto fileCalls = "read,recvfrom,write,pwrite64,writev,sendfile,sendto,openat,open,creat,mkdir,rename,fsync,fdatasync,link,symlink,unlink";

/** One call out of strace's log with -y and -xx. */
struct FileCall
{
    explicit FileCall(const QString &line) :
        name(line.section(u'(', 0, 0)), path(decoded(line.section(u'"', 1, 1))), descriptor(decoded(line.section(u'<', 1).section(u'>', 0, 0))),
        flags(line.section(u'"', 2)), done(line.contains(" = "_L1) && !line.contains(" = -1 "_L1))
    {
        static const QRegularExpression last(u", (0\\d*)\\)"_s);
        mode = last.match(flags).captured(1).toUInt(nullptr, 8);
        if (name == "rename"_L1 || name == "link"_L1 || name == "symlink"_L1)
            target = decoded(line.section(u'"', 3, 3));
    }

    bool creates() const { return flags.contains("O_CREAT"_L1) || name == "creat"_L1; }
    /** A file that is opened to be written, by whatever name; not a device. */
    QByteArray written() const
    {
        const bool writes = done && (creates() || flags.contains("O_WRONLY"_L1) || flags.contains("O_RDWR"_L1));
        const QByteArray whole = path.startsWith('/') ? path : descriptor + '/' + path;
        return writes && !isDevice(whole) ? whole : QByteArray();
    }
    bool isOnFile() const { return descriptor.startsWith('/') && !isDevice(descriptor); }
    static bool isDevice(const QByteArray &file) { return (file.startsWith("/dev/") && !file.startsWith("/dev/shm/")) || file.startsWith("/proc/"); }
    bool isOnSocket() const { return descriptor.toLower().startsWith("socket") || descriptor.startsWith("TCP") || descriptor.startsWith("UNIX"); }

    QByteArray words() const { return name.toUtf8() + ' ' + path + ' ' + flags.toUtf8(); }

    static QByteArray decoded(const QString &text)
    {
        const auto digit = [](QChar c) { return c.unicode() - (c.isDigit() ? u'0' : u'a' - 10); };
        QByteArray bytes;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool escaped = text.at(at) == u'\\' && at + 3 < text.size();
            bytes += escaped ? char(digit(text.at(at + 2)) * 16 + digit(text.at(at + 3))) : text.at(at).toLatin1();
            at += escaped ? 3 : 0;
        }
        return bytes;
    }

    QString name;
    QByteArray path; ///< the first string: what is opened, or what is written
    QByteArray descriptor; ///< what the first descriptor stands for
    QString flags;
    bool done = false;
    uint mode = 0;
    QByteArray target;
};

inline QList<FileCall> callsIn(const QStringList &log)
{
    QList<FileCall> calls;
    for (const QString &line : log) {
        // What is read from a file says nothing; with most libraries and the system's certificates it is nearly all there is.
        const bool isRead = line.startsWith("read("_L1) && FileCall::decoded(line.section(u'<', 1).left(4)).startsWith('/');
        if (line.contains(u'(') && !isRead)
            calls << FileCall(line);
    }
    return calls;
}

inline QString ownFolder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + "/tokenshelf"_L1;
}

/** The folder of the program's own that a file lies in, of whichever profile; empty for all others. */
inline QString ownFolderOf(const QString &path)
{
    for (const auto location : {QStandardPaths::GenericDataLocation, QStandardPaths::GenericConfigLocation, QStandardPaths::RuntimeLocation}) {
        const QString folder = ownFolder(location);
        if (path.startsWith(folder))
            return folder + path.sliced(folder.size()).section(u'/', 0, 0);
    }
    return {};
}

/** A file that is nobody else's: no link, and with one name. */
inline bool isOwnFile(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 && S_ISREG(found.st_mode) && found.st_nlink == 1;
}

using FileCallLogs = QList<QList<FileCall>>; ///< a list a thread

/** A session whose commands and window are traced, with the umask of a careless desktop. */
class FileCallStage
{
public:
    FileCallStage()
    {
        session.practice().behaviour().graceSeconds = std::chrono::hours(24); // a lost answer ends no sign-in
        restart();
    }
    /** Forgets what was traced. */
    void restart() { m_trace = std::make_unique<CallTrace>(trace()); }

    int run(const QStringList &arguments, const QByteArray &input = {}, const QStringList &prefix = {})
    {
        CliProcess process(arguments, prefix.isEmpty() ? m_trace->prefix() : prefix);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier([] { ::umask(0); });
        return process.run(input);
    }
    /** All files that there can be: a failure is noted beside the locks, too. */
    void failAndRenew()
    {
        session.practice().behaviour().fault = Fault::ServerError;
        QCOMPARE(run({u"renew"_s, u"Kitchen"_s}), 5);
        session.practice().behaviour().fault = Fault::None;
        QCOMPARE(run({u"renew"_s, u"Kitchen"_s}), 0);
        runWindow();
    }
    FileCallLogs learn() { return learn(*m_trace); }
    /** The secrets that went through the sockets are those to look for; the calls are those on anything else. */
    FileCallLogs learn(const CallTrace &calls)
    {
        FileCallLogs logs;
        const QByteArray root = QFile::encodeName(QFileInfo(QDir::homePath()).path() + u'/'); // home, runtime and temporary files of the session
        for (const QStringList &log : calls.logs()) {
            QByteArray traffic;
            logs << QList<FileCall>();
            for (const FileCall &call : callsIn(log)) {
                if (call.isOnSocket())
                    traffic += call.path;
                else
                    logs.last() << call;
                if (const QByteArray file = call.written(); !file.isEmpty() && !file.startsWith(root))
                    outside << QFile::decodeName(file);
            }
            for (const auto &[name, secret] : secretsIn(traffic))
                scan.plant(name, secret);
        }
        return logs;
    }
    /** -y names each descriptor's file, and -xx has no string hidden by its way of quoting. */
    static CallTrace trace() { return CallTrace(QString::fromLatin1(fileCalls), {u"-ff"_s, u"-y"_s, u"-xx"_s}); }

    SignedInSession session;
    LeakScan scan;
    QStringList outside; ///< files that were opened for writing and are not the session's own: none may be

private:
    /** In a profile of its own. It has a file of settings from the beginning, and saves its sizes there when it ends. */
    void runWindow()
    {
        const QString settings = ownFolder(QStandardPaths::GenericConfigLocation) + "-window/settings.ini"_L1;
        if (isOwnFile(settings))
            QFile::remove(settings);
        QStringList words = m_trace->prefix();
        words.insert(1, u"-D"_s); // the program itself is the child, which gets the signal
        words << QStringLiteral(GUI_PROGRAM) << u"--profile"_s << u"window"_s;
        QProcess window;
        window.setChildProcessModifier([] { ::umask(0); });
        window.start(words.first(), words.sliced(1));
        QTRY_VERIFY_WITH_TIMEOUT(isOwnFile(settings), 60'000);
        window.terminate(); // which it heeds once its window is there
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QTRY_VERIFY_WITH_TIMEOUT(m_trace->isWhole(), 20'000);
    }

    std::unique_ptr<CallTrace> m_trace;
};

} // namespace Tokenshelf
