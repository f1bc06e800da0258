// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace Tokenshelf {

/** application/x-www-form-urlencoded, byte-exact for every value: space is %20, nothing but ALPHA DIGIT - . _ ~ stays bare. */
QByteArray formEncode(const QList<QPair<QByteArray, QByteArray>> &fields);

/** Pairs of a query or a form body in order, decoded as UTF-8; + is a space, a % that escapes nothing stays as it is. */
QList<QPair<QString, QString>> formDecode(QByteArrayView encoded);

} // namespace Tokenshelf
