// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/attempts.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Tokenshelf;
using namespace std::chrono_literals;

using Time = Attempts::Time;

namespace {

const Error busy{.kind = Error::Kind::Network, .code = QStringLiteral("http_503"), .httpStatus = 503};

} // namespace

/** How long a renewal waits for those that failed before it. */
class TestAttempts : public QObject
{
    Q_OBJECT

private slots:
    void backsOffExponentially_data();
    void backsOffExponentially();
    void spreadsAnHoursRequests_data();
    void spreadsAnHoursRequests();
    void anOutageCostsTwelveRequestsAnHour();
    void keepsToRetryAfter();
    void saysHowLongToWait();
    void survivesItsFile();
    void believesNoNonsense_data();
    void believesNoNonsense();
};

void TestAttempts::backsOffExponentially_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<double>("random");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("first, most") << 1 << 1.0 << qint64(2'000);
    QTest::newRow("first, half") << 1 << 0.5 << qint64(1'000);
    QTest::newRow("first, least") << 1 << 0.0 << qint64(0);
    QTest::newRow("second") << 2 << 1.0 << qint64(4'000);
    QTest::newRow("eighth") << 8 << 1.0 << qint64(256'000);
    QTest::newRow("ninth, capped") << 9 << 1.0 << qint64(300'000);
    QTest::newRow("capped, jittered") << 9 << 0.25 << qint64(75'000);
    QTest::newRow("many") << 1'000'000 << 1.0 << qint64(300'000);
    QTest::newRow("none") << 0 << 1.0 << qint64(2'000);
}

void TestAttempts::backsOffExponentially()
{
    QFETCH(const int, failures);
    QFETCH(const double, random);
    QTEST(qint64(backOff(failures, random).count()), "milliseconds");
}

void TestAttempts::spreadsAnHoursRequests_data()
{
    QTest::addColumn<QList<int>>("minutesAgo");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("none") << QList<int>{} << qint64(0);
    QTest::newRow("three") << QList<int>{0, 0, 0} << qint64(0);
    QTest::newRow("four at once") << QList<int>{0, 0, 0, 0} << qint64(400);
    QTest::newRow("four long ago") << QList<int>{59, 58, 57, 56} << qint64(300);
    QTest::newRow("twelve at once") << QList<int>(12, 0) << qint64(3'600);
    QTest::newRow("twelve, evenly") << QList<int>{55, 50, 45, 40, 35, 30, 25, 20, 15, 10, 5, 0} << qint64(300);
    QTest::newRow("a person's fifteen") << QList<int>{30, 30, 30, 20, 20, 20, 10, 10, 10, 5, 5, 5, 0, 0, 0} << qint64(2'400);
}

void TestAttempts::spreadsAnHoursRequests()
{
    QFETCH(const QList<int>, minutesAgo);
    const Time now = 100h;
    QList<Time> posts;
    for (const int minutes : minutesAgo)
        posts.append(now - std::chrono::minutes(minutes));
    QTEST(qint64(paced(posts, now) / 1s), "seconds");
}

void TestAttempts::anOutageCostsTwelveRequestsAnHour()
{
    static constexpr Time start = 100h;
    qsizetype most = 0;
    Time slowest{0};
    for (int seed = 0; seed < 200; ++seed) {
        const Time end = start + 2h + seed * 20s; // the provider is back
        QRandomGenerator random{quint32(seed)};
        Attempts attempts;
        QList<Time> posts;
        Time now = start;
        while (now < end) {
            const int count = attempts.failures == 0 ? 2 : 1; // the first is made once more
            attempts = afterFailure(attempts, busy, count, now, random.generateDouble());
            posts.append(QList<Time>(count, now));
            QVERIFY(attempts.until >= now);
            now = std::max(attempts.until, now + 1s);
        }
        for (const Time &first : std::as_const(posts)) {
            const auto inHour = std::count_if(posts.begin(), posts.end(), [&](Time post) { return post >= first && post < first + 1h; });
            QVERIFY2(inHour <= 12, qPrintable(QString::number(inHour)));
        }
        most = std::max(most, std::count_if(posts.begin(), posts.end(), [](Time post) { return post < start + 2h; }));
        slowest = std::max(slowest, now - end);
    }
    qInfo("in two hours at most %lld requests; back at most %lld s after the provider", qint64(most), qint64(slowest / 1s));
    QVERIFY(most <= 24);
    QVERIFY(slowest > 1min); // or nothing was measured
    QVERIFY(slowest <= 5min);
}

void TestAttempts::keepsToRetryAfter()
{
    Error slow = busy;
    slow.retryAfter = 1'800s;
    const Time now = 5h;
    QCOMPARE(afterFailure({}, slow, 1, now, 1.0).until, now + 30min);
    slow.retryAfter = 0s;
    QCOMPARE(afterFailure({}, slow, 1, now, 1.0).until, now + 2s);
}

void TestAttempts::saysHowLongToWait()
{
    const Time now = 5h;
    Error detailed = busy;
    detailed.detail = QStringLiteral("of no use to others");
    const Attempts attempts = afterFailure({}, detailed, 1, now, 1.0);
    const auto pause = pauseOf(attempts, now + 500ms);
    QVERIFY(pause);
    QCOMPARE(pause->code, busy.code);
    QCOMPARE(pause->kind, busy.kind);
    QCOMPARE(pause->httpStatus, 503);
    QVERIFY(pause->detail.isEmpty());
    QCOMPARE(pause->retryAfter, std::optional(2s));
    QVERIFY(!pauseOf(attempts, now + 2s));
    QVERIFY(!pauseOf({}, now));
}

void TestAttempts::survivesItsFile()
{
    const Time now = 5h;
    Attempts attempts = afterFailure({}, busy, 2, now - 10min, 1.0);
    attempts = afterFailure(attempts, busy, 1, now, 0.5);
    QCOMPARE(attemptsFromJson(toJson(attempts), now), attempts);
    QCOMPARE(attemptsFromJson(toJson(attempts), now + 55min).posts.size(), 1); // the others count no more
    QCOMPARE(attemptsFromJson(toJson(attempts), now + 2h), Attempts()); // long over
    QCOMPARE(attemptsFromJson(toJson(attempts), 1min), Attempts()); // the computer was started again
    const QTemporaryDir folder;
    QCOMPARE(readAttempts(attemptsPath(folder.path(), QStringLiteral("none")), now), Attempts());
}

void TestAttempts::believesNoNonsense_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"", "{", "[]", "null", "{\"failures\":-1,\"kind\":1}", "{\"failures\":3,\"kind\":99,\"until\":18000000}",
                             "{\"failures\":\"3\",\"kind\":2,\"until\":18000000}", "{\"failures\":3,\"kind\":2,\"until\":1e300}",
                             "{\"failures\":3,\"kind\":2,\"until\":-9e18}"})
        QTest::newRow(json) << QByteArray(json);
}

void TestAttempts::believesNoNonsense()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(attemptsFromJson(json, 5h), Attempts());
}

QTEST_APPLESS_MAIN(TestAttempts)
#include "tst_attempts.moc"
