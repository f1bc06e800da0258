// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

#include <time.h>

namespace Tokenshelf {

/** Time since the computer was started, its sleep included. Nobody sets it, so it tells a jump of the other clock. Injected, like Clock. */
using BootClock = std::function<std::chrono::milliseconds()>;

inline BootClock systemBootClock()
{
    return [] {
#ifdef CLOCK_BOOTTIME
        timespec now{};
        ::clock_gettime(CLOCK_BOOTTIME, &now);
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
#else
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
#endif
    };
}

} // namespace Tokenshelf
