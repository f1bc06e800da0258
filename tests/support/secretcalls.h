// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/secretstore.h"
#include "support/await.h"

/** A SecretStore's functions, waited for. */
namespace Tokenshelf::SecretCalls {

inline StoredSecret secret(const QByteArray &value, quint32 generation = 1)
{
    return {Secret(value), generation, u"https://a.example"_s};
}

inline Result<std::optional<StoredSecret>> read(SecretStore &store, const QString &name)
{
    using Value = std::optional<StoredSecret>;
    return await<Value>([&](QObject *context, Callback<Value> done) { store.read(name, context, std::move(done)); });
}

inline Result<> write(SecretStore &store, const QString &name, const StoredSecret &secret)
{
    return await<std::monostate>([&](QObject *context, Callback<> done) { store.write(name, secret, context, std::move(done)); });
}

inline Result<> remove(SecretStore &store, const QString &name)
{
    return await<std::monostate>([&](QObject *context, Callback<> done) { store.remove(name, context, std::move(done)); });
}

inline Result<> unlock(SecretStore &store)
{
    return await<std::monostate>([&](QObject *context, Callback<> done) { store.unlock(context, std::move(done)); });
}

/** "ok", "nothing" for an entry that is absent, or the error's code. */
template <class T> QString outcome(const Result<T> &result)
{
    if (!result)
        return result.error().code;
    if constexpr (requires { result->has_value(); })
        return result->has_value() ? u"ok"_s : u"nothing"_s;
    return u"ok"_s;
}

} // namespace Tokenshelf::SecretCalls
