// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/autorenewal.h"
#include "support/renewalbench.h"

#include <QSignalSpy>

using namespace Tokenshelf;
using namespace std::chrono_literals;

/** Renewal by itself: in time, at most once, and not while nobody could keep what it brings (security R60, R61, R82, 3.6). */
class TestAutoRenewal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void renewsWhatAsksForItInTime();
    void leavesAloneWhatCannotBeKept();
    void stopsWhereAPersonMustAct();
    void wakesOnce_data();
    void wakesOnce();
    void clocksMayJump_data();
    void clocksMayJump();
    void anOutageOfTwoHours();
    void saysThatACopyWasReplaced();

private:
    /** Time goes by, step for step, and whatever is due is done. */
    void live(std::chrono::seconds time, std::chrono::seconds step);
    void settle();

    std::unique_ptr<RenewalBench> m_bench;
    std::unique_ptr<AutoRenewal> m_renewal;
};

void TestAutoRenewal::init()
{
    m_bench = std::make_unique<RenewalBench>();
    m_bench->update(0, [](Account &account) { account.autoRenew = true; });
    m_renewal = std::make_unique<AutoRenewal>(m_bench->service());
}

void TestAutoRenewal::cleanup()
{
    m_renewal.reset();
    m_bench.reset();
}

void TestAutoRenewal::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->service().isRenewing(m_bench->id()), 20'000);
    QTest::qWait(1); // until its end has been told
}

void TestAutoRenewal::live(std::chrono::seconds time, std::chrono::seconds step)
{
    for (std::chrono::seconds gone = 0s; gone < time; gone += step) {
        m_bench->world.advance(step);
        m_renewal->check();
        settle();
    }
}

