// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keychainhelp.h"

#include "gui/notice.h"

#include <QPushButton>

namespace Tokenshelf {

void offerKeychainHelp(Notice &notice, const Error &error, AppContext &context, const std::function<void()> &again)
{
    if (error.kind != Error::Kind::Keychain)
        return;
    QPushButton *retry = notice.addButton(error.code == "keychain_locked"_L1 ? Notice::tr("Unlock") : Notice::tr("Try again"));
    retry->setObjectName(u"keychainRetry"_s);
    QObject::connect(retry, &QPushButton::clicked, &notice, again);
    if (!context.secrets().persistent())
        return;
    QPushButton *without = notice.addButton(Notice::tr("Work without saving"));
    without->setObjectName(u"keychainWithout"_s);
    without->setToolTip(Notice::tr("Secrets stay in memory until Tokenshelf ends, and are gone then."));
    QObject::connect(without, &QPushButton::clicked, &notice, [&context, again] {
        context.workForThisSession();
        again();
    });
}

} // namespace Tokenshelf
