// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"

#include <QStringList>

namespace Tokenshelf {

/** What a test does to accounts in the real keychain and the usual folders of its private session, and what it finds there afterwards. */
namespace Killing {

/** One of the test's own actions, in a process of its own: main() hands it the arguments behind "--act". 0 if it came to its end. */
int act(const QStringList &arguments);

/** Before a command: strace, which does `what` at its n-th call of that kind ("signal=SIGKILL", "error=EIO") and logs those calls. */
QStringList injector(const QString &call, const QString &what, int n, const QString &log = u"/dev/null"_s);
/** Kills it, or a thread of it. */
QStringList killer(const QString &call, int n);
/** Which of the logged calls are about files below this folder, the first of a thread being 1; the others are libraries and the locale. */
QList<int> callsAbout(const QString &folder, const QString &log);

/** A Sierra account of the practice server, or an Apicbase one with tokens that need several entries each; its id, null if that failed. */
QUuid add(AppContext &app, const QString &name, const QString &provider);
bool removeAll(AppContext &app);
/** What a program does at its first use of the keychain: the names of accounts whose adding was cut off, or the error's code. */
QStringList settle(AppContext &app);

/** The names of all our entries in the keychain, as secret-tool sees them. */
QStringList entries();

/**
 * What is wrong: entries that no account needs, entries that an account lacks, secrets that cannot be read whole. Empty if accounts.json and
 * keychain are of one mind.
 */
QString disagreement(AppContext &app);

} // namespace Killing

} // namespace Tokenshelf
