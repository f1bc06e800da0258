// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <signal.h>
#include <sys/resource.h>

namespace Tokenshelf {

/** A disk with that much room, for root and everybody else alike: no file of this process may grow beyond it. */
class DiskRoom
{
public:
    explicit DiskRoom(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN); // then write(2) fails as on a full disk
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~DiskRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(DiskRoom)

private:
    rlimit m_before = {};
};

} // namespace Tokenshelf
