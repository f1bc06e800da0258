// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keychaincall.h"
#include "core/store/keychainunlock.h"
#include "core/store/secretstore.h"

#include <QPointer>
#include <QQueue>

namespace Tokenshelf {

/**
 * The operating system's keychain through QtKeychain: Secret Service or KWallet on Linux. Binary mode always. "Not found" is believed only
 * after the Secret Service says that nothing locked hides it, and a locked keychain asks the person in unlock() alone. One call at a time;
 * every call for an entry ends within its limit, waiting included, while QtKeychain's own job, which can neither be cancelled nor deleted, runs on by
 * itself: a write that timed out may still happen. The keychain is not touched before the first call. Main thread only.
 */
class KeychainSecretStore : public SecretStore
{
    Q_OBJECT

public:
    /** `service` sets this program's entries apart from others', and one profile's from another's. */
    explicit KeychainSecretStore(const QString &service, const KeychainLimits &limits = {}, QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    void read(const QString &name, QObject *context, Callback<std::optional<StoredSecret>> done) override;
    void write(const QString &name, const StoredSecret &secret, QObject *context, Callback<> done) override;
    void remove(const QString &name, QObject *context, Callback<> done) override;
    void unlock(QObject *context, Callback<> done) override;
    void check(QObject *context, Callback<> done) override;
    void list(QObject *context, Callback<QStringList> done) override;
    QString name() const override;
    bool persistent() const override { return true; }

private:
    void readEntry(const QString &name, QObject *context, Callback<std::optional<Secret>> done);
    void writeEntry(const QString &name, const Secret &entry, QObject *context, Callback<> done);
    void removeEntry(const QString &name, QObject *context, Callback<> done);
    friend class LongSecret;

    void enqueue(KeychainCall *call);
    void next();
    void unlockSecretService(QObject *context, Callback<> done);

    KeychainLimits m_limits;
    SecretService m_secretService;
    KeychainParts m_parts;
    QQueue<QPointer<KeychainCall>> m_waiting;
    QPointer<KeychainCall> m_current;
    QPointer<KeychainUnlock> m_unlock;
    QPointer<KeychainUnlock> m_check;
};

} // namespace Tokenshelf
