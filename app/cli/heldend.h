// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountservice.h"
#include "core/base/quitsignals.h"

#include <QPointer>

namespace Tokenshelf {

/**
 * Ends the program, but not while a refresh token is on its way or its successor not in the keychain yet: whoever ends then has lost a
 * sign-in. A signal is obeyed after a few seconds at the latest.
 */
class HeldEnd : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void watch(AccountService &service);
    /** The command is over, with that exit code. */
    void end(int code);

private:
    void follow();
    void obey(int signal);

    QPointer<AccountService> m_service;
    std::unique_ptr<QuitSignals> m_signals; ///< while there is something to lose
    std::optional<int> m_code;
    int m_signal = 0;
    bool m_warned = false;
};

} // namespace Tokenshelf
