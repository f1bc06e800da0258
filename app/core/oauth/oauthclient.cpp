// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/oauthclient.h"

#include "core/base/deliver.h"
#include "core/oauth/form.h"
#include "core/oauth/scrub.h"

namespace Tokenshelf {

namespace {

constexpr qsizetype largestProbe = 1'048'576; // lists of records, where other answers are a token's size

Error unsafe(const QUrl &url)
{
    return {.kind = Error::Kind::Invalid, .code = u"unsafe_endpoint"_s, .detail = plainText(url.host())};
}

/** All secrets that a request of this client holds: what is no text of an answer's. */
QList<Secret> secretsOf(const ClientContext &client, QList<Secret> tokens)
{
    tokens.append(client.clientSecret);
    for (const auto &[name, value] : authenticationHeaders(client))
        tokens.append(Secret(QByteArrayView(value).sliced(6))); // behind "Basic "
    return tokens;
}

/** Why nothing may be sent on behalf of this client to this place. */
std::optional<Error> refusal(const ClientContext &client, const QUrl &url)
{
    if (!isSafeEndpoint(url))
        return unsafe(url);
    return flawOf(client);
}

} // namespace

QList<QPair<QByteArray, QByteArray>> authenticationHeaders(const ClientContext &client)
{
    if (client.provider.clientAuthentication != ClientAuthentication::Basic)
        return {};
    // Raw, not form-encoded first as RFC 6749 2.3.1 has it: Sierra's keys hold + and / (providers page 1.5).
    QByteArray pair = client.client.clientId.toUtf8() + ':' + client.clientSecret.reveal().toByteArray();
    const QByteArray header = "Basic " + pair.toBase64();
    wipe(pair);
    return {{"Authorization", header}};
}

std::optional<Error> flawOf(const ClientContext &client)
{
    if (client.provider.clientAuthentication == ClientAuthentication::Basic && client.client.clientId.contains(u':'))
        return Error{.kind = Error::Kind::Invalid, .code = u"colon_in_client_id"_s};
    return {};
}

OAuthClient::OAuthClient(Network &network, QObject *parent) : QObject(parent), m_network(network) { }

HttpRequest OAuthClient::post(const ClientContext &client, const QUrl &url, QList<QPair<QByteArray, QByteArray>> fields) const
{
    const ClientAuthentication way = client.provider.clientAuthentication;
    if (way != ClientAuthentication::Basic)
        fields.append({"client_id", client.client.clientId.toUtf8()});
    if (way == ClientAuthentication::Post)
        fields.append({"client_secret", client.clientSecret.reveal().toByteArray()});
    return {.method = "POST",
            .url = url,
            .headers = authenticationHeaders(client),
            .body = formEncode(fields),
            .authority = client.provider.authority};
}

void OAuthClient::requestTokens(const ClientContext &client, const QList<QPair<QByteArray, QByteArray>> &fields, QObject *context,
                                Callback<TokenSet> done)
{
    const QUrl url = resolveEndpoints(client.provider, client.client).token;
    if (const std::optional<Error> error = refusal(client, url))
        return deliver<TokenSet>(context, std::move(done), *error);
    const QDateTime before = m_network.clock()();
    QList<Secret> sent = secretsOf(client, {});
    for (const auto &[name, value] : fields) {
        if (name == "refresh_token")
            sent.append(Secret(value));
    }
    m_network.send(post(client, url, fields), context, [before, sent, done = std::move(done)](const Result<HttpReply> &reply) {
        done(reply ? tokensFromReply(scrubbed(*reply, sent), before) : Result<TokenSet>(reply.error()));
    });
}

void OAuthClient::clientCredentials(const ClientContext &client, QObject *context, Callback<TokenSet> done)
{
    QList<QPair<QByteArray, QByteArray>> fields{{"grant_type", "client_credentials"}};
    if (!client.client.scopes.isEmpty())
        fields.append({"scope", client.client.scopes.join(u' ').toUtf8()});
    requestTokens(client, fields, context, std::move(done));
}

void OAuthClient::refresh(const ClientContext &client, const Secret &refreshToken, QObject *context, Callback<TokenSet> done)
{
    requestTokens(client, {{"grant_type", "refresh_token"}, {"refresh_token", refreshToken.reveal().toByteArray()}}, context,
                  std::move(done));
}

void OAuthClient::introspect(const ClientContext &client, const Secret &accessToken, QObject *context, Callback<Introspection> done)
{
    const QUrl url = resolveEndpoints(client.provider, client.client).introspection;
    if (url.isEmpty() || client.provider.introspection == IntrospectionDialect::None) {
        const Error none{.kind = Error::Kind::NotFound, .code = u"no_introspection"_s};
        return deliver<Introspection>(context, std::move(done), none);
    }
    if (const std::optional<Error> error = refusal(client, url))
        return deliver<Introspection>(context, std::move(done), *error);
    if (!isBearerToken(accessToken.reveal())) {
        const Error bad{.kind = Error::Kind::Protocol, .code = u"bad_token"_s};
        return deliver<Introspection>(context, std::move(done), bad);
    }
    HttpRequest request;
    if (client.provider.introspection == IntrospectionDialect::SierraTokenInfo)
        request = {.method = "GET",
                   .url = url,
                   .headers = {{"Authorization", authorizationHeader(accessToken)}},
                   .authority = client.provider.authority};
    else
        request = post(client, url, {{"token", accessToken.reveal().toByteArray()}});
    const auto read = [clock = m_network.clock(), dialect = client.provider.introspection, sent = secretsOf(client, {accessToken}),
                       done = std::move(done)](const Result<HttpReply> &reply) {
        done(reply ? introspectionFromReply(dialect, scrubbed(*reply, sent), clock()) : Result<Introspection>(reply.error()));
    };
    m_network.send(request, context, read);
}

void OAuthClient::revoke(const ClientContext &client, const Secret &token, const QByteArray &hint, QObject *context, Callback<> done)
{
    const QUrl url = resolveEndpoints(client.provider, client.client).revocation;
    if (url.isEmpty())
        return deliver<std::monostate>(context, std::move(done), Error{.kind = Error::Kind::NotFound, .code = u"no_revocation"_s});
    if (const std::optional<Error> error = refusal(client, url))
        return deliver<std::monostate>(context, std::move(done), *error);
    const HttpRequest request = post(client, url, {{"token", token.reveal().toByteArray()}, {"token_type_hint", hint}});
    const QList<Secret> sent = secretsOf(client, {token});
    m_network.send(request, context, [sent, done = std::move(done)](const Result<HttpReply> &reply) {
        // RFC 7009 2.2: 200 even for a token that the server does not know.
        if (!reply)
            done(reply.error());
        else if (reply->status != 200)
            done(errorFromReply(scrubbed(*reply, sent)));
        else
            done(Result<>());
    });
}

void OAuthClient::probe(const QUrl &url, const Secret &accessToken, QObject *context, Callback<HttpReply> done, const QByteArray &authority)
{
    if (!isSafeEndpoint(url))
        return deliver<HttpReply>(context, std::move(done), unsafe(url));
    if (!isBearerToken(accessToken.reveal())) {
        const Error bad{.kind = Error::Kind::Protocol, .code = u"bad_token"_s};
        return deliver<HttpReply>(context, std::move(done), bad);
    }
    const HttpRequest request{.url = url,
                              .headers = {{"Authorization", authorizationHeader(accessToken)}},
                              .largestReply = largestProbe,
                              .authority = authority};
    m_network.send(request, context, std::move(done));
}

} // namespace Tokenshelf
