// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provider.h"

#include <QIcon>

namespace Tokenshelf {

/** A drawing of one colour from resources/icons, painted in the palette's text colour: right in light, dark, disabled and selected. */
QIcon symbol(const QString &name);

/** A provider's own icon, in its colours; the general one where there is none of that name. */
QIcon providerIcon(const QString &name);

/** The symbol that goes with the word of an environment. */
QIcon environmentIcon(Environment environment);

QIcon applicationIcon();

} // namespace Tokenshelf
