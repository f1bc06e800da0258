// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/attempts.h"
#include "core/service/operation.h"
#include "core/service/renewalpolicy.h"

namespace Tokenshelf {

/**
 * One renewal of an account's tokens, alone across all processes (security 3.2):
 *
 *   lock ── keychain unlocked ── read what is stored ── somebody renewed meanwhile? use that
 *                                        │
 *                  POST (RFC 6749 6, or 4.4 again) ── refresh token stored and read back ── access token stored ── record ── handed out
 *
 * invalid_grant re-reads the refresh token first: another machine's program may have replaced it. Where the answer was lost, the same
 * refresh token is sent once more. Failures are noted for whoever renews next, in any process, who waits unless a person asks. Nothing is
 * deleted on any answer, and a new refresh token that the keychain refuses stays here, under the lock, until it is taken.
 */
class RenewOperation : public Operation<AccessToken>
{
    Q_OBJECT

public:
    /** `refused` is the generation of a token that the provider no longer knows: a newer one, whoever got it, is the answer. */
    RenewOperation(const ServiceParts &parts, const QUuid &account, Occasion occasion, std::optional<quint32> refused, QObject *service,
                   QObject *context, Callback<AccessToken> done);

    void start();

signals:
    /** The refresh token is on its way: from now to this object's end its successor may be in this process alone. */
    void refreshSent();
    /** The keychain did not take the new refresh token. It is tried again. */
    void storingFailed(const Tokenshelf::Error &error);

private:
    std::optional<Error> pause() const;
    void locked(HeldLock lock);
    void unlocked();
    void accessRead(std::optional<StoredSecret> stored);
    void clientRead(ClientContext client);
    void refreshRead(const StoredSecret &stored);
    void send(const Secret &refreshToken);
    void answered(const Result<TokenSet> &answer);
    void rereadAfterRefusal(const Error &refusal);
    void store();
    void stored(const Result<> &written);
    void record();
    void noteAttempt(Error &error);
    QString attemptsFile() const;
    void fail(const Error &error) override;

    QUuid m_id;
    Occasion m_occasion;
    AccountView m_view;
    ClientContext m_client;
    std::optional<quint32> m_seenGeneration;
    quint32 m_generation = 0;
    Secret m_sent;
    TokenSet m_tokens;
    bool m_reread = false;
    bool m_sentAgain = false;
    int m_posts = 0; ///< that the provider may have read
    int m_writes = 0;
};

} // namespace Tokenshelf
