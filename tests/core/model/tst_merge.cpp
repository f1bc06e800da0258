// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge.h"

#include <QTest>

using namespace Tokenshelf;

Q_DECLARE_METATYPE(Tokenshelf::AccountForm)

/** Two people change the same records: what each of them did not touch is the other's (security R78). */
class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void eachMember_data();
    void eachMember();
    void nothingElseIsTouched();

private:
    static AccountForm form();
    static bool same(const AccountForm &a, const AccountForm &b) { return a.client == b.client && a.account == b.account; }
};

AccountForm TestMerge::form()
{
    AccountForm form;
    form.client.id = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    form.client.base = u"https://a.example"_s;
    form.account.name = u"Branch"_s;
    return form;
}

void TestMerge::eachMember_data()
{
    QTest::addColumn<AccountForm>("one");
    QTest::addColumn<AccountForm>("two");
    const auto row = [](const char *name, const auto &change) {
        AccountForm one = form();
        AccountForm two = form();
        change(one, 1);
        change(two, 2);
        QTest::newRow(name) << one << two;
    };
    const auto text = [](int number) { return u"text %1"_s.arg(number); };
    row("name", [&](AccountForm &form, int n) { form.account.name = text(n); });
    row("tags", [&](AccountForm &form, int n) { form.account.tags = {text(n)}; });
    row("client_id", [&](AccountForm &form, int n) { form.client.clientId = text(n); });
    row("base", [&](AccountForm &form, int n) { form.client.base = text(n); });
    row("version", [&](AccountForm &form, int n) { form.client.version = text(n); });
    row("endpoints", [&](AccountForm &form, int n) { form.client.endpoints.token = text(n); });
    row("redirect", [&](AccountForm &form, int n) { form.client.redirect.port = quint16(n); });
    row("scopes", [&](AccountForm &form, int n) { form.client.scopes = {text(n)}; });
    row("environment", [&](AccountForm &form, int n) { form.client.environment = Environment(n); });
    row("expires", [&](AccountForm &form, int n) { form.client.expires = QDate(2030, 1, n); });
    row("notes", [&](AccountForm &form, int n) { form.client.notes = text(n); });
}

void TestMerge::eachMember()
{
    QFETCH(const AccountForm, one);
    QFETCH(const AccountForm, two);
    AccountForm target = one; // somebody else's change
    QCOMPARE(merge(target, form(), form()), QStringList());
    QVERIFY2(same(target, one), "what was not touched here stays as it is there");

    target = form();
    QCOMPARE(merge(target, form(), two), QStringList());
    QVERIFY2(same(target, two), "what was touched is taken");

    target = two;
    QCOMPARE(merge(target, form(), two), QStringList()); // both say the same

    target = one;
    QCOMPARE(merge(target, form(), two), QStringList(QString::fromLatin1(QTest::currentDataTag())));

    // Whoever has been told may insist.
    AccountForm opened = form();
    takeOver(opened, one, {QString::fromLatin1(QTest::currentDataTag())});
    target = one;
    QCOMPARE(merge(target, opened, two), QStringList());
    QVERIFY(same(target, two));
}

void TestMerge::nothingElseIsTouched()
{
    AccountForm now = form();
    now.client.secretNumber = 3;
    now.client.providerId = u"sierra"_s;
    now.account.autoRenew = true;
    now.account.problem = u"invalid_grant"_s;
    now.account.tokens = TokenRecord{.generation = 7};
    AccountForm edited = form();
    edited.client.notes = u"typed"_s;
    edited.client.secretNumber = 1;
    AccountForm target = now;
    QCOMPARE(merge(target, form(), edited), QStringList());
    now.client.notes = u"typed"_s;
    QVERIFY(same(target, now));
    edited.account.autoRenew = true;
    target.account.autoRenew = false;
    QCOMPARE(merge(target, form(), edited), QStringList());
    QVERIFY(target.account.autoRenew);
}

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
