// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/account.h"

#include <QTimeZone>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Tokenshelf;
Q_DECLARE_METATYPE(State)

namespace {

const QDateTime issued(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
constexpr qint64 hour = 3'600;
constexpr qint64 week = 604'800;
constexpr qint64 unknown = -1;

Account accountWith(std::optional<qint64> seconds, const QString &problem = {})
{
    Account account{.id = QUuid::createUuid(), .clientId = QUuid::createUuid(), .name = u"Branch North"_s, .problem = problem};
    account.tokens = TokenRecord{.type = u"bearer"_s, .issued = issued, .lifetime = seconds};
    return account;
}

Account fullAccount()
{
    Account account = accountWith(week, u"invalid_grant"_s);
    account.tokens->scopes = QStringList{u"library"_s};
    account.tokens->issued = issued.addMSecs(123);
    account.tokens->refreshable = true;
    account.tokens->generation = 4'294'967'295;
    account.tokens->fingerprint = u"ba7816bf"_s;
    account.tokens->renewals = 7;
    account.autoRenew = true;
    account.tags = QStringList{u"café"_s, u"a b"_s};
    account.introspection =
        Introspection{.active = true, .scopes = {u"library"_s}, .asked = issued, .clockOffset = -3, .raw = {{u"active"_s, true}}};
    addEvent(account, issued, u"added"_s);
    addEvent(account, issued.addSecs(5), u"renewal_failed"_s, u"invalid_grant"_s);
    return account;
}

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT

private slots:
    void margins_data();
    void margins();
    void states_data();
    void states();
    void withoutTokens();
    void fractions();
    void timeZonesDoNotMatter();
    void historyKeepsTheLastFifty();
    void names();
    void roundTrip();
    void readsWhatIsMissingAsDefault();
    void passesOverUnknownMembers();
    void refusesWrongTypes_data();
    void refusesWrongTypes();
};

void TestAccount::margins_data()
{
    QTest::addColumn<qint64>("lifetime");
    QTest::addColumn<qint64>("margin");
    const auto row = [](const char *name, qint64 lifetime, qint64 margin) { QTest::newRow(name) << lifetime << margin; };
    row("none", 0, 60);
    row("a minute", 60, 60);
    row("ten minutes", 600, 60);
    row("a little more", 610, 61);
    row("Sierra's hour", hour, 360);
    row("Apicbase's week", week, 60'480);
    row("ten days", 864'000, 86'400);
    row("a year", 366 * 86'400, 86'400);
}

void TestAccount::margins()
{
    QFETCH(qint64, lifetime);
    QTEST(renewalMargin(lifetime), "margin");
}

void TestAccount::states_data()
{
    QTest::addColumn<qint64>("seconds"); // the lifetime, or unknown
    QTest::addColumn<qint64>("age");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<State>("state");
    QTest::addColumn<qint64>("remaining");
    const auto row = [](const char *name, qint64 seconds, qint64 age, State state, qint64 remaining, const QString &problem = {}) {
        QTest::newRow(name) << seconds << age << problem << state << remaining;
    };
    row("fresh", hour, 0, State::Valid, hour);
    row("last second of valid", hour, hour - 361, State::Valid, 361);
    row("last tenth", hour, hour - 360, State::Ending, 360);
    row("last second", hour, hour - 1, State::Ending, 1);
    row("expired", hour, hour, State::Expired, 0);
    row("long expired", hour, 10 * 365 * 86'400, State::Expired, 0);
    row("week", week, week - 60'481, State::Valid, 60'481);
    row("last tenth of a week", week, week - 60'480, State::Ending, 60'480);
    row("last day of a year", 365 * 86'400, 364 * 86'400, State::Ending, 86'400);
    row("day before", 365 * 86'400, 364 * 86'400 - 1, State::Valid, 86'401);
    row("short-lived", 30, 0, State::Ending, 30);
    row("no lifetime at all", 0, 0, State::Expired, 0);
    row("unknown", unknown, 0, State::UnknownLifetime, unknown);
    row("unknown and old", unknown, 10 * 365 * 86'400, State::UnknownLifetime, unknown);
    row("clock a little back", hour, -300, State::Valid, hour);
    row("clock set back", hour, -301, State::UnknownLifetime, unknown);
    row("clock set back by years", hour, -10LL * 365 * 86'400, State::UnknownLifetime, unknown);
    row("renewal failed, still valid", hour, 0, State::RenewalFailed, hour, u"invalid_client"_s);
    row("renewal failed, ending", hour, hour - 5, State::RenewalFailed, 5, u"invalid_client"_s);
    row("renewal failed, expired", hour, hour, State::NeedsSignIn, 0, u"invalid_grant"_s);
    row("renewal failed, unknown", unknown, 0, State::RenewalFailed, unknown, u"invalid_grant"_s);
}

void TestAccount::states()
{
    QFETCH(qint64, seconds);
    QFETCH(qint64, age);
    QFETCH(QString, problem);
    const Account account = accountWith(seconds == unknown ? std::optional<qint64>() : seconds, problem);
    const Lifetime result = lifetime(account, issued.addSecs(age));
    QTEST(result.state, "state");
    QTEST(result.remaining.value_or(unknown), "remaining");
    QCOMPARE(result.until.isValid(), result.remaining.has_value());
    if (result.remaining)
        QCOMPARE(result.until, issued.addSecs(seconds));
    QVERIFY(result.fraction >= 0 && result.fraction <= 1);
}

void TestAccount::withoutTokens()
{
    QVERIFY(lifetime({}, issued) == Lifetime());
    QVERIFY(lifetime({.problem = u"invalid_grant"_s}, issued) == (Lifetime{.state = State::NeedsSignIn}));
    Account account = accountWith(hour);
    account.tokens->issued = {};
    QVERIFY(lifetime(account, issued).state == State::UnknownLifetime);
}

void TestAccount::fractions()
{
    const Account account = accountWith(hour);
    QCOMPARE(lifetime(account, issued).fraction, 1.0);
    QCOMPARE(lifetime(account, issued.addSecs(900)).fraction, 0.75);
    QCOMPARE(lifetime(account, issued.addSecs(hour)).fraction, 0.0);
    QCOMPARE(lifetime(account, issued.addMSecs(500)).remaining.value(), hour - 1); // whole seconds, never more than there are
}

void TestAccount::timeZonesDoNotMatter()
{
    const Account account = accountWith(hour);
    const QDateTime elsewhere = issued.addSecs(60).toOffsetFromUtc(5 * 3'600 + 1'800);
    QVERIFY(lifetime(account, elsewhere) == lifetime(account, issued.addSecs(60)));
    QCOMPARE(lifetime(account, elsewhere).until.timeSpec(), Qt::UTC);
}

void TestAccount::historyKeepsTheLastFifty()
{
    Account account;
    for (int i = 0; i < 60; ++i)
        addEvent(account, issued.addSecs(i), u"renewed"_s, u"a\n\u202e%1"_s.arg(i));
    QCOMPARE(account.history.size(), 50);
    QCOMPARE(account.history.first().when, issued.addSecs(10));
    QCOMPARE(account.history.last().when, issued.addSecs(59));
    QCOMPARE(account.history.last().detail, u"a\\u000a\\u202e59"_s);
}

void TestAccount::names()
{
    const Account account = fullAccount();
    QCOMPARE(account.accessName(), u"account/%1/access"_s.arg(account.id.toString(QUuid::WithoutBraces)));
    QVERIFY(account.accessName() != account.refreshName());
}

void TestAccount::roundTrip()
{
    const Account account = fullAccount();
    const QByteArray text = QJsonDocument(toJson(account)).toJson();
    const Result<Account> again = accountFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(*again == account);
    QCOMPARE(again->tokens->issued.timeSpec(), Qt::UTC);
    Account bare = accountWith({});
    bare.tokens.reset();
    QVERIFY(*accountFromJson(toJson(bare)) == bare);
    QVERIFY(*accountFromJson(toJson(accountWith({})))->tokens == *accountWith({}).tokens);
}

void TestAccount::readsWhatIsMissingAsDefault()
{
    const QUuid id = QUuid::createUuid();
    const Result<Account> account = accountFromJson({{u"id"_s, id.toString()}, {u"client"_s, id.toString()}, {u"name"_s, u"x"_s}});
    QVERIFY(account);
    QVERIFY(*account == (Account{.id = id, .clientId = id, .name = u"x"_s}));
}

void TestAccount::passesOverUnknownMembers()
{
    QJsonObject object = toJson(fullAccount());
    object.insert(u"colour"_s, u"blue"_s);
    QVERIFY(*accountFromJson(object) == *accountFromJson(toJson(*accountFromJson(object))));
}

void TestAccount::refusesWrongTypes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value) { QTest::newRow(name) << key << value; };
    row("id", u"id"_s, 5);
    row("client", u"client"_s, u"none"_s);
    row("name", u"name"_s, u""_s);
    row("name as number", u"name"_s, 5);
    row("problem", u"problem"_s, false);
    row("renewing", u"auto_renew"_s, u"yes"_s);
    row("tags", u"tags"_s, u"a"_s);
    row("tag", u"tags"_s, QJsonArray{QJsonValue::Null});
    row("tokens", u"tokens"_s, QJsonArray());
    row("tokens null", u"tokens"_s, QJsonValue::Null);
    row("issued", u"tokens"_s, QJsonObject{{u"issued"_s, u"yesterday"_s}});
    row("issued locally", u"tokens"_s, QJsonObject{{u"issued"_s, u"2026-03-01T12:00:00"_s}});
    row("lifetime", u"tokens"_s, QJsonObject{{u"lifetime"_s, -1}});
    row("lifetime as text", u"tokens"_s, QJsonObject{{u"lifetime"_s, u"3600"_s}});
    row("generation", u"tokens"_s, QJsonObject{{u"generation"_s, 1e10}});
    row("renewals", u"tokens"_s, QJsonObject{{u"renewals"_s, 1.5}});
    row("history", u"history"_s, QJsonObject());
    row("event", u"history"_s, QJsonArray{QJsonObject{{u"when"_s, u"2026-03-01T12:00:00Z"_s}}});
    row("introspection", u"introspection"_s, true);
    row("introspection inside", u"introspection"_s, QJsonObject{{u"active"_s, 1}});
}

void TestAccount::refusesWrongTypes()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(fullAccount());
    object.insert(key, value);
    const Result<Account> account = accountFromJson(object);
    QVERIFY(!account);
    QVERIFY(account.error().kind == Error::Kind::Invalid);
    QCOMPARE(account.error().code, u"bad_record"_s);
    QVERIFY2(account.error().detail.startsWith(key), qPrintable(account.error().detail));
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
