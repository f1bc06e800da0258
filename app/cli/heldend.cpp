// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/heldend.h"

#include "cli/cli.h"
#include "cli/output.h"

#include <QTimer>

#include <csignal>
#include <cstdio>

namespace Tokenshelf {
namespace {

constexpr std::chrono::seconds longestHold{4}; ///< systemd gives five

} // namespace

void HeldEnd::watch(AccountService &service)
{
    m_service = &service;
    connect(&service, &AccountService::unsavedChanged, this, &HeldEnd::follow);
}

void HeldEnd::end(int code)
{
    m_code = code;
    follow();
}

void HeldEnd::follow()
{
    const bool unsaved = m_service && m_service->hasUnsavedToken();
    if (unsaved && !m_signals) {
        m_signals = std::make_unique<QuitSignals>();
        connect(m_signals.get(), &QuitSignals::asked, this, &HeldEnd::obey);
    }
    if (unsaved && !m_service->unstorable().isNull() && !std::exchange(m_warned, true)) {
        const auto account = m_service->account(m_service->unstorable());
        const QString text = Cli::tr("Your password store does not take the new token of %1. It is tried again: if this program is ended before, you have to sign in again.")
                                 .arg(cell(account ? account->name : QString()));
        (void)std::fputs(qPrintable(u"tokenshelf-cli: "_s + text + u'\n'), stderr);
    }
    if (unsaved)
        return;
    m_signals.reset();
    if (m_signal != 0)
        (void)std::raise(m_signal); // which now does what it always does
    if (m_code)
        QCoreApplication::exit(*m_code);
}

void HeldEnd::obey(int signal)
{
    m_signal = signal;
    QTimer::singleShot(longestHold, this, [this] {
        m_signals.reset();
        (void)std::raise(m_signal);
    });
}

} // namespace Tokenshelf
