// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QObject>

#include <chrono>

namespace Tokenshelf {

/** A collection that a test locks and unlocks. */
class FakeCollection : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Collection")
    Q_PROPERTY(bool Locked MEMBER locked)

public:
    bool locked = true;
};

/** A prompt that does what a person would do: nothing until the test says so. */
class FakePrompt : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Prompt")

public:
    int shown = 0;
    int taken = 0; ///< dismissed by the program

public slots:
    Q_SCRIPTABLE void Prompt(const QString &) { ++shown; }
    Q_SCRIPTABLE void Dismiss()
    {
        ++taken;
        emit Completed(true, QDBusVariant(QString()));
    }

signals:
    Q_SCRIPTABLE void Completed(bool dismissed, const QDBusVariant &result);
};

/** A Secret Service with a person in front of it, for a bus that has none: what no real one does without a window. */
class FakeSecretService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Service")

public:
    FakeSecretService();
    ~FakeSecretService() override;

    FakeCollection collection;
    FakePrompt prompt;
    bool hasCollection = true;
    bool denies = false;
    int starting = 0; ///< so many times SearchItems is not known yet
    std::chrono::milliseconds delay{0}; ///< before each answer to SearchItems
    QList<QDBusObjectPath> lockedItems;
    QList<QDBusObjectPath> asked; ///< what the last Unlock was for
    int created = 0; ///< calls of CreateCollection

    /** The person answers. */
    void complete(bool dismissed);

public slots:
    Q_SCRIPTABLE QList<QDBusObjectPath> SearchItems(const QMap<QString, QString> &attributes, QList<QDBusObjectPath> &locked);
    Q_SCRIPTABLE QDBusObjectPath ReadAlias(const QString &name);
    Q_SCRIPTABLE QList<QDBusObjectPath> Unlock(const QList<QDBusObjectPath> &objects, QDBusObjectPath &prompt);
    Q_SCRIPTABLE QDBusObjectPath CreateCollection(const QVariantMap &properties, const QString &alias, QDBusObjectPath &prompt);

private:
    QDBusConnection m_bus;
};

} // namespace Tokenshelf
