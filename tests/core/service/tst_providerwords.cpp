// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/renewalbench.h"

using namespace Tokenshelf;

/** The table of security 3.5: what the token endpoint may answer, what becomes of the account, and whether the next try waits. */
class TestProviderWords : public QObject
{
    Q_OBJECT

private slots:
    void table_data();
    void table();
};

void TestProviderWords::table_data()
{
    QTest::addColumn<QByteArray>("answer"); ///< empty: a cut connection
    QTest::addColumn<QString>("code"); ///< of the error; empty for a success
    QTest::addColumn<QString>("problem"); ///< of the account afterwards
    QTest::addColumn<int>("posts"); ///< until a person does something, within the next second
    const auto row = [](const char *name, const QByteArray &answer, const QString &code, const QString &problem, int posts) {
        QTest::newRow(name) << answer << code << problem << posts;
    };
    const auto oauth = [](int status, const QByteArray &word) { return httpAnswer(status, "{\"error\":\"" + word + "\"}"); };
    row("cut", {}, u"connection_closed"_s, {}, 2);
    row("200 HTML", httpAnswer(200, "<html></html>", "text/html"), u"not_json"_s, {}, 2);
    row("invalid_grant", oauth(400, "invalid_grant"), u"invalid_grant"_s, u"invalid_grant"_s, 1);
    row("400 invalid_client", oauth(400, "invalid_client"), u"invalid_client"_s, u"invalid_client"_s, 1);
    row("401 invalid_client", oauth(401, "invalid_client"), u"invalid_client"_s, u"invalid_client"_s, 1);
    row("invalid_scope", oauth(400, "invalid_scope"), u"invalid_scope"_s, u"invalid_scope"_s, 1);
    row("unauthorized_client", oauth(400, "unauthorized_client"), u"unauthorized_client"_s, u"unauthorized_client"_s, 1);
    row("unsupported_grant_type", oauth(400, "unsupported_grant_type"), u"unsupported_grant_type"_s, u"unsupported_grant_type"_s, 1);
    row("401", httpAnswer(401, "{}"), u"http_401"_s, {}, 1);
    row("403", httpAnswer(403, "{}"), u"http_403"_s, {}, 1);
    for (const int status : {408, 425, 429})
        row(qPrintable(QString::number(status)), httpAnswer(status, "{}"), u"http_%1"_s.arg(status), {}, 1);
    for (const int status : {500, 502, 503, 504})
        row(qPrintable(QString::number(status)), httpAnswer(status, "{}"), u"http_%1"_s.arg(status), {}, 2);
    row("503 in OAuth's words", oauth(503, "invalid_client"), u"invalid_client"_s, {}, 2);
    row("307", httpAnswer(307, "", "text/plain", "Location: https://evil.example/\r\n"), u"unexpected_redirect"_s, {}, 1);
    row("a word of ours", oauth(400, "secret_missing"), u"provider:secret_missing"_s, {}, 1);
    row("expires_in missing", httpAnswer(200, R"({"token_type":"Bearer","access_token":"new"})"), {}, {}, 1);
    row("expires_in absurd", httpAnswer(200, R"({"token_type":"Bearer","access_token":"new","expires_in":1e99})"), {}, {}, 1);
    row("a shorter scope", httpAnswer(200, R"({"token_type":"Bearer","access_token":"new","expires_in":60,"scope":"menu"})"), {}, {}, 1);
}

void TestProviderWords::table()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, code);
    QFETCH(const QString, problem);
    QFETCH(const int, posts);
    RenewalBench bench;
    const Account before = bench.record();
    auto &holder = bench.server.holders[0];
    if (answer.isEmpty()) {
        bench.server.grace = true;
        holder.fates = QList<RotatingServer::Fate>(20, RotatingServer::Fate::Cut);
    } else {
        holder.refusals = QList<QByteArray>(20, answer);
    }
    const auto renewed = bench.renew();
    QCOMPARE(renewed ? QString() : renewed.error().code, code);
    QCOMPARE(bench.record().problem, problem);
    QCOMPARE(bench.server.posts(), posts);
    if (renewed) {
        QCOMPARE(bench.record().tokens->lifetime.has_value(), answer.contains(":60"));
        QCOMPARE(bench.record().tokens->scopes == before.tokens->scopes, !answer.contains("menu"));
        QVERIFY(bench.record().tokens->refreshable); // none came: the old one is kept
        QCOMPARE(bench.kept(), RotatingServer::refresh(0, 0));
        return;
    }
    QCOMPARE(bench.record().tokens, before.tokens);
    QCOMPARE(bench.kept(), RotatingServer::refresh(0, 0));
    QCOMPARE(bench.record().history.last().what, u"renewal_failed"_s);
    // By itself nothing follows: where a person must act never, else after a pause.
    for (int i = 0; i < 20; ++i)
        QVERIFY(!bench.renewAhead());
    QVERIFY2(bench.server.posts() <= posts + 1, qPrintable(QString::number(bench.server.posts()))); // a jittered pause may be over at once
    bench.world.advance(std::chrono::hours(3));
    const int later = bench.server.posts();
    const auto again = bench.renewAhead();
    QCOMPARE(bench.server.posts() > later, problem.isEmpty());
    QVERIFY(!again);
}

QTEST_GUILESS_MAIN(TestProviderWords)
#include "tst_providerwords.moc"
