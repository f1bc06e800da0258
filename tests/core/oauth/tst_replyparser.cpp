// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/replyparser.h"

#include <QTimeZone>
#include <QTest>

using namespace Tokenshelf;

/** What counts as an answer, byte by byte; the bytes come from whoever is at the other end. */
class ReplyParserTest : public QObject
{
    Q_OBJECT

private slots:
    void verdict_data();
    void verdict();
    void verdictDoesNotDependOnChunks_data();
    void verdictDoesNotDependOnChunks();
    void readsWhatIsNeeded();
};

namespace {

const ReplyLimits small{.head = 1000, .body = 100};
const QByteArray ok = "HTTP/1.1 200 OK\r\n";
const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";

/** "<status> <body>", an error's code, or nothing yet. */
QString verdictOf(const QByteArray &bytes, bool ended)
{
    const Result<std::optional<HttpReply>> reply = parseReply(bytes, ended, small);
    if (!reply)
        return reply.error().code;
    return *reply ? QString::number((*reply)->status) + u' ' + QString::fromLatin1((*reply)->body) : QString();
}

} // namespace

void ReplyParserTest::verdict_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("open"); // while more may come
    QTest::addColumn<QString>("ended");

    const auto row = [](const char *name, const QByteArray &bytes, const QString &open, const QString &ended) {
        QTest::newRow(name) << bytes << open << ended;
    };
    const auto final = [&row](const char *name, const QByteArray &bytes, const QString &both) { row(name, bytes, both, both); };
    const QString wait;
    const QString closed = u"connection_closed"_s;
    const QString bad = u"bad_reply"_s;
    const QString large = u"body_too_large"_s;

    row("nothing", "", wait, closed);
    row("half a status", "HTTP/1.1 2", wait, closed);
    row("no end of headers", ok + "A: b\r\n", wait, closed);
    row("body until the end", ok + "\r\n{}", wait, u"200 {}"_s);
    row("empty until the end", ok + "\r\n", wait, u"200 "_s);
    final("length", ok + "Content-Length: 2\r\n\r\n{}", u"200 {}"_s);
    final("length nought", ok + "Content-Length: 0\r\n\r\n", u"200 "_s);
    final("more than the length", ok + "Content-Length: 2\r\n\r\n{}HTTP/1.1 500 No\r\n\r\n", u"200 {}"_s);
    row("less than the length", ok + "Content-Length: 3\r\n\r\n{}", wait, closed);
    final("same length twice", ok + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", u"200 {}"_s);
    final("HTTP/1.0", "HTTP/1.0 401 No\r\nContent-Length: 2\r\n\r\n{}", u"401 {}"_s);
    final("no reason", "HTTP/1.1 400\r\nContent-Length: 2\r\n\r\n{}", u"400 {}"_s);
    final("204 with a length", "HTTP/1.1 204 None\r\nContent-Length: 5\r\n\r\n", u"204 "_s);
    final("304", "HTTP/1.1 304 Same\r\n\r\n", u"304 "_s);
    final("101", "HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\n\r\n", u"101 "_s);
    final("continue, then an answer", "HTTP/1.1 100 Continue\r\n\r\n" + ok + "Content-Length: 2\r\n\r\n{}", u"200 {}"_s);
    row("continue", "HTTP/1.1 100 Continue\r\n\r\n", wait, closed);
    final("endless continues", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(100), large);
    final("chunks", chunked + "1\r\n{\r\n1;a=b\r\n}\r\n0\r\n\r\n", u"200 {}"_s);
    final("capital digits, zeros", chunked + "00A\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n", u"200 0123456789"_s);
    row("half a chunk", chunked + "5\r\nab", wait, closed);
    row("no last chunk", chunked + "2\r\n{}\r\n", wait, closed);
    final("chunk of words", chunked + "zz\r\nab", bad);
    final("chunk without a size", chunked + "\r\nab", bad);
    final("negative chunk", chunked + "-1\r\nab", bad);
    final("signed chunk", chunked + "+1\r\na\r\n", bad);
    final("hexadecimal prefix", chunked + "0x1\r\na\r\n", bad);
    final("chunk without its end", chunked + "1\r\nabc\r\n", bad);
    final("chunk too large", chunked + "65\r\n", large);
    final("absurd chunk", chunked + "FFFFFFFFFFFFFFFF\r\n", bad);
    final("chunks too large", chunked + QByteArray("20\r\n" + QByteArray(32, 'a') + "\r\n").repeated(4), large);
    final("endless extension", chunked + "1;" + QByteArray(300, 'a'), bad);
    row("tiny chunks with long extensions", chunked + ("1;" + QByteArray(90, 'a') + "\r\na\r\n").repeated(20), large, large);
    final("length and chunks", ok + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}", bad);
    final("packed", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n", bad);
    final("two lengths", ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", bad);
    final("list of lengths", ok + "Content-Length: 2, 2\r\n\r\n{}", bad);
    final("length of words", ok + "Content-Length: two\r\n\r\n{}", bad);
    final("negative length", ok + "Content-Length: -1\r\n\r\n{}", bad);
    final("largest length", ok + "Content-Length: 100\r\n\r\n" + QByteArray(100, 'a'), u"200 "_s + QString(100, u'a'));
    final("length too large", ok + "Content-Length: 101\r\n\r\n", large);
    final("absurd length", ok + "Content-Length: 99999999999999999999\r\n\r\n", large);
    final("endless body", ok + "\r\n" + QByteArray(101, 'a'), large);
    final("endless status", "HTTP/1.1 200 " + QByteArray(1100, 'a'), large);
    final("endless header", ok + "A: " + QByteArray(1100, 'a'), large);
    final("endless headers", ok + QByteArray("A: b\r\n").repeated(200), large);
    final("words", "how do you do\r\n", bad);
    final("HTTP/2", "HTTP/2 200\r\n", bad);
    final("HTTP/0.9", "HTTP/0.9 200 OK\r\n", bad);
    final("status of two digits", "HTTP/1.1 20 OK\r\n", bad);
    final("status of four digits", "HTTP/1.1 2000 OK\r\n", bad);
    final("status below 100", "HTTP/1.1 099 OK\r\n", bad);
    final("negative status", "HTTP/1.1 -20 OK\r\n", bad);
    final("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}", bad);
    final("folded header", ok + "A: b\r\n c\r\n", bad);
    final("header without a colon", ok + "A\r\n", bad);
    final("NUL in a header", ok + QByteArray("A: \0\r\n", 6), bad);
    final("another protocol", "220 mail.example ESMTP\r\n", bad);
    final("TLS alert", QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7), bad);
}

void ReplyParserTest::verdict()
{
    QFETCH(QByteArray, bytes);
    QTEST(verdictOf(bytes, false), "open");
    QTEST(verdictOf(bytes, true), "ended");
}

void ReplyParserTest::verdictDoesNotDependOnChunks_data()
{
    verdict_data();
}

void ReplyParserTest::verdictDoesNotDependOnChunks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, open);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const QString early = verdictOf(bytes.first(size), false);
        if (!early.isEmpty()) {
            QCOMPARE(early, open);
            return;
        }
    }
}

void ReplyParserTest::readsWhatIsNeeded()
{
    const auto reply = parseReply("HTTP/1.1 302 Found\r\nCONTENT-TYPE: text/html; charset=utf-8\r\nretry-after:  30 \r\nLocation: /a?b\r\n"
                                  "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Length: 0\r\n\r\n",
                                  false, {});
    QVERIFY(reply.has_value() && reply->has_value());
    QCOMPARE((*reply)->contentType, "text/html; charset=utf-8");
    QCOMPARE((*reply)->retryAfter, "30");
    QCOMPARE((*reply)->location, "/a?b");
    QCOMPARE((*reply)->date, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc()));
}

QTEST_APPLESS_MAIN(ReplyParserTest)
#include "tst_replyparser.moc"
