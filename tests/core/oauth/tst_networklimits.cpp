// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/network.h"
#include "support/await.h"
#include "support/rawserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <thread>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Tokenshelf;
using namespace std::chrono_literals;

/** Whatever a server does, a request ends in time, the program stays small and its event loop keeps turning. */
class NetworkLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void endsInTime_data();
    void endsInTime();
    void survivesFloods_data();
    void survivesFloods();
    void takesBodiesUpToTheLimit();
    void givesUpConnecting();
    void givesUpAHandshake();
    void triesEveryAddress();
};

namespace {

const NetworkLimits quick{.connect = 400ms, .total = 1s};

Result<HttpReply> sent(Network &network, const HttpRequest &request)
{
    return await<HttpReply>([&](QObject *context, Callback<HttpReply> done) { network.send(request, context, std::move(done)); });
}

sockaddr_in loopback(quint16 port = 0)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int listening(int backlog, quint16 *port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback();
    socklen_t size = sizeof address;
    if (bind(socket, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(socket, backlog) != 0
        || getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no port for the test's server");
    *port = ntohs(address.sin_port);
    return socket;
}

/** Sends without end from a thread of its own, as fast as the other side reads. */
class Flood
{
public:
    Flood(const QByteArray &start, const QByteArray &chunk)
        : m_socket(listening(1, &m_port)), m_thread([=, this] { run(start, chunk); }) { }
    ~Flood()
    {
        m_stop = true;
        shutdown(m_socket, SHUT_RDWR);
        m_thread.join();
        close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Flood)

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_port)); }

private:
    void run(const QByteArray &start, const QByteArray &chunk)
    {
        const int caller = accept(m_socket, nullptr, nullptr);
        char request[4096];
        bool open = recv(caller, request, sizeof request, 0) > 0;
        for (QByteArray bytes = start; open && !m_stop; bytes = chunk)
            open = ::send(caller, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) > 0;
        close(caller);
    }

    quint16 m_port = 0;
    int m_socket;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

/** The longest time between two turns of this thread's event loop. */
class Silence
{
public:
    Silence()
    {
        m_since.start();
        m_beat.callOnTimeout(&m_beat, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_beat.start(5);
    }
    qint64 longest() const { return std::max(m_longest, m_since.elapsed()); } ///< milliseconds

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

qint64 residentKiB(const char *line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf(line);
    return all.sliced(at, all.indexOf('\n', at) - at).simplified().split(' ').value(1).toLongLong();
}

void forgetPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

} // namespace

void NetworkLimitsTest::endsInTime_data()
{
    QTest::addColumn<RawServer::Act>("act");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("silence") << RawServer::silence();
    QTest::newRow("dripping status") << RawServer::drip("HTTP/1.1 200 ", 20ms);
    QTest::newRow("dripping headers") << RawServer::drip(ok + "A: ", 20ms);
    QTest::newRow("dripping body") << RawServer::drip(ok + "Content-Length: 60000\r\n\r\n", 20ms);
    QTest::newRow("dripping body without length") << RawServer::drip(ok + "\r\n", 20ms);
    QTest::newRow("body that stops") << RawServer::sendAndHold(ok + "Content-Length: 10\r\n\r\n{");
}

void NetworkLimitsTest::endsInTime()
{
    QFETCH(RawServer::Act, act);
    RawServer server(act);
    Network network(systemClock(), quick);
    QElapsedTimer clock;
    clock.start();
    const auto result = sent(network, {.method = "POST", .url = server.url(u"/?hidden"_s), .body = "a=b"});
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{.kind = Error::Kind::Timeout, .code = u"timeout"_s, .detail = u"127.0.0.1"_s}));
    QVERIFY2(clock.elapsed() >= 900 && clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
}

void NetworkLimitsTest::survivesFloods_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("chunk");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray much(10'000, 'a');
    QTest::newRow("body") << ok + "\r\n" << much;
    QTest::newRow("body of a 401") << QByteArray("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"a\"\r\n\r\n") << much;
    QTest::newRow("body of a 407") << QByteArray("HTTP/1.1 407 No\r\n\r\n") << much;
    QTest::newRow("body of a 307") << QByteArray("HTTP/1.1 307 No\r\nLocation: /\r\n\r\n") << much;
    QTest::newRow("400 MiB") << ok + "Content-Length: 419430400\r\n\r\n" << much;
    QTest::newRow("status") << QByteArray("HTTP/1.1 200 ") << much;
    QTest::newRow("header") << ok + "A: " << much;
    QTest::newRow("headers") << ok << QByteArray("A: " + QByteArray(80, 'b') + "\r\n").repeated(100);
    QTest::newRow("interim answers") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n")
                                     << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(400);
    QTest::newRow("chunk extension") << ok + "Transfer-Encoding: chunked\r\n\r\n1;" << much;
    QTest::newRow("tiny chunks") << ok + "Transfer-Encoding: chunked\r\n\r\n" << QByteArray("1\r\na\r\n").repeated(1000);
}

void NetworkLimitsTest::survivesFloods()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, chunk);
    qint64 least = 1'000; // ms, of three: what a flood does it does each time, and the machine has pauses of its own
    for (int i = 0; i < 3; ++i) {
        Flood server(start, chunk);
        Network network(systemClock(), quick);
        Silence silence;
        forgetPeak();
        const qint64 before = residentKiB("VmRSS:");
        const auto result = sent(network, {.method = "POST", .url = server.url(), .body = "a=b"});
        QTest::qWait(50);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Protocol);
        const qint64 growth = residentKiB("VmHWM:") - before;
        QVERIFY2(growth < 20 * 1024, qPrintable(QString::number(growth)));
        least = std::min(least, silence.longest());
    }
    QVERIFY2(least < 200, qPrintable(QString::number(least)));
}

