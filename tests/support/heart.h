// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <thread>

namespace Tokenshelf {

/** The longest time in which the program's event loop did not come round, beside that of a thread that waits for nothing: a machine that stands still stops both. */
class Heart
{
public:
    Heart() : m_other([this] { watch(); })
    {
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { m_longest = qMax(m_longest, m_since.restart()); });
        m_since.start();
        m_beat.start(5);
    }
    ~Heart()
    {
        m_over = true;
        m_other.join();
    }
    qint64 longestGap() const { return qMax<qint64>(0, m_longest - m_machines); }

private:
    void watch()
    {
        QElapsedTimer since;
        since.start();
        while (!m_over) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            m_machines = qMax(m_machines.load(), since.restart());
        }
    }

    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    std::atomic<qint64> m_machines = 0;
    std::atomic<bool> m_over = false;
    std::thread m_other;
};

} // namespace Tokenshelf
