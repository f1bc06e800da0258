// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/client.h"
#include "core/model/merge.h"
#include "core/oauth/authorizationcodegrant.h"
#include "core/service/serviceparts.h"

#include <QHash>

namespace Tokenshelf {

class RenewOperation;
enum class Occasion;

/**
 * The use cases: what a person or a script can ask for. One operation per account at a time, across processes too. GUI and CLI talk to this class and
 * listen to its signals; they touch no store and no network.
 *
 * Orders that no crash can spoil: adding writes the names of the secrets, then the secrets, then the record; renewing takes the account's
 * lock, makes sure the keychain is unlocked, asks, stores the new refresh token, reads it back, then the access token, then the record;
 * removing marks the record's secrets for erasure, then erases them.
 *
 * Nothing is ever deleted because a read failed or a provider said no. Errors beyond those of the parts: NotFound (`no_account`,
 * `no_provider`), Invalid (`name_taken`, `name_empty`, `practice_apart`), Server (`sign_in_needed`) when only a person can go on, Keychain
 * (`secret_missing`), Invalid (`host_changed`) when a secret was stored for another host than the record now names.
 */
class AccountService : public QObject
{
    Q_OBJECT

public:
    explicit AccountService(const ServiceParts &parts, QObject *parent = nullptr);

    /** Keychains that secrets were written to besides the one in use, by name (security 3.7); which one that is, is known once it has been used. */
    QStringList otherKeychains() const { return Tokenshelf::otherKeychains(m_parts); }

    /** From now on secrets are read and written there: "work for this session only". */
    void useSecretStore(SecretStore &secrets) { m_parts.secrets = &secrets; }

    // What there is
    QList<Account> accounts() const { return m_parts.accounts.accounts(); }
    std::optional<Account> account(const QUuid &id) const { return m_parts.accounts.account(id); }
    std::optional<Account> accountNamed(const QString &name) const { return m_parts.accounts.accountNamed(name); }
    std::optional<Client> client(const QUuid &id) const { return m_parts.accounts.client(id); }
    std::optional<Provider> providerOf(const Account &account) const;
    const ProviderCatalog &providers() const { return m_parts.providers; }
    /** Whether add() takes an account of that provider in this profile; `practice_apart` where not. */
    Result<> mayAdd(const Provider &provider) const { return Tokenshelf::mayAdd(m_parts, provider); }
    /**
     * Unknown, with `clockSet`, where the clock was set since this program has known the token (security 3.6): until it is right again, or
     * the token renewed.
     */
    Lifetime lifetimeOf(const Account &account) const;
    bool isRenewing(const QUuid &id) const { return m_renewing.contains(id); }
    const Clock &clock() const { return m_parts.clock; }
    const BootClock &bootClock() const { return m_parts.bootClock; }
    /**
     * Whether a refresh token is on its way to its provider, or its successor on its way into the keychain: a program that ends now may lose
     * a sign-in.
     */
    bool hasUnsavedToken() const { return !m_unsaved.isEmpty(); }
    /** An account whose new token the keychain refuses, which is tried again; null if there is none. */
    QUuid unstorable() const;

    // Before saving: verify a draft
    /** Client credentials: asks for a token without saving anything. */
    void requestToken(const Draft &draft, QObject *context, Callback<TokenSet> done);
    /** Authorization code: an attempt, owned by the caller; start() it. Null where the provider is unknown. */
    std::unique_ptr<AuthorizationCodeGrant> signIn(const Draft &draft);
    void introspect(const Draft &draft, const Secret &accessToken, QObject *context, Callback<Introspection> done);

