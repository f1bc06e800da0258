// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provider.h"

#include <QCheckBox>

namespace Tokenshelf {

/** Whether an account's token is to be renewed by itself, with what that may cost at this provider. */
class AutoRenewBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit AutoRenewBox(const Provider &provider, QWidget *parent = nullptr);
};

} // namespace Tokenshelf
