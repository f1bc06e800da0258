// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace Tokenshelf {

Q_LOGGING_CATEGORY(logNetwork, "tokenshelf.network", QtInfoMsg)
Q_LOGGING_CATEGORY(logKeychain, "tokenshelf.keychain", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "tokenshelf.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logService, "tokenshelf.service", QtInfoMsg)

namespace {

QLoggingCategory::CategoryFilter previousFilter = nullptr;

void silenceNetworkAuth(QLoggingCategory *category)
{
    if (previousFilter)
        previousFilter(category);
    if (QLatin1StringView(category->categoryName()).startsWith(QLatin1StringView("qt.networkauth"))) {
        for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
            category->setEnabled(type, false);
    }
}

} // namespace

void installLogging()
{
    // A filter outranks rules from the environment, which setFilterRules() would not.
    if (!previousFilter)
        previousFilter = QLoggingCategory::installFilter(silenceNetworkAuth);
}

} // namespace Tokenshelf
