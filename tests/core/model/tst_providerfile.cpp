// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Tokenshelf;

namespace {

QJsonObject custom()
{
    return {{u"format"_s, 1},
            {u"id"_s, u"my-pos"_s},
            {u"name"_s, u"My point of sale"_s},
            {u"grant"_s, u"authorization_code"_s},
            {u"client_authentication"_s, u"post"_s},
            {u"redirect_path"_s, u"/mypos"_s},
            {u"endpoints"_s,
             QJsonObject{{u"authorization"_s, u"https://id.example.org/authorize"_s}, {u"token"_s, u"https://id.example.org/token"_s}}}};
}

QJsonObject customServer()
{
    QJsonObject object = custom();
    object.remove(u"redirect_path"_s);
    object.insert(u"grant"_s, u"client_credentials"_s);
    object.insert(u"server"_s, QJsonObject{{u"path"_s, u"/api"_s}});
    object.insert(u"endpoints"_s, QJsonObject{{u"token"_s, u"{base}/oauth/token"_s}});
    return object;
}

/** Sets a member, "a.b" inside an object; undefined removes it. */
QJsonObject with(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    const QString key = path.left(dot);
    if (dot >= 0)
        object.insert(key, with(object.value(key).toObject(), path.mid(dot + 1), value));
    else if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    return object;
}

Result<Provider> read(const QJsonObject &object)
{
    return providerFromJson(QJsonDocument(object).toJson(), u"file.json"_s);
}

} // namespace

class TestProviderFile : public QObject
{
    Q_OBJECT

private slots:
    void defaults();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void refusesWhatIsNotStrictJson();
};

void TestProviderFile::defaults()
{
    const Result<Provider> provider = read(custom());
    QVERIFY2(provider, provider ? "" : qPrintable(provider.error().detail));
    QVERIFY(provider->environment == Environment::Production);
    QVERIFY(provider->pkce && provider->anyScope && !provider->pasteOffered && !provider->server.asked);
    QCOMPARE(provider->redirectPort, quint16(27431));
    QCOMPARE(provider->icon, u"custom"_s);
    QCOMPARE(provider->words.clientId, u"Client ID"_s);
    const Result<Provider> server = read(customServer());
    QVERIFY2(server, server ? "" : qPrintable(server.error().detail));
    QVERIFY(server->server.asked);
}

void TestProviderFile::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("key"); // where the reason must point
    const auto row = [](const char *name, const QString &path, const QJsonValue &value, const QString &key = {}) {
        QTest::newRow(name) << path << value << (key.isEmpty() ? path : key);
    };
    const QJsonValue none(QJsonValue::Undefined);
    row("no format", u"format"_s, none);
    row("newer format", u"format"_s, 2);
    row("format as text", u"format"_s, u"1"_s);
    row("unknown key", u"redirect_prot"_s, 1);
    row("unknown key inside", u"endpoints.tokn"_s, u"https://x.example/"_s);
    row("null", u"name"_s, QJsonValue::Null);
    row("no id", u"id"_s, none);
    row("bad id", u"id"_s, u"../etc"_s);
    row("capital in id", u"id"_s, u"Sierra"_s);
    row("line end in id", u"id"_s, u"a\n"_s);
    row("no name", u"name"_s, none);
    row("bidirectional name", u"name"_s, u"a\u202Eb"_s);
    row("number as name", u"name"_s, 3);
    row("no grant", u"grant"_s, none);
    row("unknown grant", u"grant"_s, u"password"_s);
    row("word in capitals", u"grant"_s, u"Authorization_Code"_s);
    row("no authentication", u"client_authentication"_s, none);
    row("unknown authentication", u"client_authentication"_s, u"private_key_jwt"_s);
    row("unknown environment", u"environment"_s, u"test"_s);
    row("unknown dialect", u"introspection"_s, u"rfc7663"_s);
    row("dialect without endpoint", u"introspection"_s, u"rfc7662"_s, u"endpoints.introspection"_s);
    row("no endpoints", u"endpoints"_s, none, u"endpoints.token"_s);
    row("endpoints as text", u"endpoints"_s, u"https://x.example/"_s);
    row("no token endpoint", u"endpoints.token"_s, none);
    row("no authorization endpoint", u"endpoints.authorization"_s, none);
    row("http", u"endpoints.token"_s, u"http://id.example.org/token"_s);
    row("http on localhost", u"endpoints.token"_s, u"http://localhost/token"_s);
    row("http on a look-alike", u"endpoints.token"_s, u"http://127.0.0.1.example.org/token"_s);
    row("file", u"endpoints.token"_s, u"file:///etc/passwd"_s);
    row("userinfo", u"endpoints.token"_s, u"https://good.example@evil.example/"_s);
    row("fragment", u"endpoints.token"_s, u"https://id.example.org/token#x"_s);
    row("blank in it", u"endpoints.token"_s, u"https://id.example.org/to ken"_s);
    row("relative", u"endpoints.token"_s, u"/token"_s);
    row("template without server", u"endpoints.token"_s, u"{base}/token"_s);
    row("unknown placeholder", u"endpoints.token"_s, u"https://id.example.org/{tenant}/token"_s);
    row("no redirect path", u"redirect_path"_s, none);
    row("redirect path with capitals", u"redirect_path"_s, u"/MyPos"_s);
    row("redirect path with digits", u"redirect_path"_s, u"/pos2"_s);
    row("redirect path without slash", u"redirect_path"_s, u"mypos"_s);
    row("redirect path as host", u"redirect_path"_s, u"//evil"_s);
    row("redirect path with line end", u"redirect_path"_s, u"/mypos\n"_s);
    row("unknown redirect", u"redirect"_s, u"oob"_s);
    row("port too high", u"redirect_port"_s, 65536);
    row("port of the administrator", u"redirect_port"_s, 80);
    row("port negative", u"redirect_port"_s, -1);
    row("port broken", u"redirect_port"_s, 27431.5);
    row("port as text", u"redirect_port"_s, u"27431"_s);
    row("pkce as text", u"pkce"_s, u"false"_s);
    row("issuer over http", u"issuer"_s, u"http://id.example.org"_s);
    row("issuer that is none", u"issuer"_s, u"example"_s);
    row("code seconds", u"code_seconds"_s, 0);
    row("scopes as text", u"scopes"_s, u"library sales"_s);
    row("scope with blank", u"scopes"_s, QJsonArray{QJsonObject{{u"name"_s, u"a b"_s}}}, u"scopes[0].name"_s);
    row("scope as text", u"scopes"_s, QJsonArray{u"library"_s}, u"scopes"_s);
    row("default scope unknown", u"default_scopes"_s, QJsonArray{u"library"_s});
    row("probe over http", u"probes"_s, QJsonArray{QJsonObject{{u"name"_s, u"x"_s}, {u"url"_s, u"http://x.example/"_s}}},
        u"probes[0].url"_s);
    row("probe without name", u"probes"_s, QJsonArray{QJsonObject{{u"url"_s, u"https://x.example/"_s}}}, u"probes[0].name"_s);
    row("unknown guide", u"guide"_s, u"koha"_s);
    row("page that is a script", u"page"_s, u"javascript:alert(1)"_s);
    row("icon as path", u"icon"_s, u"../x"_s);
    row("built in", u"built_in"_s, true);
    row("unknown word", u"words"_s, QJsonObject{{u"id"_s, u"Key"_s}}, u"words."_s);
}

