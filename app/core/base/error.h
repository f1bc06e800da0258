// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Tokenshelf {

using namespace Qt::StringLiterals; // u"…"_s and "…"_L1 everywhere in the program

/**
 * What went wrong, without any secret. `kind` drives the screen and the exit code; `code` is the wire code
 * (RFC 6749 5.2 `invalid_grant`, Sierra `113`) or one of our own words listed in describe(); `detail` is text for the
 * details fold, already cleaned with plainText().
 */
struct Error
{
    enum class Kind { Cancelled, Timeout, Network, Tls, Server, Protocol, Keychain, NotFound, Invalid, Busy };

    Kind kind = Kind::Invalid;
    QString code;
    QString detail;
    int httpStatus = 0; ///< 0 when no HTTP answer came
    std::optional<std::chrono::seconds> retryAfter; ///< RFC 9110 10.2.3, at most one hour

    bool operator==(const Error &) const = default;
};

/** The one act that helps with an error; screens put it on a button. */
enum class Remedy { None, Retry, SignInAgain, EditClient, UnlockKeychain, CopyRequest, ChoosePort };

/** An error in words: what happened, the likeliest cause with what to do next, and the act to offer. Translated. */
struct Description
{
    QString what;
    QString next;
    Remedy remedy = Remedy::None;
};

/** The only place with translated error texts. `provider` is the name to use in sentences, or empty. */
Description describe(const Error &error, const QString &provider = {});

/**
 * Text from a server or a file made harmless: control and bidirectional characters escaped, at most `limit` characters
 * (security: such text is hostile until proven otherwise).
 */
QString plainText(QStringView text, qsizetype limit = 200);

} // namespace Tokenshelf
