// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/serviceparts.h"

#include "core/base/deliver.h"

namespace Tokenshelf {

QUuid ownerOf(const QString &entry)
{
    return QUuid::fromString(entry.section(u'/', 1, 1));
}

QString keychainInUse(const ServiceParts &parts)
{
    return parts.secrets->persistent() ? parts.secrets->name() : QString();
}

QStringList otherKeychains(const ServiceParts &parts)
{
    if (!parts.secrets->persistent())
        return {};
    QStringList others = parts.accounts.keychains();
    others.removeAll(parts.secrets->name());
    return others;
}

Error missingSecret(const ServiceParts &parts)
{
    const QStringList others = otherKeychains(parts);
    if (others.isEmpty())
        return {.kind = Error::Kind::Keychain, .code = u"secret_missing"_s};
    return {.kind = Error::Kind::Keychain, .code = u"keychain_changed"_s, .detail = plainText(others.join(", "_L1))};
}

Result<> mayAdd(const ServiceParts &parts, const Provider &provider)
{
    if (parts.profile.isEmpty() && provider.builtIn && provider.environment == Environment::Practice)
        return Error{.kind = Error::Kind::Invalid, .code = u"practice_apart"_s};
    return {};
}

Result<AccountView> viewOf(const ServiceParts &parts, const QUuid &account)
{
    const auto record = parts.accounts.account(account);
    const auto client = record ? parts.accounts.client(record->clientId) : std::nullopt;
    if (!client)
        return Error{.kind = Error::Kind::NotFound, .code = u"no_account"_s};
    const auto provider = parts.providers.provider(client->providerId);
    if (!provider)
        return Error{.kind = Error::Kind::NotFound, .code = u"no_provider"_s, .detail = plainText(client->providerId)};
    return AccountView{*record, *client, *provider};
}

void readSecret(const ServiceParts &parts, const QString &name, const QString &binding, QObject *context, Callback<StoredSecret> done)
{
    SecretStore *secrets = parts.secrets;
    const auto check = [parts, binding, done](Result<std::optional<StoredSecret>> read) {
        if (!read)
            done(read.error());
        else if (!*read)
            done(missingSecret(parts));
        else if (!isBoundTo((*read)->binding, binding))
            done(Error{.kind = Error::Kind::Invalid, .code = u"host_changed"_s});
        else
            done(**read);
    };
    secrets->unlock(context, [secrets, name, context, check, done](const Result<> &unlocked) {
        if (unlocked)
            secrets->read(name, context, check);
        else
            done(unlocked.error());
    });
}

void readReplaceable(const ServiceParts &parts, const QString &name, QObject *context, Callback<std::optional<StoredSecret>> done)
{
    parts.secrets->read(name, context, [done = std::move(done)](const Result<std::optional<StoredSecret>> &read) {
        if (!read && read.error().code == "keychain_entry_damaged"_L1)
            done(std::optional<StoredSecret>());
        else
            done(read);
    });
}

void readClient(const ServiceParts &parts, const AccountView &view, QObject *context, Callback<ClientContext> done)
{
    if (view.provider.clientAuthentication == ClientAuthentication::None) {
        deliver<ClientContext>(context, std::move(done), ClientContext{view.provider, view.client, Secret()});
        return;
    }
    readSecret(parts, view.client.secretName(), view.binding(), context, [view, done](const Result<StoredSecret> &secret) {
        if (secret)
            done(ClientContext{view.provider, view.client, secret->value});
        else
            done(secret.error());
    });
}

StoredSecret storedSecret(const Client &client, const Secret &secret, quint32 generation, const QString &binding)
{
    Client noted = client;
    noted.notes.clear();
    return {secret, generation, binding, toJson(noted)};
}

void writeTokens(const ServiceParts &parts, const Account &account, const QString &binding, const TokenSet &tokens, quint32 generation,
                 QObject *context, Callback<> done)
{
    SecretStore *secrets = parts.secrets;
    if (!account.tokens) {
        // The record does not speak of tokens yet: without this note a crash would leave them behind unknown.
        QStringList names{account.accessName()};
        if (!tokens.refresh.isEmpty())
            names << account.refreshName();
        if (const Result<> noted = parts.accounts.apply({.unsettle = names}); !noted)
            return deliver<>(context, std::move(done), noted);
    }
    const QJsonObject record{{u"client"_s, account.clientId.toString(QUuid::WithoutBraces)}, {u"name"_s, account.name}};
    const StoredSecret access{tokens.access, generation, binding, record};
    if (tokens.refresh.isEmpty()) {
        secrets->write(account.accessName(), access, context, std::move(done));
        return;
    }
    const StoredSecret refresh{tokens.refresh, generation, binding, record};
    secrets->write(account.refreshName(), refresh, context, [=](const Result<> &written) {
        if (written)
            secrets->write(account.accessName(), access, context, done);
        else
            done(written);
    });
}

void eraseSecrets(const ServiceParts &parts, const QStringList &names, QObject *context, Callback<> done)
{
    if (names.isEmpty()) {
        deliver<>(context, std::move(done), Result<>());
        return;
    }
    const QString &name = names.first();
    parts.secrets->remove(name, context, [parts, names, name, context, done](const Result<> &removed) {
        if (!removed)
            return done(removed);
        const Result<> settled = parts.secrets->persistent() ? parts.accounts.apply({.settle = {name}}) : Result<>();
        if (!settled)
            return done(settled);
        eraseSecrets(parts, names.mid(1), context, done);
    });
}

TokenRecord recordOf(const TokenSet &tokens, const Client &client, const std::optional<TokenRecord> &previous, quint32 generation)
{
    TokenRecord record;
    record.type = tokens.type;
    record.scopes = tokens.scopes.value_or(previous ? previous->scopes : client.scopes); // RFC 6749 5.1: none named, all granted
    record.issued = tokens.requestedAt;
    record.lifetime = tokens.expiresIn;
    record.refreshable = !tokens.refresh.isEmpty() || (previous && previous->refreshable);
    record.generation = generation;
    record.fingerprint = fingerprint(tokens.access);
    record.renewals = previous ? previous->renewals + 1 : 0;
    return record;
}

} // namespace Tokenshelf
