// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"

namespace Tokenshelf {

/** What one probe of `doctor` found. No secret, no name of an account. */
struct Finding
{
    QString probe; ///< fixed: versions, tls, keychain, data_folder, …
    bool ok = true; ///< nothing is wrong; with a `next`, something could be better
    QString text; ///< what is so
    QString next; ///< what to do about it, when it is not as it should be
    std::optional<Error> error; ///< behind a problem, if there is one
};

/** The probes that need no waiting; each looks at one thing. */
QList<Finding> lookAround(AppContext &app);

/** Writes, reads and erases a random credential. Takes the keychain's own time, at most 15 s a step. */
void probeKeychain(AppContext &app, QObject *context, std::function<void(const Finding &)> done);

/** Whether there are accounts in the keychain that the list knows nothing of. Asks nobody for a password. */
void probeLost(AppContext &app, QObject *context, const std::function<void(const Finding &)> &done);

} // namespace Tokenshelf
