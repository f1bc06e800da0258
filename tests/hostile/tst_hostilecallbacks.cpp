// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/seedattack.h"
#include "support/attempt.h"

#include <QCryptographicHash>
#include <QTcpSocket>

#include <random>

using namespace Tokenshelf;
using namespace Tokenshelf::TestAttempts;

/** Everything but the right answer at the port of a sign-in, and everything that somebody could guess of one. */
class TestHostileCallbacks : public QObject
{
    Q_OBJECT

private slots:
    void sixtyRequestsChangeNothing();
    void noOtherStateCounts();
    void noMixUpReachesATokenEndpoint();
    void theChallengeIsAlwaysRight();
    void neverGoesOnWithoutPkce();
    void nobodyGuessesAThousandStates();
    void theAttackIsOne();
};

namespace {

/** A request with the Host as it should be. */
QByteArray request(quint16 port, const QByteArray &line, const QByteArray &headers = {}, const QByteArray &body = {})
{
    return line + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n" + headers + "\r\n" + body;
}

QList<QByteArray> sixtyRequests(quint16 port, const QByteArray &state)
{
    const QByteArray right = "code=x&state=" + state;
    QList<QByteArray> list;
    for (const char *path : {"/", "/favicon.ico", "/done", "/sierra", "/apicbaseX", "/apicbase/", "//apicbase", "/apicbase/../apicbase", "/./apicbase", "/%61picbase", "/Apicbase",
                             "/apicbase;x", "/apicbase%00", "/robots.txt", "/apicbase%2F"})
        list << request(port, "GET " + QByteArray(path) + '?' + right);
    for (const char *method : {"POST", "PUT", "HEAD", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT", "get", "PROPFIND"})
        list << request(port, QByteArray(method) + " /apicbase?" + right);
    for (const QByteArray &query : QList<QByteArray>{"", "code=x", "state=" + state, "error=access_denied", "code=x&state=", "code=x&state=old", "code=&state=" + state,
                                                     "code=x&code=y&state=" + state, "code=x&code=x&state=" + state, right + "&state=" + state, right + "&state=x",
                                                     right + "&error=access_denied", "error=a&error=b&state=" + state, "error=access_denied&state=x", "CODE=x&state=" + state,
                                                     "code=x&STATE=" + state, "code[]=x&state=" + state, "code=" + QByteArray(5'000, 'a') + "&state=" + state, "code=%0d%0a&state=" + state,
                                                     "code=a%00b&state=" + state, right + "&iss=a&iss=b", "code=x#state=" + state, "x=" + right.toPercentEncoding()})
        list << request(port, "GET /apicbase?" + query);
    for (const char *host : {"evil.example", "localhost.evil.example:PORT", "127.0.0.1.nip.io:PORT", "0.0.0.0:PORT", "127.0.0.1", "127.0.0.1:1", "[::1]:PORT", "127.0.0.1:PORT:1", "", "127.0.0.1:PORT@evil.example"})
        list << "GET /apicbase?" + right + " HTTP/1.1\r\nHost: " + QByteArray(host).replace("PORT", QByteArray::number(port)) + "\r\n\r\n";
    list << "GET /apicbase?" + right + " HTTP/1.1\r\n\r\n";
    list << request(port, "GET /apicbase?" + right, "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n");
    list << request(port, "POST /apicbase", "Content-Length: " + QByteArray::number(right.size()) + "\r\n", right);
    list << request(port, "GET /apicbase", "Cookie: " + right + "\r\nReferer: http://127.0.0.1/apicbase?" + right + "\r\n");
    list << "GET http://127.0.0.1/apicbase?" + right + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n";
    list << "GET /apicbase?" + right + "\r\n\r\n" << "nonsense\r\n\r\n";
    return list;
}

} // namespace

void TestHostileCallbacks::sixtyRequestsChangeNothing()
{
    Attempt attempt;
    QVERIFY(attempt.asked());
    const quint16 port = attempt.port();
    const QList<QByteArray> hostile = sixtyRequests(port, attempt.query().value(u"state"_s).toLatin1());
    QVERIFY2(hostile.size() >= 60, qPrintable(QString::number(hostile.size())));
    for (const QByteArray &one : hostile) {
        const QByteArray answer = talk(port, one);
        QVERIFY2(statusOf(answer) >= 400 && statusOf(answer) < 500, (one.first(qMin<qsizetype>(one.size(), 120)) + " -> " + answer.first(qMin<qsizetype>(answer.size(), 40))).constData());
        QVERIFY2(!attempt.result, one.constData());
    }
    QCOMPARE(attempt.server.connections(), 0);
    QCOMPARE(statusOf(talk(port, getRequest(port, attempt.callback("c0de")))), 303);
    QVERIFY(attempt.ended() && attempt.result->has_value());
    QCOMPARE(attempt.server.requests().size(), 1);
    qInfo("%lld hostile requests", qlonglong(hostile.size()));
}

void TestHostileCallbacks::noOtherStateCounts()
{
    Attempt old;
    QVERIFY(old.asked());
    const QByteArray oldState = old.query().value(u"state"_s).toLatin1();
    old.grant.reset();
    Attempt other;
    Attempt attempt;
    QVERIFY(other.asked() && attempt.asked());
    const quint16 port = attempt.port();
    const QByteArray state = attempt.query().value(u"state"_s).toLatin1();
    QByteArray turned = state;
    std::reverse(turned.begin(), turned.end());
    QByteArray flipped = state;
    flipped[0] = flipped.at(0) == 'A' ? 'B' : 'A';
    const QList<QByteArray> wrong{"",
                                  "&state=",
                                  "&state=" + oldState,
                                  "&state=" + other.query().value(u"state"_s).toLatin1(),
                                  "&state=" + state.chopped(1),
                                  "&state=" + state + "A",
                                  "&state=" + state + "=",
                                  "&state=" + turned,
                                  "&state=" + flipped,
                                  "&state=" + state.toLower() + "x",
                                  "&state=%20" + state,
                                  "&state=" + state + "+",
                                  "&state=" + state + "%00",
                                  "&state=" + state + "%0a",
                                  "&State=" + state,
                                  "&state[]=" + state,
                                  "&state=" + state + "&state=" + state,
                                  "&state=" + QByteArray(state).replace(0, 1, "%25" + state.first(1).toHex()),
                                  "&xstate=" + state,
                                  "&state=undefined"};
    QCOMPARE(wrong.size(), 20);
    for (const QByteArray &one : wrong) {
        QCOMPARE(statusOf(talk(port, getRequest(port, "/apicbase?code=x" + one))), 400);
        QCOMPARE(statusOf(talk(port, getRequest(port, "/apicbase?error=access_denied" + one))), 400);
    }
    QVERIFY(!attempt.result);
    QCOMPARE(attempt.server.connections() + other.server.connections() + old.server.connections(), 0);
}

void TestHostileCallbacks::noMixUpReachesATokenEndpoint()
{
    Attempt one;
    Attempt other;
    Attempt practice;
    one.client.provider.issuer = u"https://one.example"_s;
    other.client.provider.issuer = u"https://other.example"_s;
    other.client.provider.redirectPath = u"/other"_s;
    practice.client.provider.redirectPath = u"/practice"_s;
    QVERIFY(one.asked() && other.asked() && practice.asked());
    const QByteArray answer = one.callback("c0de"); // "/apicbase?…" with its own state
    const QByteArray query = answer.mid(answer.indexOf('?'));
    QCOMPARE(statusOf(talk(other.port(), getRequest(other.port(), "/other" + query))), 400); // A's answer at B's port and path
    QCOMPARE(statusOf(talk(other.port(), getRequest(other.port(), answer))), 404); // at B's port
    QCOMPARE(statusOf(talk(one.port(), getRequest(one.port(), "/other" + query))), 404); // at B's path
    QCOMPARE(statusOf(talk(one.port(), getRequest(one.port(), answer + "&iss=https%3A%2F%2Fother.example"))), 400); // from B
    QCOMPARE(statusOf(talk(one.port(), getRequest(one.port(), "/apicbase" + practice.callback("c0de").mid(9)))), 400); // practice at production
    other.grant->submit(Secret("http://127.0.0.1:" + QByteArray::number(one.port()) + answer)); // pasted into B
    QTRY_COMPARE(other.refused, QStringList{u"pasted_code"_s});
    QVERIFY(!one.result && !other.result && !practice.result);
    QCOMPARE(one.server.connections() + other.server.connections() + practice.server.connections(), 0);
}

void TestHostileCallbacks::theChallengeIsAlwaysRight()
{
    for (int round = 0; round < 100; ++round) {
        Attempt attempt(RawServer::send(httpAnswer(200, tokens)), RedirectKind::Paste);
        QVERIFY(attempt.asked());
        attempt.grant->submit(Secret("c0de"));
        QVERIFY(attempt.ended() && attempt.result->has_value());
        const QByteArray verifier = fieldsOf(attempt.posted()).value(u"code_verifier"_s).toLatin1();
        QVERIFY(verifier.size() >= 43 && verifier.size() <= 128);
        const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QCOMPARE(attempt.query().value(u"code_challenge"_s).toLatin1(), challenge);
        QCOMPARE(attempt.query().value(u"code_challenge_method"_s), u"S256"_s);
    }
}

/** RFC 9700 4.8: whoever refuses the challenge gets no second request without it. */
void TestHostileCallbacks::neverGoesOnWithoutPkce()
{
    for (const QByteArray &error : QList<QByteArray>{"invalid_request", "invalid_grant", "unsupported_grant_type", "server_error"}) {
        Attempt attempt(RawServer::send(httpAnswer(400, "{\"error\":\"" + error + "\",\"error_description\":\"code_challenge is not supported\"}")));
        QVERIFY(attempt.asked());
        (void)talk(attempt.port(), getRequest(attempt.port(), attempt.callback("c0de")));
        QVERIFY(attempt.ended());
        QCOMPARE(attempt.code(), QString::fromLatin1(error));
        QTest::qWait(20);
        QCOMPARE(attempt.server.requests().size(), 1);
        QVERIFY(attempt.posted().contains("code_verifier="));

        Attempt refused;
        QVERIFY(refused.asked());
        const QByteArray state = refused.query().value(u"state"_s).toLatin1();
        (void)talk(refused.port(), getRequest(refused.port(), "/apicbase?error=" + error + "&error_description=PKCE&state=" + state));
        QVERIFY(refused.ended());
        QCOMPARE(refused.code(), QString::fromLatin1(error));
        QCOMPARE(refused.server.connections(), 0);
    }
}

void TestHostileCallbacks::nobodyGuessesAThousandStates()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    QSet<QByteArray> states;
    QSet<QByteArray> challenges;
    for (int round = 0; round < 1'000; ++round) {
        Attempt attempt(RawServer::silence(), RedirectKind::Paste);
        attempt.start();
        for (int turn = 0; turn < 100 && attempt.url.isEmpty(); ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // and not QTRY_VERIFY(), which sleeps
        QVERIFY(!attempt.url.isEmpty());
        states.insert(attempt.query().value(u"state"_s).toLatin1());
        challenges.insert(attempt.query().value(u"code_challenge"_s).toLatin1());
    }
    QCOMPARE(states.size(), 1'000);
    QCOMPARE(challenges.size(), 1'000);
    QVERIFY(std::all_of(states.begin(), states.end(), [](const QByteArray &state) { return state.size() == 43; }));
    constexpr qint64 tenMinutes = 600'000;
    QSet<quint64> keys;
    for (const QByteArray &state : std::as_const(states))
        keys.insert(SeedAttack::keyOf(state));
    QCOMPARE(SeedAttack::recovered(keys, before - tenMinutes, QDateTime::currentMSecsSinceEpoch() + tenMinutes), 0);
}

/** The attack finds what is made as Qt 6.4.2 makes it. */
void TestHostileCallbacks::theAttackIsOne()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::mt19937 engine{quint32(now)};
    SeedAttack::Words numbers;
    SeedAttack::firstWords(quint32(now), numbers);
    for (const quint32 number : numbers)
        QCOMPARE(number, quint32(engine()));
    const QByteArray bytes(reinterpret_cast<const char *>(numbers), sizeof numbers);
    const QByteArray state = bytes.toBase64(QByteArray::Base64UrlEncoding); // as randomToken() writes it
    QCOMPARE(SeedAttack::recovered({SeedAttack::keyOf(state)}, now - 1'000, now + 1'000), 1);
    QCOMPARE(SeedAttack::recovered({SeedAttack::asChoices(numbers)}, now - 1'000, now + 1'000), 1);
}

QTEST_GUILESS_MAIN(TestHostileCallbacks)
#include "tst_hostilecallbacks.moc"
