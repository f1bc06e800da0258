// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/authorizationcodegrant.h"
#include "hostile/hostility.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace Tokenshelf::Hostile {

inline const QByteArray clientSecret = "CS+/canary=7f3a91c0d2e84b65";
inline const QByteArray accessToken = "AT-canary-1b9e6d40c7a2f853";
inline const QByteArray refreshToken = "RT canary 4c08e7b1f6d39a25";
inline const QByteArray authorizationCode = "C0DE-canary-90d5a3e7b1c8f264";

/** How one request ended. */
struct Outcome
{
    QString told; ///< as a Hostility has it
    std::optional<Error> error;
};

/** Makes every kind of request that the program makes to a provider, all at once, at one server. */
class Caller : public QObject
{
public:
    static constexpr qsizetype kinds = 7;

    Caller(const RawServer &server, const NetworkLimits &limits) : m_network(systemClock(), limits), m_oauth(m_network)
    {
        m_client.provider.endpoints = {.authorization = u"https://app.example/oauth/authorize/"_s,
                                       .token = server.url(u"/token"_s).toString(),
                                       .introspection = server.url(u"/introspect"_s).toString(),
                                       .revocation = server.url(u"/revoke"_s).toString()};
        m_client.provider.grant = GrantType::AuthorizationCode;
        m_client.provider.introspection = IntrospectionDialect::Rfc7662;
        m_client.provider.clientAuthentication = ClientAuthentication::Post;
        m_client.client.clientId = u"client"_s;
        m_client.client.redirect.kind = RedirectKind::Paste;
        m_client.clientSecret = Secret(clientSecret);
        m_probe = server.url(u"/api"_s);
    }

    void start()
    {
        ClientContext basic = m_client;
        basic.provider.clientAuthentication = ClientAuthentication::Basic;
        basic.provider.introspection = IntrospectionDialect::SierraTokenInfo;
        m_oauth.clientCredentials(basic, this, kept<TokenSet>(u"credentials"_s));
        m_oauth.refresh(m_client, Secret(refreshToken), this, kept<TokenSet>(u"refresh"_s));
        m_oauth.introspect(m_client, Secret(accessToken), this, kept<Introspection>(u"introspection"_s));
        m_oauth.introspect(basic, Secret(accessToken), this, kept<Introspection>(u"token info"_s));
        m_oauth.revoke(m_client, Secret(accessToken), "access_token", this, kept<std::monostate>(u"revocation"_s));
        m_oauth.probe(m_probe, Secret(accessToken), this, kept<HttpReply>(u"probe"_s));
        m_grant = std::make_unique<AuthorizationCodeGrant>(m_client, m_network);
        connect(m_grant.get(), &AuthorizationCodeGrant::browserRequested, this, [this] { m_grant->submit(Secret(authorizationCode)); });
        connect(m_grant.get(), &AuthorizationCodeGrant::finished, this, kept<TokenSet>(u"code"_s));
        m_grant->start();
    }
    bool ended(int limit)
    {
        QTimer::singleShot(limit, &m_wait, &QEventLoop::quit);
        if (m_outcomes.size() < kinds)
            m_wait.exec(); // and not qWaitFor(), which sleeps 10 ms for every step of an answer on its way
        return m_outcomes.size() == kinds;
    }
    const QHash<QString, Outcome> &outcomes() const { return m_outcomes; }
    /** What was wrong with what came back as a success. */
    const QStringList &flaws() const { return m_flaws; }

private:
    template <class T> Callback<T> kept(const QString &name)
    {
        return [this, name](const Result<T> &result) {
            if (m_outcomes.contains(name))
                m_flaws << name + u" ended twice"_s;
            if (result)
                check(*result);
            m_outcomes.insert(name, result ? Outcome{} : Outcome{word(result.error().kind) + u' ' + result.error().code, result.error()});
            if (m_outcomes.size() == kinds)
                m_wait.quit();
        };
    }
    void check(const TokenSet &tokens)
    {
        if (!isBearerToken(tokens.access.reveal()) || (tokens.expiresIn && (*tokens.expiresIn < 0 || *tokens.expiresIn > 366 * 24 * 3'600)))
            m_flaws << u"tokens that are none"_s;
        for (const QString &scope : tokens.scopes.value_or(QStringList())) {
            if (scope != plainText(scope, scope.size()))
                m_flaws << u"a scope that is none"_s;
        }
    }
    void check(const Introspection &answer)
    {
        if (answer.username != plainText(answer.username) || answer.clientId != plainText(answer.clientId))
            m_flaws << u"text that is not plain"_s;
    }
    void check(std::monostate) { }
    void check(const HttpReply &reply)
    {
        if (reply.body.size() > 1'048'576)
            m_flaws << u"too large a body"_s;
    }

    Network m_network;
    OAuthClient m_oauth;
    ClientContext m_client;
    QUrl m_probe;
    std::unique_ptr<AuthorizationCodeGrant> m_grant;
    QHash<QString, Outcome> m_outcomes;
    QStringList m_flaws;
    QEventLoop m_wait;
};

/** Whether the person would read a sentence that fits anything. A provider that uses a word of this program for an error has told no more. */
inline bool isGeneric(const Error &error)
{
    const QString what = describe(error).what;
    const bool ownReason = what.contains("for a reason of its own ("_L1) && !error.code.startsWith("provider:"_L1);
    return what.isEmpty() || ownReason || what == describe({.kind = error.kind, .code = u"no_such_code"_s}).what;
}

} // namespace Tokenshelf::Hostile
