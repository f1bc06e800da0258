// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QEventLoop>
#include <QProcess>
#include <QSet>
#include <QTest>

namespace Tokenshelf {

using namespace Qt::StringLiterals;

/** The bus on which programs tell screen readers what is on the screen (AT-SPI), and a reader who asks for all of it. */
class AccessibilityBus
{
public:
    /** Starts it in this session; before the application is made, which then speaks on it. Ends the test where there is none. */
    static QString start()
    {
        QProcess ask;
        ask.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                   u"org.a11y.Bus.GetAddress"_s});
        ask.waitForFinished(20'000);
        const QString address = QString::fromUtf8(ask.readAllStandardOutput()).trimmed();
        if (address.isEmpty())
            qFatal("there is no accessibility bus: %s", ask.readAllStandardError().constData());
        qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
        return address;
    }

    explicit AccessibilityBus(const QString &address) : m_bus(QDBusConnection::connectToBus(address, u"reader"_s)) { }

    /** Wants every event, as a screen reader does. */
    bool listen()
    {
        for (const QString &kind : {u"object"_s, u"focus"_s, u"window"_s}) {
            const auto asked = call(u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s, u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s, {kind});
            if (!asked)
                return false;
        }
        return true;
    }

    /** The name of this process on the bus; empty while it is not there. */
    QString ourName()
    {
        const QString bus = u"org.freedesktop.DBus"_s;
        const auto names = call(bus, u"/org/freedesktop/DBus"_s, bus, u"ListNames"_s, {});
        if (!names)
            return {};
        for (const QString &name : names->value(0).toStringList()) {
            if (!name.startsWith(u':') || name == m_bus.baseService())
                continue;
            const auto owner = call(bus, u"/org/freedesktop/DBus"_s, bus, u"GetConnectionUnixProcessID"_s, {name});
            if (owner && owner->value(0).toLongLong() == QCoreApplication::applicationPid())
                return name;
        }
        return {};
    }

    /** All that the program tells: names, descriptions, attributes and texts of everything, a line each. */
    QStringList words(const QString &program)
    {
        QStringList found;
        QStringList paths{u"/org/a11y/atspi/accessible/root"_s};
        QSet<QString> seen;
        const QString accessible = u"org.a11y.atspi.Accessible"_s;
        while (!paths.isEmpty()) {
            const QString path = paths.takeFirst();
            if (seen.contains(path))
                continue;
            seen << path;
            for (const QString &property : {u"Name"_s, u"Description"_s}) {
                if (const auto text = call(program, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, property}))
                    found << text->value(0).value<QDBusVariant>().variant().toString();
            }
            const auto interfaces = call(program, path, accessible, u"GetInterfaces"_s, {});
            if (interfaces && interfaces->value(0).toStringList().contains(u"org.a11y.atspi.Text"_s)) {
                if (const auto text = call(program, path, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1}))
                    found << text->value(0).toString();
            }
            if (const auto children = call(program, path, accessible, u"GetChildren"_s, {}))
                paths += pathsIn(children->value(0));
        }
        m_objects = seen.size();
        return found;
    }
    qsizetype objects() const { return m_objects; }

private:
    /** While the program, which may be this one, answers. */
    std::optional<QVariantList> call(const QString &service, const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);
        const QDBusPendingCallWatcher pending(m_bus.asyncCall(message, 5'000));
        QEventLoop loop; // and not qWaitFor(), which sleeps 10 ms for each of thousands of answers
        QObject::connect(&pending, &QDBusPendingCallWatcher::finished, &loop, &QEventLoop::quit);
        if (!pending.isFinished())
            loop.exec();
        if (pending.isError())
            return std::nullopt;
        return pending.reply().arguments();
    }
    static QStringList pathsIn(const QVariant &references)
    {
        QStringList paths;
        const auto argument = references.value<QDBusArgument>();
        argument.beginArray();
        while (!argument.atEnd()) {
            QString service;
            QDBusObjectPath path;
            argument.beginStructure();
            argument >> service >> path;
            argument.endStructure();
            paths << path.path();
        }
        argument.endArray();
        return paths;
    }

    QDBusConnection m_bus;
    qsizetype m_objects = 0;
};

} // namespace Tokenshelf
