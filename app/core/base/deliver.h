// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMetaObject>
#include <QObject>

namespace Tokenshelf {

/** Keeps the promise of Callback: calls `done` from the event loop, once, and only if `context` still lives. */
template <class T> void deliver(QObject *context, Callback<T> done, Result<T> result)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); }, Qt::QueuedConnection);
}

} // namespace Tokenshelf