void TestProviderFile::refuses()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, key);
    const Result<Provider> provider = read(with(custom(), path, value));
    QVERIFY(!provider);
    QVERIFY(provider.error().kind == Error::Kind::Invalid);
    QCOMPARE(provider.error().code, u"provider_file"_s);
    const QString expected = "file.json: "_L1 + key;
    QVERIFY2(provider.error().detail.startsWith(expected), qPrintable(provider.error().detail));
    QVERIFY(provider.error().detail.size() > expected.size() + 2);
}

void TestProviderFile::accepts_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("free port") << with(custom(), u"redirect_port"_s, 0);
    QTest::newRow("slash as path") << with(custom(), u"redirect_path"_s, u"/"_s);
    QTest::newRow("deep path") << with(custom(), u"redirect_path"_s, u"/a/b/"_s);
    QTest::newRow("public client") << with(custom(), u"client_authentication"_s, u"none"_s);
    QTest::newRow("code with Basic") << with(custom(), u"client_authentication"_s, u"basic"_s);
    QTest::newRow("issuer") << with(custom(), u"issuer"_s, u"https://id.example.org"_s);
    QTest::newRow("icon empty") << with(custom(), u"icon"_s, u""_s);
    QTest::newRow("http on 127.0.0.1") << with(custom(), u"endpoints.token"_s, u"http://127.0.0.1:8000/token"_s);
    QTest::newRow("http on ::1") << with(custom(), u"endpoints.token"_s, u"http://[::1]:8000/token"_s);
    QTest::newRow("Basic") << with(customServer(), u"client_authentication"_s, u"basic"_s);
    QTest::newRow("versions") << with(customServer(), u"server.versions"_s, QJsonArray{u"v1"_s});
    QTest::newRow("server at the root") << with(customServer(), u"server.path"_s, u""_s);
}

void TestProviderFile::accepts()
{
    QFETCH(QJsonObject, object);
    const Result<Provider> provider = read(object);
    QVERIFY2(provider, provider ? "" : qPrintable(provider.error().detail));
    QVERIFY(*providerFromJson(providerToJson(*provider), {}) == *provider);
    for (const QString &key : {u"icon"_s, u"issuer"_s}) {
        if (object.contains(key)) // as it was said, not as somebody thinks it was meant
            QCOMPARE(QJsonDocument::fromJson(providerToJson(*provider)).object().value(key), object.value(key));
    }
}

void TestProviderFile::refusesWhatIsNotStrictJson()
{
    const QByteArray good = QJsonDocument(customServer()).toJson();
    QVERIFY(providerFromJson(good, u"f"_s));
    const QByteArrayList bad{"",
                             "[]",
                             "{",
                             "\xEF\xBB\xBF" + good,
                             good + "x",
                             QByteArray(good).replace("{\n", "{\"id\": \"a\",\n"),
                             "{\"a\":" + QByteArray(70'000, ' ') + "1}"};
    for (const QByteArray &json : bad) {
        const Result<Provider> provider = providerFromJson(json, u"f.json"_s);
        QVERIFY2(!provider, json.left(40).constData());
        QVERIFY2(provider.error().detail.startsWith("f.json: JSON: "_L1), qPrintable(provider.error().detail));
    }
    const QByteArray withServer = QJsonDocument(with(customServer(), u"endpoints.token"_s, u"{base}.evil.example/"_s)).toJson();
    QVERIFY(!providerFromJson(withServer, u"f"_s));
    QVERIFY(!read(with(customServer(), u"client_authentication"_s, u"none"_s)));
    QVERIFY(!read(with(customServer(), u"server.default_version"_s, u"v6"_s)));
    QVERIFY(!read(with(customServer(), u"endpoints.token"_s, u"https://fixed.example/token"_s)));
}

QTEST_GUILESS_MAIN(TestProviderFile)
#include "tst_providerfile.moc"