void NetworkLimitsTest::takesBodiesUpToTheLimit()
{
    Network network;
    const qsizetype limit = network.limits().bodyBytes;
    QCOMPARE(limit, 64 * 1024);
    for (const qsizetype size : {limit, limit + 1}) {
        RawServer server(RawServer::send(httpAnswer(200, QByteArray(size, ' '))));
        RawServer unnamed(RawServer::send("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(size, ' ')));
        for (const QUrl &url : {server.url(), unnamed.url()}) {
            const auto result = sent(network, {.url = url});
            QCOMPARE(result.has_value(), size == limit);
            if (!result)
                QCOMPARE(result.error(), (Error{.kind = Error::Kind::Protocol, .code = u"body_too_large"_s, .detail = u"127.0.0.1"_s}));
        }
    }
}

void NetworkLimitsTest::givesUpConnecting()
{
    // A queue that is full swallows whoever knocks, as a firewall does.
    quint16 port = 0;
    const int server = listening(0, &port);
    const sockaddr_in address = loopback(port);
    QList<int> queue;
    for (int i = 0; i < 3; ++i) {
        queue.append(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        ::connect(queue.constLast(), reinterpret_cast<const sockaddr *>(&address), sizeof address);
    }
    Network network(systemClock(), quick);
    const auto result = sent(network, {.method = "POST", .url = QUrl(u"http://127.0.0.1:%1/"_s.arg(port)), .body = "a=b"});
    queue.append(server);
    for (const int socket : queue)
        close(socket);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{.kind = Error::Kind::Timeout, .code = u"connect_timeout"_s, .detail = u"127.0.0.1"_s}));
}

void NetworkLimitsTest::givesUpAHandshake()
{
    RawServer server(RawServer::silence());
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    Network network(systemClock(), quick);
    const auto result = sent(network, {.method = "POST", .url = url, .body = "a=b"});
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"connect_timeout"_s);
    QCOMPARE(server.connections(), 1);
}

void NetworkLimitsTest::triesEveryAddress()
{
    // "localhost" is ::1 and 127.0.0.1 on most machines; only the second has a server here.
    RawServer server(RawServer::send(httpAnswer(200, "{}")));
    QUrl url = server.url();
    url.setHost(u"localhost"_s);
    Network network(systemClock(), quick);
    VERIFY_RESULT(sent(network, {.method = "POST", .url = url, .body = "a=b"}));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().contains("\r\nHost: localhost:" + QByteArray::number(server.port()) + "\r\n"));
}

QTEST_GUILESS_MAIN(NetworkLimitsTest)
#include "tst_networklimits.moc"
