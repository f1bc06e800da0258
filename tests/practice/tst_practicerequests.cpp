// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/wire.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Tokenshelf;

/** Requests to the practice server on real sockets: what is counted and logged, what time and a restart do to tokens, what the tester can
 * do to all of it. */
class TestPracticeRequests : public QObject
{
    Q_OBJECT

private slots:
    void countsAndLogs();
    void showsWhatItRefusesByItself();
    void clockIsTheGivenOne();
    void survivesARestart();
    void faultsOnTheWire();
    void resetWhenUsedAgain();
    void switchesOfTheTester();
};

void TestPracticeRequests::countsAndLogs()
{
    PracticeServer server;
    QVERIFY(server.start(0).has_value());
    QList<PracticeLogEntry> log;
    connect(&server, &PracticeServer::requestHandled, this, [&log](const PracticeLogEntry &entry) { log += entry; });
    const PracticeClient client = clientOf(server, u"practice-sierra"_s);
    QCOMPARE(statusOf(post(server.sierra(), "/iii/sierra-api/v6/token?secret=hidden", "grant_type=client_credentials", basic(client))),
             200);
    QCOMPARE(statusOf(post(server.sierra(), "/iii/sierra-api/v6/token", "grant_type=client_credentials", "Bearer hidden")), 400);
    QCOMPARE(statusOf(post(server.app(), "/oauth/token/", "client_secret=hidden")), 404);
    server.behaviour().fault = Fault::DropConnection;
    QCOMPARE(statusOf(post(server.api(), "/oauth/token/", "client_secret=hidden")), 0);
    QCOMPARE(server.requestCount("/iii/sierra-api/v6/token"), 2);
    QCOMPARE(server.requestCount("/oauth/token/"), 2);
    QCOMPARE(server.requestCount("/oauth/introspect/"), 0);

    QCOMPARE(log.size(), 4);
    QCOMPARE(log[0].request, u"POST /iii/sierra-api/v6/token"_s);
    QCOMPARE(log[0].server, u"Sierra"_s);
    QCOMPARE(log[0].status, 200);
    QVERIFY(log[0].remark.isEmpty());
    QVERIFY(qAbs(log[0].when.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(log[1].status, 400);
    QCOMPARE(log[1].remark, u"Bearer was sent where Sierra wants Basic"_s);
    QCOMPARE(log[2].server, u"Apicbase app"_s);
    QVERIFY(log[2].remark.contains("\"api\""_L1));
    QCOMPARE(log[3].server, u"Apicbase api"_s);
    QCOMPARE(log[3].status, 0);
    for (const PracticeLogEntry &entry : log)
        QVERIFY(!(entry.request + entry.remark).contains("hidden"_L1));
}

/** What never reaches a provider's rules is shown to the tester all the same. */
void TestPracticeRequests::showsWhatItRefusesByItself()
{
    PracticeServer server;
    QVERIFY(server.start(0).has_value());
    QList<PracticeLogEntry> log;
    connect(&server, &PracticeServer::requestHandled, this, [&log](const PracticeLogEntry &entry) { log += entry; });
    const auto port = quint16(server.api().port());
    const QByteArray host = "Host: " + server.api().authority().toLatin1() + "\r\n";
    const QList<QPair<QByteArray, QByteArray>> requests{
        {"GET /api/v2/?code=hidden HTTP/1.1\r\nHost: evil.example\r\nAuthorization: Bearer hidden\r\n\r\n", "GET /api/v2/ 403"},
        {"OPTIONS /oauth/token/?a=hidden HTTP/1.1\r\n" + host + "\r\n", "OPTIONS /oauth/token/ 405"},
        {"GET /" + QByteArray(9'000, 'x') + "?hidden HTTP/1.1\r\n" + host + "\r\n", "GET /" + QByteArray(149, 'x') + " 414"},
        {"GET /headers?hidden HTTP/1.1\r\n" + host + "X: " + QByteArray(20'000, 'h') + "\r\n\r\n", "GET /headers 431"},
        {"POST /oauth/token/ HTTP/1.1\r\n" + host + "Content-Length: 100000\r\n\r\nhidden", "POST /oauth/token/ 413"},
        {"POST /oauth/token/ HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nhidden", "POST /oauth/token/ 411"},
        {"client_secret=hidden&x=1\r\n\r\n", " 400"},
        {"GET\x1b[31m /hidden HTTP/1.1\r\n\r\n", " 400"},
    };
    for (const auto &[request, line] : requests) {
        log.clear();
        const int status = statusOf(talk(port, request));
        QTRY_COMPARE(log.size(), 1);
        QCOMPARE(log.first().server, u"Apicbase api"_s);
        QCOMPARE(log.first().status, status);
        QCOMPARE(log.first().request.toUtf8() + ' ' + QByteArray::number(status), line);
        QVERIFY(!log.first().remark.isEmpty());
        QVERIFY(!(log.first().request + log.first().remark).contains("hidden"_L1));
    }
}

void TestPracticeRequests::clockIsTheGivenOne()
{
    QDateTime now = QDateTime::fromString(u"2026-03-01T08:05:09Z"_s, Qt::ISODate);
    PracticeServer server([&now] { return now; });
    QVERIFY(server.start(0).has_value());
    QCOMPARE(headerOf(get(server.app(), "/"), "Date"), "Sun, 01 Mar 2026 08:05:09 GMT");
    const QByteArray token = between(signIn(server), R"("access_token": ")", "\"");
    QCOMPARE(statusOf(get(server.api(), "/api/v2/products/recipes/", "Bearer " + token)), 200);
    now = now.addDays(7);
    QCOMPARE(statusOf(get(server.api(), "/api/v2/products/recipes/", "Bearer " + token)), 401);
}

void TestPracticeRequests::survivesARestart()
{
    auto server = std::make_unique<PracticeServer>();
    QVERIFY(server->start(0).has_value());
    const QByteArray tokens = signIn(*server);
    const QByteArray sierra = between(post(server->sierra(), "/iii/sierra-api/token", {}, basic(clientOf(*server, u"practice-sierra"_s))),
                                      R"("access_token":")", "\"");
    server = std::make_unique<PracticeServer>();
    QVERIFY(server->start(0).has_value());
    const QByteArray access = between(tokens, R"("access_token": ")", "\"");
    const QByteArray refresh = between(tokens, R"("refresh_token": ")", "\"");
    const PracticeClient client = clientOf(*server, u"practice-apicbase"_s);
    QVERIFY(post(server->app(), "/oauth/introspect/", "token=" + access + credentials(client)).contains(R"({"active": true)"));
    QVERIFY(post(server->app(), "/oauth/introspect/", "token=" + access.chopped(1) + "-" + credentials(client))
                .contains(R"({"active": false})"));
    const QByteArray renewed =
        post(server->api(), "/oauth/token/", "grant_type=refresh_token&refresh_token=" + refresh + credentials(client));
    QCOMPARE(statusOf(renewed), 200);
    QCOMPARE(statusOf(get(server->sierra(), "/iii/sierra-api/v6/info/token", "Bearer " + sierra)), 200);
}

void TestPracticeRequests::faultsOnTheWire()
{
    PracticeServer server;
    QVERIFY(server.start(0).has_value());
    server.behaviour().fault = Fault::Slow;
    server.behaviour().slowness = std::chrono::milliseconds(300);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(statusOf(get(server.sierra(), "/iii/sierra-api/about")), 200);
    QVERIFY(timer.elapsed() >= 290);
    server.behaviour().fault = Fault::TooManyRequests;
    QCOMPARE(headerOf(get(server.api(), "/api/v2/accounts/users"), "Retry-After"), "30");
    server.behaviour().fault = Fault::DropConnection;
    QCOMPARE(get(server.api(), "/api/v2/accounts/users"), "");
}

void TestPracticeRequests::resetWhenUsedAgain()
{
    PracticeServer server;
    QVERIFY(server.start(0).has_value());
    server.behaviour().fault = Fault::ResetOnReuse;
    const quint16 port = quint16(server.sierra().port());
    const auto socket = connectTo(port);
    QSignalSpy failed(socket.get(), &QTcpSocket::errorOccurred);
    socket->write(getRequest(port, "/iii/sierra-api/about"));
    QByteArray answer;
    QTRY_VERIFY((answer += socket->readAll()).endsWith('}'));
    QCOMPARE(statusOf(answer), 200);
    QCOMPARE(headerOf(answer, "Connection"), "keep-alive");
    QTest::qWait(20);
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    socket->write(getRequest(port, "/iii/sierra-api/about"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(socket->readAll(), "");
    QCOMPARE(server.requestCount("/iii/sierra-api/about"), 1);
}

void TestPracticeRequests::switchesOfTheTester()
{
    PracticeServer server;
    QVERIFY(server.start(0).has_value());
    const QByteArray key = basic(clientOf(server, u"practice-sierra"_s));
    const auto status = [&](const QByteArray &token) {
        return statusOf(get(server.sierra(), "/iii/sierra-api/v6/info/token", "Bearer " + token));
    };
    const auto token = [&] { return between(post(server.sierra(), "/iii/sierra-api/v6/token", {}, key), R"("access_token":")", "\""); };
    const PracticeClient client = clientOf(server, u"practice-apicbase"_s);
    const auto renew = [&](const QByteArray &tokens) {
        return post(server.api(), "/oauth/token/",
                    "grant_type=refresh_token&refresh_token=" + between(tokens, R"("refresh_token": ")", "\"") + credentials(client));
    };
    const QByteArray first = token();
    const QByteArray tokens = signIn(server);
    QCOMPARE(status(first), 200);
    server.expireAllTokens();
    QCOMPARE(status(first), 401);
    const QByteArray renewed = renew(tokens);
    QCOMPARE(statusOf(renewed), 200);
    const QByteArray second = token();
    QCOMPARE(status(second), 200);
    server.forgetAllTokens();
    QCOMPARE(status(second), 401);
    QCOMPARE(statusOf(renew(renewed)), 400);
    QCOMPARE(status(token()), 200);
}

QTEST_GUILESS_MAIN(TestPracticeRequests)
#include "tst_practicerequests.moc"