void TestAutoRenewal::renewsWhatAsksForItInTime()
{
    m_renewal->start();
    live(3'200s, 200s);
    QCOMPARE(m_bench->server.posts(), 0); // late rather than early
    live(400s, 100s);
    QCOMPARE(m_bench->server.posts(), 1);
    QCOMPARE(m_bench->record().tokens->renewals, 1);
    live(7'200s, 100s);
    QVERIFY2(m_bench->server.posts() <= 4, qPrintable(QString::number(m_bench->server.posts())));
    QVERIFY(m_bench->service().lifetimeOf(m_bench->record()).remaining.value_or(0) > 0);
    m_bench->update(0, [](Account &account) { account.autoRenew = false; });
    const int before = m_bench->server.posts();
    live(7'200s, 600s);
    QCOMPARE(m_bench->server.posts(), before);
}

void TestAutoRenewal::leavesAloneWhatCannotBeKept()
{
    m_bench->world.advance(3'500s);
    m_bench->secrets.locked = true;
    m_renewal->start();
    QSignalSpy failed(m_renewal.get(), &AutoRenewal::failed);
    live(600s, 60s);
    QCOMPARE(m_bench->server.posts(), 0);
    QVERIFY(!failed.isEmpty());
    QCOMPARE(failed.constFirst().at(1).value<Error>().code, u"keychain_locked"_s);
    QVERIFY(m_bench->record().problem.isEmpty());
    m_bench->secrets.locked = false;
    live(180s, 60s);
    QCOMPARE(m_bench->server.posts(), 1);
}

void TestAutoRenewal::stopsWhereAPersonMustAct()
{
    m_bench->server.holders[0].refusals = QList<QByteArray>(100, httpAnswer(401, R"({"error":"invalid_client"})"));
    m_bench->world.advance(3'500s);
    m_renewal->start();
    live(3h, 60s);
    QCOMPARE(m_bench->server.posts(), 1);
    QCOMPARE(m_bench->record().problem, u"invalid_client"_s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_bench->token().error().code, u"invalid_client"_s);
    QCOMPARE(m_bench->server.posts(), 1);
    m_bench->server.holders[0].refusals.clear();
    VERIFY_RESULT(m_bench->renew()); // a person has mended it
    live(4'000s, 100s);
    QVERIFY(m_bench->server.posts() >= 3);
}

void TestAutoRenewal::wakesOnce_data()
{
    QTest::addColumn<bool>("announced");
    QTest::newRow("logind tells") << true;
    QTest::newRow("stopped and continued") << false;
}

void TestAutoRenewal::wakesOnce()
{
    QFETCH(const bool, announced);
    m_renewal->start();
    if (announced)
        m_renewal->pause();
    m_bench->world.advance(2h);
    if (announced) {
        QTest::qWait(100);
        QCOMPARE(m_bench->server.posts(), 0);
        m_renewal->wake();
        m_renewal->wake(); // the network is there too
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->server.posts(), 1, 5'000);
    settle();
    live(300s, 10s);
    QCOMPARE(m_bench->server.posts(), 1);
    QCOMPARE(m_bench->service().lifetimeOf(m_bench->record()).state, State::Valid);
}

void TestAutoRenewal::clocksMayJump_data()
{
    QTest::addColumn<qint64>("hours");
    constexpr qint64 decade = 10 * 365 * 24;
    QTest::newRow("an hour ahead") << qint64(1);
    QTest::newRow("an hour back") << qint64(-1);
    QTest::newRow("ten years ahead") << decade;
    QTest::newRow("ten years back") << -decade;
}

void TestAutoRenewal::clocksMayJump()
{
    QFETCH(const qint64, hours);
    m_renewal->start();
    live(60s, 10s);
    m_bench->world.jump(std::chrono::hours(hours));
    live(300s, 10s);
    QVERIFY2(m_bench->server.posts() <= 2, qPrintable(QString::number(m_bench->server.posts())));
    VERIFY_RESULT(m_bench->token(0));
    m_bench->world.jump(std::chrono::hours(-hours)); // right again
    const int before = m_bench->server.posts();
    live(300s, 10s);
    QVERIFY2(m_bench->server.posts() - before <= 2, qPrintable(QString::number(m_bench->server.posts() - before)));
    const auto token = m_bench->token(0);
    VERIFY_RESULT(token);
    QCOMPARE(bytes(token), RotatingServer::access(0, m_bench->server.holders[0].number)); // the one that the provider knows
    QVERIFY(m_bench->record().problem.isEmpty());
    live(2h, 60s);
    QVERIFY(m_bench->service().lifetimeOf(m_bench->record()).remaining.value_or(0) > 0);
}

void TestAutoRenewal::anOutageOfTwoHours()
{
    m_bench->world.advance(3'500s);
    m_renewal->start();
    m_bench->server.holders[0].refusals = QList<QByteArray>(1'000, httpAnswer(503, "busy", "text/plain"));
    for (int second = 0; second < 7'200; second += 5) {
        m_bench->world.advance(5s);
        m_renewal->check();
        settle();
        if (second % 600 == 0)
            QVERIFY(!m_bench->token(3'500)); // scripts ask too, and wait with it
    }
    const int posts = m_bench->server.posts();
    qInfo("%d requests in two hours without the provider", posts);
    QVERIFY(posts <= 24);
    QVERIFY(m_bench->record().problem.isEmpty());
    m_bench->server.holders[0].refusals.clear();
    int seconds = 0;
    for (; m_bench->record().tokens->renewals == 0 && seconds < 1'000; seconds += 5) {
        m_bench->world.advance(5s);
        m_renewal->check();
        settle();
    }
    qInfo("renewed %d s after its return", seconds);
    QVERIFY(seconds <= 305);
    QVERIFY(m_bench->record().problem.isEmpty());
}

void TestAutoRenewal::saysThatACopyWasReplaced()
{
    QVERIFY(m_bench->service().providerOf(m_bench->record())->renewalEndsOldToken);
    QSignalSpy replaced(m_renewal.get(), &AutoRenewal::copyReplaced);
    m_renewal->start();
    live(3'600s, 60s);
    QCOMPARE(m_bench->record().tokens->renewals, 1);
    QCOMPARE(replaced.size(), 0);
    VERIFY_RESULT(m_bench->service().noteCopied(m_bench->id(), u"raw"_s));
    const QDateTime copied = m_bench->world.now();
    live(3'600s, 60s);
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(replaced.constFirst().at(1).toDateTime().toUTC(), copied);
    live(3'600s, 60s);
    QCOMPARE(replaced.size(), 1); // once
}

QTEST_GUILESS_MAIN(TestAutoRenewal)
#include "tst_autorenewal.moc"
