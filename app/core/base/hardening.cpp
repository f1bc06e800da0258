// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hardening.h"

#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace Tokenshelf {

namespace {

// NOLINTBEGIN(concurrency-mt-unsafe): all this is before the first thread

/** The variable alone proves nothing: whatever a snap starts inherits it, and a terminal starts everything. */
bool isPackaged()
{
    if (::access("/.flatpak-info", F_OK) == 0)
        return true;
    const char *snap = std::getenv("SNAP");
    std::error_code failed;
    const std::string program = std::filesystem::read_symlink("/proc/self/exe", failed);
    return snap && std::string_view(snap).starts_with("/snap/") && program.starts_with(std::string(snap) + '/');
}

/** An empty folder in PATH, or one like ".", is the current one: a program there must not pass for the browser. */
void dropRelativeFolders()
{
    const char *path = std::getenv("PATH");
    if (!path)
        return;
    const std::string folders = std::string(path) + ':';
    std::string kept;
    for (size_t begin = 0, end = 0; (end = folders.find(':', begin)) != std::string::npos; begin = end + 1) {
        if (folders[begin] == '/')
            kept += (kept.empty() ? "" : ":") + folders.substr(begin, end - begin);
    }
    ::setenv("PATH", kept.c_str(), 1);
}

/** Newer Qt takes these for the system's certificates: whoever sets a variable could vouch for any server. */
void dropForeignCertificates()
{
    ::unsetenv("SSL_CERT_FILE");
    ::unsetenv("SSL_CERT_DIR");
}

// NOLINTEND(concurrency-mt-unsafe)

} // namespace

void hardenProcess()
{
    dropRelativeFolders();
    dropForeignCertificates();
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

void keepDescriptorsFromChildren()
{
    std::error_code ignored;
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd", ignored)) {
        const std::string name = entry.path().filename();
        int descriptor = -1;
        const auto read = std::from_chars(name.data(), name.data() + name.size(), descriptor);
        if (read.ec == std::errc() && descriptor > STDERR_FILENO)
            ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    }
}

bool isHardened()
{
    return ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
}

} // namespace Tokenshelf
