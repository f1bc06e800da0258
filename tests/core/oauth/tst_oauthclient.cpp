// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/form.h"
#include "core/oauth/oauthclient.h"
#include "support/await.h"
#include "support/rawserver.h"

#include <QTcpSocket>

using namespace Tokenshelf;

/** The requests as the providers page has them, byte for byte, and what never leaves. */
class OAuthClientTest : public QObject
{
    Q_OBJECT

private slots:
    void sierraTokenRequest();
    void supplierTokenRequest();
    void refreshRequest();
    void introspectionRequests();
    void revocationRequest();
    void secretsArriveAsTheyAre_data();
    void secretsArriveAsTheyAre();
    void sendsNothingUnsafe_data();
    void sendsNothingUnsafe();
    void refusesAColonInABasicId();
    void refusesTokensThatAreNone_data();
    void refusesTokensThatAreNone();
    void readsErrors();
};

namespace {

const QByteArray tokens = R"({"access_token":"abc","token_type":"bearer","expires_in":3600})";

ClientContext context(const RawServer &server, ClientAuthentication authentication, const QString &id = u"Elvis"_s,
                      const QByteArray &secret = "Presley1")
{
    ClientContext client;
    client.provider.clientAuthentication = authentication;
    client.provider.endpoints = {.token = server.url(u"/iii/sierra-api/v6/token"_s).toString(),
                                 .introspection = server.url(u"/introspect/"_s).toString(),
                                 .revocation = server.url(u"/revoke/"_s).toString()};
    client.client.clientId = id;
    client.clientSecret = Secret(secret);
    return client;
}

QByteArray header(const QByteArray &request, const QByteArray &name)
{
    const qsizetype at = request.indexOf("\r\n" + name + ": ");
    return at < 0 ? QByteArray() : request.sliced(at + name.size() + 4, request.indexOf('\r', at + 2) - at - name.size() - 4);
}

QByteArray body(const QByteArray &request)
{
    return request.sliced(request.indexOf("\r\n\r\n") + 4);
}

template <class T> Result<T> asked(const std::function<void(OAuthClient &, QObject *, Callback<T>)> &ask)
{
    Network network;
    OAuthClient client(network);
    return await<T>([&](QObject *context, Callback<T> done) { ask(client, context, std::move(done)); });
}

Result<TokenSet> credentials(const ClientContext &context)
{
    return asked<TokenSet>(
        [&](OAuthClient &client, QObject *owner, Callback<TokenSet> done) { client.clientCredentials(context, owner, std::move(done)); });
}

} // namespace

void OAuthClientTest::sierraTokenRequest()
{
    RawServer server(RawServer::send(httpAnswer(200, tokens, "application/json;charset=UTF-8")));
    const auto result = credentials(context(server, ClientAuthentication::Basic));
    VERIFY_RESULT(result);
    QCOMPARE(result->access, Secret("abc"));
    const QByteArray request = server.requests().constFirst();
    QVERIFY(request.startsWith("POST /iii/sierra-api/v6/token HTTP/1.1\r\n"));
    QCOMPARE(header(request, "Authorization"), "Basic RWx2aXM6UHJlc2xleTE=");
    QCOMPARE(header(request, "Content-Type"), "application/x-www-form-urlencoded");
    QCOMPARE(header(request, "Content-Length"), "29");
    QCOMPARE(body(request), "grant_type=client_credentials");
}

void OAuthClientTest::supplierTokenRequest()
{
    RawServer server(RawServer::send(httpAnswer(200, tokens)));
    ClientContext client = context(server, ClientAuthentication::Post);
    client.client.scopes = {u"supplier"_s};
    VERIFY_RESULT(credentials(client));
    const QByteArray request = server.requests().constFirst();
    QCOMPARE(body(request), "grant_type=client_credentials&scope=supplier&client_id=Elvis&client_secret=Presley1");
    QCOMPARE(header(request, "Authorization"), "");
}

void OAuthClientTest::refreshRequest()
{
    RawServer server(RawServer::send(httpAnswer(200, tokens)));
    const auto result = asked<TokenSet>([&](OAuthClient &client, QObject *owner, Callback<TokenSet> done) {
        client.refresh(context(server, ClientAuthentication::Post), Secret("r+t"), owner, std::move(done));
    });
    VERIFY_RESULT(result);
    QVERIFY(result->refresh.isEmpty());
    QCOMPARE(body(server.requests().constFirst()), "grant_type=refresh_token&refresh_token=r%2Bt&client_id=Elvis&client_secret=Presley1");
}

void OAuthClientTest::introspectionRequests()
{
    RawServer server(RawServer::send(httpAnswer(200, "{\"active\": false}")));
    ClientContext client = context(server, ClientAuthentication::Post);
    const auto ask = [&client] {
        return asked<Introspection>([&](OAuthClient &oauth, QObject *owner, Callback<Introspection> done) {
            oauth.introspect(client, Secret("abc"), owner, std::move(done));
        });
    };
    QCOMPARE(ask().error().code, u"no_introspection"_s);
    client.provider.introspection = IntrospectionDialect::Rfc7662;
    VERIFY_RESULT(ask());
    QCOMPARE(body(server.requests().constLast()), "token=abc&client_id=Elvis&client_secret=Presley1");
    client.provider.introspection = IntrospectionDialect::SierraTokenInfo;
    (void)ask(); // what it makes of the answer is the parser's matter
    QVERIFY(server.requests().constLast().startsWith("GET /introspect/ HTTP/1.1\r\n"));
    QCOMPARE(header(server.requests().constLast(), "Authorization"), "Bearer abc");
    QCOMPARE(server.requests().size(), 2);
}

