// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/codebook.h"
#include "practice/tokenbook.h"
#include "practice/wire.h"

#include <QTest>

#include <cmath>

using namespace Tokenshelf;

/** What the practice server refuses to web pages and other programs, and how hard its tokens are to guess. */
class TestPracticeHosts : public QObject
{
    Q_OBJECT

private slots:
    void foreignHosts_data();
    void foreignHosts();
    void noCrossOriginHeaders();
    void tokensCannotBeGuessed_data();
    void tokensCannotBeGuessed();
    void tokensAreLongEnough();
};

void TestPracticeHosts::foreignHosts_data()
{
    QTest::addColumn<QByteArray>("host"); // %1 is the port
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &host, int status) { QTest::newRow(name) << host << status; };
    row("evil", "Host: evil.example\r\n", 403);
    row("evil with the port", "Host: evil.example:%1\r\n", 403);
    row("localhost of somebody", "Host: localhost.evil.com:%1\r\n", 403);
    row("nip.io", "Host: 127.0.0.1.nip.io:%1\r\n", 403);
    row("any address", "Host: 0.0.0.0:%1\r\n", 403);
    row("no port", "Host: 127.0.0.1\r\n", 403);
    row("other port", "Host: 127.0.0.1:1\r\n", 403);
    row("trailing dot", "Host: localhost.:%1\r\n", 403);
    row("userinfo", "Host: 127.0.0.1:%1@evil.example\r\n", 403);
    row("as a number", "Host: 2130706433:%1\r\n", 403);
    row("missing", "", 403);
    row("two of them", "Host: 127.0.0.1:%1\r\nHost: evil.example\r\n", 400);
}

void TestPracticeHosts::foreignHosts()
{
    QFETCH(QByteArray, host);
    QFETCH(const int, status);
    PracticeServer server;
    QVERIFY(server.start(0).has_value());
    for (const QUrl &url : {server.sierra(), server.app(), server.api()}) {
        const auto port = quint16(url.port());
        QByteArray lines = host;
        lines.replace("%1", QByteArray::number(port));
        QCOMPARE(statusOf(talk(port, "GET / HTTP/1.1\r\n" + lines + "\r\n")), status);
        QVERIFY(statusOf(talk(port, getRequest(port, "/"))) != 403); // ours
    }
}

void TestPracticeHosts::noCrossOriginHeaders()
{
    PracticeServer server;
    QVERIFY(server.start(0).has_value());
    for (const QUrl &url : {server.sierra(), server.app(), server.api()}) {
        const auto port = quint16(url.port());
        const QByteArray ours = "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\nOrigin: https://evil.example\r\n";
        const QByteArray asked = "Access-Control-Request-Method: GET\r\nAccess-Control-Request-Private-Network: true\r\n";
        const QByteArray preflight = talk(port, "OPTIONS /oauth/token/ HTTP/1.1\r\n" + ours + asked + "\r\n");
        QCOMPARE(statusOf(preflight), 405);
        const QByteArray answer = talk(port, "GET / HTTP/1.1\r\n" + ours + "\r\n");
        for (const QByteArray &text : {preflight, answer})
            QVERIFY(!text.toLower().contains("access-control-"));
    }
}

void TestPracticeHosts::tokensCannotBeGuessed_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : {u"Apicbase's"_s, u"Sierra's"_s, u"codes"_s})
        QTest::newRow(qPrintable(kind)) << kind;
}

/** Of 2,000 that were made in the same second for the same client: how many characters vary freely. */
void TestPracticeHosts::tokensCannotBeGuessed()
{
    QFETCH(const QString, kind);
    PracticeServer server;
    const PracticeClient client = server.clients().constFirst();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CodeBook codes;
    const bool isCode = kind == "codes"_L1;
    const QByteArrayView alphabet = kind == "Sierra's"_L1 ? QByteArrayView(urlSafe) : QByteArrayView(alphanumerics);
    QSet<QByteArray> all;
    QList<QSet<char>> seen;
    for (int i = 0; i < 2'000; ++i) {
        const QByteArray text = isCode ? codes.issue({}, now) : sealedToken(TokenKind::Access, client, now, alphabet, kind == "Sierra's"_L1 ? 64 : 40);
        QVERIFY2(text.startsWith(isCode ? "pracc" : "praca"), text.constData()); // nobody takes it for a real one
        all.insert(text);
        seen.resize(text.size());
        for (qsizetype at = 0; at < text.size(); ++at)
            seen[at].insert(text.at(at));
    }
    QCOMPARE(all.size(), 2'000);
    constexpr qsizetype seal = 7; // follows from the rest
    double bits = 0;
    for (qsizetype at = 0; at < seen.size() - (isCode ? 0 : seal); ++at)
        bits += seen.at(at).size() >= alphabet.size() - 2 ? std::log2(double(seen.at(at).size())) : 0;
    qInfo("%s: %.0f bits", qPrintable(kind), bits);
    QVERIFY(bits >= 128);
}

/** What is really handed out has room for as much, and shows by its beginning that it is for practice. */
void TestPracticeHosts::tokensAreLongEnough()
{
    PracticeServer server;
    QVERIFY(server.start(0).has_value());
    const QByteArray answer = signIn(server);
    for (const auto &[name, beginning] : {std::pair(QByteArray("access_token"), "praca"), {"refresh_token", "pracr"}}) {
        const QByteArray token = between(answer, '"' + name + "\": \"", "\"");
        QVERIFY2(token.size() >= 40 && token.startsWith(beginning), answer.constData());
    }
}

QTEST_GUILESS_MAIN(TestPracticeHosts)
#include "tst_practicehosts.moc"
