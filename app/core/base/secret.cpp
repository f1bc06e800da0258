// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QDebug>

#include <string.h>

namespace Tokenshelf {

struct Secret::Buffer
{
    explicit Buffer(QByteArrayView view) : bytes(view.data(), view.size()) {}
    ~Buffer() { wipe(bytes); }
    Q_DISABLE_COPY_MOVE(Buffer)

    QByteArray bytes;
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
    return m_buffer ? m_buffer->bytes.size() : 0;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? QByteArrayView(m_buffer->bytes) : QByteArrayView();
}

bool Secret::operator==(const Secret &other) const
{
    const QByteArrayView a = reveal();
    const QByteArrayView b = other.reveal();
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        explicit_bzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        explicit_bzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Secret(" << secret.size() << " bytes)";
    return debug;
}

} // namespace Tokenshelf
