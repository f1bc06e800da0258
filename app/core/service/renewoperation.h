// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/operation.h"

namespace Tokenshelf {

/**
 * One renewal of an account's tokens, alone across all processes (security 3.2):
 *
 *   lock ── keychain unlocked ── read what is stored ── somebody renewed meanwhile? use that
 *                                        │
 *                  POST (RFC 6749 6, or 4.4 again) ── refresh token stored and read back ── access token stored ── record ── handed out
 *
 * invalid_grant re-reads the refresh token first: another machine's program may have replaced it. Nothing is deleted on any answer.
 */
class RenewOperation : public Operation<AccessToken>
{
    Q_OBJECT

public:
    RenewOperation(const ServiceParts &parts, const QUuid &account, QObject *service, QObject *context, Callback<AccessToken> done);

    void start();

private:
    void locked(HeldLock lock);
    void unlocked();
    void accessRead(std::optional<StoredSecret> stored);
    void clientRead(ClientContext client);
    void refreshRead(StoredSecret stored);
    void send(const Secret &refreshToken);
    void answered(const Result<TokenSet> &answer);
    void rereadAfterRefusal(const Error &refusal);
    void store();
    void stored(const Result<> &written);
    void record();
    void fail(const Error &error) override;

    QUuid m_id;
    AccountView m_view;
    ClientContext m_client;
    quint32 m_seenGeneration = 0;
    quint32 m_generation = 0;
    Secret m_sent;
    TokenSet m_tokens;
    bool m_reread = false;
    int m_writes = 0;
};

} // namespace Tokenshelf
