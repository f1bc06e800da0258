// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/secretservice.h"

#include "core/base/deliver.h"

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QTimer>

namespace Tokenshelf {

namespace {

const QString daemonPath = u"/org/freedesktop/secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
const QString connectionName = u"tokenshelf-keychain"_s;

Error keychainError(const QString &code, const QString &detail)
{
    return {.kind = Error::Kind::Keychain, .code = code, .detail = plainText(detail)};
}

Error errorFrom(const QDBusError &error, const QString &busName)
{
    const QString detail = busName + ": "_L1 + error.message();
    switch (error.type()) {
    case QDBusError::Disconnected:
    case QDBusError::ServiceUnknown:
        return keychainError(u"keychain_absent"_s, detail);
    case QDBusError::NoReply: // with limits as long as ours: it has ended
        return keychainError(u"keychain_restarted"_s, detail);
    case QDBusError::AccessDenied:
        return keychainError(u"keychain_denied"_s, detail);
    default:
        break;
    }
    if (error.name().startsWith("org.freedesktop.DBus.Error.Spawn"_L1) || error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1)
        return keychainError(u"keychain_absent"_s, detail);
    if (error.name() == "org.freedesktop.Secret.Error.IsLocked"_L1)
        return keychainError(u"keychain_locked"_s, detail);
    return keychainError(u"keychain_failed"_s, detail + " ("_L1 + error.name() + u')');
}

/** A daemon that starts has its name before it knows its methods (gnome-keyring, seen). */
bool isStarting(const QDBusError &error)
{
    return error.type() == QDBusError::UnknownMethod || error.type() == QDBusError::UnknownObject || error.type() == QDBusError::UnknownInterface;
}

QList<QDBusObjectPath> paths(const QDBusMessage &message, int index)
{
    return qdbus_cast<QList<QDBusObjectPath>>(message.arguments().value(index));
}

} // namespace

SecretService::SecretService(const QString &service, QObject *parent) : QObject(parent), m_service(service) { }

SecretService::~SecretService() = default;

void SecretService::find(const QString &name, QObject *context, Callback<Presence> done)
{
    search({{u"server"_s, m_service}, {u"user"_s, name}}, context, [this, context, done](const Result<QDBusMessage> &found) {
        if (!found)
            return done(found.error());
        // The locked ones first: which of two entries QtKeychain then reads is anyone's guess.
        if (!paths(*found, 1).isEmpty())
            return done(Presence::Locked);
        if (!paths(*found, 0).isEmpty())
            return done(Presence::Unlocked);
        checkCollection(context, [done](const Result<> &checked) {
            if (checked)
                return done(Presence::Absent);
            done(checked.error());
        });
    });
}

void SecretService::findLocked(QObject *context, Callback<QList<QDBusObjectPath>> done)
{
    search({{u"server"_s, m_service}}, context, [done](const Result<QDBusMessage> &found) {
        if (!found)
            return done(found.error());
        done(paths(*found, 1));
    });
}

void SecretService::findNames(QObject *context, Callback<QStringList> done)
{
    search({{u"server"_s, m_service}}, context, [this, context, done](const Result<QDBusMessage> &found) {
        if (!found)
            return done(found.error());
        nextName(paths(*found, 0), {}, context, done);
    });
}

void SecretService::nextName(const QList<QDBusObjectPath> &items, const QStringList &names, QObject *context, Callback<QStringList> done)
{
    if (items.isEmpty())
        return done(names);
    ask(items.first(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.freedesktop.Secret.Item"_s, u"Attributes"_s}, context,
        [=, this](const Result<QDBusMessage> &answer) {
            if (!answer)
                return done(answer.error());
            const auto attributes = qdbus_cast<Attributes>(answer->arguments().value(0).value<QDBusVariant>().variant());
            nextName(items.mid(1), names + QStringList{attributes.value(u"user"_s)}, context, done);
        });
}

void SecretService::defaultCollection(QObject *context, Callback<Collection> done)
{
    ask(u"ReadAlias"_s, {u"default"_s}, context, [this, context, done](const Result<QDBusMessage> &alias) {
        if (!alias)
            return done(alias.error());
        const auto path = alias->arguments().value(0).value<QDBusObjectPath>();
        if (path.path().size() <= 1)
            return done(Collection{QDBusObjectPath(u"/"_s)});
        ask(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}, context,
            [path, done](const Result<QDBusMessage> &locked) {
                if (!locked)
                    return done(locked.error());
                done(Collection{path, locked->arguments().value(0).value<QDBusVariant>().variant().toBool()});
            });
    });
}

void SecretService::checkCollection(QObject *context, Callback<> done)
{
    defaultCollection(context, [done](const Result<Collection> &collection) {
        if (!collection)
            return done(collection.error());
        if (collection->path.path().size() <= 1)
            return done(keychainError(u"keychain_absent"_s, daemonName + ": there is no default collection."_L1));
        if (collection->locked)
            return done(keychainError(u"keychain_locked"_s, {}));
        done({});
    });
}

void SecretService::search(const Attributes &attributes, QObject *context, Callback<QDBusMessage> done)
{
    [[maybe_unused]] static const QMetaType registered = qDBusRegisterMetaType<Attributes>();
    ask(u"SearchItems"_s, {QVariant::fromValue(attributes)}, context, std::move(done));
}

void SecretService::ask(const QString &method, const QVariantList &arguments, QObject *context, Callback<QDBusMessage> done)
{
    ask(QDBusObjectPath(daemonPath), serviceInterface, method, arguments, context, std::move(done));
}

void SecretService::ask(const QDBusObjectPath &path, const QString &interface, const QString &method, const QVariantList &arguments,
                        QObject *context, Callback<QDBusMessage> done)
{
    QDBusMessage message = QDBusMessage::createMethodCall(daemonName, path.path(), interface, method);
    message.setArguments(arguments);
    send(message, context, std::move(done));
}

void SecretService::start(const QString &busName, QObject *context, Callback<> done)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
                                                          u"StartServiceByName"_s);
    message.setArguments({busName, 0U});
    send(message, context, [done = std::move(done)](const Result<QDBusMessage> &answer) { done(answer ? Result<>() : answer.error()); });
}

