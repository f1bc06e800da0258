// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/form.h"
#include "core/oauth/serverrequest.h"

#include <QTest>

using namespace Tokenshelf;

using Pairs = QList<QPair<QString, QString>>;

/** The pure half of the server: what counts as a request, and that it does not matter how its bytes arrive. */
class ServerRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void verdict_data();
    void verdict();
    void verdictDoesNotDependOnChunks_data();
    void verdictDoesNotDependOnChunks();
    void readsAllParts();
    void decodesPairs_data();
    void decodesPairs();
    void encodesEveryByte();
};

namespace {

constexpr int unfinished = 0;
constexpr int complete = 200;

int verdictOf(const QByteArray &bytes, const ServerLimits &limits = {})
{
    const Result<std::optional<ServerRequest>> request = parseRequest(bytes, limits);
    if (!request)
        return request.error().httpStatus;
    return *request ? complete : unfinished;
}

QByteArray repeated(const QByteArray &text, int times)
{
    return text.repeated(times);
}

} // namespace

void ServerRequestTest::verdict_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("expected");

    const QByteArray get = "GET / HTTP/1.1\r\n";
    QTest::newRow("nothing") << QByteArray() << unfinished;
    QTest::newRow("half a line") << QByteArray("GET / HT") << unfinished;
    QTest::newRow("line without its end") << QByteArray("GET / HTTP/1.1\r") << unfinished;
    QTest::newRow("no end of headers") << get + "Host: a\r\n" << unfinished;
    QTest::newRow("no headers") << get + "\r\n" << complete;
    QTest::newRow("one header") << get + "Host: a\r\n\r\n" << complete;
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << complete;
    QTest::newRow("query") << QByteArray("GET /a?code=1%2B&state=2 HTTP/1.1\r\n\r\n") << complete;
    QTest::newRow("options of the server") << QByteArray("OPTIONS * HTTP/1.1\r\n\r\n") << complete;
    QTest::newRow("body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc") << complete;
    QTest::newRow("body still under way") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nab") << unfinished;
    QTest::newRow("more than the body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcd") << complete;
    QTest::newRow("longest target") << "GET /" + repeated("a", 8192 - 14) + " HTTP/1.1\r\n\r\n" << complete;

    QTest::newRow("empty line") << QByteArray("\r\n") << 400;
    QTest::newRow("bare line feed") << QByteArray("GET / HTTP/1.1\n\n") << 400;
    QTest::newRow("bare carriage return") << QByteArray("GET / HTTP/1.1\rHost: a\r\n\r\n") << 400;
    QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc", 9) << 400;
    QTest::newRow("NUL") << QByteArray("GET /\0 HTTP/1.1\r\n\r\n", 19) << 400;
    QTest::newRow("words") << QByteArray("hello\r\n") << 400;
    QTest::newRow("two blanks") << QByteArray("GET  / HTTP/1.1\r\n") << 400;
    QTest::newRow("HTTP/0.9") << QByteArray("GET /\r\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n") << 400;
    QTest::newRow("absolute target") << QByteArray("GET http://127.0.0.1/ HTTP/1.1\r\n") << 400;
    QTest::newRow("no slash") << QByteArray("GET a HTTP/1.1\r\n") << 400;
    QTest::newRow("star") << QByteArray("GET * HTTP/1.1\r\n") << 400;
    QTest::newRow("bytes beyond ASCII") << QByteArray("GET /\xc3\xa9 HTTP/1.1\r\n") << 400;
    QTest::newRow("method of signs") << QByteArray("G(T / HTTP/1.1\r\n") << 400;
    QTest::newRow("folded header") << get + "A: b\r\n c\r\n" << 400;
    QTest::newRow("blank before the colon") << get + "Host : a\r\n" << 400;
    QTest::newRow("header without a colon") << get + "Host\r\n" << 400;
    QTest::newRow("header without a name") << get + ": a\r\n" << 400;
    QTest::newRow("control in a header") << get + QByteArray("A: b\x01\r\n") << 400;
    QTest::newRow("two hosts") << get + "Host: a\r\nHost: a\r\n\r\n" << 400;
    QTest::newRow("two lengths") << get + "Content-Length: 0\r\nContent-Length: 0\r\n\r\n" << 400;
    QTest::newRow("two authorizations") << get + "Authorization: Basic YQ==\r\nauthorization: Bearer b\r\n\r\n" << 400;
    QTest::newRow("no length") << get + "Content-Length:\r\n\r\n" << 400;
    QTest::newRow("negative length") << get + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("signed length") << get + "Content-Length: +1\r\n\r\n" << 400;
    QTest::newRow("list of lengths") << get + "Content-Length: 1, 1\r\n\r\n" << 400;
    QTest::newRow("chunks") << get + "Transfer-Encoding: chunked\r\n\r\n" << 411;
    QTest::newRow("chunks and a length") << get + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n" << 411;
    QTest::newRow("large body") << get + "Content-Length: 65537\r\n\r\n" << 413;
    QTest::newRow("absurd length") << get + "Content-Length: 99999999999999999999\r\n\r\n" << 413;
    QTest::newRow("long line") << "GET /" + repeated("a", 8192 - 13) + " HTTP/1.1\r\n\r\n" << 414;
    QTest::newRow("line without end") << "GET /" + repeated("a", 9000) << 414;
    QTest::newRow("header without end") << get + "A: " + repeated("b", 17000) << 431;
    QTest::newRow("many bytes of headers") << get + repeated("A: " + repeated("b", 1000) + "\r\n", 17) << 431;
    QTest::newRow("64 headers") << get + repeated("A: b\r\n", 64) + "\r\n" << complete;
    QTest::newRow("65 headers") << get + repeated("A: b\r\n", 65) << 431;
}