void OAuthClientTest::revocationRequest()
{
    RawServer server(RawServer::send(httpAnswer(200, "")));
    ClientContext client = context(server, ClientAuthentication::Post);
    const auto ask = [&client] {
        return asked<std::monostate>([&](OAuthClient &oauth, QObject *owner, Callback<> done) {
            oauth.revoke(client, Secret("abc"), "refresh_token", owner, std::move(done));
        });
    };
    VERIFY_RESULT(ask());
    QCOMPARE(body(server.requests().constFirst()), "token=abc&token_type_hint=refresh_token&client_id=Elvis&client_secret=Presley1");
    client.provider.endpoints.revocation.clear();
    QCOMPARE(ask().error().code, u"no_revocation"_s);
    QCOMPARE(ask().error().kind, Error::Kind::NotFound);
}

void OAuthClientTest::secretsArriveAsTheyAre_data()
{
    QTest::addColumn<QString>("secret");
    for (const QString &secret : {u"a+b"_s, u"a%2Bb"_s, u"100%"_s, u"a&b=c"_s, u"a=b=="_s, u"a:b:c"_s, u"a/b//"_s, u"pässwörd"_s,
                                  u"two words "_s, u"\"quoted\""_s, u"back\\slash"_s, u"€\U0001F511~'#?;"_s})
        QTest::newRow(qPrintable(secret)) << secret;
}

void OAuthClientTest::secretsArriveAsTheyAre()
{
    QFETCH(QString, secret);
    RawServer server(RawServer::send(httpAnswer(200, tokens)));
    VERIFY_RESULT(credentials(context(server, ClientAuthentication::Basic, u"k+/="_s, secret.toUtf8())));
    QCOMPARE(QByteArray::fromBase64(header(server.requests().constLast(), "Authorization").sliced(6)), "k+/=:" + secret.toUtf8());
    QVERIFY(!body(server.requests().constLast()).contains("client_secret"));

    VERIFY_RESULT(credentials(context(server, ClientAuthentication::Post, u"k+/="_s, secret.toUtf8())));
    const auto fields = formDecode(body(server.requests().constLast()));
    QVERIFY(fields.contains({u"client_id"_s, u"k+/="_s}));
    QVERIFY(fields.contains({u"client_secret"_s, secret}));
    QCOMPARE(header(server.requests().constLast(), "Authorization"), "");
}

void OAuthClientTest::sendsNothingUnsafe_data()
{
    QTest::addColumn<QString>("url");
    for (const QString &url : {u"http://provider.invalid/token"_s, u"ftp://provider.invalid/token"_s, u"file:///etc/passwd"_s,
                               u"https:///token"_s, u"http://127.0.0.1.nip.io/token"_s, u"data:,"_s})
        QTest::newRow(qPrintable(url)) << url;
}

void OAuthClientTest::sendsNothingUnsafe()
{
    QFETCH(QString, url);
    RawServer server(RawServer::silence());
    ClientContext client = context(server, ClientAuthentication::Basic);
    client.provider.endpoints.token = url;
    const auto result = credentials(client);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Invalid);
    QCOMPARE(result.error().code, u"unsafe_endpoint"_s);
}

void OAuthClientTest::refusesAColonInABasicId()
{
    RawServer server(RawServer::send(httpAnswer(200, tokens)));
    const auto result = credentials(context(server, ClientAuthentication::Basic, u"a:b"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"colon_in_client_id"_s);
    QCOMPARE(server.connections(), 0);
}

void OAuthClientTest::refusesTokensThatAreNone_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("CR LF") << QByteArray("a\r\nX-Injected: yes");
    QTest::newRow("LF") << QByteArray("a\nb");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("blank") << QByteArray("a b");
    QTest::newRow("tab") << QByteArray("a\tb");
    QTest::newRow("quote") << QByteArray("a\"b");
    QTest::newRow("beyond ASCII") << QByteArray("é");
    QTest::newRow("over 8 KiB") << QByteArray(8193, 'a');
    QTest::newRow("= in the middle") << QByteArray("a=b");
}

void OAuthClientTest::refusesTokensThatAreNone()
{
    QFETCH(QByteArray, token);
    RawServer server(RawServer::send(httpAnswer(200, "{}")));
    const auto result = asked<HttpReply>([&](OAuthClient &client, QObject *owner, Callback<HttpReply> done) {
        client.probe(server.url(), Secret(token), owner, std::move(done));
    });
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"bad_token"_s);
    QCOMPARE(server.connections(), 0);
}

void OAuthClientTest::readsErrors()
{
    RawServer server(RawServer::send(httpAnswer(401, R"({"code":113,"specificCode":0,"httpStatus":401,"name":"Unauthorized"})",
                                                "application/json", "WWW-Authenticate: Basic realm=\"sierra-api\"\r\n")));
    const auto result = credentials(context(server, ClientAuthentication::Basic));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Server);
    QCOMPARE(result.error().code, u"113"_s);
    QCOMPARE(result.error().httpStatus, 401);
}

QTEST_GUILESS_MAIN(OAuthClientTest)
#include "tst_oauthclient.moc"
