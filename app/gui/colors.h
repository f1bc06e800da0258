// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/uiformat.h"

#include <QColor>
#include <QPalette>

namespace Tokenshelf {

/** WCAG 2.2 contrast of two opaque colours, 1 to 21. */
double contrast(const QColor &one, const QColor &other);

/** The colour of that hue, lightened or darkened until it stands out from `background` with at least 4.5:1. */
QColor readable(const QColor &color, const QColor &background);

/**
 * What a palette lacks in contrast, and nothing else: selections darkened or lightened until their text can be read on them (Fusion's blue
 * has 3.7:1), hints in empty fields likewise. To be laid over the desktop's own.
 */
QPalette corrections(const QPalette &palette);

/** What underlines a word, never what replaces it: readable on the palette's base and window. */
QColor standingColor(Standing standing, GrantType grant, const QPalette &palette);
QColor environmentColor(Environment environment, const QPalette &palette);

} // namespace Tokenshelf
