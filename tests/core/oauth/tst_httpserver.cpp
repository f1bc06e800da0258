// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/httpserver.h"
#include "support/rawclient.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace Tokenshelf;

/** The server over real sockets: requests in pieces, answers late, broken or never, and whoever goes away in between. */
class HttpServerTest : public QObject
{
    Q_OBJECT

private slots:
    void answersOneRequest();
    void bytesMayComeInAnyPieces();
    void sendsBrokenAnswers();
    void answersLater();
    void answersOnce();
    void sendsNoBodyToHead();
    void closeLetsAnswersThrough();
    void handlerMayDestroyTheServer();
    void answerAfterTheServerIsGone();
    void answerAfterTheCallerIsGone();
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

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
