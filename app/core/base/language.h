// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Tokenshelf {

/** The languages that the program speaks, as ISO 639 codes: English first, the others by code. */
QStringList languages();

/**
 * Makes the program speak `wished`, or the first of the system's languages that it knows when that is empty or unknown, or else English;
 * numbers and dates follow. Once, after the application object was made and before anything is shown. The result is the language taken.
 */
QString installLanguage(const QString &wished = {});

} // namespace Tokenshelf
