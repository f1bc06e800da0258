// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/behaviour.h"

#include <QString>
#include <QStringList>

namespace Tokenshelf {

/** `practice_consent`: with `allow` or `deny` in the query, the answer comes straight away. Only the practice server knows it. */
QString consentParameter();

/**
 * Whether an address is one of those registered: the same text, or where the rule says so, the same but for the port of http://127.0.0.1
 * and [::1] (RFC 8252 7.3).
 */
bool redirectMatches(const QString &redirect, const QStringList &registered, RedirectRule rule);

/** The state that goes back with a code or an error, which the tester can have spoilt; empty for none. */
QString stateToReturn(const QString &state, const Behaviour &behaviour);

} // namespace Tokenshelf
