// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/orderedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Tokenshelf {

QByteArray jsonText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray jsonObject(const QList<QPair<QByteArray, QByteArray>> &members, JsonSpacing spacing)
{
    const QByteArray colon = spacing == JsonSpacing::Python ? ": " : ":";
    QList<QByteArray> parts;
    for (const auto &[name, value] : members)
        parts += '"' + name + '"' + colon + value;
    return '{' + parts.join(spacing == JsonSpacing::Python ? ", " : ",") + '}';
}

QByteArray jsonArray(const QList<QByteArray> &values, JsonSpacing spacing)
{
    return '[' + values.join(spacing == JsonSpacing::Python ? ", " : ",") + ']';
}

} // namespace Tokenshelf
