// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The zeroing heap: whatever anybody in the process gives back is overwritten first, so that no freed memory holds a secret. Qt, OpenSSL and the
// keychain's library copy what passes through them and wipe nothing; overwriting one's own copies leaves four of five (security: memory).
// Only what gives memory back is replaced, as the C library allows (glibc manual, "Replacing malloc"); what hands it out stays the library's own.

#include <cerrno>
#include <cstdint>
#include <cstring>

#include <malloc.h>
#include <stdlib.h>

extern "C" {

// The C library's own, under the names it exports for those who replace the usual ones.
void __libc_free(void *memory) noexcept; // NOLINT(bugprone-reserved-identifier)

[[gnu::visibility("default")]] void free(void *memory) noexcept
{
    const int error = errno; // whoever frees does not expect it to change
    if (memory)
        explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
    errno = error;
}

[[gnu::visibility("default")]] void *realloc(void *memory, size_t size) noexcept
{
    if (!memory)
        return malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const size_t room = malloc_usable_size(memory);
    if (size <= room && size >= room / 2)
        return memory;
    void *moved = malloc(size);
    if (!moved)
        return size <= room ? memory : nullptr;
    memcpy(moved, memory, size < room ? size : room);
    free(memory);
    return moved;
}

[[gnu::visibility("default")]] void *reallocarray(void *memory, size_t count, size_t size) noexcept
{
    size_t bytes = 0;
    if (__builtin_mul_overflow(count, size, &bytes)) {
        errno = ENOMEM;
        return nullptr;
    }
    return realloc(memory, bytes);
}

} // extern "C"
