// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/operation.h"

namespace Tokenshelf {

/**
 * Looks for secrets in the keychain that no record knows of, because accounts.json was lost, and makes the records again from what stands
 * beside each secret. Deletes nothing: what cannot be made an account of stays where it is. The result names the accounts that can be, or
 * have been, recovered.
 */
class RecoverOperation : public Operation<QStringList>
{
    Q_OBJECT

public:
    enum class Extent { LookUnasked, Look, Save }; ///< the first asks nobody for the keychain's password

    RecoverOperation(const ServiceParts &parts, Extent extent, QObject *service, QObject *context, Callback<QStringList> done);

    void start();

private:
    void unlocked();
    void listed(QStringList names);
    void readNext();
    void entryRead(const Result<std::optional<StoredSecret>> &read);
    void addClient(const StoredSecret &secret);
    void addToken(const StoredSecret &secret);
    void finishRecords();
    bool isKnown(const QString &name) const;

    Extent m_extent;
    QStringList m_names;
    QString m_name;
    QMap<QUuid, Client> m_clients;
    QMap<QUuid, Account> m_accounts;
};

} // namespace Tokenshelf
