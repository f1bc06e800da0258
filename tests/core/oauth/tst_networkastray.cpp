// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/network.h"
#include "support/await.h"
#include "support/rawserver.h"

#include <QTest>

using namespace Tokenshelf;

/** Requests that do not reach the one they were meant for: redirects, proxies, servers that are not there. */
class NetworkAstrayTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void namesFailures_data();
    void namesFailures();
    void asksTheSystemsProxy();
    void keepsLoopbackFromTheProxy();
    void explainsTheProxysRefusal();
};

namespace {

Result<HttpReply> sent(Network &network, const HttpRequest &request)
{
    return await<HttpReply>([&](QObject *context, Callback<HttpReply> done) { network.send(request, context, std::move(done)); });
}

} // namespace

void NetworkAstrayTest::init()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
        qunsetenv(name);
}

void NetworkAstrayTest::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d, same host", status) << status << QByteArray("http://127.0.0.1:PORT/other");
        QTest::addRow("%d, relative", status) << status << QByteArray("/other");
        QTest::addRow("%d, other name", status) << status << QByteArray("http://localhost:PORT/other");
        QTest::addRow("%d, https", status) << status << QByteArray("https://127.0.0.1:PORT/other");
        QTest::addRow("%d, file", status) << status << QByteArray("file:///etc/passwd");
        QTest::addRow("%d, data", status) << status << QByteArray("data:application/json,{}");
    }
}

void NetworkAstrayTest::followsNoRedirect()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    RawServer target(RawServer::send(httpAnswer(200, "{}")));
    location.replace("PORT", QByteArray::number(target.port()));
    RawServer server(RawServer::send(httpAnswer(status, "moved", "text/html", "Location: " + location + "\r\n")));
    Network network;
    for (const QByteArray &method : QList<QByteArray>{"GET", "POST"}) {
        const auto result = sent(network,
                                 {.method = method,
                                  .url = server.url(),
                                  .headers = {{"Authorization", "Basic YTpi"}},
                                  .body = method == "POST" ? "client_secret=x" : ""});
        VERIFY_RESULT(result);
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, "moved");
    }
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(target.connections(), 0);
}

void NetworkAstrayTest::namesFailures_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");

    // Nobody listens on a port that a server has just given back.
    const QUrl closed = RawServer(RawServer::silence()).url(u"/?token=hidden"_s);
    const QUrl unnamed(u"https://%1invalid/?token=hidden"_s.arg(QString(63, u'x').append(u'.').repeated(4))); // too long for any resolver
    QTest::newRow("refused") << closed << Error::Kind::Network << u"connection_refused"_s;
    QTest::newRow("no such host") << unnamed << Error::Kind::Network << u"host_not_found"_s;
    // TCP to a multicast address is what every kernel refuses as unreachable, with or without a network.
    QTest::newRow("unreachable") << QUrl(u"https://224.0.0.1/?token=hidden"_s) << Error::Kind::Network << u"offline"_s;
}

void NetworkAstrayTest::namesFailures()
{
    QFETCH(QUrl, url);
    Network network;
    const auto result = sent(network, {.url = url});
    QVERIFY(!result);
    QTEST(result.error().kind, "kind");
    QTEST(result.error().code, "code");
    QVERIFY(result.error().detail.startsWith(url.host().first(9)));
    QVERIFY(!result.error().detail.contains("hidden"_L1));
}

void NetworkAstrayTest::asksTheSystemsProxy()
{
    RawServer proxy(RawServer::send("HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n"));
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    Network network;
    const auto result = sent(network,
                             {.method = "POST",
                              .url = QUrl(u"https://provider.invalid/token"_s),
                              .headers = {{"Authorization", "Basic c2VjcmV0"}},
                              .body = "client_secret=hidden"});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Network);
    QCOMPARE(result.error().code, u"proxy_failed"_s);
    QVERIFY(!proxy.requests().isEmpty());
    for (const QByteArray &request : proxy.requests()) {
        QVERIFY(request.startsWith("CONNECT provider.invalid:443 HTTP/1.1\r\n"));
        QVERIFY(!request.contains("c2VjcmV0") && !request.contains("hidden"));
    }
}

void NetworkAstrayTest::keepsLoopbackFromTheProxy()
{
    RawServer proxy(RawServer::send(httpAnswer(200, "{}")));
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    RawServer server(RawServer::send(httpAnswer(200, "{}")));
    Network network;
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        QUrl url = server.url();
        url.setHost(host);
        VERIFY_RESULT(sent(network, {.url = url}));
    }
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(proxy.connections(), 0);
}

void NetworkAstrayTest::explainsTheProxysRefusal()
{
    RawServer proxy(RawServer::send("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"a\"\r\nContent-Length: 0\r\n\r\n"));
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    Network network;
    const auto result = sent(network, {.url = QUrl(u"https://provider.invalid/"_s)});
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"proxy_authentication"_s);
}

QTEST_GUILESS_MAIN(NetworkAstrayTest)
#include "tst_networkastray.moc"
