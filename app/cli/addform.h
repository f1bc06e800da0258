// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

#include <QCommandLineOption>

namespace Tokenshelf {

/** What `add` was told on the command line: everything of a draft but its secret. */
struct AddForm
{
    Draft draft;
    Provider provider;
    bool clientExists = false; ///< the draft's client is one that has an account already, and its secret with it
};

QList<QCommandLineOption> addOptions();

/** Reads and checks it; without a form the session has ended with a usage error. */
std::optional<AddForm> readAddForm(Session &session);

} // namespace Tokenshelf
