// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace Tokenshelf {

/**
 * Granted scopes in an answer: one text with blanks (RFC 6749 3.3), or a list as some servers send it. Anything else counts as "not said":
 * to refuse a token answer for it would lose the refresh token that came with it. What is no scope (it could forge a line of output) is
 * left out.
 */
std::optional<QStringList> scopesFromJson(const QJsonValue &value);

/** What was asked for and not granted: a provider may grant less (RFC 6749 3.3). */
QStringList missingScopes(const QStringList &asked, const QStringList &granted);

} // namespace Tokenshelf
