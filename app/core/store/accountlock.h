// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QUuid>

#include <chrono>
#include <memory>

class QLockFile;

namespace Tokenshelf {

/** Held while it lives: nobody else, in this process or another, renews, signs in or removes that account. */
using HeldLock = std::shared_ptr<QLockFile>;

/**
 * One lock an account, across processes: lock files in the user's runtime folder, or beside accounts.json where there is none. A dead
 * owner's lock is free at once. Errors: Busy with code `account_busy` after `patience`.
 */
class AccountLocks : public QObject
{
    Q_OBJECT

public:
    explicit AccountLocks(const QString &folder, QObject *parent = nullptr);

    const QString &folder() const { return m_folder; }

    void take(const QUuid &account, std::chrono::milliseconds patience, QObject *context, Callback<HeldLock> done);

private:
    QString m_folder;
};

} // namespace Tokenshelf
