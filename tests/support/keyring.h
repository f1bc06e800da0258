// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/** The gnome-keyring of a PrivateSession, handled from outside the program under test. */
namespace Tokenshelf::Keyring {

/** What the private keyring is locked with. */
inline const QByteArray password = "a keyring of tests";

/** Waits for a daemon that was just started until it serves a default collection. */
bool waitUntilReady(const QString &busAddress);

/** The daemon's process, 0 when none runs; for SIGSTOP, SIGCONT and SIGKILL. */
qint64 processId();

bool lock();
/** What a person does at the prompt, without a prompt. */
bool unlock();
bool isLocked();

/** How many entries of a QtKeychain service there are, locked ones too. */
qsizetype count(const QString &service);

} // namespace Tokenshelf::Keyring
