// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/operation.h"

namespace Tokenshelf {

/**
 * Saves an edited client and account. A changed host needs the secret typed again, for the stored one may not go there; tokens of the old host are erased with it, for
 * every account of the client. The secret for a new host is another entry: written, then named by the record, then the old one erased.
 */
class EditOperation : public Operation<std::monostate>
{
    Q_OBJECT

public:
    EditOperation(const ServiceParts &parts, const Client &client, const Account &account, const std::optional<Secret> &secret, QObject *service,
                  QObject *context, Callback<> done);

    void start();

private:
    void locked(HeldLock lock);
    void clientLocked(HeldLock lock);
    void unlocked();
    void oldRead(std::optional<StoredSecret> old);
    void writeSecret();
    void record();
    void keepEditable(Account &target) const;

    Client m_client;
    Account m_account;
    std::optional<Secret> m_secret;
    QString m_binding;
    QString m_oldSecret; ///< the name of the entry that the new one takes the place of
    quint32 m_generation = 1;
    bool m_hostChanged = false;
};

} // namespace Tokenshelf
