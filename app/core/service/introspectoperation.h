// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/operation.h"

namespace Tokenshelf {

/**
 * Asks the provider about an account's token and keeps the answer in its record. A client-credentials token that should be alive but is not
 * known any more (Sierra forgets tokens when its server restarts) is renewed once and asked about again. "Not active" changes a label and
 * nothing else.
 */
class IntrospectOperation : public Operation<Introspection>
{
    Q_OBJECT

public:
    /** Renews the account's token unless a newer one than that generation is there. */
    using Renewal = std::function<void(quint32 refused, QObject *context, Callback<AccessToken> done)>;

    IntrospectOperation(const ServiceParts &parts, const QUuid &account, Renewal renew, QObject *service, QObject *context,
                        Callback<Introspection> done);

    void start();

private:
    void clientRead(ClientContext client);
    void accessRead(const StoredSecret &access);
    void renewed(const AccessToken &token);
    void ask(const Secret &token);
    void answered(const Introspection &answer);
    void record(const Introspection &answer);

    QUuid m_id;
    Renewal m_renew;
    AccountView m_view;
    ClientContext m_client;
    bool m_renewed = false;
};

} // namespace Tokenshelf
