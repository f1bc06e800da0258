// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace Tokenshelf {

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

Secret randomToken()
{
    std::array<quint32, 8> numbers{}; // 256 bits
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    QByteArray bytes(reinterpret_cast<const char *>(numbers.data()), sizeof numbers);
    QByteArray text = bytes.toBase64(urlSafe);
    wipe(bytes);
    return Secret::take(text);
}

QByteArray codeChallenge(const Secret &verifier)
{
    return QCryptographicHash::hash(verifier.reveal().toByteArray(), QCryptographicHash::Sha256).toBase64(urlSafe);
}

} // namespace Tokenshelf