void SecretService::send(const QDBusMessage &message, QObject *context, Callback<QDBusMessage> done, int sentBefore)
{
    const QDBusConnection connection = bus();
    if (!connection.isConnected())
        return deliver<QDBusMessage>(context, std::move(done), keychainError(u"keychain_absent"_s, u"There is no D-Bus session bus."_s));
    constexpr int muchLongerThanAnyLimit = 3'600'000; // so that "no reply" means a daemon that ended
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(message, muchLongerThanAnyLimit), context);
    connect(watcher, &QDBusPendingCallWatcher::finished, context, [this, watcher, message, context, sentBefore, done = std::move(done)] {
        watcher->deleteLater();
        constexpr int patience = 40;
        if (isStarting(watcher->error()) && sentBefore < patience)
            QTimer::singleShot(std::chrono::milliseconds(50), context, [=, this] { send(message, context, done, sentBefore + 1); });
        else if (watcher->isError())
            done(errorFrom(watcher->error(), message.service()));
        else
            done(watcher->reply());
    });
}

QDBusConnection SecretService::bus()
{
    QDBusConnection bus(connectionName);
    if (!bus.isConnected()) {
        // A connection of our own can be made again; QDBusConnection::sessionBus() is lost with its bus.
        QDBusConnection::disconnectFromBus(connectionName);
        bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName);
    }
    if (bus.isConnected() && std::exchange(m_watched, bus.baseService()) != bus.baseService())
        watch(bus);
    return bus;
}

void SecretService::watch(const QDBusConnection &bus)
{
    m_watcher = std::make_unique<QDBusServiceWatcher>(daemonName, bus, QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &, const QString &before) {
        if (!before.isEmpty())
            emit daemonChanged();
    });
}

} // namespace Tokenshelf
