// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/secretstore.h"

#include <QHash>

namespace Tokenshelf {

/** "Work for this session only": secrets in memory, gone at the end, never on disk. */
class MemorySecretStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    void read(const QString &name, QObject *context, Callback<std::optional<StoredSecret>> done) override;
    void write(const QString &name, const StoredSecret &secret, QObject *context, Callback<> done) override;
    void remove(const QString &name, QObject *context, Callback<> done) override;
    void unlock(QObject *context, Callback<> done) override;
    void list(QObject *context, Callback<QStringList> done) override;
    QString name() const override;
    bool persistent() const override { return false; }

private:
    QHash<QString, StoredSecret> m_secrets;
};

} // namespace Tokenshelf
