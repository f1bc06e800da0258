// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/servicebench.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Tokenshelf;

/** The desktop brings another keychain than the one that the secrets are in (security 3.7). */
class TestKeychainChange : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<ServiceBench>();
        m_wallet = std::make_unique<FickleSecretStore>();
        m_wallet->called = u"KWallet"_s;
        m_id = m_bench->signedInApicbase();
        QCOMPARE(noted(), QStringList{u"Secret Service"_s});
    }
    void cleanup() { m_bench.reset(); }

    void isSaidWithTheOldOnesName()
    {
        start(*m_wallet);
        const auto token = m_bench->world.token(m_id);
        QVERIFY(!token);
        QCOMPARE(token.error().code, u"keychain_changed"_s);
        const Description words = describe(token.error());
        QVERIFY2(words.what.contains(u"Secret Service"_s) && words.next.contains(u"desktop"_s), qPrintable(words.what));
        QCOMPARE(m_bench->world.service().otherKeychains(), QStringList{u"Secret Service"_s});
        QVERIFY(m_bench->record(m_id).problem.isEmpty()); // for the desktop may be changed back
        start(m_bench->secrets);
        VERIFY_RESULT(m_bench->world.token(m_id));
        VERIFY_RESULT(m_bench->world.renew(m_id));
        QVERIFY(m_bench->world.service().otherKeychains().isEmpty());
    }

    void whatIsEnteredAgainIsKeptInTheNewOne()
    {
        start(*m_wallet);
        const Account account = m_bench->record(m_id);
        const AccountForm form{m_bench->world.service().client(account.clientId).value(), account};
        const Secret secret = m_bench->world.draft(u"apicbase-test"_s, {}).clientSecret;
        VERIFY_RESULT(await<std::monostate>([&](QObject *context, Callback<> done) { m_bench->world.service().edit(form, form, secret, context, done); }));
        VERIFY_RESULT(m_bench->world.signIn(m_id));
        VERIFY_RESULT(m_bench->world.token(m_id));
        QCOMPARE(noted(), QStringList({u"Secret Service"_s, u"KWallet"_s}));
        QCOMPARE(m_bench->world.service().otherKeychains(), QStringList{u"Secret Service"_s});
        QVERIFY(m_bench->secrets.holds(account.refreshName())); // nothing is erased where it was
    }

    void aSecretThatIsNowhereIsOnlyMissing()
    {
        VERIFY_RESULT(m_bench->erase(m_bench->world.service().client(m_bench->record(m_id).clientId)->secretName()));
        const auto renewed = m_bench->world.renew(m_id);
        QVERIFY(!renewed);
        QCOMPARE(renewed.error().code, u"secret_missing"_s);
    }

    void aListWithoutTheNameGetsItWithTheNextToken()
    {
        QJsonObject list = QJsonDocument::fromJson(m_bench->accountsFile().toUtf8()).object();
        list.remove("keychains"_L1); // as an older Tokenshelf has written it
        write(QJsonDocument(list).toJson());
        QCOMPARE(noted(), QStringList());
        VERIFY_RESULT(m_bench->world.renew(m_id));
        QCOMPARE(noted(), QStringList{u"Secret Service"_s});
        list.insert("keychains"_L1, 17); // nothing of ours
        write(QJsonDocument(list).toJson());
        VERIFY_RESULT(m_bench->world.app().loaded());
        QCOMPARE(m_bench->world.service().accounts().size(), 1);
    }

private:
    void start(FickleSecretStore &secrets)
    {
        m_bench->world.restart();
        m_bench->world.service().useSecretStore(secrets);
    }
    QStringList noted()
    {
        QStringList names;
        for (const QJsonValue name : QJsonDocument::fromJson(m_bench->accountsFile().toUtf8()).object().value("keychains"_L1).toArray())
            names << name.toString();
        return names;
    }
    void write(const QByteArray &json)
    {
        QFile file(m_bench->world.folder() + "/data/accounts.json"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(json) == json.size());
        file.close();
        start(m_bench->secrets);
    }

    std::unique_ptr<FickleSecretStore> m_wallet; // outlives the service that may use it
    std::unique_ptr<ServiceBench> m_bench;
    QUuid m_id;
};

QTEST_GUILESS_MAIN(TestKeychainChange)
#include "tst_keychainchange.moc"
