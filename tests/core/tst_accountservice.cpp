// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/deliver.h"
#include "core/store/memorysecretstore.h"
#include "support/world.h"

#include <QFile>
#include <QSignalSpy>

using namespace Tokenshelf;

namespace {

/** A keychain that can be locked and made to fail, as the real one does at the worst moments. */
class FickleSecretStore : public MemorySecretStore
{
public:
    bool locked = false;
    int failingWrites = 0;

    void unlock(QObject *context, Callback<> done) override
    {
        if (locked)
            deliver<std::monostate>(context, std::move(done), Error{.kind = Error::Kind::Keychain, .code = u"keychain_locked"_s});
        else
            MemorySecretStore::unlock(context, std::move(done));
    }
    void write(const QString &name, const StoredSecret &secret, QObject *context, Callback<> done) override
    {
        if (failingWrites > 0) {
            --failingWrites;
            deliver<std::monostate>(context, std::move(done), Error{.kind = Error::Kind::Keychain, .code = u"keychain_failed"_s});
        } else {
            MemorySecretStore::write(name, secret, context, std::move(done));
        }
    }
    bool holds(const QString &name)
    {
        const auto read = await<std::optional<StoredSecret>>(
            [&](QObject *context, Callback<std::optional<StoredSecret>> done) { MemorySecretStore::read(name, context, done); });
        return read && read->has_value();
    }
};

QByteArray bytes(const Result<AccessToken> &token)
{
    return token ? token->value.reveal().toByteArray() : QByteArray();
}

const QByteArray apicbaseToken = "/oauth/token/";
const QByteArray sierraToken = "/iii/sierra-api/v6/token";

} // namespace

/** The use cases, over real sockets against the practice server. */
class TestAccountService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<World>();
        m_secrets = std::make_unique<FickleSecretStore>();
        m_world->service().useSecretStore(*m_secrets);
    }
    void cleanup()
    {
        m_world.reset();
        m_secrets.reset();
    }

    void sierraFromNothingToToken();
    void apicbaseFromNothingToToken();
    void tokenIsRenewedOnlyWhenItMust();
    void twentyAskersShareOneRenewal();
    void forgottenTokenIsRenewedOnce();
    void limitedTokenInfoIsNoFailure();
    void rotationOnAndOff();
    void refusedRefreshDeletesNothing();
    void lockedKeychainAsksTheProviderNothing();
    void failedWriteKeepsTheNewToken();
    void wrongSecretIsSaid();
    void changedHostNeedsTheSecretAgain();
    void editedRecordCannotSteerTheSecret();
    void removalLeavesNothing();
    void signingOutKeepsTheClient();
    void failedAdditionLeavesNothing();
    void namesAreUnique();
    void oneClientManyAccounts();
    void leftoversAreErased();

private:
    QUuid addedSierra(const QString &name = u"Branch North"_s)
    {
        const auto id = m_world->add(m_world->draft(u"sierra-test"_s, name));
        return id ? *id : QUuid();
    }
    QUuid signedInApicbase(const QString &name = u"Kitchen"_s)
    {
        const auto id = m_world->add(m_world->draft(u"apicbase-test"_s, name));
        if (!id || !m_world->signIn(*id))
            return {};
        return *id;
    }
    Account record(const QUuid &id) { return m_world->service().account(id).value_or(Account()); }
    QString accountsFile()
    {
        QFile file(m_world->folder() + "/data/accounts.json"_L1);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<FickleSecretStore> m_secrets;
};

void TestAccountService::sierraFromNothingToToken()
{
    const QUuid id = addedSierra();
    QVERIFY(!id.isNull());
    QCOMPARE(m_world->service().lifetimeOf(record(id)).state, State::NeedsSignIn);

    const auto token = m_world->token(id);
    VERIFY_RESULT(token);
    QVERIFY(token->renewed);
    QCOMPARE(token->lifetime.remaining, std::optional<qint64>(3600));
    QCOMPARE(record(id).tokens->fingerprint, fingerprint(token->value));

    const auto said = m_world->introspect(id);
    VERIFY_RESULT(said);
    QVERIFY(said->active);
    QVERIFY(!said->roles.isEmpty());
    QVERIFY(!accountsFile().contains(QString::fromLatin1(bytes(token))));
}

void TestAccountService::apicbaseFromNothingToToken()
{
    const QUuid id = signedInApicbase();
    QVERIFY(!id.isNull());
    const auto token = m_world->token(id);
    VERIFY_RESULT(token);
    QVERIFY(!token->renewed);
    QCOMPARE(token->lifetime.remaining, std::optional<qint64>(604800));
    const auto said = m_world->introspect(id);
    VERIFY_RESULT(said);
    QVERIFY(said->active);
    QVERIFY(!said->username.isEmpty());
    VERIFY_RESULT(m_world->renew(id));
    QCOMPARE(record(id).tokens->renewals, 1);
    QVERIFY(bytes(m_world->token(id)) != bytes(token));
}

