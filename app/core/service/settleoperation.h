// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/operation.h"

namespace Tokenshelf {

/**
 * Erases what crashed or failed operations left in the keychain. An entry whose account or client is locked belongs to an operation that is still running, here or in
 * another process, and is left alone; one that a record has come to own is only struck off the list.
 */
class SettleOperation : public Operation<std::monostate>
{
    Q_OBJECT

public:
    SettleOperation(const ServiceParts &parts, QObject *service, QObject *context, Callback<> done);

    void start();

private:
    void next();
    void locked(const Result<HeldLock> &lock);
    bool isOwned(const QString &name) const;

    QStringList m_names;
    QString m_name;
};

} // namespace Tokenshelf
