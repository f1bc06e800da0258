// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include <QFile>
#include <QDir>
#include <QNetworkReply>
#include <QUrlQuery>

#include <algorithm>

namespace Tokenshelf {

namespace {

const QHash<QString, QString> practiceIds{{u"sierra-test"_s, u"practice-sierra"_s},
                                          {u"apicbase-test"_s, u"practice-apicbase"_s},
                                          {u"suppliers-test"_s, u"practice-apicbase-suppliers"_s}};

} // namespace

World::World() : m_now(QDateTime::currentDateTimeUtc()), m_practice([this] { return m_now; })
{
    if (const Result<> started = m_practice.start(0); !started)
        qFatal("the practice server did not start");
    ProviderCatalog builtIn{QString()};
    builtIn.load();
    QDir().mkpath(folder() + "/config/providers"_L1);
    for (auto it = practiceIds.begin(); it != practiceIds.end(); ++it) {
        Provider provider = m_practice.atItsPorts(builtIn.provider(it.value()).value());
        provider.id = it.key();
        provider.redirectPort = 0;
        QFile file(folder() + "/config/providers/"_L1 + it.key() + ".json"_L1);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no room for a provider file");
        file.write(providerToJson(provider));
    }
    m_app = std::make_unique<AppContext>(options());
}

AppOptions World::options()
{
    AppOptions options;
    options.profile = u"test"_s; // the usual one takes no practice accounts
    options.dataFolder = folder() + "/data"_L1;
    options.configFolder = folder() + "/config"_L1;
    options.runtimeFolder = folder() + "/run"_L1;
    options.sessionOnly = true;
    options.clock = [this] { return m_now; };
    options.bootClock = [this] { return m_boot; };
    return options;
}

Draft World::draft(const QString &provider, const QString &name, int index) const
{
    QList<PracticeClient> clients;
    for (const PracticeClient &client : m_practice.clients()) {
        if (client.providerId == practiceIds.value(provider))
            clients << client;
    }
    const Provider described = m_app->providers().provider(provider).value();
    Draft draft;
    draft.client.providerId = provider;
    draft.client.clientId = clients.at(index).clientId;
    draft.client.base = described.server.known.isEmpty() ? QString() : described.server.known.first().base;
    draft.client.version = described.server.defaultVersion;
    draft.client.scopes = described.defaultScopes;
    draft.client.redirect = {.kind = RedirectKind::Loopback, .port = 0};
    draft.client.environment = Environment::Practice;
    draft.clientSecret = clients.at(index).clientSecret;
    draft.account.name = name;
    return draft;
}

Result<QUuid> World::add(const Draft &draft, const std::optional<TokenSet> &tokens)
{
    return await<QUuid>([&](QObject *context, Callback<QUuid> done) { service().add(draft, tokens, context, done); });
}

Result<TokenSet> World::signIn(const Draft &draft)
{
    return await<TokenSet>([&](QObject *context, Callback<TokenSet> done) {
        AuthorizationCodeGrant *grant = service().signIn(draft).release();
        grant->setParent(context);
        QObject::connect(grant, &AuthorizationCodeGrant::browserRequested, context, [this](const QUrl &url) { browse(url); });
        QObject::connect(grant, &AuthorizationCodeGrant::finished, context, done);
        grant->start();
    });
}

Result<> World::signIn(const QUuid &account)
{
    const auto draft = await<Draft>([&](QObject *context, Callback<Draft> done) { service().draftOf(account, context, done); });
    if (!draft)
        return draft.error();
    const Result<TokenSet> tokens = signIn(*draft);
    if (!tokens)
        return tokens.error();
    return await<std::monostate>(
        [&](QObject *context, Callback<> done) { service().storeTokens(account, *tokens, u"signed_in"_s, context, done); });
}

Result<AccessToken> World::token(const QUuid &account, int minimum)
{
    return await<AccessToken>(
        [&](QObject *context, Callback<AccessToken> done) { service().token(account, std::chrono::seconds(minimum), context, done); });
}

Result<> World::renew(const QUuid &account)
{
    return await<std::monostate>([&](QObject *context, Callback<> done) { service().renew(account, context, done); });
}

Result<Introspection> World::introspect(const QUuid &account)
{
    return await<Introspection>([&](QObject *context, Callback<Introspection> done) { service().introspect(account, context, done); });
}

Result<HttpReply> World::probe(const QUuid &account, const QString &name)
{
    const Provider provider = service().providerOf(service().account(account).value()).value();
    const auto named = std::find_if(provider.probes.begin(), provider.probes.end(), [&](const ProbeRequest &one) { return one.name == name; });
    return await<HttpReply>([&](QObject *context, Callback<HttpReply> done) { service().probe(account, *named, context, done); });
}

Result<> World::changeProvider(const QString &id, const std::function<void(Provider &)> &change)
{
    Provider provider = m_app->providers().provider(id).value();
    change(provider);
    const Result<Provider> added = m_app->providers().add(providerToJson(provider), id);
    return added ? Result<>() : added.error();
}

void World::browse(const QUrl &url)
{
    QUrl consenting = url;
    consenting.setQuery(url.query(QUrl::FullyEncoded) + "&practice_consent=allow"_L1, QUrl::StrictMode);
    QNetworkReply *reply = m_browser.get(QNetworkRequest(consenting));
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

} // namespace Tokenshelf
