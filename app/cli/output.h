// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountservice.h"

#include <QJsonObject>

namespace Tokenshelf {

/**
 * Text made fit for one cell of a table or one value of a line: plainText(), and never two blanks in a row, which is what separates
 * columns. So no name can add a line, a column or a terminal's escape sequence. Empty is "-".
 */
QString cell(const QString &text);

/** Rows under a header, columns apart by two blanks or more, each line ended. Cells pass through cell(). */
QString table(const QStringList &header, const QList<QStringList> &rows);

/** "Label: value" lines. Values pass through cell(). */
QString lines(const QList<QPair<QString, QString>> &pairs);

/** On one line and in ASCII alone, everything else as \uXXXX: exact for programs and harmless on a terminal. */
QByteArray compactJson(const QJsonValue &value);

/** "6 d 23 h", "58 min", "45 s"; "unknown" without a value. */
QString durationText(const std::optional<qint64> &seconds);

/** Local time to the minute, "-" when invalid. */
QString localTimeText(const QDateTime &when);

/** ISO 8601 in UTC, or null when invalid. */
QJsonValue timeJson(const QDateTime &when);

/** The state for people, translated. */
QString stateText(State state);

/** name, provider, environment, state, remaining_seconds, until and so on, as documented by accountKeysHelp(). No secret. */
QJsonObject accountJson(const AccountService &service, const Account &account);
QString accountKeysHelp();

/** One sentence on how long a token lives: "valid for 58 min, until 2026-03-01 14:20". */
QString lifetimeText(const Lifetime &lifetime);

} // namespace Tokenshelf
