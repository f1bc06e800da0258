// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

#include <atomic>
#include <mutex>
#include <thread>

namespace Tokenshelf {

/**
 * Looks a hundred times a second at the arguments and the environment of every process with the same home folder: of a private session,
 * that is this process and whatever it starts, also what has cut itself loose.
 */
class ProcessWatch
{
public:
    ProcessWatch();
    ~ProcessWatch();

    /** Each command line and each environment that was seen. */
    QSet<QByteArray> seen() const;

private:
    void watch();
    void look();

    const QByteArray m_home;
    mutable std::mutex m_mutex;
    QSet<QByteArray> m_seen;
    QSet<QByteArray> m_strangers;
    std::atomic<bool> m_ended = false;
    std::thread m_thread;
};

} // namespace Tokenshelf
