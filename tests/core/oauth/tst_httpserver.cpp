// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/httpserver.h"
#include "support/rawclient.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Tokenshelf;

/** The server over real sockets, with callers that mean no good. */
class HttpServerTest : public QObject
{
    Q_OBJECT

private slots:
    void answersOneRequest();
    void bytesMayComeInAnyPieces();
    void knowsItsHost_data();
    void knowsItsHost();
    void refusesOptionsWithoutCors();
    void refusesByItself_data();
    void refusesByItself();
    void dropsWhoeverSendsNothing();
    void dropsWhoeverDripsHeaders();
    void idleCallersMakeRoom();
    void callersBeyondTheCapWaitForNobody();
    void sendsBrokenAnswers();
    void answersLater();
    void answersOnce();
    void sendsNoBodyToHead();
    void echoCannotMakeHeaders();
    void closeLetsAnswersThrough();
    void handlerMayDestroyTheServer();
    void answerAfterTheServerIsGone();
    void answerAfterTheCallerIsGone();
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

void HttpServerTest::answersOneRequest()
{
    HttpServer server(hello);
    QVERIFY(server.listen(0));
    QVERIFY(server.isListening());
    const QByteArray get = getRequest(server.port(), "/a?b=c");
    // A second request on the same connection is not heard.
    QCOMPARE(talk(server.port(), get + get),
             "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 16\r\nConnection: close\r\n\r\nhello GET /a?b=c");
}

void HttpServerTest::bytesMayComeInAnyPieces()
{
    HttpServer server(hello);
    const quint16 port = started(server);
    const QByteArray post = "POST /token HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\nContent-Length: 3\r\n\r\nabc";
    for (qsizetype cut = 1; cut < post.size(); ++cut) {
        const auto socket = connectTo(port);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->write(post.first(cut));
        socket->flush();
        QCoreApplication::processEvents();
        socket->write(post.sliced(cut));
        QCOMPARE(bodyOf(readToEnd(*socket)), "hello POST /token");
    }
}

void HttpServerTest::knowsItsHost_data()
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

void HttpServerTest::knowsItsHost()
{
    QFETCH(QByteArray, header);
    HttpServer server(hello);
    const quint16 port = started(server);
    header.replace("PORT", QByteArray::number(port));
    QTEST(statusOf(talk(port, "GET / HTTP/1.1\r\n" + header + "\r\n")), "status");
}

void HttpServerTest::refusesOptionsWithoutCors()
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

void HttpServerTest::refusesByItself_data()
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

void HttpServerTest::refusesByItself()
{
    QFETCH(QByteArray, bytes);
    bool called = false;
    HttpServer server([&called](const ServerRequest &, const HttpServer::Reply &) { called = true; });
    const QByteArray answer = talk(started(server), bytes);
    QTEST(statusOf(answer), "status");
    QCOMPARE(headerOf(answer, "Content-Length").toInt(), bodyOf(answer).size());
    QVERIFY(!called);
}

void HttpServerTest::dropsWhoeverSendsNothing()
{
    HttpServer server(hello, nullptr, {.deadline = std::chrono::milliseconds(100)});
    const auto socket = connectTo(started(server));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(readToEnd(*socket), "");
    QVERIFY(clock.elapsed() < 2000);
}

void HttpServerTest::dropsWhoeverDripsHeaders()
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
    QVERIFY(clock.elapsed() < 2000);
}

void HttpServerTest::idleCallersMakeRoom()
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

void HttpServerTest::callersBeyondTheCapWaitForNobody()
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

