// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"
#include "support/servicebench.h"

using namespace Tokenshelf;

/** Adding, editing, signing out and removing: nothing is lost, and nothing is left behind. */
class TestAccountKeeping : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<ServiceBench>(); }
    void cleanup() { m_bench.reset(); }

    void changedHostNeedsTheSecretAgain();
    void editedRecordCannotSteerTheSecret();
    void aProviderWithFewerHostsKeepsItsSecrets();
    void aProviderWithAnotherHostDoesNot();
    void aProviderWithAnotherAuthorityDoesNot();
    void removalLeavesNothing();
    void signingOutKeepsTheClient();
    void failedAdditionLeavesNothing();
    void namesAreUnique();
    void oneClientManyAccounts();
    void leftoversAreErased();
    void theUsualProfileTakesNoPractice_data();
    void theUsualProfileTakesNoPractice();
    void practiceOfOldGoesOn();

private:
    /** One of a shipped practice provider, for the ports of the bench's practice server. */
    Draft practiceDraft(const QString &provider, const QString &name) const
    {
        Draft draft = m_bench->world.draft(provider == "practice-sierra"_L1 ? u"sierra-test"_s : u"apicbase-test"_s, name);
        draft.client.providerId = provider;
        return draft;
    }
    std::unique_ptr<AppContext> programOf(const QString &profile)
    {
        AppOptions options = m_bench->world.options();
        options.profile = profile;
        options.dataFolder = m_bench->world.folder() + "/program"_L1;
        auto app = std::make_unique<AppContext>(options);
        app->service().useSecretStore(m_bench->secrets);
        return app;
    }
    static QString refusal(AppContext &app, const Draft &draft, const std::optional<TokenSet> &tokens)
    {
        const auto added = await<QUuid>([&](QObject *context, Callback<QUuid> done) { app.service().add(draft, tokens, context, done); });
        return added ? QString() : added.error().code;
    }

    std::unique_ptr<ServiceBench> m_bench;
};

void TestAccountKeeping::changedHostNeedsTheSecretAgain()
{
    const QUuid id = m_bench->addedSierra();
    VERIFY_RESULT(m_bench->world.token(id));
    const Client before = m_bench->world.service().client(m_bench->record(id).clientId).value();
    Client client = before;
    client.base = u"https://elsewhere.example/iii/sierra-api"_s;
    const auto edit = [&](const std::optional<Secret> &secret) {
        return await<std::monostate>([&](QObject *context, Callback<> done) { m_bench->world.service().edit({before, m_bench->record(id)}, {client, m_bench->record(id)}, secret, context, done); });
    };
    const auto refused = edit(std::nullopt);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"host_changed"_s);
    VERIFY_RESULT(edit(Secret("typed again")));
    QVERIFY(!m_bench->record(id).tokens);
    QVERIFY(!m_bench->secrets.holds(m_bench->record(id).accessName()));
}

void TestAccountKeeping::editedRecordCannotSteerTheSecret()
{
    const QUuid id = m_bench->addedSierra();
    // A script edits accounts.json behind the program's back.
    QString json = m_bench->accountsFile();
    json.replace(m_bench->world.practice().sierra().authority(), u"localhost.attacker.example"_s);
    json.replace(u"http://localhost.attacker.example"_s, u"https://localhost.attacker.example"_s);
    QFile file(m_bench->world.folder() + "/data/accounts.json"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(json.toUtf8());
    file.close();
    const auto steered = [&] { return m_bench->world.service().client(m_bench->record(id).clientId)->base.contains("attacker"_L1); };
    QTRY_VERIFY(steered());
    const auto token = m_bench->world.token(id);
    QVERIFY(!token);
    QCOMPARE(token.error().code, u"host_changed"_s);
}

void TestAccountKeeping::aProviderWithFewerHostsKeepsItsSecrets()
{
    const QUuid id = m_bench->signedInApicbase();
    // Its next version has no introspection, which was on a host of its own.
    VERIFY_RESULT(m_bench->world.changeProvider(u"apicbase-test"_s, [](Provider &provider) {
        provider.introspection = IntrospectionDialect::None;
        provider.endpoints.introspection.clear();
    }));
    VERIFY_RESULT(m_bench->world.renew(id));
    VERIFY_RESULT(m_bench->world.token(id));
}

void TestAccountKeeping::aProviderWithAnotherHostDoesNot()
{
    const QUuid id = m_bench->signedInApicbase();
    const int before = m_bench->world.practice().requestCount("/oauth/token/");
    VERIFY_RESULT(m_bench->world.changeProvider(u"apicbase-test"_s, [](Provider &provider) {
        provider.probes.append({u"Elsewhere"_s, u"https://elsewhere.example/"_s});
    }));
    const auto renewed = m_bench->world.renew(id);
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().code, u"host_changed"_s);
    QCOMPARE(m_bench->world.practice().requestCount("/oauth/token/"), before);
}

