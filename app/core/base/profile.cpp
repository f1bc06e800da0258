// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/profile.h"

#include <QRegularExpression>

namespace Tokenshelf {

bool isProfileName(const QString &name)
{
    // No capitals: some file systems take Work and work for one folder, and no keychain does.
    static const QRegularExpression valid(QRegularExpression::anchoredPattern(u"([a-z0-9][a-z0-9_-]{0,31})?"));
    return valid.match(name).hasMatch();
}

} // namespace Tokenshelf
