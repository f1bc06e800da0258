// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/network.h"
#include "support/await.h"
#include "support/rawserver.h"

#include <QNetworkReply>
#include <QTcpSocket>

using namespace Tokenshelf;
using namespace std::chrono_literals;

/**
 * A code or a refresh token is sent once (RFC 6749 4.1.2), however the server drops the connection: Qt's own manager sends such a POST
 * again up to four times. Checked for both ways out of the program.
 */
class PostOnceTest : public QObject
{
    Q_OBJECT

private slots:
    void sendPostsOnce_data();
    void sendPostsOnce();
    void managerPostsOnce_data();
    void managerPostsOnce();
};

namespace {

const QByteArray form = "grant_type=refresh_token&refresh_token=1234";
const NetworkLimits shortLimits{.connect = 1s, .total = 1s};

QByteArray challenge(const QByteArray &scheme)
{
    return httpAnswer(401, "{}", "application/json", "WWW-Authenticate: " + scheme + "\r\n");
}

} // namespace

void PostOnceTest::sendPostsOnce_data()
{
    QTest::addColumn<RawServer::Act>("act");
    QTest::addColumn<QString>("outcome"); // status or error code

    const QString closed = u"connection_closed"_s;
    const QByteArray headers = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n";
    const QByteArray chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("closed") << RawServer::send({}) << closed;
    QTest::newRow("reset") << RawServer::reset() << closed;
    QTest::newRow("words") << RawServer::send("how do you do\r\n\r\n") << u"bad_reply"_s;
    QTest::newRow("words, left open") << RawServer::sendAndHold("how do you do\r\n\r\n") << u"bad_reply"_s;
    QTest::newRow("one byte") << RawServer::send("x") << closed;
    QTest::newRow("half a status") << RawServer::send("HTTP/1.1 2") << closed;
    QTest::newRow("status, closed") << RawServer::send("HTTP/1.1 200 OK\r\n") << closed;
    QTest::newRow("status, reset") << RawServer::reset("HTTP/1.1 200 OK\r\n") << closed;
    QTest::newRow("headers, closed") << RawServer::send(headers) << closed;
    QTest::newRow("headers, reset") << RawServer::reset(headers) << closed;
    QTest::newRow("half a body, closed") << RawServer::send(headers + "{") << closed;
    QTest::newRow("half a body, reset") << RawServer::reset(headers + "{") << closed;
    QTest::newRow("half a chunk") << RawServer::send(chunks + "5\r\nab") << closed;
    QTest::newRow("bad chunk") << RawServer::sendAndHold(chunks + "zz\r\nab") << u"bad_reply"_s;
    QTest::newRow("continue, closed") << RawServer::send("HTTP/1.1 100 Continue\r\n\r\n") << closed;
    QTest::newRow("silence") << RawServer::silence() << u"timeout"_s;
    QTest::newRow("half a body, silence") << RawServer::sendAndHold(headers + "{") << u"timeout"_s;
    QTest::newRow("Basic challenge") << RawServer::send(challenge("Basic realm=\"a\"")) << u"401"_s;
    QTest::newRow("Basic challenge, left open") << RawServer::sendAndHold(challenge("Basic realm=\"a\"")) << u"401"_s;
    QTest::newRow("Digest challenge") << RawServer::sendAndHold(challenge("Digest realm=\"a\", nonce=\"b\"")) << u"401"_s;
    QTest::newRow("NTLM challenge") << RawServer::sendAndHold(challenge("NTLM")) << u"401"_s;
    QTest::newRow("Negotiate challenge") << RawServer::sendAndHold(challenge("Negotiate")) << u"401"_s;
    QTest::newRow("408") << RawServer::send(httpAnswer(408, "{}")) << u"408"_s;
    QTest::newRow("425") << RawServer::send(httpAnswer(425, "{}")) << u"425"_s;
    QTest::newRow("503") << RawServer::send(httpAnswer(503, "{}", "text/html", "Retry-After: 0\r\n")) << u"503"_s;
    QTest::newRow("307") << RawServer::send(httpAnswer(307, "{}", "text/html", "Location: /again\r\n")) << u"307"_s;
    QTest::newRow("308") << RawServer::send(httpAnswer(308, "{}", "text/html", "Location: /again\r\n")) << u"308"_s;
}

void PostOnceTest::sendPostsOnce()
{
    QFETCH(RawServer::Act, act);
    QFETCH(QString, outcome);
    for (const QByteArray &body : {form, QByteArray()}) {
        RawServer server(act);
        Network network(systemClock(), shortLimits);
        const auto result = await<HttpReply>([&](QObject *context, Callback<HttpReply> done) {
            network.send({.method = "POST", .url = server.url(), .body = body}, context, std::move(done));
        });
        QCOMPARE(result ? QString::number(result->status) : result.error().code, outcome);
        QTest::qWait(50); // a second one would follow at once
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.requests().constFirst().endsWith("\r\n\r\n" + body));
    }
}

void PostOnceTest::managerPostsOnce_data()
{
    sendPostsOnce_data();
}

void PostOnceTest::managerPostsOnce()
{
    QFETCH(RawServer::Act, act);
    QFETCH(QString, outcome);
    RawServer server(act);
    Network network(systemClock(), shortLimits);
    QNetworkRequest request(server.url());
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_L1);
    QNetworkReply *reply = network.createManager(&network)->post(request, form);
    QTRY_VERIFY(reply->isFinished());
    const Result<HttpReply> result = network.read(reply);
    QCOMPARE(result ? QString::number(result->status) : result.error().code, outcome);
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().endsWith("\r\n\r\n" + form));
}

QTEST_GUILESS_MAIN(PostOnceTest)
#include "tst_postonce.moc"
