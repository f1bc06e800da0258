// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace Tokenshelf {

/** How the provider's own software writes JSON: Sierra's without blanks, Apicbase's as Python's json.dumps does. */
enum class JsonSpacing { Compact, Python };

/** A string as JSON, quoted. */
QByteArray jsonText(const QString &text);

/** An object whose members (values are JSON already) keep the order given, which QJsonObject would sort. */
QByteArray jsonObject(const QList<QPair<QByteArray, QByteArray>> &members, JsonSpacing spacing);

/** An array of values that are JSON already. */
QByteArray jsonArray(const QList<QByteArray> &values, JsonSpacing spacing);

} // namespace Tokenshelf
