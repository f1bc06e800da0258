// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/servicebench.h"

using namespace Tokenshelf;

namespace {

const QByteArray apicbaseToken = "/oauth/token/";

} // namespace

/** What a crash, a restored backup, another hand or a session without the keychain has left: the next use mends it, and nothing is lost. */
class TestAccountMending : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<ServiceBench>(); }
    void cleanup() { m_bench.reset(); }

    void aRenewalWhoseRecordWasLostIsNoEnd();
    void anEntryThatIsNoUseIsReplaced_data();
    void anEntryThatIsNoUseIsReplaced();
    void aSignInReplacesADamagedEntry();
    void aSecretTypedAgainGoesToTheProvidersNewHost();
    void aDistantEndIsNoDamage();
    void aSessionForgetsNothingOfTheKeychain();
    void aSessionBlamesNoAccount();
    void aBusyProviderBlamesNoAccount_data();
    void aBusyProviderBlamesNoAccount();
    void whatWasNotRevokedIsNotCalledSo();
    void aSlowProviderHoldsUpNoRemoval();

private:
    std::unique_ptr<ServiceBench> m_bench;
};

void TestAccountMending::aRenewalWhoseRecordWasLostIsNoEnd()
{
    const QUuid id = m_bench->signedInApicbase();
    const Account before = m_bench->record(id);
    VERIFY_RESULT(m_bench->world.renew(id));
    // As if killed between the keychain and the record; so looks a restored accounts.json too.
    AccountStore other(m_bench->world.folder() + "/data"_L1);
    VERIFY_RESULT(other.load());
    VERIFY_RESULT(other.apply({.accounts = {before}}));
    QTRY_COMPARE(m_bench->record(id).tokens->generation, before.tokens->generation);

    const int asked = m_bench->world.practice().requestCount(apicbaseToken);
    const auto token = m_bench->world.token(id);
    VERIFY_RESULT(token);
    QVERIFY(token->renewed);
    QCOMPARE(m_bench->world.practice().requestCount(apicbaseToken), asked + 1);
    QCOMPARE(token->lifetime.remaining, std::optional<qint64>(604'800));
    QCOMPARE(m_bench->record(id).tokens->fingerprint, fingerprint(token->value));
    QVERIFY(m_bench->record(id).tokens->generation > before.tokens->generation + 1);
    VERIFY_RESULT(m_bench->world.renew(id));
    QCOMPARE(m_bench->world.practice().requestCount(apicbaseToken), asked + 2);
}

void TestAccountMending::anEntryThatIsNoUseIsReplaced_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("missing") << u"missing"_s;
    QTest::newRow("damaged") << u"damaged"_s;
    QTest::newRow("of an earlier keychain") << u"older"_s;
    QTest::newRow("of another host") << u"elsewhere"_s;
}

void TestAccountMending::anEntryThatIsNoUseIsReplaced()
{
    QFETCH(const QString, what);
    for (const QUuid &id : {m_bench->signedInApicbase(), m_bench->addedSierra()}) {
        VERIFY_RESULT(m_bench->world.token(id));
        const QString name = m_bench->record(id).accessName();
        const auto older = m_bench->entry(name);
        QVERIFY(older);
        if (what == "missing"_L1) {
            VERIFY_RESULT(m_bench->erase(name));
        } else if (what == "damaged"_L1) {
            m_bench->secrets.damaged = name;
        } else if (what == "older"_L1) {
            VERIFY_RESULT(m_bench->world.renew(id));
            VERIFY_RESULT(m_bench->put(name, *older));
        } else {
            VERIFY_RESULT(m_bench->put(name, {older->value, older->generation, u"https://elsewhere.example:443"_s}));
        }
        const auto token = m_bench->world.token(id);
        VERIFY_RESULT(token);
        QVERIFY(token->renewed);
        QCOMPARE(m_bench->entry(name)->value, token->value);
        QVERIFY(m_bench->record(id).problem.isEmpty());
    }
}

void TestAccountMending::aSignInReplacesADamagedEntry()
{
    const QUuid id = m_bench->signedInApicbase();
    VERIFY_RESULT(m_bench->erase(m_bench->record(id).refreshName()));
    m_bench->secrets.damaged = m_bench->record(id).accessName();
    QVERIFY(!m_bench->world.token(id));
    VERIFY_RESULT(m_bench->world.signIn(id)); // which is what the error says to do
    VERIFY_RESULT(m_bench->world.token(id));
}

void TestAccountMending::aSecretTypedAgainGoesToTheProvidersNewHost()
{
    const QUuid id = m_bench->signedInApicbase();
    VERIFY_RESULT(m_bench->world.changeProvider(u"apicbase-test"_s, [](Provider &provider) {
        provider.probes.append({u"Elsewhere"_s, u"https://elsewhere.example/"_s});
    }));
    const auto refused = m_bench->world.token(id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"host_changed"_s);
    const auto draft = m_bench->world.draft(u"apicbase-test"_s, u"Kitchen"_s);
    VERIFY_RESULT(await<std::monostate>([&](QObject *context, Callback<> done) {
        const Account account = m_bench->record(id);
        const Client client = m_bench->world.service().client(account.clientId).value();
        m_bench->world.service().edit({client, account}, {client, account}, draft.clientSecret, context, done);
    }));
    // The tokens were for the old hosts; what the person did has had its effect, and the next step is another one.
    const auto next = m_bench->world.token(id);
    QVERIFY(!next);
    QCOMPARE(next.error().code, u"sign_in_needed"_s);
    VERIFY_RESULT(m_bench->world.signIn(id));
    VERIFY_RESULT(m_bench->world.token(id));
}

void TestAccountMending::aDistantEndIsNoDamage()
{
    m_bench->world.practice().behaviour().accessSeconds = 130LL * 366 * 24 * 3'600;
    const QUuid id = m_bench->signedInApicbase();
    QVERIFY(!m_bench->record(id).tokens->lifetime); // too long to be believed
    const auto said = m_bench->world.introspect(id);
    VERIFY_RESULT(said);
    QVERIFY(said->expires.isValid());
    QCOMPARE(m_bench->record(id).tokens->lifetime, std::optional<qint64>(366 * 24 * 3'600));
    AccountStore restarted(m_bench->world.folder() + "/data"_L1);
    VERIFY_RESULT(restarted.load());
    QVERIFY(restarted.account(id));
}

void TestAccountMending::aSessionForgetsNothingOfTheKeychain()
{
    const QUuid id = m_bench->signedInApicbase();
    const Account account = m_bench->record(id);
    const QString clientSecret = m_bench->world.service().client(account.clientId)->secretName();
    FickleSecretStore session;
    session.isKeychain = false;
    m_bench->world.service().useSecretStore(session);
    VERIFY_RESULT(m_bench->remove(id, false));
    VERIFY_RESULT(m_bench->settle());
    m_bench->world.service().useSecretStore(m_bench->secrets); // the next start, with the keychain
    VERIFY_RESULT(m_bench->settle());
    for (const QString &name : {account.accessName(), account.refreshName(), clientSecret})
        QVERIFY2(!m_bench->secrets.holds(name), qPrintable(name));
    QVERIFY(m_bench->accountsFile().contains("\"unsettled\":[]"_L1));
}

void TestAccountMending::aSessionBlamesNoAccount()
{
    const QUuid id = m_bench->signedInApicbase();
    FickleSecretStore session;
    session.isKeychain = false;
    m_bench->world.service().useSecretStore(session);
    const auto missing = m_bench->world.renew(id);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, u"secret_missing"_s);
    QVERIFY(m_bench->record(id).problem.isEmpty()); // it is in the keychain
    m_bench->world.service().useSecretStore(m_bench->secrets);
    VERIFY_RESULT(m_bench->world.renew(id));
}

void TestAccountMending::aBusyProviderBlamesNoAccount_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("problem");
    QTest::newRow("401") << 401 << u"invalid_client"_s;
    QTest::newRow("408") << 408 << QString();
    QTest::newRow("429") << 429 << QString();
}

void TestAccountMending::aBusyProviderBlamesNoAccount()
{
    QFETCH(const int, status);
    RawServer server(RawServer::send(httpAnswer(status, "{\"error\":\"invalid_client\"}")));
    VERIFY_RESULT(m_bench->world.changeProvider(u"suppliers-test"_s,
                                                [&](Provider &provider) { provider.endpoints.token = server.url().toString(); }));
    const auto id = m_bench->world.add(m_bench->world.draft(u"suppliers-test"_s, u"Supplier"_s));
    VERIFY_RESULT(id);
    const auto renewed = m_bench->world.renew(*id);
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().httpStatus, status);
    QTEST(m_bench->record(*id).problem, "problem");
}

