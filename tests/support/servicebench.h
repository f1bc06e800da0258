// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/deliver.h"
#include "core/store/memorysecretstore.h"
#include "support/world.h"

#include <QFile>

namespace Tokenshelf {

/** A keychain that can be locked and made to fail, as the real one does at the worst moments. */
class FickleSecretStore : public MemorySecretStore
{
public:
    bool locked = false;
    int failingWrites = 0;
    QString damaged; ///< the name of an entry that cannot be read
    QString silent; ///< the name of an entry that is asked for in vain
    bool isKeychain = true; ///< false: as in a session without one
    QString called = u"Secret Service"_s; ///< by its name
    int asked = 0; ///< how often a person might have been asked to unlock it

    bool persistent() const override { return isKeychain; }
    QString name() const override { return called; }
    void read(const QString &name, QObject *context, Callback<std::optional<StoredSecret>> done) override
    {
        if (name == damaged)
            deliver<std::optional<StoredSecret>>(context, std::move(done),
                                                 Error{.kind = Error::Kind::Keychain, .code = u"keychain_entry_damaged"_s});
        else if (name == silent)
            deliver<std::optional<StoredSecret>>(context, std::move(done), Error{.kind = Error::Kind::Keychain, .code = u"keychain_timeout"_s});
        else
            MemorySecretStore::read(name, context, std::move(done));
    }

    void unlock(QObject *context, Callback<> done) override
    {
        ++asked;
        check(context, std::move(done));
    }
    void check(QObject *context, Callback<> done) override
    {
        if (locked)
            deliver<std::monostate>(context, std::move(done), Error{.kind = Error::Kind::Keychain, .code = u"keychain_locked"_s});
        else
            MemorySecretStore::unlock(context, std::move(done));
    }
    void write(const QString &name, const StoredSecret &secret, QObject *context, Callback<> done) override
    {
        if (failingWrites > 0) {
            --failingWrites;
            deliver<std::monostate>(context, std::move(done), Error{.kind = Error::Kind::Keychain, .code = u"keychain_failed"_s});
        } else {
            if (name == damaged)
                damaged.clear();
            MemorySecretStore::write(name, secret, context, std::move(done));
        }
    }
    bool holds(const QString &name)
    {
        const auto read = await<std::optional<StoredSecret>>(
            [&](QObject *context, Callback<std::optional<StoredSecret>> done) { MemorySecretStore::read(name, context, done); });
        return read && read->has_value();
    }
};

/** The use cases over real sockets against the practice server, with a keychain that the test can spoil. */
struct ServiceBench
{
    ServiceBench() { world.service().useSecretStore(secrets); }

    QUuid addedSierra(const QString &name = u"Branch North"_s)
    {
        const auto id = world.add(world.draft(u"sierra-test"_s, name));
        return id ? *id : QUuid();
    }
    QUuid signedInApicbase(const QString &name = u"Kitchen"_s)
    {
        const auto id = world.add(world.draft(u"apicbase-test"_s, name));
        if (!id || !world.signIn(*id))
            return {};
        return *id;
    }
    Account record(const QUuid &id) { return world.service().account(id).value_or(Account()); }
    /** An entry as it stands in the keychain, which the test may put there in another state. */
    std::optional<StoredSecret> entry(const QString &name)
    {
        const auto read = await<std::optional<StoredSecret>>(
            [&](QObject *context, Callback<std::optional<StoredSecret>> done) { secrets.read(name, context, done); });
        return read ? *read : std::nullopt;
    }
    Result<> put(const QString &name, const StoredSecret &secret)
    {
        return await<std::monostate>([&](QObject *context, Callback<> done) { secrets.write(name, secret, context, done); });
    }
    Result<> erase(const QString &name)
    {
        return await<std::monostate>([&](QObject *context, Callback<> done) { secrets.remove(name, context, done); });
    }
    Result<bool> remove(const QUuid &id, bool revoke)
    {
        return await<bool>([&](QObject *context, Callback<bool> done) { world.service().remove(id, revoke, context, done); });
    }
    Result<QStringList> settle()
    {
        return await<QStringList>([&](QObject *context, Callback<QStringList> done) { world.service().settle(context, done); });
    }
    QString accountsFile()
    {
        QFile file(world.folder() + "/data/accounts.json"_L1);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    FickleSecretStore secrets; // outlives the world, which uses it
    World world;
};

inline QByteArray bytes(const Result<AccessToken> &token)
{
    return token ? token->value.reveal().toByteArray() : QByteArray();
}

} // namespace Tokenshelf
