// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/httpserver.h"
#include "support/rawclient.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Tokenshelf;

/** The server over real sockets, with callers that mean no good. */
class HttpServerGuardsTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsHost_data();
    void knowsItsHost();
    void refusesOptionsWithoutCors();
    void refusesByItself_data();
    void refusesByItself();
    void dropsWhoeverSendsNothing();
    void dropsWhoeverDripsHeaders();
    void idleCallersMakeRoom();
    void refusedCallersMakeRoom();
    void callersBeyondTheCapWaitForNobody();
    void echoCannotMakeHeaders();
    void busyPortIsAnError();
    void listensOnLoopbackAlone();
};

namespace {

const HttpServer::Handler hello = [](const ServerRequest &request, const HttpServer::Reply &reply) {
    reply({.headers = {{"Content-Type", "text/plain"}}, .body = "hello " + request.method + ' ' + request.target});
};

quint16 started(HttpServer &server)
{
    return server.listen(0) ? server.port() : quint16(0);
}

bool reaches(const QHostAddress &address, quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    return socket.waitForConnected(2000);
}

} // namespace

void HttpServerGuardsTest::knowsItsHost_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");

    QTest::newRow("address") << QByteArray("Host: 127.0.0.1:PORT\r\n") << 200;
    QTest::newRow("name") << QByteArray("Host: localhost:PORT\r\n") << 200;
    QTest::newRow("missing") << QByteArray() << 403;
    QTest::newRow("empty") << QByteArray("Host:\r\n") << 403;
    QTest::newRow("no port") << QByteArray("Host: 127.0.0.1\r\n") << 403;
    QTest::newRow("other port") << QByteArray("Host: 127.0.0.1:1\r\n") << 403;
    QTest::newRow("longer port") << QByteArray("Host: 127.0.0.1:PORT0\r\n") << 403;
    QTest::newRow("any address") << QByteArray("Host: 0.0.0.0:PORT\r\n") << 403;
    QTest::newRow("name that begins alike") << QByteArray("Host: localhost.evil.com:PORT\r\n") << 403;
    QTest::newRow("name of the address") << QByteArray("Host: 127.0.0.1.nip.io:PORT\r\n") << 403;
    QTest::newRow("trailing dot") << QByteArray("Host: localhost.:PORT\r\n") << 403;
    QTest::newRow("user part") << QByteArray("Host: a@127.0.0.1:PORT\r\n") << 403;
    QTest::newRow("foreign") << QByteArray("Host: evil.com\r\n") << 403;
    QTest::newRow("other loopback") << QByteArray("Host: 127.0.0.2:PORT\r\n") << 403;
}

void HttpServerGuardsTest::knowsItsHost()
{
    QFETCH(QByteArray, header);
    HttpServer server(hello);
    const quint16 port = started(server);
    header.replace("PORT", QByteArray::number(port));
    QTEST(statusOf(talk(port, "GET / HTTP/1.1\r\n" + header + "\r\n")), "status");
}

void HttpServerGuardsTest::refusesOptionsWithoutCors()
{
    HttpServer server(hello);
    const quint16 port = started(server);
    const QByteArray answer = talk(port,
                                   "OPTIONS / HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                                       + "\r\nOrigin: https://evil.example\r\nAccess-Control-Request-Method: GET\r\n"
                                         "Access-Control-Request-Private-Network: true\r\n\r\n");
    QCOMPARE(statusOf(answer), 405);
    QCOMPARE(headerOf(answer, "Allow"), "GET, POST");
    QVERIFY(!answer.toLower().contains("access-control"));
}

void HttpServerGuardsTest::refusesByItself_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    QTest::newRow("words") << QByteArray("how do you do\r\n\r\n") << 400;
    QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) << 400;
    QTest::newRow("chunks") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n") << 411;
    QTest::newRow("large body") << "POST / HTTP/1.1\r\nContent-Length: 300000\r\n\r\n" + QByteArray(300'000, 'a') << 413;
    QTest::newRow("long line") << "GET /" + QByteArray(1'000'000, 'a') << 414;
    QTest::newRow("long header") << "GET / HTTP/1.1\r\nA: " + QByteArray(1'000'000, 'a') << 431;
}

void HttpServerGuardsTest::refusesByItself()
{
    QFETCH(QByteArray, bytes);
    bool called = false;
    HttpServer server([&called](const ServerRequest &, const HttpServer::Reply &) { called = true; });
    const QByteArray answer = talk(started(server), bytes);
    QTEST(statusOf(answer), "status");
    QCOMPARE(headerOf(answer, "Content-Length").toInt(), bodyOf(answer).size());
    QVERIFY(!called);
}

