// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/attempts.h"
#include "support/renewalbench.h"

#include <QRandomGenerator>

using namespace Tokenshelf;
using Fate = RotatingServer::Fate;

Q_DECLARE_METATYPE(Tokenshelf::RotatingServer::Fate)

namespace {

constexpr int people = 20;

} // namespace

/** The provider has renewed, and its answer was lost: the same refresh token once more, and never a wrong "sign in again" (security R56, R84). */
class TestLostAnswers : public QObject
{
    Q_OBJECT

private slots:
    void areAskedForAgain_data();
    void areAskedForAgain();
    void withoutGraceItIsSaid();
    void nothingIsSentAgainThatNeverLeft();
    void whoeverSaysWhenIsNotAskedBefore_data();
    void whoeverSaysWhenIsNotAskedBefore();
    void aTokenThatEndedIsNotHandedOut();
    void aFlakyNetworkBlamesNoAccount();
};

void TestLostAnswers::areAskedForAgain_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::newRow("cut") << Fate::Cut;
    QTest::newRow("reset") << Fate::Reset;
    QTest::newRow("half of it") << Fate::Half;
    QTest::newRow("a captive portal's page") << Fate::Page;
    QTest::newRow("500") << Fate::Status500;
    QTest::newRow("silence") << Fate::Silence;
}

void TestLostAnswers::areAskedForAgain()
{
    QFETCH(const Fate, fate);
    RenewalBench bench(people);
    bench.server.grace = true;
    for (int i = 0; i < people; ++i)
        bench.server.holders[i].fates = {fate};
    QCOMPARE(bench.renewAll(), QStringList(QList<QString>(people, QString())));
    int recovered = 0;
    for (int i = 0; i < people; ++i) {
        QCOMPARE(bench.server.holders[i].posts, 2);
        recovered += bench.kept(i) == RotatingServer::refresh(i, bench.server.holders[i].number) && bench.record(i).problem.isEmpty();
    }
    qInfo("%d of %d recovered", recovered, people);
    QCOMPARE(recovered, people);
}

void TestLostAnswers::withoutGraceItIsSaid()
{
    RenewalBench bench(people);
    for (int i = 0; i < people; ++i)
        bench.server.holders[i].fates = {Fate::Cut};
    QCOMPARE(bench.renewAll(), QStringList(QList<QString>(people, u"invalid_grant"_s)));
    for (int i = 0; i < people; ++i) {
        QCOMPARE(bench.record(i).problem, u"invalid_grant"_s);
        QCOMPARE(bench.kept(i), RotatingServer::refresh(i, 0)); // nothing is deleted
        QCOMPARE(bench.server.holders[i].posts, 2); // and there is no loop
        bench.world.advance(std::chrono::hours(2));
        QCOMPARE(bench.token(60, i).error().code, u"invalid_grant"_s);
        QCOMPARE(bench.renewAhead(i).error().code, u"invalid_grant"_s);
        QCOMPARE(bench.server.holders[i].posts, 2);
    }
}

void TestLostAnswers::nothingIsSentAgainThatNeverLeft()
{
    RenewalBench bench;
    const QUrl nobody(u"http://127.0.0.1:9/"_s); // the discard port: nobody listens
    VERIFY_RESULT(bench.world.changeProvider(u"suppliers-test"_s, [&](Provider &provider) { provider.endpoints.token = nobody.toString(); }));
    QTRY_VERIFY(bench.app->providers().provider(u"suppliers-test"_s));
    AppContext fresh(bench.world.options());
    fresh.service().useSecretStore(bench.secrets);
    Draft draft = bench.world.draft(u"suppliers-test"_s, u"Supplier"_s);
    const TokenSet tokens{.access = Secret("a"), .refresh = Secret("r0x0"), .type = u"Bearer"_s, .expiresIn = 10, .requestedAt = bench.world.now()};
    const auto id = await<QUuid>([&](QObject *context, Callback<QUuid> done) { fresh.service().add(draft, tokens, context, done); });
    VERIFY_RESULT(id);
    QElapsedTimer clock;
    clock.start();
    const auto renewed = await<std::monostate>([&](QObject *context, Callback<> done) { fresh.service().renew(*id, context, done); });
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().code, u"connection_refused"_s);
    QVERIFY(fresh.service().account(*id)->problem.isEmpty());
    const QString file = attemptsPath(bench.world.folder() + "/run"_L1, id->toString(QUuid::WithoutBraces));
    QVERIFY(!QFile::exists(file)); // the provider saw nothing, and needs no rest
}

