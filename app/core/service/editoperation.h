// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge.h"
#include "core/service/operation.h"

namespace Tokenshelf {

/**
 * Saves what a form changed of a client and an account, and nothing else: somebody else may have changed the rest since it was opened. A
 * changed host needs the secret typed again, for the stored one may not go there; tokens of the old host are erased with it, for every
 * account of the client. The secret for a new host is another entry: written, then named by the record, then the old one erased.
 */
class EditOperation : public Operation<std::monostate>
{
    Q_OBJECT

public:
    EditOperation(const ServiceParts &parts, const AccountForm &opened, const AccountForm &edited, const std::optional<Secret> &secret,
                  QObject *service, QObject *context, Callback<> done);

    void start();

private:
    void locked(HeldLock lock);
    void clientLocked(HeldLock lock);
    Result<> mergeInto(const AccountView &now);
    void unlocked();
    void oldRead(std::optional<StoredSecret> old);
    void writeSecret();
    void record();
    void keepEditable(Account &target) const;

    AccountForm m_opened;
    AccountForm m_edited;
    Client m_client; ///< as it is to be saved
    std::optional<Secret> m_secret;
    QString m_binding;
    QString m_oldSecret; ///< the name of the entry that the new one takes the place of
    quint32 m_generation = 1;
    bool m_hostChanged = false;
};

} // namespace Tokenshelf
