// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <functional>

#include <sys/types.h>

namespace Tokenshelf {

/**
 * Somebody of this machine with a home and folders of their own. The administrator's tests (those of CI) have two people; for anybody
 * else's, every person is the one who runs them.
 */
class Person
{
public:
    enum Which { One, Another };
    explicit Person(Which which = One);

    static bool canBeAnother();

    QString home() const { return m_home.path(); }
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    /** Makes the process theirs, before it is started: user, folders, environment. */
    void dress(QProcess &process) const;
    /** Starts a command of theirs in their home, whose output and errors go to `output`; for those who want to wait for its end themselves. */
    pid_t spawn(const QStringList &command, int output, const std::function<void()> &before) const;

private:
    void become() const;

    uid_t m_user;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace Tokenshelf
