// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Tokenshelf::Keyring {

/** (oayays) of the Secret Service: session, parameters, value, content type. */
struct DBusSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};

QDBusArgument &operator<<(QDBusArgument &argument, const DBusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, DBusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

namespace {

const QString secretService = u"org.freedesktop.secrets"_s;
const QString path = u"/org/freedesktop/secrets"_s;
const QString interface = u"org.freedesktop.Secret.Service"_s;

QDBusMessage ask(const QDBusConnection &bus, const QString &onInterface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(secretService, path, onInterface, method);
    message.setArguments(arguments);
    return bus.call(message);
}

QDBusObjectPath defaultCollection(const QDBusConnection &bus)
{
    return QDBusReply<QDBusObjectPath>(ask(bus, interface, u"ReadAlias"_s, {u"default"_s})).value();
}

} // namespace

bool waitUntilReady(const QString &busAddress)
{
    const QString name = u"keyring-rig"_s;
    bool ready = false;
    {
        const QDBusConnection bus = QDBusConnection::connectToBus(busAddress, name);
        // Asked for before the daemon has its name, the bus would start a second daemon.
        for (int i = 0; i < 2'000 && !ready; ++i) {
            ready = bus.interface()->isServiceRegistered(secretService) && defaultCollection(bus).path().size() > 1;
            if (!ready)
                QTest::qSleep(5);
        }
    }
    QDBusConnection::disconnectFromBus(name);
    return ready;
}

qint64 processId()
{
    const QDBusReply<uint> reply = QDBusConnection::sessionBus().interface()->servicePid(secretService);
    return reply.isValid() ? qint64(reply.value()) : 0;
}

bool lock()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    ask(bus, interface, u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{defaultCollection(bus)})});
    return isLocked();
}

bool unlock()
{
    qDBusRegisterMetaType<DBusSecret>();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const QDBusMessage opened = ask(bus, interface, u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const DBusSecret secret{opened.arguments().value(1).value<QDBusObjectPath>(), {}, password, u"text/plain"_s};
    // gnome-keyring's own door for the login screen; there is no other one without a window.
    ask(bus, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
        {QVariant::fromValue(defaultCollection(bus)), QVariant::fromValue(secret)});
    return !isLocked();
}

bool isLocked()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusMessage message =
        QDBusMessage::createMethodCall(secretService, defaultCollection(bus).path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return QDBusReply<QDBusVariant>(bus.call(message)).value().variant().toBool();
}

qsizetype count(const QString &service)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    const QDBusMessage found =
        ask(QDBusConnection::sessionBus(), interface, u"SearchItems"_s, {QVariant::fromValue(Attributes{{u"server"_s, service}})});
    qsizetype items = 0;
    for (const QVariant &paths : found.arguments())
        items += qdbus_cast<QList<QDBusObjectPath>>(paths).size();
    return items;
}

} // namespace Tokenshelf::Keyring
