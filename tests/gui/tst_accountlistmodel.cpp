// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountlistmodel.h"

#include "support/world.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Tokenshelf;
using namespace std::chrono_literals;

class AccountListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void isSortedAsPeopleSort();
    void followsAddingRenamingAndRemoving();
    void showsWhatAnAccountIs();
    void lifetimesCountDownForTheRowsAskedFor();
    void aFailureShowsUntilItIsOver();
    void speaksWholeRows();
    void holdsNoSecret();

private:
    static QStringList names(const AccountListModel &model);
    static void rename(World &world, const QUuid &id, const QString &name);
};

QStringList AccountListModelTest::names(const AccountListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row).data().toString();
    return names;
}

void AccountListModelTest::rename(World &world, const QUuid &id, const QString &name)
{
    const Account account = world.service().account(id).value();
    Account renamed = account;
    renamed.name = name;
    const Client client = world.service().client(account.clientId).value();
    const auto edited = await<std::monostate>(
        [&](QObject *context, Callback<> done) { world.service().edit({client, account}, {client, renamed}, std::nullopt, context, done); });
    VERIFY_RESULT(edited);
}

void AccountListModelTest::isSortedAsPeopleSort()
{
    World world;
    for (const QString &name : {u"Branch 10"_s, u"branch 2"_s, u"Ärmel"_s, u"Zoo"_s, u"Branch 1"_s})
        VERIFY_RESULT(world.add(world.draft(u"sierra-test"_s, name)));
    const AccountListModel model(world.service());
    QCOMPARE(names(model), (QStringList{u"Ärmel"_s, u"Branch 1"_s, u"branch 2"_s, u"Branch 10"_s, u"Zoo"_s}));
}

void AccountListModelTest::followsAddingRenamingAndRemoving()
{
    World world;
    AccountListModel model(world.service());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<QUuid> ids;
    for (const QString &name : {u"C"_s, u"A"_s, u"B"_s, u"D"_s}) {
        const auto id = world.add(world.draft(u"sierra-test"_s, name));
        VERIFY_RESULT(id);
        ids << *id;
    }
    QCOMPARE(names(model), (QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s}));

    const QPersistentModelIndex kept = model.index(model.rowOf(ids.at(0)));
    rename(world, ids.at(0), u"0"_s); // C to the front
    QCOMPARE(names(model), (QStringList{u"0"_s, u"A"_s, u"B"_s, u"D"_s}));
    QCOMPARE(kept.row(), 0);
    rename(world, ids.at(0), u"X"_s); // and to the end
    QCOMPARE(names(model), (QStringList{u"A"_s, u"B"_s, u"D"_s, u"X"_s}));
    QCOMPARE(kept.row(), 3);
    rename(world, ids.at(1), u"Aa"_s); // stays where it is
    QCOMPARE(names(model), (QStringList{u"Aa"_s, u"B"_s, u"D"_s, u"X"_s}));

    const auto removed =
        await<bool>([&](QObject *context, Callback<bool> done) { world.service().remove(ids.at(2), false, context, done); });
    VERIFY_RESULT(removed);
    QCOMPARE(names(model), (QStringList{u"Aa"_s, u"D"_s, u"X"_s}));
    QCOMPARE(model.rowOf(ids.at(2)), -1);
}

void AccountListModelTest::showsWhatAnAccountIs()
{
    World world;
    const auto id = world.add(world.draft(u"sierra-test"_s, u"Branch"_s));
    VERIFY_RESULT(id);
    const AccountListModel model(world.service());
    const AccountRow &row = model.row(0);
    QVERIFY(row.host.startsWith("127.0.0.1:"_L1));
    QCOMPARE(row.environment, Environment::Practice);
    QCOMPARE(row.grant, GrantType::ClientCredentials);
    QCOMPARE(row.standing, Standing::NeedsSignIn);
    QVERIFY(row.haystack.contains(u"branch"_s));
    QVERIFY(row.haystack.contains(row.provider.toCaseFolded()));
}

void AccountListModelTest::lifetimesCountDownForTheRowsAskedFor()
{
    World world;
    const auto first = world.add(world.draft(u"sierra-test"_s, u"First"_s));
    const auto second = world.add(world.draft(u"sierra-test"_s, u"Second"_s));
    VERIFY_RESULT(first);
    VERIFY_RESULT(second);
    VERIFY_RESULT(world.token(*first));
    VERIFY_RESULT(world.token(*second));
    AccountListModel model(world.service());
    QCOMPARE(model.row(0).standing, Standing::Valid);
    const auto before = model.row(0).lifetime.remaining;

    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.refresh(0, 1);
    QCOMPARE(changed.count(), 0); // nothing looks different: nothing is painted
    world.advance(10min);
    model.refresh(0, 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 0);
    QCOMPARE(*model.row(0).lifetime.remaining, *before - 600);
    QCOMPARE(*model.row(1).lifetime.remaining, *before);
    world.advance(2h);
    model.refresh(0, model.rowCount());
    QCOMPARE(model.row(1).standing, Standing::Expired);
}

void AccountListModelTest::aFailureShowsUntilItIsOver()
{
    World world;
    const auto id = world.add(world.draft(u"sierra-test"_s, u"Branch"_s));
    VERIFY_RESULT(id);
    AccountListModel model(world.service());
    model.setFailure(*id, Error{.kind = Error::Kind::Network});
    QCOMPARE(model.row(0).standing, Standing::Unreachable);
    rename(world, *id, u"Other"_s); // a changed record is no success
    QCOMPARE(model.row(0).standing, Standing::Unreachable);
    model.setFailure(*id, std::nullopt);
    QCOMPARE(model.row(0).standing, Standing::NeedsSignIn);
    model.setFailure(QUuid::createUuid(), Error{}); // nobody's
}

void AccountListModelTest::speaksWholeRows()
{
    World world;
    const auto id = world.add(world.draft(u"sierra-test"_s, u"Branch"_s));
    VERIFY_RESULT(id);
    VERIFY_RESULT(world.token(*id));
    const AccountListModel model(world.service());
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"Branch"_s, u"127.0.0.1"_s, UiFormat::environment(Environment::Practice),
                                UiFormat::standing(Standing::Valid, GrantType::ClientCredentials)})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void AccountListModelTest::holdsNoSecret()
{
    World world;
    const Draft draft = world.draft(u"sierra-test"_s, u"Branch"_s);
    const auto id = world.add(draft);
    VERIFY_RESULT(id);
    const auto token = world.token(*id);
    VERIFY_RESULT(token);
    const AccountListModel model(world.service());
    for (int role = 0; role < Qt::UserRole + 32; ++role) {
        const QByteArray text = model.index(0).data(role).toString().toUtf8();
        QVERIFY(!text.contains(token->value.reveal()));
        QVERIFY(!text.contains(draft.clientSecret.reveal()));
    }
}

QTEST_MAIN(AccountListModelTest)
#include "tst_accountlistmodel.moc"
