// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <QSocketNotifier>

#include <array>

#include <fcntl.h>
#include <unistd.h>

namespace Tokenshelf {
namespace {

constexpr std::array watched{SIGINT, SIGTERM, SIGHUP};

// A handler may do next to nothing (signal-safety(7)): it writes a byte into a pipe that the event loop reads.
int pipeEnds[2] = {-1, -1};

void noteSignal(int)
{
    const int keptError = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    errno = keptError;
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent) : QObject(parent)
{
    if (pipeEnds[0] < 0 && ::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then a signal ends the program as usual
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (::read(pipeEnds[0], bytes.data(), bytes.size()) > 0) { }
        emit received();
    });
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < watched.size(); ++i)
        ::sigaction(watched[i], &action, &m_previous[i]);
}

SignalWatcher::~SignalWatcher()
{
    if (!m_notifier)
        return;
    for (size_t i = 0; i < watched.size(); ++i)
        ::sigaction(watched[i], &m_previous[i], nullptr);
}

HiddenEcho::HiddenEcho(std::function<void()> interrupted)
{
    m_isTerminal = ::tcgetattr(STDIN_FILENO, &m_previous) == 0;
    if (!m_isTerminal)
        return;
    termios hidden = m_previous;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    hidden.c_lflag |= tcflag_t(ECHONL); // the line's end still shows, so that what follows starts on a line of its own
    // What was typed before the prompt was shown on the screen: it is not taken for the secret.
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QObject::connect(&m_signals, &SignalWatcher::received, &m_signals, std::move(interrupted));
}

HiddenEcho::~HiddenEcho()
{
    if (m_isTerminal)
        ::tcsetattr(STDIN_FILENO, TCSANOW, &m_previous);
}

} // namespace Tokenshelf
