// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/httpserver.h"
#include "support/servicebench.h"

using namespace Tokenshelf;

namespace {

/** A Sierra server that forgets its tokens, and takes its time to refuse some of those who come with one. */
class ForgetfulServer
{
public:
    explicit ForgetfulServer(int held) : m_toBeHeld(held)
    {
        if (!m_server.listen(0))
            qFatal("no port");
    }
    QString base() const { return u"http://127.0.0.1:%1/iii/sierra-api"_s.arg(m_server.port()); }
    int tokens() const { return m_tokens; }
    qsizetype held() const { return m_held.size(); }
    void forgetTokens() { m_forgotten = m_tokens; }
    void refuseHeld()
    {
        for (const HttpServer::Reply &reply : std::exchange(m_held, {}))
            reply(answer(401, R"({"code":123,"specificCode":0,"httpStatus":401,"name":"invalid_grant"})"));
    }

private:
    static ServerResponse answer(int status, const QByteArray &json)
    {
        return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = json};
    }
    void serve(const ServerRequest &request, const HttpServer::Reply &reply)
    {
        if (request.path().endsWith("/token"))
            return reply(answer(200, R"({"access_token":"token-)" + QByteArray::number(++m_tokens) + R"(","token_type":"bearer","expires_in":3600})"));
        const int number = request.headers.value("authorization").mid(13).toInt(); // "Bearer token-"
        if (number > m_forgotten)
            return reply(answer(200, "{}"));
        m_held << reply;
        if (m_held.size() <= m_toBeHeld)
            return;
        m_held.takeLast()(answer(401, R"({"code":123,"specificCode":0,"httpStatus":401,"name":"invalid_grant"})"));
    }

    HttpServer m_server{[this](const ServerRequest &request, const HttpServer::Reply &reply) { serve(request, reply); }, nullptr, {.connections = 64}};
    QList<HttpServer::Reply> m_held;
    int m_toBeHeld;
    int m_tokens = 0;
    int m_forgotten = 0;
};

} // namespace

/** Many requests with a token that the provider has forgotten (security R59). */
class TestManyRefusals : public QObject
{
    Q_OBJECT

private slots:
    void shareOneRenewal();
    void askingInTheMiddleRenewsNothing();
};

void TestManyRefusals::shareOneRenewal()
{
    ForgetfulServer server(10);
    ServiceBench bench;
    AccountService &service = bench.world.service();
    Draft draft = bench.world.draft(u"sierra-test"_s, u"Branch"_s);
    draft.client.base = server.base();
    const auto id = bench.world.add(draft);
    VERIFY_RESULT(id);
    VERIFY_RESULT(bench.world.token(*id));
    server.forgetTokens();

    const ProbeRequest request = service.providerOf(bench.record(*id)).value().probes.at(2);
    QObject context;
    QList<int> statuses;
    for (int i = 0; i < 20; ++i)
        service.probe(*id, request, &context, [&statuses](const Result<HttpReply> &reply) { statuses << (reply ? reply->status : 0); });
    QTRY_COMPARE_WITH_TIMEOUT(statuses.size(), 10, 30'000);
    QCOMPARE(server.held(), 10);
    QVERIFY(!service.isRenewing(*id));
    QCOMPARE(server.tokens(), 2); // the first token, and one for ten refusals
    server.refuseHeld(); // theirs was the old token: the one that there is now has not been refused
    QTRY_COMPARE_WITH_TIMEOUT(statuses.size(), 20, 30'000);
    QCOMPARE(statuses.count(200), 20);
    QCOMPARE(server.tokens(), 2);
}

/** A renewal writes the keychain first and the record then: who reads between the two sees neither the old nor the new token whole. */
void TestManyRefusals::askingInTheMiddleRenewsNothing()
{
    ServiceBench bench;
    AccountService &service = bench.world.service();
    const QUuid id = bench.addedSierra();
    VERIFY_RESULT(bench.world.token(id));
    QObject context;
    int asked = 0;
    int answered = 0;
    int failed = 0;
    bool renewed = false;
    QTimer eachTurn;
    eachTurn.callOnTimeout(&context, [&] {
        ++asked;
        service.token(id, std::chrono::seconds(0), &context, [&](const Result<AccessToken> &token) { (token ? answered : failed) += 1; });
    });
    eachTurn.start(0);
    service.renew(id, &context, [&](const Result<> &result) { renewed = result.has_value(); });
    QTRY_VERIFY(renewed);
    eachTurn.stop();
    QTRY_COMPARE(answered, asked);
    QVERIFY(asked >= 5);
    QCOMPARE(failed, 0);
    QCOMPARE(bench.world.practice().requestCount("/iii/sierra-api/v6/token"), 2); // the first token, and the one that was asked for
}

QTEST_GUILESS_MAIN(TestManyRefusals)
#include "tst_manyrefusals.moc"
