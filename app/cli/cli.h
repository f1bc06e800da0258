// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Tokenshelf {

/** The translation context of every text of the command line: Cli::tr("…"). */
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace Tokenshelf
