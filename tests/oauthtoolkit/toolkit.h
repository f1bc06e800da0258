// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"
#include "support/await.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace Tokenshelf {

// Its server as three providers: signing in, client credentials, and signing in with Basic.
inline const QString toolkitSignIn = u"toolkit"_s;
inline const QString toolkitService = u"toolkit-service"_s;
inline const QString toolkitBasic = u"toolkit-basic"_s;

/** The program's own parts against django-oauth-toolkit, started with the settings that a test wants. */
class Toolkit
{
public:
    bool start(const QStringList &arguments = {})
    {
        m_server.setProcessChannelMode(QProcess::SeparateChannels);
        m_server.start(u"/usr/bin/python3"_s, QStringList{QStringLiteral(SOURCE_ROOT "/tests/oauthtoolkit/server.py")} + arguments);
        if (!QTest::qWaitFor([this] { return m_server.canReadLine() || m_server.state() == QProcess::NotRunning; }, 60'000))
            return false;
        facts = QJsonDocument::fromJson(m_server.readLine()).object();
        if (facts.isEmpty())
            return false;
        QDir().mkpath(m_folder.path() + "/config/providers"_L1);
        writeProvider(toolkitSignIn, GrantType::AuthorizationCode, ClientAuthentication::Post);
        writeProvider(toolkitService, GrantType::ClientCredentials, ClientAuthentication::Basic);
        writeProvider(toolkitBasic, GrantType::AuthorizationCode, ClientAuthentication::Basic);
        AppOptions options;
        options.dataFolder = m_folder.path() + "/data"_L1;
        options.configFolder = m_folder.path() + "/config"_L1;
        options.runtimeFolder = m_folder.path() + "/run"_L1;
        options.sessionOnly = true;
        app = std::make_unique<AppContext>(options);
        return app->providers().problems().isEmpty();
    }
    ~Toolkit()
    {
        m_server.terminate(); // it removes its folder
        m_server.waitForFinished(5'000);
    }

    Draft draft(const QString &client, const QString &provider = toolkitSignIn, RedirectKind redirect = RedirectKind::Loopback) const
    {
        const QJsonObject registered = facts["clients"_L1][client].toObject();
        Draft draft;
        draft.client.providerId = provider;
        draft.client.clientId = registered["id"_L1].toString();
        draft.client.redirect = {.kind = redirect, .port = 0};
        draft.client.scopes = {u"library"_s, u"sales"_s};
        draft.clientSecret = Secret(registered["secret"_L1].toString().toUtf8());
        draft.account.name = client;
        return draft;
    }

    /** What a browser ends on after following every redirect. */
    void browse(const QUrl &url, const std::function<void(const QByteArray &)> &page = {})
    {
        QNetworkReply *reply = m_browser.get(QNetworkRequest(url));
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, page] {
            reply->deleteLater();
            if (page)
                page(reply->readAll());
        });
    }

    Result<TokenSet> signIn(const Draft &draft)
    {
        return await<TokenSet>([&](QObject *context, Callback<TokenSet> done) {
            AuthorizationCodeGrant *grant = app->service().signIn(draft).release();
            grant->setParent(context);
            QObject::connect(grant, &AuthorizationCodeGrant::finished, context, done);
            QObject::connect(grant, &AuthorizationCodeGrant::browserRequested, context, [this, grant, &draft](const QUrl &url) {
                if (draft.client.redirect.kind == RedirectKind::Loopback)
                    browse(url);
                else
                    browse(url, [this, grant](const QByteArray &page) { pasteFrom(page, grant); });
            });
            grant->start();
        });
    }
    std::function<void()> beforePaste;

    Result<QUuid> addSignedIn(const QString &client, const QString &provider = toolkitSignIn)
    {
        const Draft one = draft(client, provider);
        const Result<TokenSet> tokens = signIn(one);
        if (!tokens)
            return tokens.error();
        return await<QUuid>([&](QObject *context, Callback<QUuid> done) { app->service().add(one, *tokens, context, done); });
    }
    Result<> renew(const QUuid &id)
    {
        return await<std::monostate>([&](QObject *context, Callback<> done) { app->service().renew(id, context, done); });
    }
    Result<Introspection> introspect(const QUuid &id)
    {
        return await<Introspection>([&](QObject *context, Callback<Introspection> done) { app->service().introspect(id, context, done); });
    }

    /** Asks about any token, on behalf of any client. */
    Result<Introspection> introspect(const Draft &draft, const Secret &token)
    {
        return await<Introspection>(
            [&](QObject *context, Callback<Introspection> done) { app->service().introspect(draft, token, context, done); });
    }
    Result<AccessToken> token(const QUuid &id)
    {
        return await<AccessToken>(
            [&](QObject *context, Callback<AccessToken> done) { app->service().token(id, std::chrono::seconds(60), context, done); });
    }

    /** Moves the server's hands of time, or revokes behind the client's back. */
    bool control(const QString &what)
    {
        QNetworkRequest request(QUrl(facts["control"_L1].toString() + what));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        const std::unique_ptr<QNetworkReply> reply(m_browser.post(request, QByteArray()));
        return QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000) && reply->error() == QNetworkReply::NoError;
    }

    QJsonObject facts;
    std::unique_ptr<AppContext> app;

private:
    void pasteFrom(const QByteArray &page, AuthorizationCodeGrant *grant)
    {
        if (beforePaste)
            beforePaste();
        static const QRegularExpression code(u"<code>([^<]+)</code>"_s);
        QString found = u"  "_s + code.match(QString::fromUtf8(page)).captured(1) + u" \n"_s;
        grant->submit(Secret::take(found));
    }
    void writeProvider(const QString &id, GrantType grant, ClientAuthentication authentication)
    {
        Provider provider;
        provider.id = id;
        provider.name = id;
        provider.grant = grant;
        provider.clientAuthentication = authentication;
        provider.introspection = IntrospectionDialect::Rfc7662;
        if (grant == GrantType::AuthorizationCode)
            provider.endpoints.authorization = facts["authorize"_L1].toString();
        provider.endpoints.token = facts["token"_L1].toString();
        provider.endpoints.introspection = facts["introspect"_L1].toString();
        provider.endpoints.revocation = facts["revoke"_L1].toString();
        provider.words = {u"Client ID"_s, u"Client secret"_s};
        provider.redirectPath = id == toolkitBasic ? u"/callback/basic"_s : u"/callback"_s;
        provider.icon = u"custom"_s;
        QFile file(m_folder.path() + "/config/providers/"_L1 + id + ".json"_L1);
        if (file.open(QIODevice::WriteOnly))
            file.write(providerToJson(provider));
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    QNetworkAccessManager m_browser;
};

} // namespace Tokenshelf
