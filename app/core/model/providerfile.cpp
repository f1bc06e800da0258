// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/client.h"
#include "core/model/jsonreader.h"
#include "core/model/provider.h"
#include "core/model/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSslCertificate>

namespace Tokenshelf {

namespace {

constexpr int fileFormat = 1;

bool matches(const QString &text, QStringView pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/** A text that will stand on a screen: nobody's file may smuggle control or bidirectional characters into it. */
QString shownText(JsonReader &reader, QLatin1StringView key, const QString &absent = {})
{
    QString text = reader.text(key, absent);
    if (plainText(text) != text)
        reader.refuse(key, u"longer than 200 characters, or with control characters"_s);
    return text;
}

QString shownName(JsonReader &reader, QLatin1StringView key)
{
    QString name = shownText(reader, key);
    if (name.trimmed().isEmpty())
        reader.refuse(key, u"missing"_s);
    return name;
}

QString matchingText(JsonReader &reader, QLatin1StringView key, QStringView pattern, const QString &absent = {})
{
    QString text = reader.text(key, absent);
    if (!matches(text, pattern))
        reader.refuse(key, u"must match %1"_s.arg(pattern));
    return text;
}

/** An address or a template of one, tried out with a server that exists nowhere. */
QString endpoint(JsonReader &reader, QLatin1StringView key, const ServerForm &server)
{
    QString pattern = reader.text(key);
    Client sample;
    if (server.asked)
        sample.base = u"https://server.invalid"_s;
    // "{base}.example" would let the file choose the host that a person's server ends in.
    const bool baseFirst = !pattern.contains("{base}"_L1) || (pattern.startsWith("{base}/"_L1) && pattern.lastIndexOf("{base}"_L1) == 0);
    if (!pattern.isEmpty() && (!baseFirst || resolveUrl(pattern, sample).isEmpty()))
        reader.refuse(key, u"must be https with a host, http on 127.0.0.1 or [::1], or begin with {base}/ where there is a server"_s);
    return pattern;
}

KnownServer readKnownServer(JsonReader &reader)
{
    KnownServer server{.name = shownName(reader, "name"_L1),
                       .base = reader.text("base"_L1),
                       .environment = reader.word("environment"_L1, Environment::Production)};
    if (!isSafeEndpoint(QUrl(server.base, QUrl::StrictMode)) || server.base.endsWith(u'/'))
        reader.refuse("base"_L1, u"must be https with a host and no slash at the end"_s);
    reader.refuseOthers();
    return server;
}

ServerForm readServer(JsonReader &reader)
{
    ServerForm server{.asked = true,
                      .path = matchingText(reader, "path"_L1, u"(/[A-Za-z0-9._~-]+)*"),
                      .versions = reader.texts("versions"_L1),
                      .defaultVersion = reader.text("default_version"_L1),
                      .known = {}};
    for (const QString &version : std::as_const(server.versions)) {
        if (!matches(version, u"v[0-9]{1,3}"))
            reader.refuse("versions"_L1, u"must be v and a number"_s);
    }
    if (!server.defaultVersion.isEmpty() && !server.versions.contains(server.defaultVersion))
        reader.refuse("default_version"_L1, u"not among the versions"_s);
    reader.children("known"_L1, [&](JsonReader &known) { server.known.append(readKnownServer(known)); });
    reader.refuseOthers();
    return server;
}

Endpoints readEndpoints(JsonReader &reader, const ServerForm &server)
{
    Endpoints endpoints{.authorization = endpoint(reader, "authorization"_L1, server),
                        .token = endpoint(reader, "token"_L1, server),
                        .introspection = endpoint(reader, "introspection"_L1, server),
                        .revocation = endpoint(reader, "revocation"_L1, server)};
    reader.refuseOthers();
    return endpoints;
}

void readScopes(JsonReader &reader, Provider &provider)
{
    reader.children("scopes"_L1, [&](JsonReader &scope) {
        provider.scopes.append({matchingText(scope, "name"_L1, u"[!#-\\[\\]-~]+"), shownText(scope, "grants"_L1)}); // RFC 6749 3.3
        scope.refuseOthers();
    });
    provider.defaultScopes = reader.texts("default_scopes"_L1);
    provider.anyScope = reader.flag("any_scope"_L1, true);
    for (const QString &scope : std::as_const(provider.defaultScopes)) {
        const auto isIt = [&scope](const ScopeInfo &info) { return info.name == scope; };
        if (std::none_of(provider.scopes.cbegin(), provider.scopes.cend(), isIt))
            reader.refuse("default_scopes"_L1, u"not among the scopes"_s);
    }
}

void readSignIn(JsonReader &reader, Provider &provider)
{
    provider.issuer = endpoint(reader, "issuer"_L1, {});
    provider.pkce = reader.flag("pkce"_L1, true);
    provider.redirect = reader.word("redirect"_L1, RedirectKind::Loopback);
    provider.redirectPort = quint16(reader.number("redirect_port"_L1, provider.redirectPort, 0, 65535));
    if (provider.redirectPort != 0 && provider.redirectPort < 1024)
        reader.refuse("redirect_port"_L1, u"below 1024 only the administrator may listen"_s);
    provider.redirectPath = matchingText(reader, "redirect_path"_L1, u"(/([a-z]+/)*[a-z]*)?");
    provider.pasteOffered = reader.flag("paste_offered"_L1, false);
    provider.tokensImported = reader.flag("tokens_imported"_L1, false);
    provider.renewalEndsOldToken = reader.flag("renewal_ends_old_token"_L1, false);
    provider.codeSeconds = int(reader.number("code_seconds"_L1, provider.codeSeconds, 1, 3600));
}

void readFace(JsonReader &reader, Provider &provider)
{
    provider.words = {u"Client ID"_s, u"Client secret"_s};
    reader.child("words"_L1, [&](JsonReader &words) {
        provider.words = {shownName(words, "client_id"_L1), shownName(words, "client_secret"_L1)};
        words.refuseOthers();
    });
    reader.children("probes"_L1, [&](JsonReader &probe) {
        provider.probes.append({shownName(probe, "name"_L1), endpoint(probe, "url"_L1, provider.server)});
        probe.refuseOthers();
    });
    provider.guide = matchingText(reader, "guide"_L1, u"(sierra|apicbase|apicbase-suppliers)?");
    provider.page = QUrl(endpoint(reader, "page"_L1, {}), QUrl::StrictMode);
    provider.icon = matchingText(reader, "icon"_L1, u"[a-z0-9-]*", u"custom"_s);
}

/** The pairs that cannot work. */
void checkPairs(JsonReader &reader, const Provider &provider)
{
    const bool signsIn = provider.grant == GrantType::AuthorizationCode;
    if (provider.endpoints.token.isEmpty())
        reader.refuse("endpoints.token"_L1, u"missing"_s);
    if (provider.server.asked && !provider.endpoints.token.contains("{base}"_L1))
        reader.refuse("server"_L1, u"asked for, but endpoints.token does not begin with {base}/"_s);
    if (signsIn && provider.endpoints.authorization.isEmpty())
        reader.refuse("endpoints.authorization"_L1, u"missing, authorization_code begins there"_s);
    if (signsIn && provider.redirectPath.isEmpty())
        reader.refuse("redirect_path"_L1, u"missing, authorization_code comes back there"_s);
    if (!signsIn && provider.clientAuthentication == ClientAuthentication::None)
        reader.refuse("client_authentication"_L1, u"none does not go with client_credentials (RFC 6749 4.4)"_s);
    if (provider.introspection != IntrospectionDialect::None && provider.endpoints.introspection.isEmpty())
        reader.refuse("endpoints.introspection"_L1, u"missing, introspection names a dialect"_s);
}

QByteArray readAuthority(JsonReader &reader)
{
    const QByteArray text = reader.text("authority"_L1).toUtf8();
    if (text.isEmpty())
        return {}; // reading one loads all of TLS, which the first paint must not wait for
    QByteArray pem; // the certificates alone: people put keys beside them
    for (const QSslCertificate &certificate : QSslCertificate::fromData(text, QSsl::Pem))
        pem += certificate.toPem();
    if (pem.isEmpty())
        reader.refuse("authority"_L1, u"holds no certificate in PEM form"_s);
    return pem;
}

Provider readProvider(JsonReader &reader)
{
    Provider provider;
    if (!reader.optionalNumber("format"_L1, fileFormat, fileFormat))
        reader.refuse("format"_L1, u"missing"_s);
    provider.id = matchingText(reader, "id"_L1, u"[a-z0-9-]{1,40}");
    provider.name = shownName(reader, "name"_L1);
    provider.environment = reader.word("environment"_L1, Environment::Production);
    provider.grant = reader.requiredWord<GrantType>("grant"_L1);
    provider.clientAuthentication = reader.requiredWord<ClientAuthentication>("client_authentication"_L1);
    provider.introspection = reader.word("introspection"_L1, IntrospectionDialect::None);
    reader.child("server"_L1, [&](JsonReader &server) { provider.server = readServer(server); });
    reader.child("endpoints"_L1, [&](JsonReader &endpoints) { provider.endpoints = readEndpoints(endpoints, provider.server); });
    provider.authority = readAuthority(reader);
    readScopes(reader, provider);
    readSignIn(reader, provider);
    readFace(reader, provider);
    checkPairs(reader, provider);
    reader.refuseOthers();
    return provider;
}

QJsonObject serverToJson(const ServerForm &server)
{
    QJsonArray known;
    for (const KnownServer &one : server.known)
        known.append(QJsonObject{{u"name"_s, one.name}, {u"base"_s, one.base}, {u"environment"_s, toWord(one.environment)}});
    return {{u"path"_s, server.path},
            {u"versions"_s, QJsonArray::fromStringList(server.versions)},
            {u"default_version"_s, server.defaultVersion},
            {u"known"_s, known}};
}

QJsonObject endpointsToJson(const Endpoints &endpoints)
{
    return {{u"authorization"_s, endpoints.authorization},
            {u"token"_s, endpoints.token},
            {u"introspection"_s, endpoints.introspection},
            {u"revocation"_s, endpoints.revocation}};
}

/** A list of pairs: scopes with what they grant, probes with their addresses. */
template <class T> QJsonArray pairsToJson(const QList<T> &pairs, const QString &second, QString T::*member)
{
    QJsonArray list;
    for (const T &pair : pairs)
        list.append(QJsonObject{{u"name"_s, pair.name}, {second, pair.*member}});
    return list;
}

} // namespace

QByteArray providerToJson(const Provider &provider)
{
    QJsonObject object{
        {u"format"_s, fileFormat},
        {u"id"_s, provider.id},
        {u"name"_s, provider.name},
        {u"environment"_s, toWord(provider.environment)},
        {u"grant"_s, toWord(provider.grant)},
        {u"client_authentication"_s, toWord(provider.clientAuthentication)},
        {u"introspection"_s, toWord(provider.introspection)},
        {u"endpoints"_s, endpointsToJson(provider.endpoints)},
        {u"words"_s, QJsonObject{{u"client_id"_s, provider.words.clientId}, {u"client_secret"_s, provider.words.clientSecret}}},
        {u"scopes"_s, pairsToJson(provider.scopes, u"grants"_s, &ScopeInfo::grants)},
        {u"default_scopes"_s, QJsonArray::fromStringList(provider.defaultScopes)},
        {u"any_scope"_s, provider.anyScope},
        {u"issuer"_s, provider.issuer},
        {u"pkce"_s, provider.pkce},
        {u"redirect"_s, toWord(provider.redirect)},
        {u"redirect_port"_s, provider.redirectPort},
        {u"redirect_path"_s, provider.redirectPath},
        {u"paste_offered"_s, provider.pasteOffered},
        {u"tokens_imported"_s, provider.tokensImported},
        {u"renewal_ends_old_token"_s, provider.renewalEndsOldToken},
        {u"code_seconds"_s, provider.codeSeconds},
        {u"probes"_s, pairsToJson(provider.probes, u"url"_s, &ProbeRequest::url)},
        {u"guide"_s, provider.guide},
        {u"page"_s, provider.page.toString(QUrl::FullyEncoded)},
        {u"icon"_s, provider.icon},
    };
    if (!provider.authority.isEmpty())
        object.insert(u"authority"_s, QString::fromUtf8(provider.authority));
    if (provider.server.asked)
        object.insert(u"server"_s, serverToJson(provider.server));
    return QJsonDocument(object).toJson();
}

Result<Provider> providerFromJson(const QByteArray &json, const QString &file)
{
    const auto refused = [&file](const QString &problem) {
        return Error{.kind = Error::Kind::Invalid, .code = u"provider_file"_s, .detail = plainText(file + ": "_L1 + problem, 1'000)};
    };
    const Result<QJsonObject> object = strictJsonObject(json);
    if (!object)
        return refused("JSON: "_L1 + object.error().detail);
    QString problem;
    JsonReader reader(*object, problem);
    Provider provider = readProvider(reader);
    if (!problem.isEmpty())
        return refused(problem);
    return provider;
}

} // namespace Tokenshelf
