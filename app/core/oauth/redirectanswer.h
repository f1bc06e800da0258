// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QList>
#include <QPair>
#include <QUrl>

namespace Tokenshelf {

/**
 * The code in an authorization response (RFC 6749 4.1.2): exactly one `state` that is ours, exactly one `code` or `error`, an `iss` (RFC
 * 9207) that is the expected one if both are there. Errors: Protocol with code `foreign_redirect` (not an answer to this attempt: go on
 * waiting), Server with the provider's error code.
 */
Result<Secret> codeFromRedirect(const QList<QPair<QString, QString>> &query, const Secret &state, const QString &issuer);

/**
 * The code in what a person pasted: a bare code or the whole address. Blanks, line ends, zero-width characters and one stray `>` at the end
 * are dropped; at most 4 KiB. An address must carry our state and issuer and, where a redirect is known, be of its host and path. Errors:
 * Invalid with code `pasted_code`, or as codeFromRedirect().
 */
Result<Secret> codeFromPaste(const Secret &pasted, const Secret &state, const QUrl &redirect, const QString &issuer);

} // namespace Tokenshelf
