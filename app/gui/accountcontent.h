// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountservice.h"
#include "gui/uiformat.h"

namespace Tokenshelf {

/** Everything that an account's page shows, as it is at a moment; no secret. */
struct AccountContent
{
    Account account;
    Client client;
    Provider provider;
    Lifetime lifetime;
    Standing standing = Standing::NeedsSignIn;
    std::optional<Error> failure; ///< of the last act in this session
    bool busy = false;
    QDateTime now;

    MainAct mainAct() const { return Tokenshelf::mainAct(standing, provider.grant, account); }
    QString until() const { return UiFormat::moment(lifetime.until, now); }
};

} // namespace Tokenshelf