    // Keeping accounts
    /**
     * Saves a draft, with its first tokens if there are any; an account of a client that exists already (draft.client.id known) needs no
     * secret. Result: the account's id.
     */
    void add(const Draft &draft, const std::optional<TokenSet> &tokens, QObject *context, Callback<QUuid> done);
    /** A saved account with its client's secret, to sign in again. */
    void draftOf(const QUuid &id, QObject *context, Callback<Draft> done);
    /** Saves what a sign-in or a pasted pair brought to an existing account. */
    void storeTokens(const QUuid &id, const TokenSet &tokens, const QString &event, QObject *context, Callback<> done);
    /**
     * Replaces those of name, tags, notes, scopes, endpoints and so on that differ between `opened`, what a form was filled with, and
     * `edited`; `secret` only when it is a new one. A changed host needs the secret again (`host_changed`). What somebody else has changed
     * since then to something else is not overwritten: Invalid (`edited_meanwhile`, with the members' words as detail).
     */
    void edit(const AccountForm &opened, const AccountForm &edited, const std::optional<Secret> &secret, QObject *context, Callback<> done);
    /** Revokes at the provider where it can, erases the tokens, keeps the client. The result is true when the provider confirmed. */
    void signOut(const QUuid &id, QObject *context, Callback<bool> done);
    /** Erases the account, and its client with the last of its accounts. The result is true when the provider confirmed the revocation. */
    void remove(const QUuid &id, bool revoke, QObject *context, Callback<bool> done);

    // Using them
    /**
     * A token that lives at least `minimum` more seconds, renewed first where needed. A promise: where the renewal fails, its error comes, even if
     * the old token has some life left. Where the provider's tokens never live that long, one with half of its life; where their lifetime is not
     * known, the one there is.
     */
    void token(const QUuid &id, std::chrono::seconds minimum, QObject *context, Callback<AccessToken> done);
    /** Client credentials: asks again; authorization code: RFC 6749 6. Now, because a person wants it. */
    void renew(const QUuid &id, QObject *context, Callback<> done);
    /**
     * The same because the time has come: asks nobody for the keychain's password (`keychain_locked`), and keeps to the pauses after
     * failures as token() does (security R61). A failure's `retryAfter` says when the next try may be made.
     */
    void renewAhead(const QUuid &id, QObject *context, Callback<> done);
    /** RFC 7662 or Sierra's token info; a 401 there means one renewal and one more try, for client credentials. */
    void introspect(const QUuid &id, QObject *context, Callback<Introspection> done);
    /** One of the provider's safe requests, with a live token; a 401 means one renewal and one more try. */
    void probe(const QUuid &id, const ProbeRequest &request, QObject *context, Callback<HttpReply> done);
    /** Notes in the history that the token was copied. */
    Result<> noteCopied(const QUuid &id, const QString &what);

    /** Erases what crashed or failed operations left in the keychain. At the first use of the keychain, not at start. The result names accounts whose adding
     * was cut off and must be begun again. */
    void settle(QObject *context, Callback<QStringList> done);

    /**
     * Accounts whose secrets are in the keychain while accounts.json knows nothing of them: their names, and the keychain's password may be
     * asked for.
     */
    void findLost(QObject *context, Callback<QStringList> done);
    /** The same without asking anybody: `keychain_locked` where a person would have to be asked. */
    void findLostUnasked(QObject *context, Callback<QStringList> done);
    /** Makes their records again. */
    void recoverLost(QObject *context, Callback<QStringList> done);

signals:
    void accountAdded(const QUuid &id);
    void accountChanged(const QUuid &id);
    void accountRemoved(const QUuid &id);
    /** A renewal began or ended. */
    void activityChanged(const QUuid &id);
    /** What hasUnsavedToken() or unstorable() say has changed. */
    void unsavedChanged();

private:
    void renewToken(const QUuid &id, Occasion occasion, std::optional<quint32> refused, QObject *context, Callback<AccessToken> done);
    void followClock(const QUuid &id);
    std::chrono::milliseconds clockOffset() const;
    void guard(const QUuid &id, RenewOperation *renewal);
    void readAccess(const AccountView &view, QObject *context, Callback<AccessToken> done);
    void handOut(const AccountView &view, const Secret &access, QObject *context, const Callback<AccessToken> &done);
    void probeAgain(const QUuid &id, const QUrl &url, quint32 refused, const HttpReply &refusal, QObject *context, Callback<HttpReply> done);

    ServiceParts m_parts;
    /** By how much the clock was ahead of the one that nobody sets when a token was first seen. */
    struct Seen
    {
        quint32 generation = 0;
        QDateTime issued;
        std::chrono::milliseconds offset{0};
    };
    QHash<QUuid, Seen> m_seen;
    QHash<QUuid, int> m_renewing;
    QHash<QUuid, bool> m_unsaved; ///< whether the keychain has refused
};

} // namespace Tokenshelf
