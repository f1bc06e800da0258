// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Tokenshelf {

/** Translation context "Practice": remarks for the tester's log and the pages that a browser shows. */
struct PracticeText
{
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

} // namespace Tokenshelf
