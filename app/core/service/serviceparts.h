// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bootclock.h"
#include "core/base/clock.h"
#include "core/model/account.h"
#include "core/model/client.h"
#include "core/oauth/oauthclient.h"
#include "core/store/accountlock.h"
#include "core/store/accountstore.h"
#include "core/store/providercatalog.h"
#include "core/store/secretstore.h"

namespace Tokenshelf {

/** What the use cases work with; owned by AppContext. */
struct ServiceParts
{
    AccountStore &accounts;
    SecretStore *secrets; ///< never null; changes when the person chooses to work for this session only
    ProviderCatalog &providers;
    AccountLocks &locks;
    OAuthClient &oauth;
    Network &network;
    Clock clock;
    BootClock bootClock;
    QString profile; ///< empty is the usual one, where the real accounts are
};

/** An account that is not saved yet, or a saved one with its client's secret read: enough to sign in with. */
struct Draft
{
    Client client;
    Account account;
    Secret clientSecret;
};

/** A token that is good now, for a header or the clipboard. */
struct AccessToken
{
    Secret value;
    Lifetime lifetime;
    bool renewed = false; ///< it was renewed just for this
    quint32 generation = 0; ///< of its record: which one it is that a provider refuses
};

/** An account's record with what it belongs to. */
struct AccountView
{
    Account account;
    Client client;
    Provider provider;

    QString binding() const { return secretBinding(provider, client); }
};

/** Whose entry of the keychain it is, by its name: a client's or an account's id, or null. */
QUuid ownerOf(const QString &entry);

/** The name of the keychain that secrets are written to, for their record; empty in a session without one. */
QString keychainInUse(const ServiceParts &parts);

/** Those that secrets were written to besides it; none in a session without one. */
QStringList otherKeychains(const ServiceParts &parts);

/**
 * Keychain with code `keychain_changed`, and the others' names, where secrets were also written to another one than this session's (security
 * 3.7); else `secret_missing`.
 */
Error missingSecret(const ServiceParts &parts);

/**
 * Whether an account of that provider may be added here: the shipped practice providers' are kept out of the usual profile, so that practice
 * never meets the real keychain entries (security R10, R66). Errors: Invalid with code `practice_apart`.
 */
Result<> mayAdd(const ServiceParts &parts, const Provider &provider);

/** Errors: NotFound with code `no_account` or `no_provider`. */
Result<AccountView> viewOf(const ServiceParts &parts, const QUuid &account);

/**
 * Reads a secret that may be used for `binding` alone, unlocking the keychain first. Errors: those of SecretStore; missingSecret(); Invalid
 * (`host_changed`) when it was stored for other hosts than the record now names.
 */
void readSecret(const ServiceParts &parts, const QString &name, const QString &binding, QObject *context, Callback<StoredSecret> done);

/** An entry that is about to be replaced: one that is damaged (`keychain_entry_damaged`) is as good as none. */
void readReplaceable(const ServiceParts &parts, const QString &name, QObject *context, Callback<std::optional<StoredSecret>> done);

/** The client's secret in its context; nothing is read for a client without one (RFC 6749 2.1, public). */
void readClient(const ServiceParts &parts, const AccountView &view, QObject *context, Callback<ClientContext> done);

/** What stands beside a client's secret, so that both can be found again when accounts.json is lost. */
StoredSecret storedSecret(const Client &client, const Secret &secret, quint32 generation, const QString &binding);

/** Writes the refresh token, if one came, and only then the access token: the one that cannot be made again comes first. */
void writeTokens(const ServiceParts &parts, const Account &account, const QString &binding, const TokenSet &tokens, quint32 generation,
                 QObject *context, Callback<> done);

/**
 * Erases entries one after the other and strikes them off the list of unsettled ones. Without the keychain ("work for this session only") they
 * stay on the list: what is in the keychain is still there.
 */
void eraseSecrets(const ServiceParts &parts, const QStringList &names, QObject *context, Callback<> done);

/** The record of freshly received tokens; `previous` is what they replace. */
TokenRecord recordOf(const TokenSet &tokens, const Client &client, const std::optional<TokenRecord> &previous, quint32 generation);

} // namespace Tokenshelf
