// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QObject>

#include <optional>

/**
 * QtKeychain's three jobs, in the one way that is safe (measured on 0.13 to 0.17): from the main thread, binary, and never deleted by us,
 * which would crash: a job runs to its own end even when `context` is gone. Nothing here has a time limit, and jobs wait for each other.
 *
 * Errors: Keychain with code `keychain_absent`, `keychain_denied`, `keychain_failed`.
 */
namespace Tokenshelf::KeychainJobs {

/** Nothing found may also mean locked: QtKeychain cannot tell. */
void read(const QString &service, const QString &name, QObject *context, Callback<std::optional<Secret>> done);
void write(const QString &service, const QString &name, const Secret &entry, QObject *context, Callback<> done);
/** Success may also mean that nothing was removed because it is locked. */
void remove(const QString &service, const QString &name, QObject *context, Callback<> done);

/** Whether QtKeychain speaks to KWallet rather than the Secret Service in this desktop, if KWallet's daemon of that bus name is there; else
 * empty. */
QString walletName();

/** Makes libsecret, which QtKeychain uses, open a new session with its daemon: it holds on to the old one for ever after the daemon was
 * restarted. */
void forgetDaemon();

} // namespace Tokenshelf::KeychainJobs