void TestAccountMending::whatWasNotRevokedIsNotCalledSo()
{
    const QUuid id = m_bench->signedInApicbase();
    m_bench->secrets.damaged = m_bench->record(id).refreshName();
    const auto removed = m_bench->remove(id, true);
    VERIFY_RESULT(removed);
    QVERIFY2(!*removed, "the refresh token lives on at the provider");
    QCOMPARE(m_bench->world.practice().requestCount("/oauth/revoke_token/"), 1);
}

void TestAccountMending::aSlowProviderHoldsUpNoRemoval()
{
    AppOptions options = m_bench->world.options();
    options.limits.revocation = std::chrono::milliseconds(300);
    AppContext impatient(options);
    impatient.service().useSecretStore(m_bench->secrets);
    const QUuid id = m_bench->signedInApicbase();
    QTRY_VERIFY(impatient.service().account(id));
    m_bench->world.practice().behaviour().fault = Fault::Slow;
    m_bench->world.practice().behaviour().slowness = std::chrono::milliseconds(250); // each within the time, both not
    const auto removed = await<bool>([&](QObject *context, Callback<bool> done) { impatient.service().remove(id, true, context, done); });
    VERIFY_RESULT(removed);
    QVERIFY2(!*removed, "the provider did not say so in time");
    QVERIFY(impatient.service().accounts().isEmpty());
    QVERIFY(!m_bench->secrets.holds("account/"_L1 + id.toString(QUuid::WithoutBraces) + "/refresh"_L1));
}

QTEST_GUILESS_MAIN(TestAccountMending)
#include "tst_accountmending.moc"