void ServerRequestTest::verdict()
{
    QFETCH(QByteArray, bytes);
    QTEST(verdictOf(bytes), "expected");
}

void ServerRequestTest::verdictDoesNotDependOnChunks_data()
{
    verdict_data();
}

void ServerRequestTest::verdictDoesNotDependOnChunks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, expected);
    const qsizetype step = std::max<qsizetype>(1, bytes.size() / 300);
    for (qsizetype size = 0; size < bytes.size(); size += step) {
        const int early = verdictOf(bytes.first(size));
        if (early != unfinished) {
            QCOMPARE(early, expected);
            return;
        }
    }
}

void ServerRequestTest::readsAllParts()
{
    const auto request = parseRequest(
        "POST /token?a=b%20c&d HTTP/1.1\r\nHOST:  127.0.0.1:1 \r\nX-One: 1\r\nx-one: 2\r\nContent-Length: 9\r\n\r\ncode=a%2Bbmore", {});
    QVERIFY(request.has_value() && request->has_value());
    const ServerRequest &read = **request;
    QCOMPARE(read.method, "POST");
    QCOMPARE(read.target, "/token?a=b%20c&d");
    QCOMPARE(read.path(), "/token");
    QCOMPARE(read.query(), (Pairs{{u"a"_s, u"b c"_s}, {u"d"_s, u""_s}}));
    QCOMPARE(read.headers.value("host"), "127.0.0.1:1");
    QCOMPARE(read.headers.value("x-one"), "1, 2");
    QCOMPARE(read.body, "code=a%2B");
    QCOMPARE(read.form(), (Pairs{{u"code"_s, u"a+"_s}}));
}

void ServerRequestTest::decodesPairs_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<Pairs>("pairs");

    QTest::newRow("empty") << QByteArray() << Pairs();
    QTest::newRow("no equals sign") << QByteArray("a") << Pairs{{u"a"_s, u""_s}};
    QTest::newRow("no name") << QByteArray("=a") << Pairs{{u""_s, u"a"_s}};
    QTest::newRow("gaps") << QByteArray("&&a=1&&") << Pairs{{u"a"_s, u"1"_s}};
    QTest::newRow("repeated") << QByteArray("a=1&a=2") << Pairs{{u"a"_s, u"1"_s}, {u"a"_s, u"2"_s}};
    QTest::newRow("second equals sign") << QByteArray("a=b=c") << Pairs{{u"a"_s, u"b=c"_s}};
    QTest::newRow("plus is a blank") << QByteArray("a+b=c+d") << Pairs{{u"a b"_s, u"c d"_s}};
    QTest::newRow("escaped plus and percent") << QByteArray("a=%2B%25%2b") << Pairs{{u"a"_s, u"+%+"_s}};
    QTest::newRow("escaped once only") << QByteArray("a=%252B") << Pairs{{u"a"_s, u"%2B"_s}};
    QTest::newRow("UTF-8") << QByteArray("a=%C3%A9%E2%82%AC") << Pairs{{u"a"_s, u"é€"_s}};
    QTest::newRow("percent without digits") << QByteArray("a=%zz%4%") << Pairs{{u"a"_s, u"%zz%4%"_s}};
}

void ServerRequestTest::decodesPairs()
{
    QFETCH(QByteArray, encoded);
    QTEST(formDecode(encoded), "pairs");
}

void ServerRequestTest::encodesEveryByte()
{
    QCOMPARE(formEncode({{"grant_type", "client_credentials"}}), "grant_type=client_credentials");
    QCOMPARE(formEncode({{"a", "b c+d%2B=&/~-._"}, {"ü", "\r\n"}}), "a=b%20c%2Bd%252B%3D%26%2F~-._&%C3%BC=%0D%0A");
    const QString nasty = u"a+b/c%2B=&# é€\"'~\U0001F511"_s;
    QCOMPARE(formDecode(formEncode({{"x", nasty.toUtf8()}})), (Pairs{{u"x"_s, nasty}}));
}

QTEST_APPLESS_MAIN(ServerRequestTest)
#include "tst_serverrequest.moc"
