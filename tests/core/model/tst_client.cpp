// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Tokenshelf;

namespace {

ServerForm sierraForm()
{
    return {.asked = true,
            .path = u"/iii/sierra-api"_s,
            .versions = {u"v1"_s, u"v2"_s, u"v3"_s, u"v4"_s, u"v5"_s, u"v6"_s},
            .defaultVersion = u"v6"_s};
}

Provider sierra()
{
    return {.id = u"sierra"_s,
            .introspection = IntrospectionDialect::SierraTokenInfo,
            .endpoints = {.token = u"{base}/{version}/token"_s, .introspection = u"{base}/{version|v6}/info/token"_s},
            .server = sierraForm()};
}

Provider apicbase()
{
    return {.id = u"apicbase"_s,
            .grant = GrantType::AuthorizationCode,
            .clientAuthentication = ClientAuthentication::Post,
            .endpoints = {.authorization = u"https://app.example.com/oauth/authorize/"_s,
                          .token = u"https://api.example.com/oauth/token/"_s,
                          .introspection = u"https://app.example.com/oauth/introspect/"_s},
            .probes = {{u"Outlets"_s, u"https://API.example.com:443/api/v2/accounts/outlets/"_s}}};
}

Client fullClient()
{
    return {.id = QUuid::createUuid(),
            .providerId = u"sierra"_s,
            .clientId = u"nQ2+abc/def"_s,
            .base = u"https://catalog.lib.org/iii/sierra-api"_s,
            .version = u"v5"_s,
            .endpoints = {.token = u"https://catalog.lib.org/other/token"_s},
            .redirect = {.kind = RedirectKind::Paste, .port = 0},
            .scopes = {u"library"_s, u"sales"_s},
            .environment = Environment::Sandbox,
            .expires = QDate(2027, 3, 31),
            .notes = u"Ask Mara\n☎ 12"_s};
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private slots:
    void endpointsOfSierra_data();
    void endpointsOfSierra();
    void overridesAreIndependent();
    void unsafeAddressesResolveToNone_data();
    void unsafeAddressesResolveToNone();
    void shippedProvidersNeedEncryption_data();
    void shippedProvidersNeedEncryption();
    void bindingNamesEveryOrigin();
    void boundToFewerButToNoOther_data();
    void boundToFewerButToNoOther();
    void bindingChangesWithTheHost_data();
    void bindingChangesWithTheHost();
    void roundTrip();
    void readsWhatIsMissingAsDefault();
    void passesOverUnknownMembers();
    void refusesWrongTypes_data();
    void refusesWrongTypes();
};

void TestClient::endpointsOfSierra_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("info");
    const QString host = u"https://catalog.lib.org/iii/sierra-api"_s;
    QTest::newRow("v6") << host << u"v6"_s << host + u"/v6/token"_s << host + u"/v6/info/token"_s;
    QTest::newRow("v3") << host << u"v3"_s << host + u"/v3/token"_s << host + u"/v3/info/token"_s;
    QTest::newRow("no version") << host << QString() << host + u"/token"_s << host + u"/v6/info/token"_s;
    QTest::newRow("port") << u"https://lib.org:8443/x"_s << u"v6"_s << u"https://lib.org:8443/x/v6/token"_s
                          << u"https://lib.org:8443/x/v6/info/token"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:27440/iii/sierra-api"_s << QString() << u"http://127.0.0.1:27440/iii/sierra-api/token"_s
                              << u"http://127.0.0.1:27440/iii/sierra-api/v6/info/token"_s;
}

void TestClient::endpointsOfSierra()
{
    QFETCH(QString, base);
    QFETCH(QString, version);
    QFETCH(QString, token);
    QFETCH(QString, info);
    const ResolvedEndpoints endpoints = resolveEndpoints(sierra(), {.base = base, .version = version});
    QCOMPARE(endpoints.token, QUrl(token));
    QCOMPARE(endpoints.introspection, QUrl(info));
    QVERIFY(endpoints.authorization.isEmpty() && endpoints.revocation.isEmpty());
}

