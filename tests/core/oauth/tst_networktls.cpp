// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/network.h"
#include "core/oauth/oauthclient.h"
#include "support/await.h"
#include "support/rawserver.h"
#include "support/tlsserver.h"

#include <QFile>
#include <QNetworkReply>
#include <QProcess>
#include <QSslConfiguration>
#include <QTcpSocket>

Q_DECLARE_METATYPE(Tokenshelf::Identity)

using namespace Tokenshelf;

/** A server that is not who it says it is gets no byte of a request. */
class NetworkTlsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_untouched); }
    void speaksToATrustedServer();
    void refusesBadCertificates_data();
    void refusesBadCertificates();
    void namesTheAuthority();
    void aProvidersOwnAuthorityTakesTheSystemsPlace();
    void everyRequestOfAProviderIsHeldToIt();
    void refusesOldServers_data();
    void refusesOldServers();
    void refusesPlainServers_data();
    void refusesPlainServers();

private:
    void trustAuthority();
    static Result<HttpReply> post(const QUrl &url, const QByteArray &authority = {});

    Certificates m_certificates;
    const QSslConfiguration m_untouched = QSslConfiguration::defaultConfiguration();
};

void NetworkTlsTest::trustAuthority()
{
    QSslConfiguration configuration = m_untouched;
    configuration.addCaCertificate(m_certificates.authority());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

Result<HttpReply> NetworkTlsTest::post(const QUrl &url, const QByteArray &authority)
{
    Network network;
    return await<HttpReply>([&](QObject *context, Callback<HttpReply> done) {
        network.send({.method = "POST", .url = url, .headers = {{"Authorization", "Basic YTpi"}}, .body = "code=hidden", .authority = authority}, context,
                     std::move(done));
    });
}

void NetworkTlsTest::speaksToATrustedServer()
{
    TlsServer server(m_certificates.issue(u"IP:127.0.0.1"_s));
    trustAuthority();
    const auto result = post(server.url());
    VERIFY_RESULT(result);
    QCOMPARE(result->status, 200);
    QVERIFY(server.received().endsWith("\r\n\r\ncode=hidden"));
    QCOMPARE(server.protocol(), "http/1.1"); // never h2, though the server offers it
}

void NetworkTlsTest::refusesBadCertificates_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("code");

    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString here = u"IP:127.0.0.1"_s;
    const auto row = [](const char *name, const Identity &identity, bool trusted, const QString &code) {
        QTest::newRow(name) << identity << trusted << code;
    };
    row("expired", m_certificates.issue(here, now.addDays(-20), now.addDays(-10)), true, u"tls_expired"_s);
    row("not yet valid", m_certificates.issue(here, now.addDays(10), now.addDays(20)), true, u"tls_not_yet_valid"_s);
    row("wrong name", m_certificates.issue(u"DNS:elsewhere.example"_s), true, u"tls_wrong_name"_s);
    row("name that begins alike", m_certificates.issue(u"DNS:127.0.0.1.example"_s), true, u"tls_wrong_name"_s);
    row("self-signed", m_certificates.selfSigned(here), true, u"tls_self_signed"_s);
    row("unknown authority", m_certificates.issue(here), false, u"tls_unknown_authority"_s);
    row("unknown authority, expired", m_certificates.issue(here, now.addDays(-20), now.addDays(-10)), false, u"tls_unknown_authority"_s);
}

void NetworkTlsTest::refusesBadCertificates()
{
    QFETCH(Identity, identity);
    QFETCH(bool, trusted);
    TlsServer server(identity);
    if (trusted)
        trustAuthority();
    const auto result = post(server.url());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Tls);
    QTEST(result.error().code, "code");
    QTest::qWait(50);
    QCOMPARE(server.received(), "");
}

void NetworkTlsTest::namesTheAuthority()
{
    TlsServer server(m_certificates.issue(u"IP:127.0.0.1"_s));
    const auto result = post(server.url());
    QVERIFY(!result);
    QCOMPARE(result.error().detail, u"Test authority"_s); // describe() puts it into a sentence
}

/** Security R44: a foreign one is refused even where the system trusts it, and the provider's own is trusted though the system does not know it. */
void NetworkTlsTest::aProvidersOwnAuthorityTakesTheSystemsPlace()
{
    Certificates own;
    TlsServer foreign(m_certificates.issue(u"IP:127.0.0.1"_s));
    TlsServer pinned(own.issue(u"IP:127.0.0.1"_s));
    trustAuthority();
    VERIFY_RESULT(post(foreign.url())); // as for every provider that names none
    const auto refused = post(foreign.url(), own.authority().toPem());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"tls_unknown_authority"_s);
    VERIFY_RESULT(post(pinned.url(), own.authority().toPem()));
    QVERIFY(!post(pinned.url())); // for this provider alone, and not for the next request of another
    const auto nonsense = post(pinned.url(), "no certificate");
    QVERIFY(!nonsense);
    QTest::qWait(50);
    QCOMPARE(foreign.received().count("code=hidden"), 1);
    QCOMPARE(pinned.received().count("code=hidden"), 1);
}

