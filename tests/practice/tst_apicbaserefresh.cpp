// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/apicbasebench.h"

using namespace Tokenshelf;

/** How Apicbase's tokens are renewed and end (providers page 2.5, 2.8, 3), with every switch on and off. */
class TestApicbaseRefresh : public QObject
{
    Q_OBJECT

private slots:
    void rotation_data();
    void rotation();
    void grace_data();
    void grace();
    void refreshErrors();
    void refreshNarrowsScopes();
    void lostReply();
    void suppliers();
    void tokensEnd();
    void seals();
};

void TestApicbaseRefresh::rotation_data()
{
    QTest::addColumn<bool>("rotate");
    QTest::addColumn<bool>("endsOld");
    QTest::newRow("rotates, old token ends") << true << true;
    QTest::newRow("rotates, old token lives on") << true << false;
    QTest::newRow("stays, old token ends") << false << true;
    QTest::newRow("stays, old token lives on") << false << false;
}

void TestApicbaseRefresh::rotation()
{
    QFETCH(const bool, rotate);
    QFETCH(const bool, endsOld);
    ApicbaseBench bench;
    bench.behaviour.rotateRefreshToken = rotate;
    bench.behaviour.renewalEndsOldToken = endsOld;
    const PairOfTokens first = bench.signIn();
    const PracticeAnswer answer = bench.refresh(first.refresh);
    VERIFY_ANSWER(answer, 200, "");
    const PairOfTokens second(answer);
    QVERIFY(second.access != first.access && bench.isActive(second.access));
    QCOMPARE(second.refresh != first.refresh, rotate);
    QCOMPARE(bench.isActive(first.access), !endsOld);
    const PracticeAnswer reused = bench.refresh(first.refresh);
    VERIFY_ANSWER(reused, rotate ? 400 : 200, rotate ? "replaced" : "");
    QCOMPARE(bench.isActive(second.access), rotate || !endsOld);
    QCOMPARE(bench.refresh(second.refresh).response.status, 200);
}

void TestApicbaseRefresh::grace_data()
{
    QTest::addColumn<int>("grace");
    QTest::addColumn<int>("wait");
    QTest::addColumn<bool>("same");
    QTest::newRow("none") << 0 << 0 << false;
    QTest::newRow("within") << 30 << 29 << true;
    QTest::newRow("after") << 30 << 30 << false;
}

void TestApicbaseRefresh::grace()
{
    QFETCH(const int, grace);
    QFETCH(const int, wait);
    QFETCH(const bool, same);
    ApicbaseBench bench;
    bench.behaviour.graceSeconds = std::chrono::seconds(grace);
    const PairOfTokens first = bench.signIn();
    const PairOfTokens second(bench.refresh(first.refresh));
    bench.advance(wait);
    const PracticeAnswer reused = bench.refresh(first.refresh);
    VERIFY_ANSWER(reused, same ? 200 : 400, same ? "grace" : "replaced");
    if (same) {
        QCOMPARE(PairOfTokens(reused).access, second.access);
        QCOMPARE(PairOfTokens(reused).refresh, second.refresh);
    } else {
        QCOMPARE(reused.response.body, R"({"error": "invalid_grant"})");
    }
}

void TestApicbaseRefresh::refreshErrors()
{
    ApicbaseBench bench;
    const PairOfTokens tokens = bench.signIn();
    VERIFY_ANSWER(bench.refresh(tokens.refresh, {}, Who::Foreign), 400, "another application");
    VERIFY_ANSWER(bench.refresh(tokens.access), 400, "access token");
    const PracticeAnswer unknown = bench.refresh("unknown");
    VERIFY_ANSWER(unknown, 400, "does not know");
    QCOMPARE(unknown.response.body, R"({"error": "invalid_grant"})");
    QCOMPARE(bench.refresh(tokens.refresh).response.status, 200); // none of these used it up
}

void TestApicbaseRefresh::refreshNarrowsScopes()
{
    ApicbaseBench bench;
    const PairOfTokens tokens = bench.signIn();
    const PracticeAnswer wider = bench.refresh(tokens.refresh, {{"scope", "library accounts"}});
    VERIFY_ANSWER(wider, 400, "widen");
    QCOMPARE(wider.response.body, R"({"error": "invalid_scope"})");
    const PracticeAnswer narrower = bench.refresh(tokens.refresh, {{"scope", "sales"}});
    VERIFY_ANSWER(narrower, 200, "");
    QVERIFY(narrower.response.body.contains(R"("scope": "sales")"));
    QVERIFY(bench.refresh(PairOfTokens(narrower).refresh).response.body.contains(R"("scope": "library sales")"));
}

