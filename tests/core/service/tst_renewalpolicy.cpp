// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/renewalpolicy.h"

#include <QTest>

using namespace Tokenshelf;
using Kind = Error::Kind;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);

Account account(qint64 lifetime, qint64 age)
{
    Account account;
    account.id = QUuid(u"{00000000-0000-0000-0000-000000000001}"_s);
    account.autoRenew = true;
    account.tokens = TokenRecord{.issued = now.addSecs(-age), .lifetime = lifetime, .refreshable = true, .generation = 1};
    return account;
}

} // namespace

/** When an account is renewed by itself, and what the answers mean for the next time. */
class TestRenewalPolicy : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void dueLateRatherThanEarly_data();
    void dueLateRatherThanEarly();
    void notDueAtAll();
    void eitherClockDecides();
    void accountsAreNotDueTogether();
    void knowsOfCopies();
};

void TestRenewalPolicy::answers_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("problem");
    QTest::addColumn<bool>("arrived");
    QTest::addColumn<bool>("lost");
    const auto row = [](const char *name, Kind kind, const QString &code, int status, bool problem, bool arrived, bool lost) {
        QTest::newRow(name) << Error{.kind = kind, .code = code, .httpStatus = status} << problem << arrived << lost;
    };
    row("no network", Kind::Network, u"offline"_s, 0, false, false, false);
    row("no name", Kind::Network, u"host_not_found"_s, 0, false, false, false);
    row("not connected", Kind::Timeout, u"connect_timeout"_s, 0, false, false, false);
    row("certificate", Kind::Tls, u"tls_expired"_s, 0, false, false, false);
    row("no answer", Kind::Timeout, u"timeout"_s, 0, false, true, true);
    row("cut", Kind::Network, u"connection_closed"_s, 0, false, true, true);
    row("half an answer", Kind::Protocol, u"bad_reply"_s, 0, false, true, true);
    row("a page", Kind::Network, u"not_json"_s, 200, false, true, true);
    row("no token in it", Kind::Protocol, u"bad_token_reply"_s, 0, false, true, true);
    row("500", Kind::Network, u"http_500"_s, 500, false, true, true);
    row("503", Kind::Network, u"http_503"_s, 503, false, true, true);
    row("429", Kind::Network, u"http_429"_s, 429, false, true, false);
    row("invalid_grant", Kind::Server, u"invalid_grant"_s, 400, true, true, false);
    row("invalid_client", Kind::Server, u"invalid_client"_s, 401, true, true, false);
    row("invalid_scope", Kind::Server, u"invalid_scope"_s, 400, true, true, false);
    row("Sierra's key", Kind::Server, u"113"_s, 401, true, true, false);
    row("invalid_grant of a broken server", Kind::Network, u"invalid_grant"_s, 500, false, true, true);
    row("403", Kind::Server, u"http_403"_s, 403, false, true, false);
    row("our word from elsewhere", Kind::Server, u"secret_missing"_s, 400, false, true, false);
    row("our own", Kind::Keychain, u"secret_missing"_s, 0, true, false, false);
    row("locked", Kind::Keychain, u"keychain_locked"_s, 0, false, false, false);
}

void TestRenewalPolicy::answers()
{
    QFETCH(const Error, error);
    QTEST(isProblem(error), "problem");
    QTEST(mayHaveArrived(error), "arrived");
    QTEST(answerWasLost(error), "lost");
    Error slow = error;
    for (const auto wait : {std::chrono::seconds(1), std::chrono::seconds(300)}) {
        slow.retryAfter = wait;
        QVERIFY(!answerWasLost(slow)); // who says when to come again is not asked before
    }
}

void TestRenewalPolicy::dueLateRatherThanEarly_data()
{
    QTest::addColumn<qint64>("lifetime");
    QTest::addColumn<qint64>("least"); ///< seconds left when it is due
    QTest::addColumn<qint64>("most");
    QTest::newRow("a week: a day at most") << qint64(604'800) << qint64(54'432) << qint64(60'480);
    QTest::newRow("a month") << qint64(2'592'000) << qint64(77'760) << qint64(86'400);
    QTest::newRow("an hour: a tenth") << qint64(3'600) << qint64(324) << qint64(360);
    QTest::newRow("five minutes: one minute") << qint64(300) << qint64(54) << qint64(60);
    QTest::newRow("a minute: half") << qint64(60) << qint64(0) << qint64(0); // and not at once again
}

void TestRenewalPolicy::dueLateRatherThanEarly()
{
    QFETCH(const qint64, lifetime);
    QFETCH(const qint64, least);
    QFETCH(const qint64, most);
    const auto due = renewalDueIn(account(lifetime, 0), now, {});
    QVERIFY(due);
    const qint64 left = lifetime - *due;
    QVERIFY2(left >= least && left <= most, qPrintable(QString::number(left)));
    QCOMPARE(renewalDueIn(account(lifetime, lifetime + 100), now, {}), std::optional<qint64>(0)); // ended meanwhile
}

void TestRenewalPolicy::notDueAtAll()
{
    Account one = account(3'600, 3'500);
    QCOMPARE(renewalDueIn(one, now, {}), std::optional<qint64>(0));
    Account other = one;
    other.autoRenew = false;
    QVERIFY(!renewalDueIn(other, now, {}));
    other = one;
    other.problem = u"invalid_client"_s;
    QVERIFY(!renewalDueIn(other, now, {}));
    other = one;
    other.tokens->lifetime.reset();
    QVERIFY(!renewalDueIn(other, now, {}));
    other = one;
    other.tokens.reset();
    QVERIFY(!renewalDueIn(other, now, {}));
    QVERIFY(!renewalDueIn(account(3'600, -7'200), now, {})); // issued ahead of a clock that was set back
}

void TestRenewalPolicy::eitherClockDecides()
{
    const Account fresh = account(3'600, 600);
    QVERIFY(*renewalDueIn(fresh, now, {}) > 2'000);
    QCOMPARE(renewalDueIn(fresh, now, 100), std::optional<qint64>(0)); // set back by most of an hour
    QCOMPARE(renewalDueIn(account(3'600, 3'500), now, 3'000), std::optional<qint64>(0)); // slept
    const auto byBoot = renewalDueIn(account(3'600, -7'200), now, 1'000);
    QVERIFY(byBoot && *byBoot > 600 && *byBoot < 700);
}

void TestRenewalPolicy::accountsAreNotDueTogether()
{
    QSet<qint64> moments;
    for (int i = 0; i < 50; ++i) {
        Account one = account(604'800, 0);
        one.id = QUuid::createUuid();
        moments.insert(*renewalDueIn(one, now, {}));
    }
    QVERIFY(moments.size() > 5);
}

void TestRenewalPolicy::knowsOfCopies()
{
    Account one = account(3'600, 600);
    QVERIFY(!copiedAt(one));
    addEvent(one, now.addSecs(-700), u"copied"_s); // the one before
    QVERIFY(!copiedAt(one));
    addEvent(one, now.addSecs(-500), u"copied"_s);
    addEvent(one, now.addSecs(-400), u"introspected"_s);
    QCOMPARE(copiedAt(one), std::optional(now.addSecs(-500)));
}

QTEST_APPLESS_MAIN(TestRenewalPolicy)
#include "tst_renewalpolicy.moc"
