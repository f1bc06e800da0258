// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakesecretservice.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Tokenshelf {

namespace {

const QString rootPath = u"/org/freedesktop/secrets"_s;
const QString collectionPath = u"/org/freedesktop/secrets/collection/fake"_s;
const QString promptPath = u"/org/freedesktop/secrets/prompt/fake"_s;
const QString connectionName = u"fake-secret-service"_s;

} // namespace

FakeSecretService::FakeSecretService() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const auto scriptable = QDBusConnection::ExportScriptableContents | QDBusConnection::ExportAllProperties;
    if (!m_bus.registerObject(rootPath, this, scriptable) || !m_bus.registerObject(collectionPath, &collection, scriptable)
        || !m_bus.registerObject(promptPath, &prompt, scriptable) || !m_bus.registerService(u"org.freedesktop.secrets"_s))
        qFatal("the fake Secret Service cannot be registered");
}

FakeSecretService::~FakeSecretService()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

void FakeSecretService::complete(bool dismissed)
{
    if (!dismissed) {
        collection.locked = false;
        hasCollection = true;
        lockedItems.clear();
    }
    emit prompt.Completed(dismissed, QDBusVariant(QString()));
}

QList<QDBusObjectPath> FakeSecretService::SearchItems(const QMap<QString, QString> &, QList<QDBusObjectPath> &locked)
{
    if (denies)
        sendErrorReply(QDBusError::AccessDenied, u"not for you"_s);
    else if (starting-- > 0)
        sendErrorReply(QDBusError::UnknownMethod, u"Method SearchItems is not implemented"_s);
    locked = lockedItems;
    if (delay.count() > 0) {
        setDelayedReply(true);
        const QDBusMessage answer = message().createReply({QVariant::fromValue(QList<QDBusObjectPath>()), QVariant::fromValue(lockedItems)});
        QTimer::singleShot(delay, this, [bus = m_bus, answer] { bus.send(answer); });
    }
    return {};
}

QDBusObjectPath FakeSecretService::ReadAlias(const QString &)
{
    return QDBusObjectPath(hasCollection ? collectionPath : u"/"_s);
}

QList<QDBusObjectPath> FakeSecretService::Unlock(const QList<QDBusObjectPath> &objects, QDBusObjectPath &promptToShow)
{
    asked = objects;
    promptToShow = QDBusObjectPath(promptPath);
    return {};
}

QDBusObjectPath FakeSecretService::CreateCollection(const QVariantMap &, const QString &, QDBusObjectPath &promptToShow)
{
    ++created;
    promptToShow = QDBusObjectPath(promptPath);
    return QDBusObjectPath(u"/"_s);
}

} // namespace Tokenshelf