void TestApicbaseRefresh::lostReply()
{
    ApicbaseBench bench;
    const PairOfTokens tokens = bench.signIn();
    bench.behaviour.fault = Fault::DropConnection;
    const PracticeAnswer dropped = bench.refresh(tokens.refresh);
    QVERIFY(dropped.response.drop && !dropped.remark.isEmpty());
    bench.behaviour.fault = Fault::LostReply;
    const PracticeAnswer lost = bench.refresh(tokens.refresh);
    QVERIFY(lost.response.drop && lost.remark.contains("thrown away"_L1));
    bench.behaviour.fault = Fault::None;
    VERIFY_ANSWER(bench.refresh(tokens.refresh), 400, "replaced"); // by the lost one alone
}

void TestApicbaseRefresh::suppliers()
{
    ApicbaseBench bench;
    const PracticeAnswer answer =
        bench.token(Pairs{{"grant_type", "client_credentials"}, {"scope", "supplier"}} + bench.credentials(Who::Supplier));
    VERIFY_ANSWER(answer, 200, "");
    const QByteArray token = PairOfTokens(answer).access;
    QCOMPARE(answer.response.body,
             R"({"access_token": ")" + token + R"(", "expires_in": 604800, "token_type": "Bearer", "scope": "supplier"})");
    QCOMPARE(bench.introspect(token, Who::Supplier).response.body,
             R"({"active": true, "scope": "supplier", "exp": 1800604800, "client_id": ")" + idOf(Who::Supplier) + "\"}");
    QCOMPARE(bench.get("/api/v2/suppliers/", "Bearer " + token).response.status, 200);
    QCOMPARE(bench.get("/api/v2/accounts/users", "Bearer " + token).response.status, 403);
}

void TestApicbaseRefresh::tokensEnd()
{
    ApicbaseBench bench;
    const PairOfTokens tokens = bench.signIn();
    const QByteArray code = bench.code(authorization());
    bench.server.expireAllTokens(bench.now);
    VERIFY_ANSWER(bench.introspect(tokens.access), 200, "has expired");
    const PracticeAnswer renewed = bench.refresh(tokens.refresh);
    VERIFY_ANSWER(renewed, 200, "");
    QVERIFY(bench.isActive(PairOfTokens(renewed).access));
    bench.server.forgetAllTokens();
    VERIFY_ANSWER(bench.introspect(PairOfTokens(renewed).access), 200, "does not know");
    VERIFY_ANSWER(bench.refresh(PairOfTokens(renewed).refresh), 400, "does not know");
    VERIFY_ANSWER(bench.token(bench.exchange(code)), 400, "never issued");
    QVERIFY(bench.isActive(bench.signIn().access));
}

/** What a run of the server knows of an earlier run's tokens: their seal alone. */
void TestApicbaseRefresh::seals()
{
    ApicbaseBench earlier;
    const PairOfTokens tokens = earlier.signIn();
    const QByteArray supplier = earlier.supplierToken();
    ApicbaseBench bench;
    bench.advance(604'799);
    QCOMPARE(bench.introspect(tokens.access).response.body,
             R"({"active": true, "scope": "library sales accounts procurement products", "exp": 1800604800, "client_id": ")"
                 + idOf(Who::Main) + R"(", "username": "demo@example.org"})");
    QVERIFY(bench.introspect(supplier, Who::Supplier).response.body.startsWith(R"({"active": true, "scope": "supplier", "exp")"));
    for (qsizetype i = 0; i < tokens.access.size(); ++i) {
        QByteArray forged = tokens.access;
        forged[i] = forged[i] == 'x' ? 'y' : 'x';
        QVERIFY2(!bench.isActive(forged), forged.constData());
    }
    VERIFY_ANSWER(bench.refresh(tokens.refresh, {}, Who::Foreign), 400, "another application");
    VERIFY_ANSWER(bench.refresh(tokens.access), 400, "access token");
    bench.advance(1);
    VERIFY_ANSWER(bench.introspect(tokens.access), 200, "has expired");
    const PairOfTokens renewed(bench.refresh(tokens.refresh));
    QVERIFY(bench.isActive(renewed.access));
    VERIFY_ANSWER(bench.refresh(tokens.refresh), 400, "replaced");

    ApicbaseBench expiring;
    expiring.server.expireAllTokens(expiring.now);
    VERIFY_ANSWER(expiring.introspect(tokens.access), 200, "has expired");
    QCOMPARE(expiring.refresh(tokens.refresh).response.status, 200);
    ApicbaseBench forgetting;
    forgetting.server.forgetAllTokens();
    VERIFY_ANSWER(forgetting.introspect(tokens.access), 200, "does not know");
    VERIFY_ANSWER(forgetting.refresh(tokens.refresh), 400, "does not know");
}

QTEST_GUILESS_MAIN(TestApicbaseRefresh)
#include "tst_apicbaserefresh.moc"
