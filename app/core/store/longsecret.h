// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/secretstore.h"

#include <QPointer>

namespace Tokenshelf {

class KeychainSecretStore;

/**
 * One reading, writing or removing of a secret that may take several entries: the parts first and their head last, so that there is a whole
 * set at each moment and the old one until the new one is complete. Belongs to its context and goes with it, or once it has answered.
 */
class LongSecret : public QObject
{
    Q_OBJECT

public:
    LongSecret(KeychainSecretStore &store, const QString &name, QObject *context);

    void read(Callback<std::optional<StoredSecret>> done);
    void write(const StoredSecret &secret, Callback<> done);
    void remove(Callback<> done);

private:
    void headRead(const Result<std::optional<Secret>> &entry);
    void readPart();
    void partRead(const Result<std::optional<Secret>> &entry);
    void readAgain();
    void oldRead(const Result<std::optional<Secret>> &entry);
    void writeNext();
    void findPart(char set, int number);
    void removeParts(char set, int number);

    void finish(const Result<std::optional<StoredSecret>> &result);
    Callback<> step(const std::function<void()> &next);

    QPointer<KeychainSecretStore> m_store;
    QString m_name;
    Callback<std::optional<StoredSecret>> m_done;
    StoredSecret m_secret;
    QList<Secret> m_entries; ///< to be written: the head, then the parts
    char m_set = 'a';
    Secret m_headEntry;
    SecretHead m_head;
    int m_parts = 0; ///< read or written so far
    bool m_again = false;
};

} // namespace Tokenshelf
