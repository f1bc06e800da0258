// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

class QDebug;

namespace Tokenshelf {

/**
 * Bytes that must not spread: a client secret, a token, a code, a verifier. Copies share one buffer, which is never swapped or
 * dumped and is wiped when its last owner goes. There is no conversion to QString; debug output shows the length alone. Qt and
 * the keychain make copies of their own: what those leave behind is overwritten by the zeroing heap.
 */
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);

    /** Takes the bytes over and wipes the source, so that no second copy stays behind. */
    static Secret take(QByteArray &bytes);
    /** Takes a widget's or a line's text over as UTF-8 and wipes the source. */
    static Secret take(QString &text);

    bool isEmpty() const { return size() == 0; }
    qsizetype size() const;

    /** The bytes themselves: for a request body, a header, the keychain or the clipboard, and nothing else. */
    QByteArrayView reveal() const;

    /** In constant time for equal lengths. */
    bool operator==(const Secret &other) const;

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/** Overwrites bytes that somebody else owns, in a way that the optimizer keeps. */
void wipe(QByteArray &bytes);
void wipe(QString &text);

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace Tokenshelf
