// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standardinput.h"

#include <QSocketNotifier>

#include <algorithm>

#include <poll.h>
#include <unistd.h>

namespace Tokenshelf {

StandardInput::StandardInput(int descriptor, QObject *parent) :
    QIODevice(parent), m_descriptor(descriptor), m_notifier(new QSocketNotifier(descriptor, QSocketNotifier::Read, this))
{
    m_notifier->setEnabled(false); // until somebody found nothing to read
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit readyRead();
    });
}

qint64 StandardInput::readData(char *data, qint64 size)
{
    if (size <= 0)
        return 0;
    pollfd ready{.fd = m_descriptor, .events = POLLIN, .revents = 0};
    if (::poll(&ready, 1, 0) <= 0) {
        m_notifier->setEnabled(true);
        return 0;
    }
    const ssize_t got = ::read(m_descriptor, data, 1);
    return got > 0 ? got : -1;
}

} // namespace Tokenshelf
