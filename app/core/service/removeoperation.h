// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/operation.h"

namespace Tokenshelf {

/**
 * Signs an account out or removes it: keychain unlocked, tokens read, the record changed with the secrets noted for erasure in the same
 * save, tokens revoked at the provider where it can (RFC 7009, at most 10 s for all of them), secrets erased. The result says whether the
 * provider confirmed each; a provider that is down stops nothing.
 */
class RemoveOperation : public Operation<bool>
{
    Q_OBJECT

public:
    enum class Extent { Tokens, Account };

    RemoveOperation(const ServiceParts &parts, const QUuid &account, Extent extent, bool revoke, QObject *service, QObject *context, Callback<bool> done);

    void start() { takeLock(m_id, &RemoveOperation::locked); }

private:
    void locked(HeldLock lock);
    void clientLocked(HeldLock lock);
    void unlocked();
    void readToken(const QString &name, const QByteArray &hint, void (RemoveOperation::*next)());
    void readAccess();
    void markRecord();
    void revokeNext();
    void endRevoking();
    void erase();

    QUuid m_id;
    Extent m_extent;
    bool m_revoke;
    AccountView m_view;
    ClientContext m_client;
    QList<QPair<Secret, QByteArray>> m_tokens; ///< still to be revoked, with their hints
    QStringList m_names;
    QObject *m_revoking = nullptr; ///< while tokens are being revoked
    bool m_confirmed = false;
};

} // namespace Tokenshelf
