// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/servicebench.h"

using namespace Tokenshelf;

namespace {

const QByteArray apicbaseToken = "/oauth/token/";
const QByteArray sierraToken = "/iii/sierra-api/v6/token";

} // namespace

/** Getting, renewing and asking about tokens. */
class TestAccountService : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<ServiceBench>(); }
    void cleanup() { m_bench.reset(); }

    void sierraFromNothingToToken();
    void apicbaseFromNothingToToken();
    void tokenIsRenewedOnlyWhenItMust();
    void asMuchLifeAsCanBeHad();
    void aShorterLifeThanPromisedIsAFailure();
    void whatHasEndedIsNotHandedOut();
    void twentyAskersShareOneRenewal();
    void forgottenTokenIsRenewedOnce();
    void limitedTokenInfoIsNoFailure();
    void rotationOnAndOff();
    void refusedRefreshDeletesNothing();
    void lockedKeychainAsksTheProviderNothing();
    void failedWriteKeepsTheNewToken();
    void wrongSecretIsSaid();
    void aRefusedRequestIsTriedOnceMore();
    void aRefusalThatStaysIsTheAnswer();
    void anInactiveAnswerIsALabel();

private:
    std::unique_ptr<ServiceBench> m_bench;
};

void TestAccountService::sierraFromNothingToToken()
{
    const QUuid id = m_bench->addedSierra();
    QVERIFY(!id.isNull());
    QCOMPARE(m_bench->world.service().lifetimeOf(m_bench->record(id)).state, State::NeedsSignIn);

    const auto token = m_bench->world.token(id);
    VERIFY_RESULT(token);
    QVERIFY(token->renewed);
    QCOMPARE(token->lifetime.remaining, std::optional<qint64>(3600));
    QCOMPARE(m_bench->record(id).tokens->fingerprint, fingerprint(token->value));

    const auto said = m_bench->world.introspect(id);
    VERIFY_RESULT(said);
    QVERIFY(said->active);
    QVERIFY(!said->roles.isEmpty());
    QVERIFY(!m_bench->accountsFile().contains(QString::fromLatin1(bytes(token))));
}

void TestAccountService::apicbaseFromNothingToToken()
{
    const QUuid id = m_bench->signedInApicbase();
    QVERIFY(!id.isNull());
    const auto token = m_bench->world.token(id);
    VERIFY_RESULT(token);
    QVERIFY(!token->renewed);
    QCOMPARE(token->lifetime.remaining, std::optional<qint64>(604800));
    const auto said = m_bench->world.introspect(id);
    VERIFY_RESULT(said);
    QVERIFY(said->active);
    QVERIFY(!said->username.isEmpty());
    VERIFY_RESULT(m_bench->world.renew(id));
    QCOMPARE(m_bench->record(id).tokens->renewals, 1);
    QVERIFY(bytes(m_bench->world.token(id)) != bytes(token));
}

void TestAccountService::tokenIsRenewedOnlyWhenItMust()
{
    const QUuid id = m_bench->addedSierra();
    const QByteArray first = bytes(m_bench->world.token(id, 300));
    m_bench->world.advance(std::chrono::seconds(3600 - 301));
    QCOMPARE(bytes(m_bench->world.token(id, 300)), first);
    m_bench->world.advance(std::chrono::seconds(2));
    QVERIFY(bytes(m_bench->world.token(id, 300)) != first);
    QCOMPARE(m_bench->world.practice().requestCount(sierraToken), 2);
}

