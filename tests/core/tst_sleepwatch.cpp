// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sleepwatch.h"

#include "support/privatesession.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Tokenshelf;
using namespace Qt::StringLiterals;

/** logind's word for sleep and wake; the private session's bus stands in for the system's. */
class TestSleepWatch : public QObject
{
    Q_OBJECT

private slots:
    void hearsLogind();
    void believesNobodyElse();

private:
    static void send(const QDBusConnection &bus, bool before)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        signal << before;
        QVERIFY(bus.send(signal));
    }
};

void TestSleepWatch::hearsLogind()
{
    const SleepWatch watch;
    QSignalSpy sleeping(&watch, &SleepWatch::sleeping);
    QSignalSpy woke(&watch, &SleepWatch::woke);
    QDBusConnection logind = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"), u"logind"_s);
    QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
    QTest::qWait(100); // until the change of owner is known
    send(logind, true);
    QTRY_COMPARE(sleeping.size(), 1);
    QCOMPARE(woke.size(), 0);
    send(logind, false);
    QTRY_COMPARE(woke.size(), 1);
    QCOMPARE(sleeping.size(), 1);
    QVERIFY(logind.unregisterService(u"org.freedesktop.login1"_s));
    QDBusConnection::disconnectFromBus(u"logind"_s);
}

void TestSleepWatch::believesNobodyElse()
{
    const SleepWatch watch;
    QSignalSpy sleeping(&watch, &SleepWatch::sleeping);
    const QDBusConnection stranger = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"), u"stranger"_s);
    send(stranger, true);
    QTest::qWait(300);
    QCOMPARE(sleeping.size(), 0);
    QDBusConnection::disconnectFromBus(u"stranger"_s);
}

int main(int argc, char *argv[])
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    QCoreApplication app(argc, argv);
    TestSleepWatch test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sleepwatch.moc"
