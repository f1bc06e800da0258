// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QObject>

#include <optional>

namespace Tokenshelf {

/** A secret as it is kept: with its generation and the origins it may be sent to (secretBinding()). */
struct StoredSecret
{
    Secret value;
    quint32 generation = 0;
    QString binding;
};

/** The bytes of a keychain entry, at most 10,000: {"g":…,"h":…,"s":…}. Errors: Invalid with code `secret_too_long` or `secret_has_nul`. */
Result<Secret> encodeSecret(const StoredSecret &secret);
/** Errors: Keychain with code `keychain_entry_damaged`. */
Result<StoredSecret> decodeSecret(const Secret &entry);

/**
 * Where secrets live. The only interface of the program: the operating system's keychain cannot run everywhere. Names are
 * Client::secretName(), Account::accessName() and refreshName(). Absent is not an error; it is said only when the keychain is known to be unlocked.
 * Errors of all: Keychain with code `keychain_locked`, `keychain_absent`, `keychain_denied`, `keychain_dismissed`, `keychain_timeout`,
 * `keychain_failed`.
 */
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void read(const QString &name, QObject *context, Callback<std::optional<StoredSecret>> done) = 0;
    /** Written, read back and compared before it is called done. */
    virtual void write(const QString &name, const StoredSecret &secret, QObject *context, Callback<> done) = 0;
    /** Verified absent before it is called done. */
    virtual void remove(const QString &name, QObject *context, Callback<> done) = 0;
    /** Whether it is there and unlocked, without reading a secret; may ask the person to unlock. Before each renewal. */
    virtual void unlock(QObject *context, Callback<> done) = 0;
    /** Words for diagnostics: which keychain is used. */
    virtual QString name() const = 0;
    /** Whether secrets outlive the program; false for "work for this session only". */
    virtual bool persistent() const = 0;
};

} // namespace Tokenshelf
