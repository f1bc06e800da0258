// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/client.h"
#include "core/model/provider.h"

#include <QDir>
#include <QTest>

using namespace Tokenshelf;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Provider shipped(const QString &id)
{
    const QString path = QStringLiteral(SOURCE_ROOT "/resources/providers/") + id + ".json"_L1;
    return providerFromJson(bytesOf(path), path).value();
}

} // namespace

class TestProvider : public QObject
{
    Q_OBJECT

private slots:
    void shippedFiles_data();
    void shippedFiles();
    void redirectPathsAreDistinct();
    void shippedFactsOfSierra();
    void shippedFactsOfApicbase();
    void practiceCopiesDifferInAddressesAlone_data();
    void practiceCopiesDifferInAddressesAlone();
    void safeEndpoint_data();
    void safeEndpoint();
    void wordsGoBothWays();
};

void TestProvider::shippedFiles_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SOURCE_ROOT "/resources/providers"));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(names.size() >= 6);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestProvider::shippedFiles()
{
    QFETCH(QString, path);
    const Result<Provider> read = providerFromJson(bytesOf(path), QFileInfo(path).fileName());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->id, QFileInfo(path).completeBaseName());
    QVERIFY(!read->builtIn);
    const Result<Provider> again = providerFromJson(providerToJson(*read), path);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(*again == *read);
    QCOMPARE(providerToJson(*again), providerToJson(*read));

    Client client;
    if (read->server.asked)
        client.base = read->server.known.value(0, {u"x"_s, u"https://server.example/api"_s}).base;
    client.version = read->server.defaultVersion;
    const ResolvedEndpoints endpoints = resolveEndpoints(*read, client);
    QVERIFY(isSafeEndpoint(endpoints.token));
    QCOMPARE(isSafeEndpoint(endpoints.authorization), read->grant == GrantType::AuthorizationCode);
    QCOMPARE(isSafeEndpoint(endpoints.introspection), read->introspection != IntrospectionDialect::None);
    QCOMPARE(isSafeEndpoint(endpoints.revocation), !read->endpoints.revocation.isEmpty());
    for (const ProbeRequest &probe : read->probes)
        QVERIFY2(isSafeEndpoint(resolveUrl(probe.url, client)), qPrintable(probe.url));
    QCOMPARE(secretBinding(*read, client).contains("http://"_L1), read->environment == Environment::Practice);
}

void TestProvider::redirectPathsAreDistinct()
{
    QStringList paths;
    const QDir folder(QStringLiteral(SOURCE_ROOT "/resources/providers"));
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        const Provider provider = shipped(name.chopped(5));
        if (provider.grant == GrantType::AuthorizationCode)
            paths.append(provider.redirectPath);
    }
    QVERIFY(paths.size() >= 2);
    QCOMPARE(paths.removeDuplicates(), 0);
}

void TestProvider::shippedFactsOfSierra()
{
    const Provider sierra = shipped(u"sierra"_s);
    QVERIFY(sierra.clientAuthentication == ClientAuthentication::Basic);
    QVERIFY(sierra.introspection == IntrospectionDialect::SierraTokenInfo);
    QCOMPARE(sierra.server.versions.size(), 6);
    QCOMPARE(sierra.server.defaultVersion, u"v6"_s);
    QCOMPARE(sierra.server.path, u"/iii/sierra-api"_s);
    QVERIFY(sierra.server.known.at(0).environment == Environment::Sandbox);
    QVERIFY(!sierra.anyScope);
    const Client client{.base = sierra.server.known.at(0).base, .version = u"v6"_s};
    const ResolvedEndpoints endpoints = resolveEndpoints(sierra, client);
    QCOMPARE(endpoints.token, QUrl(u"https://sandbox.iii.com/iii/sierra-api/v6/token"_s));
    QCOMPARE(endpoints.introspection, QUrl(u"https://sandbox.iii.com/iii/sierra-api/v6/info/token"_s));
    QVERIFY(endpoints.revocation.isEmpty());
}

