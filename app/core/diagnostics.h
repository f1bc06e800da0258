// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"

namespace Tokenshelf {

/** The state in JSON: needs_sign_in, valid, ending, expired, unknown_lifetime, renewal_failed. */
QString stateWord(State state);

/** The file of a loaded library, whose name ends with its real version ("libqt6keychain.so.0.13.2"); empty if none has `name` in its path. */
QString loadedLibrary(QByteArrayView name);

/**
 * What somebody who helps needs to know, as indented JSON from a fixed list of facts: versions, kinds, states and counts. No name, address,
 * path, client id or text of a server or of the person's. Reads an entry of the keychain that is not there, to say in which state that is;
 * sends nothing.
 */
void diagnose(AppContext &app, QObject *context, std::function<void(const QByteArray &report)> done);

/**
 * Keeps what the person has seen, in a new file of mode 0600. Errors: Invalid with code `report_not_saved`, also where there is a file of
 * that name.
 */
Result<> saveDiagnostics(const QString &path, const QByteArray &report);

} // namespace Tokenshelf