void HttpServerGuardsTest::dropsWhoeverSendsNothing()
{
    HttpServer server(hello, nullptr, {.deadline = std::chrono::milliseconds(100)});
    const auto socket = connectTo(started(server));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(readToEnd(*socket), "");
    QVERIFY(clock.elapsed() < 10'000);
}

void HttpServerGuardsTest::dropsWhoeverDripsHeaders()
{
    HttpServer server(hello, nullptr, {.deadline = std::chrono::milliseconds(200)});
    const auto socket = connectTo(started(server));
    socket->write("GET / HTTP/1.1\r\nA: ");
    QTimer drip;
    drip.callOnTimeout(socket.get(), [&socket] { socket->write("b"); });
    drip.start(20);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(readToEnd(*socket), "");
    QVERIFY(clock.elapsed() < 10'000);
}

void HttpServerGuardsTest::idleCallersMakeRoom()
{
    HttpServer server(hello);
    const quint16 port = started(server);
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 200; ++i) {
        idle.push_back(connectTo(port));
        idle.back()->write("GET / HTTP/1.1\r\n");
        QCoreApplication::processEvents();
    }
    QCOMPARE(statusOf(talk(port, getRequest(port, "/"))), 200);
    const auto open = [&idle] {
        return std::count_if(idle.begin(), idle.end(), [](const auto &s) { return s->state() == QAbstractSocket::ConnectedState; });
    };
    QTRY_VERIFY(open() <= 16);
    QVERIFY(open() > 0);
}

void HttpServerGuardsTest::refusedCallersMakeRoom()
{
    HttpServer server(hello);
    const quint16 port = started(server);
    QSignalSpy refused(&server, &HttpServer::refused);
    std::vector<std::unique_ptr<QTcpSocket>> babblers;
    for (int i = 0; i < 16; ++i) {
        babblers.push_back(connectTo(port));
        babblers.back()->write("\x16\x03\x01\r\n\r\n");
    }
    QTRY_COMPARE(refused.size(), 16);
    QCOMPARE(statusOf(talk(port, getRequest(port, "/"))), 200); // at once, though they have not hung up
}

void HttpServerGuardsTest::callersBeyondTheCapWaitForNobody()
{
    QList<HttpServer::Reply> pending;
    HttpServer server([&pending](const ServerRequest &, const HttpServer::Reply &reply) { pending.append(reply); }, nullptr,
                      {.connections = 2});
    const quint16 port = started(server);
    const auto first = connectTo(port);
    const auto second = connectTo(port);
    first->write(getRequest(port, "/"));
    second->write(getRequest(port, "/"));
    QTRY_COMPARE(pending.size(), 2);
    QCOMPARE(talk(port, getRequest(port, "/")), ""); // both places are taken by requests under way
    pending.first()({.body = "first"});
    QCOMPARE(bodyOf(readToEnd(*first)), "first");
    const auto third = connectTo(port);
    third->write(getRequest(port, "/"));
    QTRY_COMPARE(pending.size(), 3);
}

void HttpServerGuardsTest::echoCannotMakeHeaders()
{
    HttpServer server([](const ServerRequest &request, const HttpServer::Reply &reply) {
        reply({.status = 302, .headers = {{"Location", "/done?" + request.query().value(0).second.toUtf8()}}});
    });
    const quint16 port = started(server);
    QCOMPARE(headerOf(talk(port, getRequest(port, "/?state=abc")), "Location"), "/done?abc");
    const QByteArray answer = talk(port, getRequest(port, "/?state=a%0D%0ASet-Cookie:%20b=c"));
    QCOMPARE(statusOf(answer), 500);
    QVERIFY(!answer.contains("Set-Cookie"));
}

void HttpServerGuardsTest::busyPortIsAnError()
{
    HttpServer first(hello);
    const quint16 port = started(first);
    HttpServer second(hello);
    const Result<> result = second.listen(port);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Busy);
    QCOMPARE(result.error().code, u"port_busy"_s);
    QCOMPARE(result.error().detail, QString::number(port));
    QVERIFY(!second.isListening());
    QCOMPARE(statusOf(talk(port, getRequest(port, "/"))), 200);
}

void HttpServerGuardsTest::listensOnLoopbackAlone()
{
    HttpServer server(hello);
    const quint16 port = started(server);
    QVERIFY(port > 1023);
    QVERIFY(reaches(QHostAddress(u"127.0.0.1"_s), port));
    QVERIFY(!reaches(QHostAddress(u"127.0.0.2"_s), port)); // would be reached on a wildcard
    QVERIFY(!reaches(QHostAddress(u"::1"_s), port));
}

QTEST_GUILESS_MAIN(HttpServerGuardsTest)
#include "tst_httpserverguards.moc"
