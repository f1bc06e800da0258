// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

namespace Tokenshelf {

/** A secret as it is kept: with its generation and the origins it may be sent to (secretBinding()). */
struct StoredSecret
{
    Secret value;
    quint32 generation = 0;
    QString binding;
    QJsonObject record = {}; ///< what it belongs to, so that it can be found again without accounts.json; left out where it is long
};

/** Bytes of one entry: every keychain keeps that many (Windows 2,560). */
constexpr qsizetype longestEntry = 2'000;

/** The bytes of a keychain entry: {"g":…,"h":…,"r":…,"s":…}. Errors: Invalid with code `secret_too_long` or `secret_has_nul`. */
Result<Secret> encodeSecret(const StoredSecret &secret);
/** Errors: Keychain with code `keychain_entry_damaged`, also for one that goes on in other entries. */
Result<StoredSecret> decodeSecret(const Secret &entry);

/**
 * A secret that may be too long for one entry: the first part with all that is known of it, then the numbered ones, each with the
 * generation. Two sets can stand side by side, so that the old one is whole until the new one is. At most 10,000 bytes: the longest token
 * that a provider may send fits. Errors: as encodeSecret().
 */
Result<QList<Secret>> splitSecret(const StoredSecret &secret, char set);

/** What the first entry says. */
struct SecretHead
{
    StoredSecret secret; ///< its value only as far as it stands here
    int parts = 0; ///< in further entries
    char set = 'a';
};
/** Errors: Keychain with code `keychain_entry_damaged`. */
Result<SecretHead> decodeHead(const Secret &entry);
/** Appends a part to what is there of the secret. Errors: as decodeHead(), also for a part of another generation or number. */
Result<> appendPart(SecretHead &head, int number, const Secret &entry);
/** The entry's name. */
QString partName(const QString &name, char set, int number);
bool isPartName(const QString &name);

/**
 * Where secrets live. The only interface of the program: the operating system's keychain cannot run everywhere. Names are
 * Client::secretName(), Account::accessName() and refreshName(). Absent is not an error; it is said only when the keychain is known to be unlocked.
 * Errors of all: Keychain with code `keychain_locked`, `keychain_absent`, `keychain_denied`, `keychain_dismissed`, `keychain_timeout`,
 * `keychain_slow`, `keychain_restarted`, `keychain_failed`.
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
    /** The same without asking anybody: `keychain_locked` where a person would have to be asked. */
    virtual void check(QObject *context, Callback<> done) { unlock(context, std::move(done)); }
    /** The names of everything in it, parts of long secrets left out; empty where a keychain cannot be listed (KWallet). */
    virtual void list(QObject *context, Callback<QStringList> done) = 0;
    /** Words for diagnostics: which keychain is used. */
    virtual QString name() const = 0;
    /** Whether secrets outlive the program; false for "work for this session only". */
    virtual bool persistent() const = 0;
};

} // namespace Tokenshelf
