// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/autorenewbox.h"

#include "gui/formparts.h"

namespace Tokenshelf {

AutoRenewBox::AutoRenewBox(const Provider &provider, QWidget *parent) : QCheckBox(parent)
{
    setObjectName(u"autoRenew"_s);
    setText(tr("Renew the token by itself before it ends"));
    QString text = tr("While Tokenshelf is open and your password store is unlocked.");
    if (provider.renewalEndsOldToken)
        text += u' ' + tr("A renewal may end copies of the old token that are in use elsewhere.");
    setToolTip(asToolTip(text));
    setAccessibleDescription(text);
}

} // namespace Tokenshelf
