// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/leakscan.h"
#include "support/servicebench.h"

#include <QDir>

using namespace Tokenshelf;

/** What becomes of accounts whose list and whose secrets no longer fit together: a lost list, a restored one, another computer. */
class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<ServiceBench>();
        m_sierra = m_bench->addedSierra();
        VERIFY_RESULT(m_bench->world.token(m_sierra));
        m_kitchen = m_bench->signedInApicbase();
        QVERIFY(!m_sierra.isNull() && !m_kitchen.isNull());
    }

    void aLostListIsMadeAgainFromTheKeychain()
    {
        loseList();
        QCOMPARE(call(&AccountService::findLost), QStringList({u"Branch North"_s, u"Kitchen"_s}));
        QVERIFY(m_bench->world.service().accounts().isEmpty()); // looking changes nothing
        QCOMPARE(call(&AccountService::recoverLost), QStringList({u"Branch North"_s, u"Kitchen"_s}));
        QCOMPARE(m_bench->world.service().accounts().size(), 2);
        QCOMPARE(m_bench->record(m_kitchen).name, u"Kitchen"_s);
        QVERIFY(m_bench->record(m_kitchen).tokens->refreshable);
        VERIFY_RESULT(m_bench->world.renew(m_sierra));
        VERIFY_RESULT(m_bench->world.renew(m_kitchen));
        QVERIFY(call(&AccountService::findLost).isEmpty());
    }

    void nobodyIsAskedUnasked()
    {
        loseList();
        const int before = m_bench->secrets.asked;
        QCOMPARE(call(&AccountService::findLostUnasked), QStringList({u"Branch North"_s, u"Kitchen"_s}));
        QCOMPARE(m_bench->secrets.asked, before);
        m_bench->secrets.locked = true;
        QCOMPARE(call(&AccountService::findLostUnasked), QStringList{u"keychain_locked"_s});
        QVERIFY(m_bench->world.service().accounts().isEmpty());
    }

    void whatIsKnownIsNotFoundAgain()
    {
        QVERIFY(call(&AccountService::findLost).isEmpty());
        QVERIFY(call(&AccountService::recoverLost).isEmpty());
        QCOMPARE(m_bench->world.service().accounts().size(), 2);
    }

    void aDamagedRecordAloneIsMadeAgain()
    {
        QString json = m_bench->accountsFile();
        json.replace(u"\"name\":\"Kitchen\""_s, u"\"name\":17"_s);
        write(json);
        QCOMPARE(call(&AccountService::findLost), QStringList{u"Kitchen"_s}); // its client is there
        QCOMPARE(call(&AccountService::recoverLost), QStringList{u"Kitchen"_s});
        VERIFY_RESULT(m_bench->world.renew(m_kitchen));
    }

    void aNameThatIsTakenIsNumbered()
    {
        loseList();
        QVERIFY(!m_bench->addedSierra(u"Kitchen"_s).isNull());
        QCOMPARE(call(&AccountService::recoverLost), QStringList({u"Branch North"_s, u"Kitchen (2)"_s}));
    }

    void foreignEntriesAreLeftAlone()
    {
        VERIFY_RESULT(m_bench->put(u"client/of somebody else"_s, {Secret("x"), 1, u"https://a.example"_s}));
        const QString unreadable = u"account/%1/refresh"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
        VERIFY_RESULT(m_bench->put(unreadable, {Secret("x"), 1, u"https://a.example"_s})); // says not whose it is
        QVERIFY(call(&AccountService::recoverLost).isEmpty());
        QVERIFY(m_bench->secrets.holds(unreadable));
    }

    void theListAloneOnANewComputer()
    {
        for (const QUuid &id : {m_sierra, m_kitchen}) {
            const Account account = m_bench->record(id);
            for (const QString &name : {account.accessName(), account.refreshName(), m_bench->world.service().client(account.clientId)->secretName()})
                VERIFY_RESULT(m_bench->erase(name));
        }
        for (const QUuid &id : {m_sierra, m_kitchen}) {
            const auto token = m_bench->world.token(id);
            QVERIFY(!token);
            QCOMPARE(token.error().code, u"secret_missing"_s);
            QCOMPARE(describe(token.error()).remedy, Remedy::EditClient);
            QCOMPARE(m_bench->record(id).problem, u"secret_missing"_s); // said on its page from now on, with a button
        }
        QCOMPARE(m_bench->world.service().accounts().size(), 2);
    }

    void anOlderListOverANewerKeychain()
    {
        const QString older = m_bench->accountsFile();
        VERIFY_RESULT(m_bench->world.renew(m_kitchen));
        VERIFY_RESULT(m_bench->world.renew(m_kitchen));
        const QUuid later = m_bench->addedSierra(u"Later"_s);
        const QString laterSecret = m_bench->world.service().client(m_bench->record(later).clientId)->secretName();
        write(older);
        VERIFY_RESULT(m_bench->settle());
        VERIFY_RESULT(m_bench->world.token(m_kitchen));
        VERIFY_RESULT(m_bench->world.renew(m_kitchen)); // with the newest refresh token, not the one of the list's day
        VERIFY_RESULT(m_bench->world.token(m_sierra));
        QVERIFY(m_bench->secrets.holds(laterSecret));
        QCOMPARE(call(&AccountService::findLost).size(), 1);
    }

    void theListHoldsNoSecret()
    {
        LeakScan scan;
        for (const QUuid &id : {m_sierra, m_kitchen}) {
            const Account account = m_bench->record(id);
            for (const QString &name : {account.accessName(), account.refreshName(), m_bench->world.service().client(account.clientId)->secretName()}) {
                if (const auto entry = m_bench->entry(name))
                    scan.plant(name, entry->value.reveal().toByteArray());
            }
        }
        QCOMPARE(scan.planted(), 5);
        QCOMPARE(scan.find(m_bench->accountsFile().toUtf8()), QStringList());
    }

private:
    using Function = void (AccountService::*)(QObject *, Callback<QStringList>);
    QStringList call(Function function)
    {
        auto names = await<QStringList>(
            [&](QObject *context, Callback<QStringList> done) { (m_bench->world.service().*function)(context, std::move(done)); });
        if (!names)
            return {names.error().code};
        names->sort();
        return *names;
    }
    /** As a person or another program would, under the running one. */
    void write(const QString &json)
    {
        QFile file(m_bench->world.folder() + "/data/accounts.json"_L1);
        QVERIFY(file.remove() && file.open(QIODevice::WriteOnly) && file.write(json.toUtf8()) > 0);
        file.close();
        m_bench->world.restart();
        m_bench->world.service().useSecretStore(m_bench->secrets);
    }
    void loseList() { write(u"{\"format\":2,\"clients\":[],\"accounts\":[],\"unsettled\":[]}"_s); }

    std::unique_ptr<ServiceBench> m_bench;
    QUuid m_sierra;
    QUuid m_kitchen;
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
