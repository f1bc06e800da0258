// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Tokenshelf {

/**
 * A desktop session of a test's own: home, folders, D-Bus and keyring in a temporary folder that nobody else sees, so that tests may run
 * side by side and never touch a person's keychain. The session's keeper is the test's program itself; it starts the program once more
 * inside and ends everything with it.
 */
class PrivateSession
{
public:
    enum class Kind {
        Unlocked, ///< an unlocked keyring
        Locked, ///< a keyring on disk that nobody has unlocked yet
        Fresh, ///< a Secret Service that has no collection
        Absent, ///< a bus without a Secret Service
        None, ///< no bus at all
    };

    /** First thing in main(): returns inside a session of that kind, made for this process. */
    static void ensure(int argc, char **argv, Kind kind);

    /** In a program that calls ensure(): what to put before a command to run it in another session of its own. */
    static QStringList command(Kind kind);
};

} // namespace Tokenshelf