void NetworkTlsTest::everyRequestOfAProviderIsHeldToIt()
{
    Certificates own;
    TlsServer foreign(m_certificates.issue(u"IP:127.0.0.1"_s));
    trustAuthority();
    Network network;
    OAuthClient oauth(network);
    ClientContext client;
    const QString url = foreign.url().toString();
    client.provider.authority = own.authority().toPem();
    client.provider.endpoints = {.authorization = url, .token = url, .introspection = url, .revocation = url};
    client.client.clientId = u"id"_s;
    client.clientSecret = Secret("hidden");
    const Secret token("hidden-too");
    const auto refused = [](const auto &result) { return !result && result.error().code == "tls_unknown_authority"_L1; };
    for (const auto dialect : {IntrospectionDialect::Rfc7662, IntrospectionDialect::SierraTokenInfo}) {
        client.provider.introspection = dialect;
        QVERIFY(refused(await<Introspection>([&](QObject *context, auto done) { oauth.introspect(client, token, context, done); })));
    }
    QVERIFY(refused(await<TokenSet>([&](QObject *context, auto done) { oauth.clientCredentials(client, context, done); })));
    QVERIFY(refused(await<TokenSet>([&](QObject *context, auto done) { oauth.refresh(client, token, context, done); })));
    QVERIFY(refused(await<std::monostate>([&](QObject *context, auto done) { oauth.revoke(client, token, "access_token", context, done); })));
    QVERIFY(refused(await<HttpReply>(
        [&](QObject *context, auto done) { oauth.probe(foreign.url(), token, context, done, client.provider.authority); })));
    const std::unique_ptr<QNetworkAccessManager> manager(network.createManager(nullptr, {}, client.provider.authority)); // the flow's
    const std::unique_ptr<QNetworkReply> reply(manager->post(QNetworkRequest(foreign.url()), QByteArray("code=hidden")));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(refused(network.read(reply.get())));
    QCOMPARE(foreign.received(), QByteArray());
}

void NetworkTlsTest::refusesOldServers_data()
{
    QTest::addColumn<QString>("digest");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<bool>("refused");
    QTest::newRow("TLS 1.1") << u"sha256"_s << u"-tls1_1"_s << true;
    QTest::newRow("SHA-1") << u"sha1"_s << u"-tls1_2"_s << true;
    QTest::newRow("neither") << u"sha256"_s << u"-tls1_2"_s << false; // the server is otherwise good enough
}

/** What OpenSSL's own server still does when it is told to; ours would not. */
void NetworkTlsTest::refusesOldServers()
{
    QFETCH(QString, digest);
    QFETCH(QString, protocol);
    QFETCH(bool, refused);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Identity identity = m_certificates.issue(u"IP:127.0.0.1"_s, now.addDays(-1), now.addDays(30), digest);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"server.pem"_s);
    QFile pem(file);
    QVERIFY(pem.open(QIODevice::WriteOnly));
    QVERIFY(pem.write(identity.certificate.toPem() + identity.key.toPem()) > 0);
    pem.close();
    trustAuthority();
    const quint16 port = RawServer(RawServer::silence()).port(); // free again
    QProcess server;
    server.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-cert"_s, file, u"-key"_s, file, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, protocol});
    QByteArray said;
    QVERIFY(QTest::qWaitFor([&] { return (said += server.readAllStandardOutput()).contains("ACCEPT"); }));
    connect(&server, &QProcess::readyReadStandardOutput, &server, [&] {
        if ((said += server.readAllStandardOutput()).contains("hidden"))
            server.kill(); // it answers nobody
    });
    const auto result = post(QUrl(u"https://127.0.0.1:%1/"_s.arg(port)));
    QVERIFY(!result);
    QCOMPARE(result.error().code == "tls_failed"_L1, refused);
    QTest::qWait(50);
    QCOMPARE(said.contains("hidden"), !refused);
    QVERIFY(!refused || !said.contains("POST"));
    server.kill();
    QVERIFY(server.state() == QProcess::NotRunning || server.waitForFinished());
}

void NetworkTlsTest::refusesPlainServers_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7);
    QTest::newRow("nothing") << QByteArray();
}

void NetworkTlsTest::refusesPlainServers()
{
    QFETCH(QByteArray, greeting);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            received += socket->readAll();
            socket->write(greeting);
            socket->disconnectFromHost();
        });
    });
    const auto result = post(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())));
    QVERIFY(!result);
    QCOMPARE(result.error().code, greeting.isEmpty() ? u"connection_refused"_s : u"tls_failed"_s);
    QVERIFY(received.startsWith('\x16')); // a hello and no more
    const QByteArray protocols("\0\x10\0\x0b\0\x09\x08http/1.1", 15); // RFC 7301 3.1: the whole extension, so no h2 in it
    QVERIFY(received.contains(protocols));
    QVERIFY(!received.contains("hidden"));
}

QTEST_GUILESS_MAIN(NetworkTlsTest)
#include "tst_networktls.moc"
