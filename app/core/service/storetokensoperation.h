// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/operation.h"

namespace Tokenshelf {

/** Keeps what a sign-in or a pasted pair brought to an existing account, in the same order as an addition. */
class StoreTokensOperation : public Operation<std::monostate>
{
    Q_OBJECT

public:
    StoreTokensOperation(const ServiceParts &parts, const QUuid &account, const TokenSet &tokens, const QString &event, QObject *service,
                         QObject *context, Callback<> done);

    void start() { takeLock(m_id, &StoreTokensOperation::locked); }

private:
    void locked(HeldLock lock);
    void unlocked();
    void accessRead(std::optional<StoredSecret> stored);
    void written();
    void oldErased();

    QUuid m_id;
    TokenSet m_tokens;
    QString m_event;
    AccountView m_view;
    QStringList m_names;
    quint32 m_generation = 1;
};

} // namespace Tokenshelf