void TestAccountService::tokenIsRenewedOnlyWhenItMust()
{
    const QUuid id = addedSierra();
    const QByteArray first = bytes(m_world->token(id, 300));
    m_world->advance(std::chrono::seconds(3600 - 301));
    QCOMPARE(bytes(m_world->token(id, 300)), first);
    m_world->advance(std::chrono::seconds(2));
    QVERIFY(bytes(m_world->token(id, 300)) != first);
    QCOMPARE(m_world->practice().requestCount(sierraToken), 2);
}

void TestAccountService::twentyAskersShareOneRenewal()
{
    const QUuid id = signedInApicbase();
    m_world->advance(std::chrono::hours(24 * 8));
    const int before = m_world->practice().requestCount(apicbaseToken);
    QObject context;
    QList<QByteArray> tokens;
    for (int i = 0; i < 20; ++i) {
        m_world->service().token(id, std::chrono::seconds(60), &context,
                                 [&tokens](const Result<AccessToken> &token) { tokens << bytes(token); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(tokens.size(), 20, 30'000);
    QVERIFY(!tokens.first().isEmpty());
    QCOMPARE(tokens.count(tokens.first()), 20);
    QCOMPARE(m_world->practice().requestCount(apicbaseToken), before + 1);
}

void TestAccountService::forgottenTokenIsRenewedOnce()
{
    const QUuid id = addedSierra();
    VERIFY_RESULT(m_world->token(id));
    m_world->practice().forgetAllTokens();
    m_world->advance(std::chrono::seconds(1));
    const auto said = m_world->introspect(id);
    VERIFY_RESULT(said);
    QVERIFY(said->active);
    QCOMPARE(m_world->practice().requestCount(sierraToken), 2);
}

void TestAccountService::limitedTokenInfoIsNoFailure()
{
    const QUuid id = addedSierra();
    VERIFY_RESULT(m_world->token(id));
    m_world->practice().behaviour().infoRole = false;
    const auto said = m_world->introspect(id);
    VERIFY_RESULT(said);
    QVERIFY(said->limited);
    QVERIFY(record(id).problem.isEmpty());
}

void TestAccountService::rotationOnAndOff()
{
    const QUuid id = signedInApicbase();
    for (const bool rotate : {true, false, false, true, true}) {
        m_world->practice().behaviour().rotateRefreshToken = rotate;
        VERIFY_RESULT(m_world->renew(id));
    }
    QCOMPARE(record(id).tokens->renewals, 5);
    QVERIFY(record(id).tokens->refreshable);
}

void TestAccountService::refusedRefreshDeletesNothing()
{
    const QUuid id = signedInApicbase();
    m_world->practice().forgetAllTokens();
    m_world->advance(std::chrono::hours(24 * 8));
    const auto renewed = m_world->renew(id);
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().code, u"invalid_grant"_s);
    QCOMPARE(record(id).problem, u"invalid_grant"_s);
    QVERIFY(m_secrets->holds(record(id).refreshName()));
    QVERIFY(m_secrets->holds(record(id).accessName()));
    VERIFY_RESULT(m_world->signIn(id));
    QVERIFY(record(id).problem.isEmpty());
}

void TestAccountService::lockedKeychainAsksTheProviderNothing()
{
    const QUuid id = signedInApicbase();
    const int before = m_world->practice().requestCount(apicbaseToken);
    m_secrets->locked = true;
    const auto renewed = m_world->renew(id);
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().code, u"keychain_locked"_s);
    QCOMPARE(m_world->practice().requestCount(apicbaseToken), before);
    m_secrets->locked = false;
    VERIFY_RESULT(m_world->renew(id));
}

void TestAccountService::failedWriteKeepsTheNewToken()
{
    const QUuid id = signedInApicbase();
    m_secrets->failingWrites = 1;
    VERIFY_RESULT(m_world->renew(id));
    VERIFY_RESULT(m_world->renew(id));
    QCOMPARE(record(id).tokens->renewals, 2);
}

void TestAccountService::wrongSecretIsSaid()
{
    Draft draft = m_world->draft(u"sierra-test"_s, u"Wrong"_s);
    draft.clientSecret = Secret("not the secret");
    const auto refused
        = await<TokenSet>([&](QObject *context, Callback<TokenSet> done) { m_world->service().requestToken(draft, context, done); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"113"_s);
    QVERIFY(m_world->service().accounts().isEmpty());
}

void TestAccountService::changedHostNeedsTheSecretAgain()
{
    const QUuid id = addedSierra();
    VERIFY_RESULT(m_world->token(id));
    Client client = m_world->service().client(record(id).clientId).value();
    client.base = u"https://elsewhere.example/iii/sierra-api"_s;
    const auto edit = [&](const std::optional<Secret> &secret) {
        return await<std::monostate>([&](QObject *context, Callback<> done) { m_world->service().edit(client, record(id), secret, context, done); });
    };
    const auto refused = edit(std::nullopt);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"host_changed"_s);
    VERIFY_RESULT(edit(Secret("typed again")));
    QVERIFY(!record(id).tokens);
    QVERIFY(!m_secrets->holds(record(id).accessName()));
}

void TestAccountService::editedRecordCannotSteerTheSecret()
{
    const QUuid id = addedSierra();
    // A script edits accounts.json behind the program's back.
    QString json = accountsFile();
    json.replace(m_world->practice().sierra().authority(), u"localhost.attacker.example"_s);
    json.replace(u"http://localhost.attacker.example"_s, u"https://localhost.attacker.example"_s);
    QFile file(m_world->folder() + "/data/accounts.json"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(json.toUtf8());
    file.close();
    const auto steered = [&] { return m_world->service().client(record(id).clientId)->base.contains("attacker"_L1); };
    QTRY_VERIFY(steered());
    const auto token = m_world->token(id);
    QVERIFY(!token);
    QCOMPARE(token.error().code, u"host_changed"_s);
}

void TestAccountService::removalLeavesNothing()
{
    const QUuid id = signedInApicbase();
    const Account account = record(id);
    const QString clientSecret = m_world->service().client(account.clientId)->secretName();
    const auto removed = await<bool>([&](QObject *context, Callback<bool> done) { m_world->service().remove(id, true, context, done); });
    VERIFY_RESULT(removed);
    QVERIFY2(*removed, "the practice server revokes");
    QVERIFY(m_world->service().accounts().isEmpty());
    for (const QString &name : {account.accessName(), account.refreshName(), clientSecret})
        QVERIFY(!m_secrets->holds(name));
    QVERIFY(!accountsFile().contains(account.id.toString(QUuid::WithoutBraces)));
}

void TestAccountService::signingOutKeepsTheClient()
{
    const QUuid id = signedInApicbase();
    const auto out = await<bool>([&](QObject *context, Callback<bool> done) { m_world->service().signOut(id, context, done); });
    VERIFY_RESULT(out);
    QVERIFY(!record(id).tokens);
    QVERIFY(!m_secrets->holds(record(id).refreshName()));
    VERIFY_RESULT(m_world->signIn(id));
    VERIFY_RESULT(m_world->token(id));
}

void TestAccountService::failedAdditionLeavesNothing()
{
    m_secrets->failingWrites = 1;
    const auto id = m_world->add(m_world->draft(u"sierra-test"_s, u"Unlucky"_s));
    QVERIFY(!id);
    QCOMPARE(id.error().code, u"keychain_failed"_s);
    QVERIFY(m_world->service().accounts().isEmpty());
    QVERIFY(!accountsFile().contains("client/"_L1));
    QVERIFY(!addedSierra(u"Unlucky"_s).isNull());
}

void TestAccountService::namesAreUnique()
{
    QVERIFY(!addedSierra(u"Twice"_s).isNull());
    const auto second = m_world->add(m_world->draft(u"sierra-test"_s, u" Twice "_s));
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"name_taken"_s);
}

void TestAccountService::oneClientManyAccounts()
{
    const QUuid first = signedInApicbase(u"Library one"_s);
    Draft again = m_world->draft(u"apicbase-test"_s, u"Library two"_s);
    again.client = m_world->service().client(record(first).clientId).value();
    again.clientSecret = Secret();
    const auto second = m_world->add(again);
    VERIFY_RESULT(second);
    VERIFY_RESULT(m_world->signIn(*second));
    QCOMPARE(record(*second).clientId, record(first).clientId);
    const auto removed = await<bool>([&](QObject *context, Callback<bool> done) { m_world->service().remove(first, false, context, done); });
    VERIFY_RESULT(removed);
    VERIFY_RESULT(m_world->renew(*second));
}

void TestAccountService::leftoversAreErased()
{
    const QUuid id = addedSierra();
    const QUuid lost = QUuid::createUuid();
    const QString name = "account/"_L1 + lost.toString(QUuid::WithoutBraces) + "/access"_L1;
    const auto written = await<std::monostate>(
        [&](QObject *context, Callback<> done) { m_secrets->write(name, {Secret("left"), 1, u"x"_s}, context, done); });
    VERIFY_RESULT(written);
    // What a crash in the middle of an addition leaves in the file.
    QString json = accountsFile();
    json.replace("\"unsettled\":[]"_L1, "\"unsettled\":[\""_L1 + name + "\"]"_L1);
    QVERIFY(json.contains(name));
    QFile file(m_world->folder() + "/data/accounts.json"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(json.toUtf8());
    file.close();
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        const auto settled = await<std::monostate>([&](QObject *context, Callback<> done) { m_world->service().settle(context, done); });
        return settled && !m_secrets->holds(name);
    }()), 10'000);
    QVERIFY(!accountsFile().contains(name));
    VERIFY_RESULT(m_world->token(id));
}

QTEST_GUILESS_MAIN(TestAccountService)
#include "tst_accountservice.moc"
