// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

#include <signal.h>
#include <termios.h>

class QSocketNotifier;

namespace Tokenshelf {

/** Tells the event loop of SIGINT, SIGTERM and SIGHUP while it lives, in place of ending the program; one at a time. */
class SignalWatcher : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

signals:
    void received();

private:
    QSocketNotifier *m_notifier = nullptr;
    struct sigaction m_previous[3] = {};
};

/** The terminal on file descriptor 0 shows nothing of what is typed while this lives, and shows it again whatever happens. */
class HiddenEcho
{
public:
    /** `interrupted` is called, from the event loop, when the person gives up with Ctrl-C. */
    explicit HiddenEcho(std::function<void()> interrupted);
    ~HiddenEcho();
    Q_DISABLE_COPY_MOVE(HiddenEcho)

private:
    termios m_previous = {};
    bool m_isTerminal = false;
    SignalWatcher m_signals;
};

} // namespace Tokenshelf
