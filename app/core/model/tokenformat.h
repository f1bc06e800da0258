// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Tokenshelf {

/** How a token is handed to a person or a script. All but Command hold the token itself. */
enum class TokenFormat { Raw, Header, Json, Env, Curl, Command };

/** What stands beside a token in its formats; no secret. */
struct TokenFacts {
    QString account; ///< its name, as the command line takes it
    QString profile; ///< where the account is kept, as AppOptions has it
    QStringList scopes;
    QDateTime until; ///< UTC; invalid when the lifetime is unknown
    QUrl url; ///< what curl asks for: one of the provider's safe requests; empty: left to the person
};

/**
 * The token in one of its forms, without a line end after the last line:
 * Raw `<token>`; Header `Authorization: Bearer <token>` (RFC 6750 2.1); Json one object with the members of RFC 6749 5.1 and `expires_at`
 * (ISO 8601, UTC) in place of the lifetime; Env `ACCESS_TOKEN=` and `ACCESS_TOKEN_EXPIRES_AT=` lines; Curl a command for a POSIX shell;
 * Command one that gets the token from tokenshelf-cli when it runs, and by a pipe: a process's arguments are for all to see.
 */
Secret renderToken(TokenFormat format, const Secret &token, const TokenFacts &facts);

/** The words of the command line: raw, header, json, env, curl, command. */
QString toWord(TokenFormat format);
std::optional<TokenFormat> tokenFormatFromWord(QStringView word);

/** One argument for a POSIX shell: as it is where every character is harmless, else in single quotes. */
QByteArray shellQuoted(QByteArrayView argument);

} // namespace Tokenshelf
