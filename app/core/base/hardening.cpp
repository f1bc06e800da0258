// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hardening.h"

#include <cstdlib>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace Tokenshelf {

namespace {

bool isPackaged()
{
    return ::access("/.flatpak-info", F_OK) == 0 || std::getenv("SNAP");
}

} // namespace

void hardenProcess()
{
    if (isPackaged())
        return;
    // The soft limit alone, for the browser inherits it; a handler that the kernel pipes dumps to ignores it and is kept out by the other.
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 0;
        ::setrlimit(RLIMIT_CORE, &limit);
    }
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

bool isHardened()
{
    return ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
}

} // namespace Tokenshelf
