// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "support/records.h"

#include <QTemporaryDir>

using namespace Tokenshelf;
using namespace Tokenshelf::TestRecords;

/** What a change may do is decided in the save, on top of what others have saved: each store here stands for a process. */
class TestAccountsChange : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"accounts.json"_s);
    }

    void aClientGoesWithItsLastAccount()
    {
        const Client sierra = client();
        const Account north = account(sierra, u"North"_s);
        const Account south = account(sierra, u"South"_s);
        AccountStore ours(m_folder->path());
        AccountStore theirs(m_folder->path());
        VERIFY_RESULT(ours.load());
        VERIFY_RESULT(ours.apply({.clients = {sierra}, .accounts = {north, south}}));
        VERIFY_RESULT(theirs.load());
        // At the same moment: neither has seen what the other did.
        VERIFY_RESULT(theirs.apply({.removedClients = {sierra.id}, .removedAccounts = {south.id}}));
        QVERIFY(theirs.client(sierra.id) && theirs.unsettled().isEmpty());
        VERIFY_RESULT(ours.apply({.removedClients = {sierra.id}, .removedAccounts = {north.id}}));
        QVERIFY(!ours.client(sierra.id));
        QCOMPARE(ours.unsettled(), QStringList{sierra.secretName()});
    }

    void namesAreUnique()
    {
        const Client sierra = client();
        const Account north = account(sierra, u"North"_s);
        Account south = account(sierra, u"South"_s);
        AccountStore ours(m_folder->path());
        AccountStore theirs(m_folder->path());
        VERIFY_RESULT(ours.load());
        VERIFY_RESULT(theirs.load());
        VERIFY_RESULT(theirs.apply({.clients = {sierra}, .accounts = {north}}));
        const auto code = [](const Result<> &result) { return result ? u"ok"_s : result.error().code; };
        // Added by another process a moment ago, and not seen yet.
        QCOMPARE(code(ours.apply({.accounts = {account(sierra, u"North"_s)}})), u"name_taken"_s);
        QCOMPARE(code(ours.apply({.accounts = {south, account(sierra, u"South"_s)}})), u"name_taken"_s);
        QVERIFY(!ours.accountNamed(u"South"_s)); // all or nothing
        VERIFY_RESULT(ours.apply({.accounts = {south}}));
        south.name = u"North"_s;
        QCOMPARE(code(ours.apply({.accounts = {south}})), u"name_taken"_s);
        QCOMPARE(code(ours.update(south.id, [](Account &one) { one.name = u"North"_s; })), u"name_taken"_s);
        VERIFY_RESULT(ours.apply({.accounts = {south}, .removedAccounts = {north.id}})); // free in the same change
        QCOMPARE(namesOf(ours), QStringList{u"North"_s});
    }

    void twoOfANameByHandCanStillBeUsed()
    {
        const Client sierra = client();
        const Account north = account(sierra, u"North"_s);
        const Account south = account(sierra, u"Sorth"_s);
        AccountStore store(m_folder->path());
        VERIFY_RESULT(store.load());
        VERIFY_RESULT(store.apply({.clients = {sierra}, .accounts = {north, south}}));
        QVERIFY(put(m_path, contentOf(m_path).replace("Sorth", "North")));
        store.reload();
        QCOMPARE(namesOf(store), QStringList({u"North"_s, u"North"_s}));
        VERIFY_RESULT(store.update(south.id, [](Account &one) { one.autoRenew = true; }));
        QVERIFY(store.account(south.id)->autoRenew && !store.account(north.id)->autoRenew);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestAccountsChange)
#include "tst_accountschange.moc"
