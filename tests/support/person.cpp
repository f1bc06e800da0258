// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/person.h"

#include <QDir>

#include <vector>

#include <pwd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Tokenshelf {

namespace {

/** Two users whom each Debian knows, as the bus wants it, and who are nobody (base-passwd). */
uid_t userId(Person::Which which)
{
    const passwd *user = ::getpwnam(which == Person::One ? "games" : "nobody");
    if (!user)
        qFatal("no user for a person");
    return user->pw_uid;
}

/** A folder of theirs alone. */
void giveFolder(const QString &path, uid_t user)
{
    QDir().mkpath(path);
    if (::chmod(qPrintable(path), 0700) != 0 || ::chown(qPrintable(path), user, user) != 0)
        qFatal("no folder for a person");
}

} // namespace

Person::Person(Which which) : m_user(canBeAnother() ? userId(which) : ::getuid()), m_home(u"/tmp/tokenshelf-person-XXXXXX"_s)
{
    for (const QString &name : {u"run"_s, u"tmp"_s})
        giveFolder(m_home.filePath(name), m_user);
    giveFolder(m_home.path(), m_user);
    m_environment.insert(u"HOME"_s, home());
    m_environment.insert(u"TMPDIR"_s, m_home.filePath(u"tmp"_s));
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.filePath(u"run"_s));
    m_environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    // With sanitizers: their leak check would have to trace the process, and a crash shall be one.
    m_environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0:handle_segv=0"_s);
}

bool Person::canBeAnother()
{
    return ::getuid() == 0;
}

/** By system calls alone: the C library would tell threads that are not there in a new process. */
void Person::become() const
{
    if (m_user == ::getuid())
        return;
    if (::syscall(SYS_setgroups, 0, nullptr) != 0 || ::syscall(SYS_setresgid, m_user, m_user, m_user) != 0
        || ::syscall(SYS_setresuid, m_user, m_user, m_user) != 0)
        ::_exit(98);
}

void Person::dress(QProcess &process) const
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(home());
    process.setChildProcessModifier([this] { become(); });
}

pid_t Person::spawn(const QStringList &command, int output, const std::function<void()> &before) const
{
    std::vector<QByteArray> kept;
    const auto words = [&kept](const QStringList &texts) {
        std::vector<size_t> indices;
        for (const QString &text : texts) {
            kept.push_back(text.toLocal8Bit());
            indices.push_back(kept.size() - 1);
        }
        return indices;
    };
    const std::vector<size_t> arguments = words(command);
    const std::vector<size_t> variables = words(m_environment.toStringList());
    std::vector<char *> argv;
    std::vector<char *> envp;
    for (const size_t index : arguments)
        argv.push_back(kept[index].data());
    for (const size_t index : variables)
        envp.push_back(kept[index].data());
    argv.push_back(nullptr);
    envp.push_back(nullptr);
    const QByteArray folder = home().toLocal8Bit();
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    before();
    become();
    if (::chdir(folder.constData()) == 0 && ::dup2(output, STDOUT_FILENO) >= 0 && ::dup2(output, STDERR_FILENO) >= 0)
        ::execve(argv[0], argv.data(), envp.data());
    ::_exit(97);
}

} // namespace Tokenshelf
