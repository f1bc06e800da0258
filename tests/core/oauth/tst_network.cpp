// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/oauth/network.h"
#include "support/await.h"
#include "support/rawserver.h"

#include <QNetworkReply>
#include <QTcpSocket>
#include <QTimeZone>

using namespace Tokenshelf;

/** What goes out, what comes back, and how long a request lives. Deadlines, sizes, certificates and ways astray have tests of their own. */
class NetworkTest : public QObject
{
    Q_OBJECT

private slots:
    void sendsNothingThatWasNotAsked();
    void sendsFormsByteForByte();
    void refusesHeadersThatBreakLines_data();
    void refusesHeadersThatBreakLines();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void readsWhatParsersNeed();
    void unpacksNothing();
    void keepsNoCookies();
    void contextsEndCancels_data();
    void contextsEndCancels();
    void callbackMayEndEverything();
    void logsNoSecret();
};

namespace {

Result<HttpReply> sent(Network &network, const HttpRequest &request)
{
    return await<HttpReply>([&](QObject *context, Callback<HttpReply> done) { network.send(request, context, std::move(done)); });
}

QStringList logged;

void collectLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

} // namespace

void NetworkTest::sendsNothingThatWasNotAsked()
{
    RawServer server(RawServer::send(httpAnswer(200, "{}")));
    Network network;
    VERIFY_RESULT(sent(network, {.url = server.url(u"/a%20b?c=d%2B"_s), .headers = {{"Authorization", "Bearer abc"}}}));
    QList<QByteArray> lines = server.requests().constFirst().split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    QCOMPARE(lines.takeFirst(), "GET /a%20b?c=d%2B HTTP/1.1");
    std::sort(lines.begin(), lines.end());
    lines.removeAll("");
    QCOMPARE(lines,
             (QList<QByteArray>{"Accept-Encoding: identity", "Accept: application/json", "Authorization: Bearer abc", "Connection: close",
                                "Host: 127.0.0.1:" + QByteArray::number(server.port()), "User-Agent: Tokenshelf/" TOKENSHELF_VERSION}));
}

void NetworkTest::sendsFormsByteForByte()
{
    RawServer server(RawServer::send(httpAnswer(200, "{}")));
    Network network;
    VERIFY_RESULT(sent(network, {.method = "POST", .url = server.url(u"/token"_s), .body = "grant_type=client_credentials"}));
    const QByteArray request = server.requests().constFirst();
    QVERIFY(request.startsWith("POST /token HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n"));
    QVERIFY(request.contains("\r\nContent-Length: 29\r\n"));
    QVERIFY(request.endsWith("\r\n\r\ngrant_type=client_credentials"));
}

void NetworkTest::refusesHeadersThatBreakLines_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("CR LF") << QByteArray("Authorization") << QByteArray("Bearer a\r\nX-Injected: yes");
    QTest::newRow("LF") << QByteArray("Authorization") << QByteArray("Bearer a\nX-Injected: yes");
    QTest::newRow("CR") << QByteArray("Authorization") << QByteArray("Bearer a\rb");
    QTest::newRow("NUL") << QByteArray("Authorization") << QByteArray("Bearer a\0b", 10);
    QTest::newRow("in the name") << QByteArray("A: b\r\nC") << QByteArray("d");
}

void NetworkTest::refusesHeadersThatBreakLines()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    RawServer server(RawServer::send(httpAnswer(200, "{}")));
    Network network;
    const auto result = sent(network, {.url = server.url(), .headers = {{name, value}}});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Invalid);
    QCOMPARE(result.error().code, u"bad_header"_s);
    QCOMPARE(server.connections(), 0);
}

void NetworkTest::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 204, 299, 300, 304, 400, 401, 402, 403, 404, 405, 406, 408, 409,
                             410, 418, 422, 425, 429, 451, 499, 500, 501, 502, 503, 504, 511, 599})
        QTest::addRow("%d", status) << status;
}

void NetworkTest::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    const QByteArray body = status == 204 || status == 304 ? "" : "{\"error\": \"invalid_grant\"}";
    const QByteArray challenge = status == 401 ? "WWW-Authenticate: Basic realm=\"sierra-api\"\r\n" : "";
    RawServer server(RawServer::send(httpAnswer(status, body, "application/json", challenge)));
    Network network;
    for (const QByteArray &method : QList<QByteArray>{"GET", "POST"}) {
        const auto result = sent(network, {.method = method, .url = server.url(), .headers = {{"Authorization", "Basic YTpi"}}});
        VERIFY_RESULT(result);
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, body);
    }
    QCOMPARE(server.requests().size(), 2);
}