/** Whoever may choose whom to trust may read what is sent (security R44). */
void TestAccountKeeping::aProviderWithAnotherAuthorityDoesNot()
{
    const QUuid id = m_bench->signedInApicbase();
    const int before = m_bench->world.practice().requestCount("/oauth/token/");
    const auto renewed = [&] {
        const Result<> done = m_bench->world.renew(id);
        return done ? QString() : done.error().code;
    };
    const auto trust = [&](const QByteArray &authority) {
        return m_bench->world.changeProvider(u"apicbase-test"_s, [&](Provider &provider) { provider.authority = authority; });
    };
    const QByteArray one = Certificates().authority().toPem();
    VERIFY_RESULT(trust(one));
    QCOMPARE(renewed(), u"host_changed"_s);
    const AccountForm form{m_bench->world.service().client(m_bench->record(id).clientId).value(), m_bench->record(id)};
    const Secret secret = m_bench->world.draft(u"apicbase-test"_s, u"Kitchen"_s).clientSecret;
    VERIFY_RESULT(await<std::monostate>([&](QObject *context, Callback<> done) { m_bench->world.service().edit(form, form, secret, context, done); }));
    VERIFY_RESULT(m_bench->world.signIn(id));
    VERIFY_RESULT(m_bench->world.renew(id));
    QCOMPARE(m_bench->world.practice().requestCount("/oauth/token/"), before + 2);
    VERIFY_RESULT(trust(Certificates().authority().toPem()));
    QCOMPARE(renewed(), u"host_changed"_s);
    VERIFY_RESULT(trust({})); // the computer's own are many
    QCOMPARE(renewed(), u"host_changed"_s);
    QCOMPARE(m_bench->world.practice().requestCount("/oauth/token/"), before + 2);
    VERIFY_RESULT(trust(one));
    VERIFY_RESULT(m_bench->world.renew(id));
}

void TestAccountKeeping::removalLeavesNothing()
{
    const QUuid id = m_bench->signedInApicbase();
    const Account account = m_bench->record(id);
    const QString clientSecret = m_bench->world.service().client(account.clientId)->secretName();
    const auto removed = await<bool>([&](QObject *context, Callback<bool> done) { m_bench->world.service().remove(id, true, context, done); });
    VERIFY_RESULT(removed);
    QVERIFY2(*removed, "the practice server revokes");
    QVERIFY(m_bench->world.service().accounts().isEmpty());
    for (const QString &name : {account.accessName(), account.refreshName(), clientSecret})
        QVERIFY(!m_bench->secrets.holds(name));
    QVERIFY(!m_bench->accountsFile().contains(account.id.toString(QUuid::WithoutBraces)));
}

void TestAccountKeeping::signingOutKeepsTheClient()
{
    const QUuid id = m_bench->signedInApicbase();
    const auto out = await<bool>([&](QObject *context, Callback<bool> done) { m_bench->world.service().signOut(id, context, done); });
    VERIFY_RESULT(out);
    QVERIFY(!m_bench->record(id).tokens);
    QVERIFY(!m_bench->secrets.holds(m_bench->record(id).refreshName()));
    VERIFY_RESULT(m_bench->world.signIn(id));
    VERIFY_RESULT(m_bench->world.token(id));
}

void TestAccountKeeping::failedAdditionLeavesNothing()
{
    m_bench->secrets.failingWrites = 1;
    const auto id = m_bench->world.add(m_bench->world.draft(u"sierra-test"_s, u"Unlucky"_s));
    QVERIFY(!id);
    QCOMPARE(id.error().code, u"keychain_failed"_s);
    QVERIFY(m_bench->world.service().accounts().isEmpty());
    QVERIFY(!m_bench->accountsFile().contains("client/"_L1));
    QVERIFY(!m_bench->addedSierra(u"Unlucky"_s).isNull());
}

void TestAccountKeeping::namesAreUnique()
{
    QVERIFY(!m_bench->addedSierra(u"Twice"_s).isNull());
    const auto second = m_bench->world.add(m_bench->world.draft(u"sierra-test"_s, u" Twice "_s));
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"name_taken"_s);
}

