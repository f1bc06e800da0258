// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>

namespace Tokenshelf {

/** What strace saw of commands and all that they started: every call of the named kinds, none missed as a sample would. */
class CallTrace
{
public:
    explicit CallTrace(const QString &calls) : m_calls(calls) { }

    /** To put before the next command. */
    QStringList prefix()
    {
        m_logs << m_folder.filePath(QString::number(m_logs.size()));
        const QStringList sanitizers{u"-E"_s, u"ASAN_OPTIONS=detect_leaks=0"_s}; // a process has room for one that traces it
        return QStringList{u"strace"_s, u"-f"_s, u"-v"_s, u"-s"_s, u"65536"_s, u"-e"_s, "trace="_L1 + m_calls, u"-o"_s, m_logs.last()} + sanitizers
            + QStringList{u"--"_s};
    }
    /** The lines with that call in them, all if there is none named. */
    QStringList lines(const QString &call = {}) const
    {
        QStringList found;
        for (const QString &log : m_logs) {
            QFile file(log);
            const QStringList all = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
            for (const QString &line : all) {
                if (line.contains(call + u'(') || call.isEmpty())
                    found << line;
            }
        }
        return found;
    }

private:
    QString m_calls;
    QStringList m_logs;
    QTemporaryDir m_folder;
};

} // namespace Tokenshelf
