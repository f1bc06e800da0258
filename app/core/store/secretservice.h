// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>

#include <memory>

class QDBusServiceWatcher;

namespace Tokenshelf {

/**
 * What QtKeychain cannot tell of the Secret Service (org.freedesktop.secrets, specifications.freedesktop.org/secret-service): whether it is
 * there, unlocked, and whether an entry that cannot be read is absent or only locked. Over D-Bus, asynchronously; touches no secret and
 * asks the person nothing.
 *
 * Connects to the session bus at its first call. Errors of all: Keychain with code `keychain_absent` (the detail names what is missing),
 * `keychain_denied`, `keychain_locked`, `keychain_restarted`, `keychain_failed`. A daemon that hangs never answers: time limits are the caller's.
 */
class SecretService : public QObject
{
    Q_OBJECT

public:
    static inline const QString daemonName = u"org.freedesktop.secrets"_s;

    /** `service` is QtKeychain's: the attribute "server" of every entry of ours. */
    explicit SecretService(const QString &service, QObject *parent = nullptr);
    ~SecretService() override;

    enum class Presence { Unlocked, Locked, Absent };
    /** Where the entry of that name stands. Absent is said only when a default collection is there and unlocked: `keychain_locked` where it
     * is locked. */
    void find(const QString &name, QObject *context, Callback<Presence> done);

    /** Every entry of ours that is locked. */
    void findLocked(QObject *context, Callback<QList<QDBusObjectPath>> done);

    /** The names of all our entries that are unlocked. */
    void findNames(QObject *context, Callback<QStringList> done);

    struct Collection
    {
        QDBusObjectPath path; ///< "/" when there is no default collection
        bool locked = false;
    };
    void defaultCollection(QObject *context, Callback<Collection> done);
    /** That new entries can be kept: a default collection is there and unlocked. */
    void checkCollection(QObject *context, Callback<> done);

    /** Calls a method of the daemon (org.freedesktop.Secret.Service unless said otherwise) and hands over its answer. */
    void ask(const QString &method, const QVariantList &arguments, QObject *context, Callback<QDBusMessage> done);
    void ask(const QDBusObjectPath &path, const QString &interface, const QString &method, const QVariantList &arguments, QObject *context,
             Callback<QDBusMessage> done);

    /** Whether a service of the session, KWallet, is there; the bus starts it if it can. */
    void start(const QString &busName, QObject *context, Callback<> done);

    /** The connection to the session bus: made now if there is none. */
    QDBusConnection bus();

signals:
    /** The daemon has ended, or another one has taken its place: what was agreed on with it is void. */
    void daemonChanged();

private:
    using Attributes = QMap<QString, QString>;
    void nextName(const QList<QDBusObjectPath> &items, const QStringList &names, QObject *context, Callback<QStringList> done);
    void search(const Attributes &attributes, QObject *context, Callback<QDBusMessage> done);
    /** Sends again what reaches a daemon that only starts, for two seconds. */
    void send(const QDBusMessage &message, QObject *context, Callback<QDBusMessage> done, int sentBefore = 0);
    void watch(const QDBusConnection &bus);

    QString m_service;
    QString m_watched; ///< our name on the bus on which the daemon is watched
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
};

} // namespace Tokenshelf