void TestClient::overridesAreIndependent()
{
    const Client client{.base = u"https://lib.org/api"_s,
                        .version = u"v6"_s,
                        .endpoints = {.token = u"https://other.org/token"_s, .revocation = u"{base}/revoke"_s}};
    const ResolvedEndpoints endpoints = resolveEndpoints(sierra(), client);
    QCOMPARE(endpoints.token, QUrl(u"https://other.org/token"_s));
    QCOMPARE(endpoints.introspection, QUrl(u"https://lib.org/api/v6/info/token"_s));
    QCOMPARE(endpoints.revocation, QUrl(u"https://lib.org/api/revoke"_s));
}

void TestClient::unsafeAddressesResolveToNone_data()
{
    QTest::addColumn<QString>("base");
    for (const char *base : {"http://lib.org/api", "ftp://lib.org", "", "lib.org", "https://good.org@evil.org", "http://localhost",
                             "https://", "https://a b.org", "javascript:alert(1)//", "{base}", "https://lib.org:0"})
        QTest::newRow(base) << QString::fromLatin1(base);
}

void TestClient::unsafeAddressesResolveToNone()
{
    QFETCH(QString, base);
    const Client client{.base = base, .version = u"v6"_s};
    QVERIFY2(resolveEndpoints(sierra(), client).token.isEmpty(), qPrintable(resolveEndpoints(sierra(), client).token.toString()));
    QCOMPARE(secretBinding(sierra(), client), QString());
}

void TestClient::shippedProvidersNeedEncryption_data()
{
    QTest::addColumn<QString>("base");
    for (const char *base : {"http://127.0.0.1:27440/iii/sierra-api", "http://[::1]:27440/iii/sierra-api"})
        QTest::newRow(base) << QString::fromLatin1(base);
}

/** Not even for this machine, whatever an account says, where practice providers and those of one's own may go (security R67). */
void TestClient::shippedProvidersNeedEncryption()
{
    QFETCH(const QString, base);
    Provider provider = sierra();
    Client client{.base = base, .version = u"v6"_s, .environment = Environment::Practice};
    QVERIFY(!resolveEndpoints(provider, client).token.isEmpty()); // one's own
    provider.builtIn = true;
    QVERIFY(resolveEndpoints(provider, client).token.isEmpty());
    QVERIFY(resolveEndpoints(provider, client).introspection.isEmpty());
    QCOMPARE(secretBinding(provider, client), QString());
    client.base = u"https://lib.org/api"_s;
    QVERIFY(!resolveEndpoints(provider, client).token.isEmpty());
    client.endpoints = {.token = base + "/token"_L1, .revocation = base + "/revoke"_L1};
    QVERIFY(resolveEndpoints(provider, client).token.isEmpty());
    QVERIFY(resolveEndpoints(provider, client).revocation.isEmpty());
    provider.environment = Environment::Practice;
    QVERIFY(!resolveEndpoints(provider, client).token.isEmpty());
}

void TestClient::bindingNamesEveryOrigin()
{
    QCOMPARE(secretBinding(apicbase(), {}), u"https://api.example.com:443 https://app.example.com:443"_s);
    QCOMPARE(secretBinding(sierra(), {.base = u"https://LIB.org/x"_s}), u"https://lib.org:443"_s);
    QCOMPARE(secretBinding(sierra(), {.base = u"https://lib.org:443/x"_s}), u"https://lib.org:443"_s);
    QCOMPARE(secretBinding(sierra(), {.base = u"http://127.0.0.1:27440"_s}), u"http://127.0.0.1:27440"_s);
    QCOMPARE(secretBinding(sierra(), {.base = u"http://[::1]"_s}), u"http://[::1]:80"_s);
    const Client withRevocation{.endpoints = {.revocation = u"https://third.example.com/revoke"_s}};
    QVERIFY(secretBinding(apicbase(), withRevocation).contains(u"https://third.example.com:443"));
    Provider probing = apicbase();
    probing.probes = {{u"Elsewhere"_s, u"https://elsewhere.example.com/"_s}};
    QVERIFY(secretBinding(probing, {}).contains(u"https://elsewhere.example.com:443"));
}

void TestClient::boundToFewerButToNoOther_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("bound");
    const QString a = u"https://a.example:443"_s;
    const QString b = u"https://b.example:443"_s;
    QTest::newRow("the same") << a + u' ' + b << true;
    QTest::newRow("fewer") << b << true;
    QTest::newRow("another") << u"https://c.example:443"_s << false;
    QTest::newRow("one more") << a + u' ' + b + " https://c.example:443"_L1 << false;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("beginning") << u"https://a.example:44"_s << false;
    QTest::newRow("longer") << u"https://a.example:4433"_s << false;
    QTest::newRow("other scheme") << u"http://a.example:443"_s << false;
    QTest::newRow("other case") << u"https://A.example:443"_s << false;
}

