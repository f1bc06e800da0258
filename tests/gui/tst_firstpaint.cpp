// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatesession.h"
#include "support/records.h"
#include "support/watchedstart.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTest>

using namespace Tokenshelf;
using namespace Qt::StringLiterals;

namespace {

/** Stands where the Secret Service would, and notes when it is first spoken to. */
class Listener : public QDBusVirtualObject
{
public:
    Listener()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath) || !bus.registerService(u"org.freedesktop.secrets"_s))
            qFatal("the place of the Secret Service is taken");
    }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        if (numberOf(message.service()) > m_newest && first == std::chrono::steady_clock::time_point())
            first = std::chrono::steady_clock::now();
        return false; // an error for the caller
    }
    QString introspect(const QString &) const override { return {}; }

    /** From now on those alone count that come to the bus later: a program that was ended may have left something to be heard. */
    void forget()
    {
        const QString name = u"newest"_s;
        m_newest = numberOf(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name).baseService());
        QDBusConnection::disconnectFromBus(name);
        first = {};
    }

    std::chrono::steady_clock::time_point first; ///< the clock's beginning: never yet

private:
    static int numberOf(const QString &busName) { return busName.section(u'.', 1).toInt(); } // ":1.42", counted up

    int m_newest = 0;
};

QByteArray ownMaps()
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) ? maps.readAll() : QByteArray();
}

} // namespace

/** The program itself, started by itself: neither TLS nor the keychain is touched before its window is there. */
class TestFirstPaint : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        AccountStore store(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tokenshelf-full"_L1);
        QVERIFY(store.load().has_value());
        AccountStore::Change change;
        for (int number = 0; number < 50; ++number) {
            change.clients << TestRecords::client();
            change.accounts << TestRecords::account(change.clients.constLast(), u"Branch %1"_s.arg(number));
        }
        QVERIFY(store.apply(change).has_value());
    }

    void nothingHeavyBeforeIt_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("as a person starts it") << QStringList();
        QTest::newRow("on the practice server") << QStringList{u"--profile"_s, u"practice"_s, u"--practice"_s};
        QTest::newRow("with accounts") << QStringList{u"--profile"_s, u"full"_s};
    }
    void nothingHeavyBeforeIt()
    {
        QFETCH(const QStringList, arguments);
        m_listener.forget();
        WatchedStart start(QStringLiteral(GUI_PROGRAM), arguments, QProcessEnvironment::systemEnvironment());
        QVERIFY(start.wait());
        QVERIFY(start.maps().contains("libQt6Network"));
        QCOMPARE(heavyLibraries(start.maps()), QList<QByteArray>());
        QTest::qWait(300); // what it says meanwhile comes after the paint
        QVERIFY(m_listener.first == std::chrono::steady_clock::time_point() || m_listener.first > start.painted());
    }

    /** The same look does see them once they are there. */
    void itWouldBeSeen()
    {
        QCOMPARE(heavyLibraries(ownMaps()), QList<QByteArray>());
        QVERIFY(QSslSocket::supportsSsl());
        QVERIFY(!heavyLibraries(ownMaps()).isEmpty());
        m_listener.forget();
        WatchedStart start(QStringLiteral(GUI_PROGRAM), {u"--profile"_s, u"other"_s, u"--practice"_s},
                           QProcessEnvironment::systemEnvironment());
        QVERIFY(start.wait());
        QTRY_VERIFY(m_listener.first > start.painted()); // it saves practice accounts, for which it needs the keychain
    }

private:
    Listener m_listener;
};

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Absent);
    const QCoreApplication application(argc, argv);
    TestFirstPaint test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_firstpaint.moc"
