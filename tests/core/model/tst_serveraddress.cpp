// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/client.h"

#include <QTest>

using namespace Tokenshelf;

namespace {

const QString usual = u"https://catalog.lib.org/iii/sierra-api"_s;

ServerForm sierraForm()
{
    return {.asked = true, .path = u"/iii/sierra-api"_s, .versions = {u"v5"_s, u"v6"_s}, .defaultVersion = u"v6"_s};
}

} // namespace

class TestServerAddress : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void otherForms_data();
    void otherForms();
};

void TestServerAddress::reads_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("version"); // null: not said
    const auto row = [](const char *name, const QString &pasted, const QString &base = usual, const QString &version = {}) {
        QTest::newRow(name) << pasted << base << version;
    };
    const QString unversioned = u""_s;
    row("bare host", u"catalog.lib.org"_s);
    row("host with slash", u"catalog.lib.org/"_s);
    row("capitals", u"HTTPS://Catalog.Lib.ORG"_s);
    row("http becomes https", u"http://catalog.lib.org"_s);
    row("port of http", u"http://catalog.lib.org:80/"_s);
    row("usual path", usual);
    row("usual path without scheme", u"catalog.lib.org/iii/sierra-api"_s);
    row("usual path with slash", usual + u'/');
    row("path in capitals", u"catalog.lib.org/III/Sierra-API/v6"_s, u"https://catalog.lib.org/III/Sierra-API"_s, u"v6"_s);
    row("version", usual + u"/v6"_s, usual, u"v6"_s);
    row("version and slash", usual + u"/v5/"_s, usual, u"v5"_s);
    row("capital version", usual + u"/V5"_s, usual, u"v5"_s);
    row("version to come", usual + u"/v7/token"_s, usual, u"v7"_s);
    row("token", usual + u"/v6/token"_s, usual, u"v6"_s);
    row("token and slash", usual + u"/v6/token/"_s, usual, u"v6"_s);
    row("unversioned token", usual + u"/token"_s, usual, unversioned);
    row("token info", usual + u"/v6/info/token"_s, usual, u"v6"_s);
    row("resource", usual + u"/v6/bibs/1000004?fields=id"_s, usual, u"v6"_s);
    row("about", usual + u"/about"_s);
    row("swagger", usual + u"/swagger/index.html#!/bibs"_s);
    row("authorize", usual + u"/authorize?client_id=x&redirect_uri=https://a.b/c"_s);
    row("port 443", u"https://catalog.lib.org:443/iii/sierra-api/v6/token"_s, usual, u"v6"_s);
    row("port 443 without scheme", u"catalog.lib.org:443"_s);
    row("other port", u"catalog.lib.org:8443"_s, u"https://catalog.lib.org:8443/iii/sierra-api"_s);
    row("other port over http", u"http://catalog.lib.org:8080/iii/sierra-api"_s, u"https://catalog.lib.org:8080/iii/sierra-api"_s);
    row("catalogue link", u"https://catalog.lib.org/iii/encore/record/C__Rb1000004"_s);
    row("catalogue search", u"http://catalog.lib.org/search~S1/?searchtype=X&q=a|b"_s);
    row("admin page", u"https://catalog.lib.org/sierra/admin"_s);
    row("installed elsewhere", u"https://catalog.lib.org/x/y/v6/token"_s, u"https://catalog.lib.org/x/y"_s, u"v6"_s);
    row("elsewhere, unversioned", u"https://catalog.lib.org/x/token"_s, u"https://catalog.lib.org/x"_s, unversioned);
    row("elsewhere by name", u"https://catalog.lib.org/test/sierra-api"_s, u"https://catalog.lib.org/test/sierra-api"_s);
    row("behind a path", u"https://catalog.lib.org/proxy/iii/sierra-api/v6"_s, u"https://catalog.lib.org/proxy/iii/sierra-api"_s, u"v6"_s);
    row("version at the root", u"catalog.lib.org/v6"_s, usual, u"v6"_s);
    row("token at the root", u"catalog.lib.org/token"_s, usual, unversioned);
    row("doubled slashes", u"https://catalog.lib.org//iii//sierra-api//v6"_s, usual, u"v6"_s);
    row("dot segments", usual + u"/v6/../v5/token"_s, usual, u"v5"_s);
    row("blanks around", u" \t catalog.lib.org \u00a0"_s);
    row("line end", u"catalog.lib.org\r\n"_s);
    row("wrapped line", u"https://catalog.lib.org/iii/\n   sierra-api/v6"_s, usual, u"v6"_s);
    row("zero-width", u"\ufeffcatalog\u200b.lib.org"_s);
    row("stray bracket", usual + u"/v6>"_s, usual, u"v6"_s);
    row("brackets of a mail", u"<https://catalog.lib.org/iii/sierra-api>"_s);
    row("end of a sentence", u"\"catalog.lib.org\"."_s);
    row("practice", u"http://127.0.0.1:27440/iii/sierra-api/v6/token"_s, u"http://127.0.0.1:27440/iii/sierra-api"_s, u"v6"_s);
    row("practice without scheme", u"127.0.0.1:27440"_s, u"http://127.0.0.1:27440/iii/sierra-api"_s);
    row("loopback over TLS", u"https://127.0.0.1:8443"_s, u"https://127.0.0.1:8443/iii/sierra-api"_s);
    row("IPv6", u"http://[::1]:27440"_s, u"http://[::1]:27440/iii/sierra-api"_s);
    row("local name", u"sierra"_s, u"https://sierra/iii/sierra-api"_s);
    row("letters beyond ASCII", u"bücher.example"_s, u"https://xn--bcher-kva.example/iii/sierra-api"_s);
    row("look-alike shows", u"c\u0430talog.lib.org"_s, u"https://xn--ctalog-3nf.lib.org/iii/sierra-api"_s);
}

