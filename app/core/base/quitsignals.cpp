// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quitsignals.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Tokenshelf {
namespace {

constexpr int endingSignals[] = {SIGTERM, SIGINT, SIGHUP};
int pipeEnds[2] = {-1, -1};

/** In a signal handler only write() is safe. */
void wake(int signal)
{
    const auto byte = static_cast<char>(signal);
    [[maybe_unused]] const auto written = write(pipeEnds[1], &byte, 1);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent) : QObject(parent)
{
    if (pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        char signal = 0;
        if (read(pipeEnds[0], &signal, 1) == 1)
            emit asked(signal);
    });
    for (const int signal : endingSignals) {
        if (std::signal(signal, wake) == SIG_IGN)
            (void)std::signal(signal, SIG_IGN); // nohup, for example: whoever started the program wants it to go on
    }
}

QuitSignals::~QuitSignals()
{
    if (!m_notifier)
        return;
    for (const int signal : endingSignals) {
        if (std::signal(signal, SIG_DFL) == SIG_IGN)
            (void)std::signal(signal, SIG_IGN);
    }
    delete m_notifier;
    close(pipeEnds[0]);
    close(pipeEnds[1]);
}

} // namespace Tokenshelf
