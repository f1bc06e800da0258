// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/network.h"
#include "support/await.h"
#include "support/rawserver.h"
#include "support/tlsserver.h"

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
    void refusesPlainServers_data();
    void refusesPlainServers();

private:
    void trustAuthority();
    Result<HttpReply> post(const QUrl &url);

    Certificates m_certificates;
    const QSslConfiguration m_untouched = QSslConfiguration::defaultConfiguration();
};

void NetworkTlsTest::trustAuthority()
{
    QSslConfiguration configuration = m_untouched;
    configuration.addCaCertificate(m_certificates.authority());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

Result<HttpReply> NetworkTlsTest::post(const QUrl &url)
{
    Network network;
    return await<HttpReply>([&](QObject *context, Callback<HttpReply> done) {
        network.send({.method = "POST", .url = url, .headers = {{"Authorization", "Basic YTpi"}}, .body = "code=hidden"}, context,
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
    QCOMPARE(result.error().code, greeting.isEmpty() ? u"connection_closed"_s : u"tls_failed"_s);
    QVERIFY(received.startsWith('\x16')); // a hello and no more
    QVERIFY(!received.contains("hidden"));
}

QTEST_GUILESS_MAIN(NetworkTlsTest)
#include "tst_networktls.moc"