void TestClient::boundToFewerButToNoOther()
{
    QFETCH(QString, wanted);
    QTEST(isBoundTo(u"https://a.example:443 https://b.example:443"_s, wanted), "bound");
    QVERIFY(!isBoundTo(QString(), wanted));
}

void TestClient::bindingChangesWithTheHost_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("other host") << u"https://evil.org/iii/sierra-api"_s;
    QTest::newRow("host as prefix") << u"https://catalog.lib.org.evil.org/iii/sierra-api"_s;
    QTest::newRow("userinfo") << u"https://catalog.lib.org@evil.org/"_s;
    QTest::newRow("port") << u"https://catalog.lib.org:444/iii/sierra-api"_s;
    QTest::newRow("scheme") << u"http://catalog.lib.org:443/iii/sierra-api"_s;
    QTest::newRow("trailing dot") << u"https://catalog.lib.org./iii/sierra-api"_s;
    QTest::newRow("look-alike letter") << u"https://cat\u0430log.lib.org/iii/sierra-api"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1/iii/sierra-api"_s;
    QTest::newRow("none") << QString();
}

void TestClient::bindingChangesWithTheHost()
{
    QFETCH(QString, base);
    const QString original = secretBinding(sierra(), {.base = u"https://catalog.lib.org/iii/sierra-api"_s});
    QVERIFY(!isBoundTo(original, secretBinding(sierra(), {.base = base})));
    QCOMPARE(secretBinding(sierra(), {.base = u"https://catalog.lib.org/moved"_s}), original);
}

void TestClient::roundTrip()
{
    const Client client = fullClient();
    const QByteArray text = QJsonDocument(toJson(client)).toJson();
    const Result<Client> again = clientFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(*again == client);
    QVERIFY(!client.secretName().contains(u'{') && client.secretName().startsWith(u"client/"));
}

void TestClient::readsWhatIsMissingAsDefault()
{
    const QUuid id = QUuid::createUuid();
    const Result<Client> client = clientFromJson({{u"id"_s, id.toString()}, {u"provider"_s, u"sierra"_s}});
    QVERIFY(client);
    QVERIFY(*client == (Client{.id = id, .providerId = u"sierra"_s}));
}

void TestClient::passesOverUnknownMembers()
{
    QJsonObject object = toJson(fullClient());
    object.insert(u"colour"_s, u"blue"_s);
    QVERIFY(clientFromJson(object));
}

void TestClient::refusesWrongTypes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("id") << u"id"_s << QJsonValue(u"x"_s);
    QTest::newRow("no id") << u"id"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null id") << u"id"_s << QJsonValue(QUuid().toString());
    QTest::newRow("provider") << u"provider"_s << QJsonValue(u""_s);
    QTest::newRow("client id") << u"client_id"_s << QJsonValue(3);
    QTest::newRow("base") << u"base"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("endpoints") << u"endpoints"_s << QJsonValue(QJsonArray());
    QTest::newRow("endpoint") << u"endpoints"_s << QJsonValue(QJsonObject{{u"token"_s, 1}});
    QTest::newRow("redirect") << u"redirect"_s << QJsonValue(QJsonObject{{u"kind"_s, u"oob"_s}});
    QTest::newRow("port") << u"redirect"_s << QJsonValue(QJsonObject{{u"port"_s, 70000}});
    QTest::newRow("scopes") << u"scopes"_s << QJsonValue(u"a b"_s);
    QTest::newRow("scope") << u"scopes"_s << QJsonValue(QJsonArray{1});
    QTest::newRow("environment") << u"environment"_s << QJsonValue(u"prod"_s);
    QTest::newRow("date") << u"expires"_s << QJsonValue(u"31/03/2027"_s);
}

void TestClient::refusesWrongTypes()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(fullClient());
    object.insert(key, value);
    if (value.isUndefined())
        object.remove(key);
    const Result<Client> client = clientFromJson(object);
    QVERIFY(!client);
    QCOMPARE(client.error().code, u"bad_record"_s);
    QVERIFY2(client.error().detail.startsWith(key), qPrintable(client.error().detail));
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
