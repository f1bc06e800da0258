// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandworld.h"
#include "support/rawclient.h"

#include <QNetworkInterface>
#include <QTcpSocket>
#include <QUrlQuery>

#include <atomic>
#include <thread>

using namespace Tokenshelf;

namespace {

QByteArray contentOf(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** What `ss -ltn` would show, looked at a hundred times a second: which addresses TCP listeners of this process have. */
class ListenerWatch
{
public:
    ListenerWatch() : m_thread([this] { watch(); }) { }
    ~ListenerWatch() { end(); }
    void end()
    {
        m_ended = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    std::atomic<int> samples = 0;
    std::atomic<int> seen = 0; ///< listeners on 127.0.0.1
    std::atomic<int> elsewhere = 0; ///< on any other address

private:
    void watch()
    {
        while (!m_ended) {
            look();
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }
    void look()
    {
        ++samples;
        const QSet<QByteArray> ours = inodes();
        for (const char *table : {"/proc/self/net/tcp", "/proc/self/net/tcp6"}) {
            for (const QByteArray &line : contentOf(table).split('\n')) {
                const QByteArrayList words = line.simplified().split(' ');
                if (words.value(3) != "0A" || !ours.contains(words.value(9))) // LISTEN
                    continue;
                ++(words.at(1).startsWith("0100007F:") ? seen : elsewhere);
            }
        }
    }
    static QSet<QByteArray> inodes()
    {
        QSet<QByteArray> found;
        const QDir folder(u"/proc/self/fd"_s);
        for (const QString &name : folder.entryList(QDir::AllEntries | QDir::System)) {
            const QString target = QFile::symLinkTarget(folder.filePath(name));
            if (const qsizetype at = target.indexOf("socket:["_L1); at >= 0)
                found.insert(target.mid(at + 8).chopped(1).toLatin1());
        }
        return found;
    }

    std::atomic<bool> m_ended = false;
    std::thread m_thread;
};

/** Callers that connect, begin a request and never end it. */
class Crowd
{
public:
    void press(quint16 port, int count)
    {
        for (int i = 0; i < count; ++i) {
            auto &caller = m_callers.emplace_back(std::make_unique<QTcpSocket>());
            const QByteArray words = i % 3 == 0 ? QByteArray("GET /apicbase?code=") : i % 3 == 1 ? QByteArray("\x16\x03\x01") : QByteArray("G");
            QObject::connect(caller.get(), &QTcpSocket::connected, caller.get(), [socket = caller.get(), words] { socket->write(words); });
            caller->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        }
    }
    qsizetype size() const { return qsizetype(m_callers.size()); }

private:
    std::vector<std::unique_ptr<QTcpSocket>> m_callers;
};

quint16 redirectPort(const QUrl &link)
{
    return quint16(QUrl(QUrlQuery(link).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).port(0));
}

} // namespace

/** The port on which a sign-in waits for the browser: who may get there, for how long, and in which company. */
class TestCrowdedPort : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_world.addKitchen()); }
    void twoHundredSlowCallersKeepNobodyOut();
    void aHundredSignInsListenOnLoopbackAlone();
    void noOtherAddressOfThisMachineAnswers();

private:
    bool isOpen(quint16 port)
    {
        QTcpSocket caller;
        caller.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        return caller.waitForConnected(1'000);
    }
    CommandWorld m_world;
};

void TestCrowdedPort::twoHundredSlowCallersKeepNobodyOut()
{
    for (int signedIn = 0; signedIn < 20; ++signedIn) {
        CommandRunner signIn(m_world.app(), {u"sign-in"_s, u"Kitchen"_s});
        QTRY_VERIFY(!signIn.link().isEmpty());
        Crowd crowd;
        crowd.press(redirectPort(signIn.link()), 150);
        QTest::qWait(20);
        m_world.browse(signIn.link());
        crowd.press(redirectPort(signIn.link()), 50); // also while the browser is on its way
        QCOMPARE(crowd.size(), 200);
        QVERIFY2(signIn.wait(30'000) == 0, signIn.err().constData());
    }
}

void TestCrowdedPort::aHundredSignInsListenOnLoopbackAlone()
{
    ListenerWatch watch;
    for (int signedIn = 0; signedIn < 100; ++signedIn) {
        CommandRunner signIn(m_world.app(), {u"sign-in"_s, u"Kitchen"_s});
        QTRY_VERIFY(!signIn.link().isEmpty());
        const quint16 port = redirectPort(signIn.link());
        QVERIFY(isOpen(port));
        m_world.browse(signIn.link());
        QCOMPARE(signIn.wait(30'000), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(port), 1'000);
    }
    watch.end();
    qInfo("%d samples, %d times a listener on 127.0.0.1, %d times on another address", watch.samples.load(), watch.seen.load(),
          watch.elsewhere.load());
    QVERIFY(watch.samples > 100 && watch.seen > 100);
    QCOMPARE(watch.elsewhere.load(), 0);
}

void TestCrowdedPort::noOtherAddressOfThisMachineAnswers()
{
    CommandRunner signIn(m_world.app(), {u"sign-in"_s, u"Kitchen"_s});
    QTRY_VERIFY(!signIn.link().isEmpty());
    const quint16 port = redirectPort(signIn.link());
    QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    addresses << QHostAddress(u"127.0.0.2"_s) << QHostAddress(u"127.255.255.254"_s);
    addresses.removeAll(QHostAddress(QHostAddress::LocalHost));
    for (const QHostAddress &address : std::as_const(addresses)) {
        QTcpSocket caller;
        caller.connectToHost(address, port);
        QVERIFY2(!caller.waitForConnected(2'000), qPrintable(address.toString()));
    }
    QVERIFY(isOpen(port));
}

QTEST_GUILESS_MAIN(TestCrowdedPort)
#include "tst_crowdedport.moc"
