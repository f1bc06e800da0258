// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/behaviour.h"

#include <QStringList>

namespace Tokenshelf {

/**
 * Every departure from the documented behaviour in words, for command lines: "refuse-secret", "fault=slow|server-error", "code-seconds=N".
 * The same ones as in the window.
 */
QStringList behaviourWords();

/** Applies one: "fault=slow". False, and nothing is changed, when there is no such word or value. */
bool applyBehaviour(const QString &word, Behaviour &behaviour);

} // namespace Tokenshelf