void TestAccountKeeping::oneClientManyAccounts()
{
    const QUuid first = m_bench->signedInApicbase(u"Library one"_s);
    Draft again = m_bench->world.draft(u"apicbase-test"_s, u"Library two"_s);
    again.client = m_bench->world.service().client(m_bench->record(first).clientId).value();
    again.clientSecret = Secret();
    const auto second = m_bench->world.add(again);
    VERIFY_RESULT(second);
    VERIFY_RESULT(m_bench->world.signIn(*second));
    QCOMPARE(m_bench->record(*second).clientId, m_bench->record(first).clientId);
    const auto removed = await<bool>([&](QObject *context, Callback<bool> done) { m_bench->world.service().remove(first, false, context, done); });
    VERIFY_RESULT(removed);
    VERIFY_RESULT(m_bench->world.renew(*second));
}

void TestAccountKeeping::leftoversAreErased()
{
    const QUuid id = m_bench->addedSierra();
    const QUuid lost = QUuid::createUuid();
    const QString name = "account/"_L1 + lost.toString(QUuid::WithoutBraces) + "/access"_L1;
    const auto written = await<std::monostate>(
        [&](QObject *context, Callback<> done) { m_bench->secrets.write(name, {Secret("left"), 1, u"x"_s}, context, done); });
    VERIFY_RESULT(written);
    // What a crash in the middle of an addition leaves in the file.
    QString json = m_bench->accountsFile();
    json.replace("\"unsettled\":[]"_L1, "\"unsettled\":[\""_L1 + name + "\"]"_L1);
    QVERIFY(json.contains(name));
    QFile file(m_bench->world.folder() + "/data/accounts.json"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(json.toUtf8());
    file.close();
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        const auto settled = await<QStringList>([&](QObject *context, Callback<QStringList> done) { m_bench->world.service().settle(context, done); });
        return settled && !m_bench->secrets.holds(name);
    }()), 10'000);
    QVERIFY(!m_bench->accountsFile().contains(name));
    VERIFY_RESULT(m_bench->world.token(id));
}

void TestAccountKeeping::theUsualProfileTakesNoPractice_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<bool>("imported");
    for (const QString &provider : {u"practice-sierra"_s, u"practice-apicbase"_s, u"practice-apicbase-suppliers"_s}) {
        QTest::addRow("%s, added", qPrintable(provider)) << provider << false;
        QTest::addRow("%s, with a pair of tokens", qPrintable(provider)) << provider << true;
    }
}

/** Real accounts and practice share neither folders nor keychain entries (security R10, R66). */
void TestAccountKeeping::theUsualProfileTakesNoPractice()
{
    QFETCH(const QString, provider);
    QFETCH(const bool, imported);
    const Draft draft = practiceDraft(provider, u"Stray"_s);
    std::optional<TokenSet> tokens;
    if (imported)
        tokens = TokenSet{.access = Secret("access"), .refresh = Secret("refresh")};
    {
        const auto usual = programOf({});
        QCOMPARE(refusal(*usual, draft, tokens), u"practice_apart"_s);
        QVERIFY(usual->service().accounts().isEmpty());
    }
    QCOMPARE(m_bench->secrets.asked, 0); // nobody is asked to unlock the keychain for it
    QVERIFY(!QFile::exists(m_bench->world.folder() + "/program/accounts.json"_L1));
    const auto named = programOf(u"practice"_s);
    QCOMPARE(refusal(*named, draft, tokens), QString());
    QCOMPARE(named->service().accounts().size(), 1);
}

/** What an older version has put among the real accounts is neither hidden nor stopped; more does not come. */
void TestAccountKeeping::practiceOfOldGoesOn()
{
    const Draft draft = practiceDraft(u"practice-sierra"_s, u"Of old"_s);
    QCOMPARE(refusal(*programOf(u"practice"_s), draft, std::nullopt), QString());
    const auto usual = programOf({});
    QCOMPARE(usual->service().accounts().size(), 1);
    const Account account = usual->service().accounts().constFirst();
    const auto token = await<AccessToken>(
        [&](QObject *context, Callback<AccessToken> done) { usual->service().token(account.id, std::chrono::seconds(60), context, done); });
    VERIFY_RESULT(token);
    Draft second = draft;
    second.account.name = u"Second"_s;
    second.client = usual->service().client(account.clientId).value();
    QCOMPARE(refusal(*usual, second, std::nullopt), u"practice_apart"_s);
    const auto removed = await<bool>([&](QObject *context, Callback<bool> done) { usual->service().remove(account.id, false, context, done); });
    VERIFY_RESULT(removed);
}

QTEST_GUILESS_MAIN(TestAccountKeeping)
#include "tst_accountkeeping.moc"