void TestServerAddress::reads()
{
    QFETCH(QString, pasted);
    QFETCH(QString, base);
    QFETCH(QString, version);
    const Result<ServerAddress> address = parseServerAddress(pasted, sierraForm());
    QVERIFY(address);
    QCOMPARE(address->base, base);
    QCOMPARE(address->version.has_value(), !version.isNull());
    QCOMPARE(address->version.value_or(QString()), version);
    // What was understood can be shown as its token URL and read again, as an edit form does.
    QCOMPARE(parseServerAddress(base + "/token"_L1, sierraForm())->base, base);
}

void TestServerAddress::refuses_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \n "_s;
    QTest::newRow("userinfo") << u"https://good.org@evil.org/"_s;
    QTest::newRow("userinfo with password") << u"https://user:pass@lib.org"_s;
    QTest::newRow("empty userinfo") << u"https://@lib.org"_s;
    QTest::newRow("userinfo without scheme") << u"me@lib.org"_s;
    QTest::newRow("mail") << u"mailto:me@lib.org"_s;
    QTest::newRow("ftp") << u"ftp://lib.org"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s;
    QTest::newRow("data") << u"data:text/html,x"_s;
    QTest::newRow("no host") << u"https://"_s;
    QTest::newRow("path alone") << u"/iii/sierra-api"_s;
    QTest::newRow("one slash") << u"http:/catalog.lib.org"_s;
    QTest::newRow("words") << u"my library's catalogue"_s;
    QTest::newRow("label before it") << u"Server: https://catalog.lib.org"_s;
    QTest::newRow("two addresses") << u"https://a.org\nhttps://b.org"_s;
    QTest::newRow("backslashes") << u"catalog.lib.org\\iii"_s;
    QTest::newRow("port with letters") << u"catalog.lib.org:abc"_s;
    QTest::newRow("port too high") << u"catalog.lib.org:70000"_s;
    QTest::newRow("port 0") << u"catalog.lib.org:0"_s;
    QTest::newRow("percent in the host") << u"https://cat%00alog.org"_s;
    QTest::newRow("NUL") << u"catalog\0.lib.org"_s;
    QTest::newRow("overlong") << QString(3000, u'a');
}

void TestServerAddress::refuses()
{
    QFETCH(QString, pasted);
    const Result<ServerAddress> address = parseServerAddress(pasted, sierraForm());
    QVERIFY2(!address, address ? qPrintable(address->base) : "");
    QVERIFY(address.error().kind == Error::Kind::Invalid);
    QCOMPARE(address.error().code, u"server_address"_s);
    QVERIFY(address.error().detail.isEmpty()); // what was pasted may be a secret in the wrong field
}

void TestServerAddress::otherForms_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("base");
    QTest::newRow("path with a version in it") << u"/api/v1"_s << u"koha.lib.org/api/v1/oauth/token"_s << u"https://koha.lib.org/api/v1"_s;
    QTest::newRow("bare host") << u"/api/v1"_s << u"koha.lib.org"_s << u"https://koha.lib.org/api/v1"_s;
    QTest::newRow("no path, bare host") << QString() << u"https://id.lib.org/"_s << u"https://id.lib.org"_s;
    QTest::newRow("no path, kept") << QString() << u"https://id.lib.org/realms/lib/"_s << u"https://id.lib.org/realms/lib"_s;
    QTest::newRow("no path, version kept") << QString() << u"https://id.lib.org/v2"_s << u"https://id.lib.org/v2"_s;
    QTest::newRow("no path, token") << QString() << u"https://id.lib.org/realms/lib/token"_s << u"https://id.lib.org/realms/lib"_s;
    QTest::newRow("no path, token at the root") << QString() << u"https://id.lib.org/token"_s << u"https://id.lib.org"_s;
}

void TestServerAddress::otherForms()
{
    QFETCH(QString, path);
    QFETCH(QString, pasted);
    QFETCH(QString, base);
    const Result<ServerAddress> address = parseServerAddress(pasted, {.asked = true, .path = path});
    QVERIFY(address);
    QCOMPARE(address->base, base);
    QVERIFY(!address->version);
}

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
