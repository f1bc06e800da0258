// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/servicebench.h"

using namespace Tokenshelf;

/** Somebody edits an account that another window or program has changed since the form was opened (security R78). */
class TestEditsMeanwhile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<ServiceBench>();
        m_id = m_bench->addedSierra();
        m_opened = now();
    }

    void whatTheOtherChangedStays()
    {
        AccountForm theirs = m_opened;
        theirs.client.notes = u"Ask Maria"_s;
        theirs.client.scopes = {u"read"_s};
        theirs.account.tags = {u"north"_s};
        VERIFY_RESULT(edit(m_opened, theirs));
        AccountForm ours = m_opened;
        ours.account.name = u"Renamed"_s;
        ours.client.expires = QDate(2031, 5, 6);
        VERIFY_RESULT(edit(m_opened, ours));
        const AccountForm both = now();
        QCOMPARE(both.client.notes, u"Ask Maria"_s);
        QCOMPARE(both.client.scopes, QStringList{u"read"_s});
        QCOMPARE(both.account.tags, QStringList{u"north"_s});
        QCOMPARE(both.account.name, u"Renamed"_s);
        QCOMPARE(both.client.expires, QDate(2031, 5, 6));
        VERIFY_RESULT(m_bench->world.token(m_id));
    }

    void whatBothChangedIsTold()
    {
        AccountForm theirs = m_opened;
        theirs.client.notes = u"Ask Maria"_s;
        VERIFY_RESULT(edit(m_opened, theirs));
        AccountForm ours = m_opened;
        ours.client.notes = u"Ask Paul"_s;
        ours.account.name = u"Renamed"_s;
        const Result<> told = edit(m_opened, ours);
        QVERIFY(!told);
        QCOMPARE(told.error().code, u"edited_meanwhile"_s);
        QCOMPARE(told.error().detail, u"notes"_s);
        QCOMPARE(now().client.notes, u"Ask Maria"_s);
        QCOMPARE(now().account.name, m_opened.account.name); // all or nothing
    }

    void aSecretGoesToNoServerThatNobodySaw()
    {
        AccountForm theirs = m_opened;
        theirs.client.base = u"https://elsewhere.example/iii/sierra-api"_s;
        VERIFY_RESULT(edit(m_opened, theirs, Secret("theirs")));
        AccountForm ours = m_opened;
        ours.client.notes = u"typed"_s;
        const Result<> told = edit(m_opened, ours, Secret("ours, for the server that was shown"));
        QVERIFY(!told);
        QCOMPARE(told.error().code, u"edited_meanwhile"_s);
        QCOMPARE(told.error().detail, u"base"_s);
        QCOMPARE(m_bench->entry(now().client.secretName())->value.reveal(), QByteArrayView("theirs"));
        VERIFY_RESULT(edit(m_opened, ours)); // without one, it is their server that stays
        QCOMPARE(now().client.base, theirs.client.base);
    }

private:
    AccountForm now()
    {
        const Account account = m_bench->record(m_id);
        return {m_bench->world.service().client(account.clientId).value_or(Client()), account};
    }
    Result<> edit(const AccountForm &opened, const AccountForm &edited, const std::optional<Secret> &secret = std::nullopt)
    {
        return await<std::monostate>(
            [&](QObject *context, Callback<> done) { m_bench->world.service().edit(opened, edited, secret, context, done); });
    }

    std::unique_ptr<ServiceBench> m_bench;
    QUuid m_id;
    AccountForm m_opened;
};

QTEST_GUILESS_MAIN(TestEditsMeanwhile)
#include "tst_editsmeanwhile.moc"
