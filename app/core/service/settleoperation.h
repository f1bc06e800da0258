// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/operation.h"

#include <QSet>

namespace Tokenshelf {

/**
 * Erases what crashed or failed operations left in the keychain. An entry whose account or client is locked belongs to an operation that is
 * still running, here or in another process, and is left alone; one that a record has come to own is only struck off the list. The result
 * names the accounts whose adding was cut off with secrets in the keychain already: a person has to start again.
 */
class SettleOperation : public Operation<QStringList>
{
    Q_OBJECT

public:
    SettleOperation(const ServiceParts &parts, QObject *service, QObject *context, Callback<QStringList> done);

    void start();

private:
    void next();
    void locked(const Result<HeldLock> &lock);
    void entryRead(const Result<std::optional<StoredSecret>> &read);
    bool isOwned(const QString &name) const;
    void nextUnfinished();
    void unfinishedLocked(const Result<HeldLock> &lock);

    QStringList m_names;
    QString m_name;
    QSet<QUuid> m_found; ///< clients and accounts of which something was in the keychain
    QList<UnfinishedAccount> m_unfinished;
    UnfinishedAccount m_account;
    QStringList m_lost;
};

} // namespace Tokenshelf
