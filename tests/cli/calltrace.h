// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>
#include <iterator>

namespace Tokenshelf {

/** What strace saw of commands and all that they started: every call of the named kinds, none missed as a sample would. */
class CallTrace
{
public:
    /** `more` options of strace; with -ff each thread's calls are a log of their own, in which no call is cut in two by another thread's. */
    explicit CallTrace(const QString &calls, const QStringList &more = {}) : m_calls(calls), m_more(more) { }

    /** To put before the next command. */
    QStringList prefix()
    {
        m_logs << m_folder.filePath(QString::number(m_logs.size()));
        const QStringList sanitizers{u"-E"_s, u"ASAN_OPTIONS=detect_leaks=0"_s}; // a process has room for one that traces it
        return QStringList{u"strace"_s, u"-f"_s, u"-v"_s, u"-s"_s, u"65536"_s, u"-e"_s, "trace="_L1 + m_calls, u"-o"_s, m_logs.last()} + m_more
            + sanitizers + QStringList{u"--"_s};
    }
    /** The lines with that call in them, all if there is none named. */
    QStringList lines(const QString &call = {}) const
    {
        QStringList found;
        for (const QStringList &log : logs())
            std::copy_if(log.begin(), log.end(), std::back_inserter(found),
                         [&](const QString &line) { return call.isEmpty() || line.contains(call + u'('); });
        return found;
    }
    /** What strace wrote, command by command, and thread by thread where it was asked to. */
    QList<QStringList> logs() const
    {
        QList<QStringList> found;
        for (const QString &log : m_logs) {
            for (const QFileInfo &one : files(log)) {
                QFile file(one.filePath());
                found << (file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList());
            }
        }
        return found;
    }
    /** Whether strace has written the end of each thread of the last command. */
    bool isWhole() const
    {
        const QFileInfoList all = files(m_logs.last());
        return std::all_of(all.begin(), all.end(), [](const QFileInfo &one) {
            QFile file(one.filePath());
            return file.open(QIODevice::ReadOnly) && file.seek(std::max<qint64>(file.size() - 80, 0)) && file.readAll().contains("+++ ");
        });
    }

private:
    QFileInfoList files(const QString &log) const
    {
        return QDir(m_folder.path()).entryInfoList({QFileInfo(log).fileName(), QFileInfo(log).fileName() + ".*"_L1}, QDir::Files);
    }

    QString m_calls;
    QStringList m_more;
    QStringList m_logs;
    QTemporaryDir m_folder;
};

} // namespace Tokenshelf
