// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Put before the C library by LD_PRELOAD, it has the n-th call of one kind fail, once (security 4.2), and tells how many there were.
// FAULTS_CALL: the kind; FAULTS_ERRNO: its error; FAULTS_NUMBER: n, 0 for none; FAULTS_FOLDER: of calls about files, only those about files
// below it count; FAULTS_LOG: a file for "failed", and at the end "20 calls". strace cannot: it counts by thread, and knows no folder.

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

struct Order
{
    const char *call = std::getenv("FAULTS_CALL");
    const char *folder = std::getenv("FAULTS_FOLDER");
    const char *log = std::getenv("FAULTS_LOG");
    int error = std::atoi(std::getenv("FAULTS_ERRNO"));
    long number = std::atol(std::getenv("FAULTS_NUMBER"));
};

std::atomic<const Order *> order = nullptr; // nothing counts before the program's own libraries are there
std::atomic<long> calls = 0;

[[gnu::constructor]] void begin()
{
    static const Order read;
    order = &read;
}

/** By the kernel alone: it must not count, and there may be no memory. */
void note(const Order &given, const char *words)
{
    const long file = ::syscall(SYS_openat, AT_FDCWD, given.log, O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::syscall(SYS_write, file, words, std::strlen(words));
    ::syscall(SYS_close, file);
}

[[gnu::destructor]] void end()
{
    const Order *given = order.exchange(nullptr);
    char words[40];
    std::snprintf(words, sizeof words, "%ld calls\n", calls.load());
    note(*given, words);
}

bool isBelow(const char *folder, const char *path)
{
    return path && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isNext(const Order &given)
{
    if (++calls != given.number)
        return false;
    note(given, "failed\n");
    errno = given.error;
    return true;
}

bool fails(const char *call)
{
    const Order *given = order;
    return given && std::strcmp(given->call, call) == 0 && isNext(*given);
}

bool fails(const char *call, const char *path)
{
    const Order *given = order;
    return given && std::strcmp(given->call, call) == 0 && isBelow(given->folder, path) && isNext(*given);
}

bool fails(const char *call, int file)
{
    const Order *given = order;
    if (!given || std::strcmp(given->call, call) != 0)
        return false;
    char link[40];
    char path[4'096] = {};
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    return ::syscall(SYS_readlink, link, path, sizeof path - 1) > 0 && isBelow(given->folder, path) && isNext(*given);
}

template <class Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

int openUnlessItFails(const char *path, int flags, va_list rest)
{
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
    return fails("open", path) ? -1 : int(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

} // namespace

extern "C" {
#pragma GCC visibility push(default)

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const int file = openUnlessItFails(path, flags, rest);
    va_end(rest);
    return file;
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const int file = openUnlessItFails(path, flags, rest);
    va_end(rest);
    return file;
}

int mkostemp(char *path, int flags)
{
    return fails("open", path) ? -1 : next<int (*)(char *, int)>("mkostemp")(path, flags);
}

DIR *opendir(const char *path)
{
    return fails("open", path) ? nullptr : next<DIR *(*)(const char *)>("opendir")(path);
}

ssize_t write(int file, const void *bytes, size_t count)
{
    return fails("write", file) ? -1 : ::syscall(SYS_write, file, bytes, count);
}

int fsync(int file)
{
    return fails("fsync", file) ? -1 : int(::syscall(SYS_fsync, file));
}

int rename(const char *from, const char *to)
{
    return fails("rename", to) ? -1 : int(::syscall(SYS_rename, from, to));
}

int unlink(const char *path)
{
    return fails("unlink", path) ? -1 : int(::syscall(SYS_unlink, path));
}

int lockUnlessItFails(int file, int operation) __asm__("flock"); // which is the name of a type, too

int lockUnlessItFails(int file, int operation)
{
    return fails("flock", file) ? -1 : int(::syscall(SYS_flock, file, operation));
}

int socket(int family, int type, int protocol)
{
    return fails("socket") ? -1 : int(::syscall(SYS_socket, family, type, protocol));
}

int connect(int peer, const sockaddr *address, socklen_t size)
{
    return fails("connect") ? -1 : int(::syscall(SYS_connect, peer, address, size));
}

ssize_t sendmsg(int peer, const msghdr *message, int flags)
{
    return fails("sendmsg") ? -1 : ::syscall(SYS_sendmsg, peer, message, flags);
}

// The C library's own, under the names it exports for those who replace the usual ones.
void *__libc_malloc(size_t size); // NOLINT(bugprone-reserved-identifier)

void *malloc(size_t size)
{
    return fails("malloc") ? nullptr : __libc_malloc(size);
}

#pragma GCC visibility pop
} // extern "C"