void TestLostAnswers::whoeverSaysWhenIsNotAskedBefore_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("soon") << 20;
    QTest::newRow("late") << 600;
}

void TestLostAnswers::whoeverSaysWhenIsNotAskedBefore()
{
    RenewalBench bench;
    QFETCH(const int, seconds);
    bench.server.holders[0].refusals = {httpAnswer(503, "{}", "application/json", "Retry-After: " + QByteArray::number(seconds) + "\r\n")};
    const auto refused = bench.renew();
    QVERIFY(!refused);
    QCOMPARE(refused.error().httpStatus, 503);
    QCOMPARE(bench.server.posts(), 1);
    const auto waiting = bench.token(3'599 + 60);
    bench.world.advance(std::chrono::seconds(seconds - 10));
    QVERIFY(!bench.renewAhead());
    QCOMPARE(bench.server.posts(), 1);
    bench.world.advance(std::chrono::seconds(11));
    VERIFY_RESULT(bench.renewAhead());
    QCOMPARE(bench.server.posts(), 2);
    Q_UNUSED(waiting)
}

/** A kill between the two writes of a renewal: the new refresh token is kept, the new access token is not, and has ended the old one. */
void TestLostAnswers::aTokenThatEndedIsNotHandedOut()
{
    RenewalBench bench;
    QVERIFY(bench.token()); // nothing is wrong yet
    QCOMPARE(bench.server.posts(), 0);
    const QString name = bench.record().refreshName();
    auto entry = await<std::optional<StoredSecret>>(
        [&](QObject *context, Callback<std::optional<StoredSecret>> done) { bench.secrets.read(name, context, done); });
    QVERIFY(entry && *entry);
    (*entry)->value = Secret(RotatingServer::refresh(0, 1));
    ++(*entry)->generation;
    VERIFY_RESULT(await<std::monostate>([&](QObject *context, Callback<> done) { bench.secrets.write(name, **entry, context, done); }));
    bench.server.holders[0].number = 1;
    QCOMPARE(bytes(bench.token()), RotatingServer::access(0, 2));
    QCOMPARE(bench.server.posts(), 1);
    QCOMPARE(bytes(bench.token()), RotatingServer::access(0, 2));
    QCOMPARE(bench.server.posts(), 1); // renewed once
}

void TestLostAnswers::aFlakyNetworkBlamesNoAccount()
{
    constexpr int rounds = 5;
    RenewalBench bench(people);
    bench.server.grace = true;
    QRandomGenerator random(84);
    const QList<QByteArray> refusals{httpAnswer(429, "{}"), httpAnswer(503, R"({"error":"invalid_grant"})"), httpAnswer(502, "<h1>"),
                                     httpAnswer(200, "<html>Sign in to the network</html>", "text/html"), httpAnswer(200, ""),
                                     httpAnswer(408, R"({"error":"invalid_client"})")};
    int failed = 0;
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < people; ++i) {
            auto &holder = bench.server.holders[i];
            holder.fates.clear();
            holder.refusals = {refusals.at(random.bounded(refusals.size()))};
            if (random.bounded(2) == 0)
                holder.fates = {Fate(random.bounded(int(Fate::Cut), int(Fate::Silence) + 1))};
        }
        const QStringList codes = bench.renewAll();
        failed += int(codes.size() - codes.count(QString()));
        for (int i = 0; i < people; ++i)
            QVERIFY2(bench.record(i).problem.isEmpty(), qPrintable(codes.at(i)));
        bench.world.advance(std::chrono::hours(1));
    }
    qInfo("%d of %d renewals failed on the way, 0 were blamed on an account", failed, rounds * people);
    QVERIFY(failed > people); // or it was not flaky
    for (int i = 0; i < people; ++i) {
        bench.server.holders[i].fates.clear();
        bench.server.holders[i].refusals.clear();
    }
    QCOMPARE(bench.renewAll(), QStringList(QList<QString>(people, QString())));
}

QTEST_GUILESS_MAIN(TestLostAnswers)
#include "tst_lostanswers.moc"
