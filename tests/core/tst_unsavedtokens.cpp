// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/renewalbench.h"

#include <QSignalSpy>

using namespace Tokenshelf;

/** Between a provider's answer and the keychain a new refresh token exists in one process alone (security R55, 3.4). */
class TestUnsavedTokens : public QObject
{
    Q_OBJECT

private slots:
    void areKnownOf();
    void areNeverDropped();
    void areUnderTheLock();
    void clientCredentialsHaveNoneToLose();
};

void TestUnsavedTokens::areKnownOf()
{
    RenewalBench bench;
    bool whileAsked = false;
    bench.server.onRequest = [&](int) { whileAsked = bench.service().hasUnsavedToken(); };
    QSignalSpy changed(&bench.service(), &AccountService::unsavedChanged);
    QVERIFY(!bench.service().hasUnsavedToken());
    VERIFY_RESULT(bench.renew());
    QVERIFY(whileAsked);
    QTRY_VERIFY(!bench.service().hasUnsavedToken());
    QCOMPARE(changed.size(), 2);
    bench.server.holders[0].refusals = {httpAnswer(400, R"({"error":"invalid_grant"})")};
    QVERIFY(!bench.renew());
    QTRY_VERIFY(!bench.service().hasUnsavedToken()); // there is none to come
}

void TestUnsavedTokens::areNeverDropped()
{
    RenewalBench bench;
    bench.secrets.failingWrites = 1'000;
    QObject context;
    std::optional<Result<>> told;
    bench.service().renew(bench.id(), &context, [&](const Result<> &result) { told = result; });
    QTRY_COMPARE(bench.service().unstorable(), bench.id());
    QVERIFY(bench.service().hasUnsavedToken());
    QVERIFY(!told); // it may still end well
    bench.secrets.failingWrites = 0; // the keychain is back
    QTRY_VERIFY_WITH_TIMEOUT(told, 20'000);
    QVERIFY(told->has_value());
    QCOMPARE(bench.kept(), RotatingServer::refresh(0, 1));
    QTRY_VERIFY(!bench.service().hasUnsavedToken());
    QVERIFY(bench.service().unstorable().isNull());
    QCOMPARE(bench.server.posts(), 1);
}

void TestUnsavedTokens::areUnderTheLock()
{
    RenewalBench bench;
    bench.secrets.failingWrites = 1'000;
    QObject context;
    bench.service().renew(bench.id(), &context, [](const Result<> &) {});
    QTRY_COMPARE(bench.service().unstorable(), bench.id());
    // Another program would spend the old refresh token, which is used up.
    AppContext other(bench.app->options());
    FickleSecretStore keychain;
    other.service().useSecretStore(keychain);
    bool ended = false;
    other.service().renew(bench.id(), &context, [&](const Result<> &) { ended = true; });
    QTest::qWait(500);
    QVERIFY(!ended);
    QCOMPARE(bench.server.posts(), 1);
    bench.secrets.failingWrites = 0;
    QTRY_VERIFY_WITH_TIMEOUT(!bench.service().hasUnsavedToken(), 20'000);
}

void TestUnsavedTokens::clientCredentialsHaveNoneToLose()
{
    ServiceBench bench;
    const QUuid id = bench.addedSierra();
    QSignalSpy changed(&bench.world.service(), &AccountService::unsavedChanged);
    VERIFY_RESULT(bench.world.renew(id));
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(TestUnsavedTokens)
#include "tst_unsavedtokens.moc"