void TestProvider::shippedFactsOfApicbase()
{
    const Provider apicbase = shipped(u"apicbase"_s);
    QVERIFY(apicbase.clientAuthentication == ClientAuthentication::Post);
    QVERIFY(apicbase.pkce && apicbase.pasteOffered && apicbase.tokensImported && apicbase.renewalEndsOldToken && apicbase.anyScope);
    QCOMPARE(apicbase.redirectPort, quint16(27431));
    QCOMPARE(apicbase.codeSeconds, 60);
    QVERIFY(apicbase.endpoints.revocation.isEmpty());
    QVERIFY(QUrl(apicbase.endpoints.authorization).host() != QUrl(apicbase.endpoints.token).host());
    const Provider suppliers = shipped(u"apicbase-suppliers"_s);
    QVERIFY(suppliers.grant == GrantType::ClientCredentials && suppliers.clientAuthentication == ClientAuthentication::Post);
    QCOMPARE(suppliers.defaultScopes, QStringList{u"supplier"_s});
}

void TestProvider::practiceCopiesDifferInAddressesAlone_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"sierra", "apicbase", "apicbase-suppliers"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestProvider::practiceCopiesDifferInAddressesAlone()
{
    QFETCH(QString, id);
    const Provider real = shipped(id);
    Provider copy = shipped("practice-"_L1 + id);
    QVERIFY(copy.environment == Environment::Practice);
    QCOMPARE(copy.probes.size(), real.probes.size());
    copy.id = real.id;
    copy.name = real.name;
    copy.environment = real.environment;
    copy.endpoints = real.endpoints;
    copy.server.known = real.server.known;
    copy.redirectPath = real.redirectPath;
    copy.probes = real.probes;
    copy.page = real.page;
    QVERIFY(copy == real);
}

void TestProvider::safeEndpoint_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("safe");
    QTest::newRow("https") << u"https://a.example/token"_s << true;
    QTest::newRow("https port") << u"https://a.example:8443/"_s << true;
    QTest::newRow("capital scheme") << u"HTTPS://A.example/"_s << true;
    QTest::newRow("loopback 4") << u"http://127.0.0.1:1/"_s << true;
    QTest::newRow("loopback 6") << u"http://[::1]:1/"_s << true;
    QTest::newRow("http") << u"http://a.example/"_s << false;
    QTest::newRow("localhost") << u"http://localhost/"_s << false;
    QTest::newRow("127.0.0.2") << u"http://127.0.0.2/"_s << false;
    QTest::newRow("look-alike") << u"http://127.0.0.1.nip.io/"_s << false;
    QTest::newRow("userinfo") << u"https://a@b.example/"_s << false;
    QTest::newRow("userinfo loopback") << u"http://127.0.0.1@b.example/"_s << false;
    QTest::newRow("no host") << u"https:///token"_s << false;
    QTest::newRow("relative") << u"token"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("file") << u"file:///x"_s << false;
    QTest::newRow("ftp") << u"ftp://a.example/"_s << false;
    QTest::newRow("fragment") << u"https://a.example/#f"_s << false;
    QTest::newRow("port 0") << u"https://a.example:0/"_s << false;
}

void TestProvider::safeEndpoint()
{
    QFETCH(QString, url);
    QFETCH(bool, safe);
    QCOMPARE(isSafeEndpoint(QUrl(url)), safe);
}

void TestProvider::wordsGoBothWays()
{
    for (const Environment value : {Environment::Production, Environment::Sandbox, Environment::Practice})
        QVERIFY(environmentFromWord(toWord(value)) == value);
    for (const RedirectKind value : {RedirectKind::Loopback, RedirectKind::Paste})
        QVERIFY(redirectKindFromWord(toWord(value)) == value);
    QVERIFY(!environmentFromWord(u"Production"));
    QVERIFY(!environmentFromWord({}));
    QVERIFY(!redirectKindFromWord(u"oob"));
    QCOMPARE(toWord(GrantType::ClientCredentials), u"client_credentials"_s);
    QCOMPARE(toWord(ClientAuthentication::Post), u"post"_s);
    QCOMPARE(toWord(IntrospectionDialect::SierraTokenInfo), u"sierra_token_info"_s);
}

QTEST_GUILESS_MAIN(TestProvider)
#include "tst_provider.moc"
