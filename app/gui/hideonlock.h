// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Tokenshelf {

class Copier;

/** Once the desktop is locked, nothing is shown in the window and its dialogs any more, nor on the clipboard. From after the first paint on. */
void hideOnLock(QWidget *window, Copier &copier);

/** Masks every token and every secret in the window and its dialogs. */
void hideValuesIn(QWidget *window);

} // namespace Tokenshelf
