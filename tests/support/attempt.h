// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/authorizationcodegrant.h"
#include "core/oauth/form.h"
#include "support/rawclient.h"
#include "support/rawserver.h"

#include <QHash>
#include <QTest>

/** Sign-ins against a scripted token endpoint; the test itself is the browser. */
namespace Tokenshelf::TestAttempts {

inline const QByteArray tokens =
    R"({"access_token": "abc", "expires_in": 604800, "token_type": "Bearer", "scope": "library", "refresh_token": "def"})";

using Fields = QHash<QString, QString>;

inline Fields fieldsOf(const QByteArray &form)
{
    Fields fields;
    for (const auto &[name, value] : formDecode(form))
        fields.insert(name, fields.contains(name) ? u"twice"_s : value);
    return fields;
}

/** A token endpoint, an attempt, and what became of it. */
struct Attempt
{
    explicit Attempt(const RawServer::Act &act = RawServer::send(httpAnswer(200, tokens)), RedirectKind kind = RedirectKind::Loopback,
                     NetworkLimits limits = {})
        : server(act), network([this] { return now; }, limits)
    {
        client.provider.grant = GrantType::AuthorizationCode;
        client.provider.clientAuthentication = ClientAuthentication::Post;
        client.provider.endpoints.authorization = u"https://app.example/oauth/authorize/?tenant=1%2B2"_s;
        client.provider.endpoints.token = server.url(u"/oauth/token/"_s).toString();
        client.provider.redirectPath = u"apicbase"_s;
        client.client.clientId = u"id"_s;
        client.client.redirect = {kind, 0};
        client.client.scopes = {u"library"_s, u"sales"_s};
        client.clientSecret = Secret("secret");
    }

    void start()
    {
        grant = std::make_unique<AuthorizationCodeGrant>(client, network);
        QObject::connect(grant.get(), &AuthorizationCodeGrant::browserRequested, grant.get(), [this](const QUrl &built) { url = built; });
        QObject::connect(grant.get(), &AuthorizationCodeGrant::pasteRefused, grant.get(),
                         [this](const Error &error) { refused << error.code; });
        QObject::connect(grant.get(), &AuthorizationCodeGrant::finished, grant.get(), [this](const Result<TokenSet> &outcome) {
            ++ends;
            result = outcome;
        });
        grant->start();
    }
    bool asked()
    {
        start();
        return QTest::qWaitFor([this] { return !url.isEmpty() || result; });
    }
    bool ended()
    {
        return QTest::qWaitFor([this] { return result.has_value(); });
    }
    QString code() const { return result ? result->error().code : QString(); }
    Fields query() const { return fieldsOf(url.query(QUrl::FullyEncoded).toLatin1()); }
    quint16 port() const { return quint16(grant->redirectUrl().port()); }
    QByteArray callback(const QByteArray &code) const
    {
        return "/apicbase?code=" + code + "&state=" + query().value(u"state"_s).toLatin1();
    }
    QByteArray posted() const { return bodyOf(server.requests().value(0)); }

    QDateTime now = QDateTime::currentDateTimeUtc();
    RawServer server;
    Network network;
    ClientContext client;
    std::unique_ptr<AuthorizationCodeGrant> grant;
    QUrl url;
    QStringList refused;
    std::optional<Result<TokenSet>> result;
    int ends = 0;
};

} // namespace Tokenshelf::TestAttempts
