// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QDebug>

#include <sodium.h>

#include <new>

namespace Tokenshelf {

/** Memory of its own: locked, left out of dumps, between guard pages; overwritten when freed. */
struct Secret::Buffer
{
    explicit Buffer(QByteArrayView view) : size(view.size()), bytes(allocate(size_t(size)))
    {
        memcpy(bytes, view.data(), size_t(size));
        sodium_mprotect_readonly(bytes);
    }
    ~Buffer() { sodium_free(bytes); }
    Q_DISABLE_COPY_MOVE(Buffer)

    static char *allocate(size_t size)
    {
        static const bool ready = sodium_init() >= 0;
        void *memory = ready ? sodium_malloc(size) : nullptr;
        if (!memory)
            throw std::bad_alloc();
        return static_cast<char *>(memory);
    }

    const qsizetype size;
    char *const bytes;
};

Secret::Secret(QByteArrayView bytes) : m_buffer(bytes.isEmpty() ? nullptr : std::make_shared<const Buffer>(bytes)) {}

Secret Secret::take(QByteArray &bytes)
{
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

Secret Secret::take(QString &text)
{
    QByteArray bytes = text.toUtf8();
    wipe(text);
    return take(bytes);
}

qsizetype Secret::size() const
{
    return m_buffer ? m_buffer->size : 0;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? QByteArrayView(m_buffer->bytes, m_buffer->size) : QByteArrayView();
}

bool Secret::operator==(const Secret &other) const
{
    const QByteArrayView a = reveal();
    const QByteArrayView b = other.reveal();
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Secret(" << secret.size() << " bytes)";
    return debug;
}

} // namespace Tokenshelf