void NetworkTest::readsWhatParsersNeed()
{
    RawServer server(RawServer::send(
        httpAnswer(429, "{}", "application/json;charset=UTF-8", "Retry-After: 30\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n")));
    Network network;
    const auto result = sent(network, {.url = server.url()});
    VERIFY_RESULT(result);
    QCOMPARE(result->contentType, "application/json;charset=UTF-8");
    QCOMPARE(result->retryAfter, "30");
    QCOMPARE(result->date, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc()));
}

void NetworkTest::unpacksNothing()
{
    const QByteArray packed = QByteArray::fromHex("1f8b08000000000000034b040043beb7e801000000");
    RawServer server(RawServer::send(httpAnswer(200, packed, "application/json", "Content-Encoding: gzip\r\n")));
    Network network;
    const auto result = sent(network, {.url = server.url()});
    VERIFY_RESULT(result);
    QCOMPARE(result->body, packed);
}

void NetworkTest::keepsNoCookies()
{
    RawServer server(RawServer::send(httpAnswer(200, "{}", "application/json", "Set-Cookie: a=b; Path=/\r\n")));
    Network network;
    QNetworkAccessManager *manager = network.createManager(&network);
    for (int i = 0; i < 2; ++i) {
        const QNetworkReply *reply = manager->get(QNetworkRequest(server.url()));
        QTRY_VERIFY(reply->isFinished());
    }
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().constLast().toLower().contains("cookie"));
}

void NetworkTest::contextsEndCancels_data()
{
    QTest::addColumn<RawServer::Act>("act");
    QTest::newRow("before an answer") << RawServer::silence();
    QTest::newRow("within the headers") << RawServer::sendAndHold("HTTP/1.1 200 OK\r\nA: b");
    QTest::newRow("within the body") << RawServer::sendAndHold("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
}

void NetworkTest::contextsEndCancels()
{
    QFETCH(RawServer::Act, act);
    bool closed = false;
    RawServer server([&](QTcpSocket *socket, const QByteArray &request) {
        connect(socket, &QTcpSocket::disconnected, this, [&closed] { closed = true; });
        act(socket, request);
    });
    Network network;
    bool called = false;
    auto context = std::make_unique<QObject>();
    network.send({.method = "POST", .url = server.url(), .body = "a=b"}, context.get(),
                 [&called](const Result<HttpReply> &) { called = true; });
    QTRY_COMPARE(server.requests().size(), 1);
    QTest::qWait(20);
    context.reset();
    QTRY_VERIFY(closed);
    QTRY_VERIFY(network.children().isEmpty());
    QVERIFY(!called);

    // Before the first byte, too.
    auto early = std::make_unique<QObject>();
    network.send({.method = "POST", .url = server.url(), .body = "a=b"}, early.get(),
                 [&called](const Result<HttpReply> &) { called = true; });
    early.reset();
    QTRY_VERIFY(network.children().isEmpty());
    QTest::qWait(20);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!called);
}

void NetworkTest::callbackMayEndEverything()
{
    RawServer server(RawServer::send(httpAnswer(200, "{}")));
    auto network = std::make_unique<Network>();
    auto context = std::make_unique<QObject>();
    int calls = 0;
    network->send({.url = server.url()}, context.get(), [&](const Result<HttpReply> &) {
        ++calls;
        context.reset();
        network.reset();
    });
    QTRY_COMPARE(calls, 1);
    QTest::qWait(20);
    QCOMPARE(calls, 1);
}

void NetworkTest::logsNoSecret()
{
    RawServer server(RawServer::send(httpAnswer(200, "{\"access_token\": \"hidden\"}")));
    Network network;
    QLoggingCategory::setFilterRules(u"*.debug=true"_s);
    logged.clear();
    const QtMessageHandler previous = qInstallMessageHandler(collectLog);
    const auto result = sent(network,
                             {.method = "POST",
                              .url = server.url(u"/token?key=hidden"_s),
                              .headers = {{"Authorization", "Basic hidden"}},
                              .body = "client_secret=hidden"});
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    VERIFY_RESULT(result);
    QVERIFY(logged.join(u'\n').contains("POST 127.0.0.1 /token 200"_L1));
    QVERIFY(!logged.join(u'\n').contains("hidden"_L1));
}

QTEST_GUILESS_MAIN(NetworkTest)
#include "tst_network.moc"
