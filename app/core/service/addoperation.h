// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/operation.h"

namespace Tokenshelf {

/**
 * Saves a draft, with its first tokens if there are any: names of the secrets noted, secrets written, record written and the names struck
 * off in one save. A crash in between leaves entries that settle() knows of and erases; a failure erases them at once.
 */
class AddOperation : public Operation<QUuid>
{
    Q_OBJECT

public:
    AddOperation(const ServiceParts &parts, const Draft &draft, const std::optional<TokenSet> &tokens, QObject *service, QObject *context,
                 Callback<QUuid> done);

    void start();

private:
    Result<> check();
    void accountLocked(HeldLock lock);
    void clientLocked(HeldLock lock);
    void unlocked();
    void clientWritten();
    void record();
    void fail(const Error &error) override;

    Draft m_draft;
    std::optional<TokenSet> m_tokens;
    Provider m_provider;
    QStringList m_names;
    bool m_newClient = true;
};

} // namespace Tokenshelf
