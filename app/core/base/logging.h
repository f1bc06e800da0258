// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace Tokenshelf {

/**
 * What may be logged: method, host, path, status, durations, error kinds and account ids. Never bodies, headers, queries,
 * replies or whole objects.
 */
Q_DECLARE_LOGGING_CATEGORY(logNetwork)
Q_DECLARE_LOGGING_CATEGORY(logKeychain)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logService)

/**
 * Silences the categories with which Qt itself prints token replies (qt.networkauth.*, measured on 6.4.2), whatever
 * QT_LOGGING_RULES says. Call once, first thing in main().
 */
void installLogging();

} // namespace Tokenshelf
