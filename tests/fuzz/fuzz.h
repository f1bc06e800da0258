// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/**
 * What libFuzzer calls, once in each f<n>_*.cpp: one input, any bytes. Under the name fuzz_f<n> where tst_fuzzcorpus replays what was
 * found.
 */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace Tokenshelf {

/** Ends the program with the law that was broken. */
inline void expect(bool held, const char *law)
{
    if (held)
        return;
    std::fprintf(stderr, "broken: %s\n", law);
    std::abort();
}

/** An input in parts; at its end there are zeros and empty texts. */
class Input
{
public:
    Input(const std::uint8_t *data, std::size_t size) : m_rest(reinterpret_cast<const char *>(data), qsizetype(size)) { }

    bool atEnd() const { return m_rest.isEmpty(); }
    quint8 number()
    {
        const quint8 first = m_rest.isEmpty() ? quint8(0) : quint8(m_rest.front());
        m_rest = m_rest.sliced(std::min<qsizetype>(1, m_rest.size()));
        return first;
    }
    /** Up to the next line end; no line end in it. */
    QByteArray line()
    {
        const qsizetype end = m_rest.indexOf('\n');
        const QByteArray text = (end < 0 ? m_rest : m_rest.first(end)).toByteArray();
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        return text;
    }
    QByteArray rest() { return std::exchange(m_rest, {}).toByteArray(); }

private:
    QByteArrayView m_rest;
};

/** Whether text may be shown as it is: nothing to escape, no more than `limit` characters. */
inline bool isPlain(const QString &text, qsizetype limit = 200)
{
    return plainText(text, limit) == text;
}

} // namespace Tokenshelf