void HttpServerTest::sendsBrokenAnswers()
{
    HttpServer server([](const ServerRequest &request, const HttpServer::Reply &reply) {
        if (request.path() == "/drop")
            reply({.drop = true});
        else
            reply({.status = 200, .body = "unused", .raw = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort"});
    });
    const quint16 port = started(server);
    QCOMPARE(talk(port, getRequest(port, "/drop")), "");
    QCOMPARE(talk(port, getRequest(port, "/raw")), "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort");
}

void HttpServerTest::answersLater()
{
    HttpServer server(
        [](const ServerRequest &, const HttpServer::Reply &reply) { reply({.body = "late", .delay = std::chrono::milliseconds(150)}); });
    const quint16 port = started(server);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(bodyOf(talk(port, getRequest(port, "/"))), "late");
    QVERIFY(clock.elapsed() >= 150);
}

void HttpServerTest::answersOnce()
{
    HttpServer server([](const ServerRequest &, const HttpServer::Reply &reply) {
        reply({.body = "one"});
        reply({.body = "two"});
    });
    const quint16 port = started(server);
    const QByteArray answer = talk(port, getRequest(port, "/"));
    QVERIFY(answer.endsWith("\r\n\r\none"));
}

void HttpServerTest::sendsNoBodyToHead()
{
    HttpServer server(hello);
    const quint16 port = started(server);
    const QByteArray answer = talk(port, "HEAD / HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n");
    QCOMPARE(headerOf(answer, "Content-Length"), "12");
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void HttpServerTest::echoCannotMakeHeaders()
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

void HttpServerTest::closeLetsAnswersThrough()
{
    HttpServer::Reply pending;
    HttpServer server([&pending](const ServerRequest &, const HttpServer::Reply &reply) { pending = reply; });
    const quint16 port = started(server);
    const auto asked = connectTo(port);
    asked->write(getRequest(port, "/"));
    QTRY_VERIFY(pending);
    const auto half = connectTo(port);
    half->write("GET / HTTP/1.1\r\n");
    QCoreApplication::processEvents();

    server.close();
    QVERIFY(!server.isListening());
    QVERIFY(!reaches(QHostAddress(QHostAddress::LocalHost), port));
    QCOMPARE(readToEnd(*half), "");
    pending({.body = "still here"});
    QCOMPARE(bodyOf(readToEnd(*asked)), "still here");
}

void HttpServerTest::handlerMayDestroyTheServer()
{
    std::unique_ptr<HttpServer> server;
    server = std::make_unique<HttpServer>([&server](const ServerRequest &, const HttpServer::Reply &reply) {
        server.reset();
        reply({.body = "nobody hears"});
    });
    QVERIFY(server->listen(0));
    const quint16 port = server->port();
    QCOMPARE(talk(port, getRequest(port, "/")), "");
    QVERIFY(!server);
}

void HttpServerTest::answerAfterTheServerIsGone()
{
    HttpServer::Reply pending;
    auto server = std::make_unique<HttpServer>([&pending](const ServerRequest &, const HttpServer::Reply &reply) { pending = reply; });
    QVERIFY(server->listen(0));
    const auto socket = connectTo(server->port());
    socket->write(getRequest(server->port(), "/"));
    QTRY_VERIFY(pending);
    server.reset();
    pending({.body = "too late"});
    QCOMPARE(readToEnd(*socket), "");
}

void HttpServerTest::answerAfterTheCallerIsGone()
{
    HttpServer::Reply pending;
    HttpServer server([&pending](const ServerRequest &, const HttpServer::Reply &reply) { pending = reply; });
    const quint16 port = started(server);
    auto socket = connectTo(port);
    socket->write(getRequest(port, "/"));
    QTRY_VERIFY(pending);
    socket.reset();
    QTest::qWait(0);
    pending({.body = "too late"});
    QCOMPARE(talk(port, getRequest(port + 1, "/")).first(12), "HTTP/1.1 403"); // the server goes on
}

void HttpServerTest::busyPortIsAnError()
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

void HttpServerTest::listensOnLoopbackAlone()
{
    HttpServer server(hello);
    const quint16 port = started(server);
    QVERIFY(port > 1023);
    QVERIFY(reaches(QHostAddress(u"127.0.0.1"_s), port));
    QVERIFY(!reaches(QHostAddress(u"127.0.0.2"_s), port)); // would be reached on a wildcard
    QVERIFY(!reaches(QHostAddress(u"::1"_s), port));
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
