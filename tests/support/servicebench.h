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

    void unlock(QObject *context, Callback<> done) override
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
