// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/secretstore.h"

#include <chrono>

namespace Tokenshelf {

/**
 * The operating system's keychain through QtKeychain: Secret Service or KWallet on Linux. Binary mode always. "Not found" is believed only
 * after the Secret Service says that no locked entry of that name exists. Every call ends within `limit`, while QtKeychain's own job, which can neither be
 * cancelled nor deleted, runs on by itself.
 */
class KeychainSecretStore : public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainSecretStore(const QString &service, std::chrono::milliseconds limit = std::chrono::seconds(15), QObject *parent = nullptr);

    void read(const QString &name, QObject *context, Callback<std::optional<StoredSecret>> done) override;
    void write(const QString &name, const StoredSecret &secret, QObject *context, Callback<> done) override;
    void remove(const QString &name, QObject *context, Callback<> done) override;
    void unlock(QObject *context, Callback<> done) override;
    QString name() const override;
    bool persistent() const override { return true; }

private:
    QString m_service;
    std::chrono::milliseconds m_limit;
};

} // namespace Tokenshelf
