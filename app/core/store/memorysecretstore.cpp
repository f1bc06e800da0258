// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memorysecretstore.h"

#include "core/base/deliver.h"

namespace Tokenshelf {

void MemorySecretStore::read(const QString &name, QObject *context, Callback<std::optional<StoredSecret>> done)
{
    const auto found = m_secrets.constFind(name);
    deliver<std::optional<StoredSecret>>(context, std::move(done), found == m_secrets.cend() ? std::nullopt : std::optional(*found));
}

void MemorySecretStore::write(const QString &name, const StoredSecret &secret, QObject *context, Callback<> done)
{
    // The limits of a real keychain hold here too, so that both refuse the same.
    const Result<QList<Secret>> entries = splitSecret(secret, 'a');
    if (!entries)
        return deliver<std::monostate>(context, std::move(done), entries.error());
    m_secrets.insert(name, secret);
    deliver<std::monostate>(context, std::move(done), {});
}

void MemorySecretStore::remove(const QString &name, QObject *context, Callback<> done)
{
    m_secrets.remove(name);
    deliver<std::monostate>(context, std::move(done), {});
}

void MemorySecretStore::unlock(QObject *context, Callback<> done)
{
    deliver<std::monostate>(context, std::move(done), {});
}

void MemorySecretStore::list(QObject *context, Callback<QStringList> done)
{
    deliver<QStringList>(context, std::move(done), m_secrets.keys());
}

QString MemorySecretStore::name() const
{
    return u"memory"_s;
}

} // namespace Tokenshelf
