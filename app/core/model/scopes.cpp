// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scopes.h"

#include <QJsonArray>

#include <algorithm>

namespace Tokenshelf {

namespace {

/** NQCHAR (RFC 6749 A.4), at least one. */
bool isScope(const QString &scope)
{
    const auto isPart = [](QChar c) { return c >= u'!' && c <= u'~' && c != u'"' && c != u'\\'; };
    return !scope.isEmpty() && std::all_of(scope.begin(), scope.end(), isPart);
}

} // namespace

std::optional<QStringList> scopesFromJson(const QJsonValue &value)
{
    if (!value.isString() && !value.isArray())
        return {};
    QStringList scopes = value.toString().split(u' ', Qt::SkipEmptyParts);
    const QJsonArray items = value.toArray();
    for (const auto &scope : items)
        scopes.append(scope.toString());
    scopes.removeIf([](const QString &scope) { return !isScope(scope); });
    scopes.removeDuplicates();
    return scopes;
}

QStringList missingScopes(const QStringList &asked, const QStringList &granted)
{
    QStringList missing = asked;
    missing.removeIf([&granted](const QString &scope) { return granted.contains(scope); });
    return missing;
}

} // namespace Tokenshelf