void TestAccountService::asMuchLifeAsCanBeHad()
{
    const QUuid id = m_bench->addedSierra();
    const QByteArray first = bytes(m_bench->world.token(id));
    m_bench->world.advance(std::chrono::seconds(500));
    QCOMPARE(bytes(m_bench->world.token(id, 3'100)), first);
    const auto longer = m_bench->world.token(id, 3'500); // a fresh one lives that long
    VERIFY_RESULT(longer);
    QVERIFY(longer->renewed);
    QCOMPARE(longer->lifetime.remaining, std::optional<qint64>(3'600));
    QCOMPARE(bytes(m_bench->world.token(id, 86'400)), bytes(longer)); // none does: no reason to ask each time
    m_bench->world.advance(std::chrono::seconds(1'801));
    QVERIFY(bytes(m_bench->world.token(id, 86'400)) != bytes(longer));
}

void TestAccountService::aShorterLifeThanPromisedIsAFailure()
{
    const QUuid id = m_bench->addedSierra();
    VERIFY_RESULT(m_bench->world.token(id));
    m_bench->world.advance(std::chrono::seconds(3'400));
    m_bench->world.practice().behaviour().fault = Fault::ApiDisabled;
    const auto shorter = m_bench->world.token(id, 300);
    QVERIFY(!shorter);
    QCOMPARE(shorter.error().code, u"117"_s);
    VERIFY_RESULT(m_bench->world.token(id, 100)); // what it still has can be had
    m_bench->world.practice().behaviour().fault = Fault::None;
    m_bench->world.advance(std::chrono::seconds(3)); // no request follows a failed one at once
    VERIFY_RESULT(m_bench->world.token(id, 300));

    // One that nothing can renew: its account has no trouble, it only ends.
    const QUuid pasted = m_bench->signedInApicbase();
    const auto tokens = TokenSet{.access = Secret("pasted"), .type = u"Bearer"_s, .expiresIn = 200, .requestedAt = m_bench->world.now()};
    VERIFY_RESULT(await<std::monostate>([&](QObject *context, Callback<> done) {
        m_bench->world.service().storeTokens(pasted, tokens, u"imported"_s, context, done);
    }));
    const auto ending = m_bench->world.token(pasted, 199);
    VERIFY_RESULT(ending);
    m_bench->world.advance(std::chrono::seconds(100));
    const auto tooShort = m_bench->world.token(pasted, 150);
    QVERIFY(!tooShort);
    QCOMPARE(tooShort.error().code, u"sign_in_needed"_s);
    QVERIFY(m_bench->record(pasted).problem.isEmpty());
    VERIFY_RESULT(m_bench->world.token(pasted, 100));
}

void TestAccountService::whatHasEndedIsNotHandedOut()
{
    const QUuid id = m_bench->signedInApicbase();
    m_bench->world.practice().forgetAllTokens();
    m_bench->world.advance(std::chrono::hours(24 * 8));
    QVERIFY(!m_bench->world.renew(id)); // now the account has a problem noted
    const auto ended = m_bench->world.token(id, 0);
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, u"invalid_grant"_s);
}

void TestAccountService::twentyAskersShareOneRenewal()
{
    const QUuid id = m_bench->signedInApicbase();
    m_bench->world.advance(std::chrono::hours(24 * 8));
    const int before = m_bench->world.practice().requestCount(apicbaseToken);
    QObject context;
    QList<QByteArray> tokens;
    for (int i = 0; i < 20; ++i) {
        m_bench->world.service().token(id, std::chrono::seconds(60), &context,
                                 [&tokens](const Result<AccessToken> &token) { tokens << bytes(token); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(tokens.size(), 20, 30'000);
    QVERIFY(!tokens.first().isEmpty());
    QCOMPARE(tokens.count(tokens.first()), 20);
    QCOMPARE(m_bench->world.practice().requestCount(apicbaseToken), before + 1);
}

void TestAccountService::forgottenTokenIsRenewedOnce()
{
    const QUuid id = m_bench->addedSierra();
    VERIFY_RESULT(m_bench->world.token(id));
    m_bench->world.practice().forgetAllTokens();
    m_bench->world.advance(std::chrono::seconds(1));
    const auto said = m_bench->world.introspect(id);
    VERIFY_RESULT(said);
    QVERIFY(said->active);
    QCOMPARE(m_bench->world.practice().requestCount(sierraToken), 2);
}

void TestAccountService::limitedTokenInfoIsNoFailure()
{
    const QUuid id = m_bench->addedSierra();
    VERIFY_RESULT(m_bench->world.token(id));
    m_bench->world.practice().behaviour().infoRole = false;
    const auto said = m_bench->world.introspect(id);
    VERIFY_RESULT(said);
    QVERIFY(said->limited);
    QVERIFY(m_bench->record(id).problem.isEmpty());
}

void TestAccountService::rotationOnAndOff()
{
    const QUuid id = m_bench->signedInApicbase();
    for (const bool rotate : {true, false, false, true, true}) {
        m_bench->world.practice().behaviour().rotateRefreshToken = rotate;
        VERIFY_RESULT(m_bench->world.renew(id));
    }
    QCOMPARE(m_bench->record(id).tokens->renewals, 5);
    QVERIFY(m_bench->record(id).tokens->refreshable);
}

void TestAccountService::refusedRefreshDeletesNothing()
{
    const QUuid id = m_bench->signedInApicbase();
    m_bench->world.practice().forgetAllTokens();
    m_bench->world.advance(std::chrono::hours(24 * 8));
    const auto renewed = m_bench->world.renew(id);
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().code, u"invalid_grant"_s);
    QCOMPARE(m_bench->record(id).problem, u"invalid_grant"_s);
    QVERIFY(m_bench->secrets.holds(m_bench->record(id).refreshName()));
    QVERIFY(m_bench->secrets.holds(m_bench->record(id).accessName()));
    VERIFY_RESULT(m_bench->world.signIn(id));
    QVERIFY(m_bench->record(id).problem.isEmpty());
}

void TestAccountService::lockedKeychainAsksTheProviderNothing()
{
    const QUuid id = m_bench->signedInApicbase();
    const int before = m_bench->world.practice().requestCount(apicbaseToken);
    m_bench->secrets.locked = true;
    const auto renewed = m_bench->world.renew(id);
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().code, u"keychain_locked"_s);
    QCOMPARE(m_bench->world.practice().requestCount(apicbaseToken), before);
    m_bench->secrets.locked = false;
    VERIFY_RESULT(m_bench->world.renew(id));
}

void TestAccountService::failedWriteKeepsTheNewToken()
{
    const QUuid id = m_bench->signedInApicbase();
    m_bench->secrets.failingWrites = 1;
    VERIFY_RESULT(m_bench->world.renew(id));
    VERIFY_RESULT(m_bench->world.renew(id));
    QCOMPARE(m_bench->record(id).tokens->renewals, 2);
}

void TestAccountService::wrongSecretIsSaid()
{
    Draft draft = m_bench->world.draft(u"sierra-test"_s, u"Wrong"_s);
    draft.clientSecret = Secret("not the secret");
    const auto refused
        = await<TokenSet>([&](QObject *context, Callback<TokenSet> done) { m_bench->world.service().requestToken(draft, context, done); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"113"_s);
    QVERIFY(m_bench->world.service().accounts().isEmpty());
}

void TestAccountService::aRefusedRequestIsTriedOnceMore()
{
    const QUuid id = m_bench->addedSierra();
    VERIFY_RESULT(m_bench->world.token(id));
    m_bench->world.practice().forgetAllTokens(); // what a restart of Sierra's server does
    const auto reply = m_bench->world.probe(id, u"First branch"_s);
    VERIFY_RESULT(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(m_bench->world.practice().requestCount(sierraToken), 2);
    QCOMPARE(m_bench->world.practice().requestCount("/iii/sierra-api/v6/branches/"), 2);
}

void TestAccountService::aRefusalThatStaysIsTheAnswer()
{
    const QUuid id = m_bench->signedInApicbase();
    m_bench->world.practice().forgetAllTokens(); // the refresh token too: only a person can go on
    const auto refused = m_bench->world.probe(id, u"Recipes"_s);
    VERIFY_RESULT(refused);
    QCOMPARE(refused->status, 401);
    QCOMPARE(m_bench->world.practice().requestCount("/api/v2/products/recipes/"), 1);
    QCOMPARE(m_bench->world.practice().requestCount(apicbaseToken), 2); // the sign-in and one renewal

    const QUuid sierra = m_bench->addedSierra();
    m_bench->world.practice().behaviour().infoRole = false;
    const auto forbidden = m_bench->world.probe(sierra, u"Details of the token"_s);
    VERIFY_RESULT(forbidden);
    QCOMPARE(forbidden->status, 403); // a new token would have the same roles
    QCOMPARE(m_bench->world.practice().requestCount(sierraToken), 1);
}

void TestAccountService::anInactiveAnswerIsALabel()
{
    const QUuid id = m_bench->signedInApicbase();
    const Account before = m_bench->record(id);
    m_bench->world.practice().forgetAllTokens();
    const auto said = m_bench->world.introspect(id);
    VERIFY_RESULT(said);
    QVERIFY(!said->active);
    QCOMPARE(m_bench->record(id).tokens, before.tokens);
    QVERIFY(m_bench->record(id).problem.isEmpty());
    QVERIFY(m_bench->secrets.holds(before.refreshName()) && m_bench->secrets.holds(before.accessName()));
    QCOMPARE(m_bench->world.practice().requestCount(apicbaseToken), 1); // the sign-in
    // No answer stands for a later one: what has changed there is seen at once.
    VERIFY_RESULT(m_bench->world.signIn(id));
    const auto again = m_bench->world.introspect(id);
    VERIFY_RESULT(again);
    QVERIFY(again->active);
}

QTEST_GUILESS_MAIN(TestAccountService)
#include "tst_accountservice.moc"
