// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace Tokenshelf {

/** Starts a program that outlives this one; false when it could not be. Injected, so that tests see what would be started. */
using Starter = std::function<bool(const QString &program, const QStringList &arguments)>;

/** Without a shell, and without what this program or the shell before it has open. */
Starter detachedStarter();

} // namespace Tokenshelf
