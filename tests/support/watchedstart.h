// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

namespace Tokenshelf {

/** A Qt program that is watched from outside until its first window is painted; see tests/benchmark/firstpaintplugin.cpp. */
class WatchedStart
{
public:
    WatchedStart(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
    ~WatchedStart();

    /** Whether the first paint came within `limit`; the rest of what is told here holds after that. */
    bool wait(std::chrono::milliseconds limit = std::chrono::seconds(20));
    /** From just before the process was made until the paint had been handled. */
    double milliseconds() const;
    /** When that was. */
    std::chrono::steady_clock::time_point painted() const { return m_painted; }
    /** The files that were mapped at that moment. */
    const QByteArray &maps() const { return m_maps; }
    /** A figure of /proc/PID/smaps_rollup ("Rss", "Private_Dirty") as it is now, in MB. */
    double memory(const QByteArray &figure) const;
    QProcess &process() { return m_process; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    std::chrono::steady_clock::time_point m_started;
    std::chrono::steady_clock::time_point m_painted;
    QByteArray m_maps;
};

/** The files of TLS and of the keychain among those that a process has mapped: Qt's TLS plugin, libsecret. */
QList<QByteArray> heavyLibraries(const QByteArray &maps);

} // namespace Tokenshelf
