// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceclient.h"

#include <QDateTime>

#include <optional>

namespace Tokenshelf {

enum class TokenKind { Access, Refresh };

/** Characters of Apicbase's tokens and codes. */
inline constexpr char alphanumerics[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** Characters of Sierra's tokens: URL-safe Base64. */
inline constexpr char urlSafe[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** `length` characters of the alphabet by the operating system's generator. */
QByteArray randomText(QByteArrayView alphabet, qsizetype length);

/**
 * A token that any run of the practice server recognises as its own, so that no state file is needed: "prac", a letter for the kind, six
 * characters for the second of issue, random ones, and seven of an HMAC-SHA256 over all that, keyed with the client's secret. `length` is
 * at least 40.
 */
QByteArray sealedToken(TokenKind kind, const PracticeClient &client, const QDateTime &issued, QByteArrayView alphabet, qsizetype length);

/** When a token of this kind was issued to this client; nothing if it was not. */
std::optional<QDateTime> issueTime(TokenKind kind, const PracticeClient &client, QByteArrayView alphabet, const QByteArray &token);

} // namespace Tokenshelf
