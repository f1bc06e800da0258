// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/client.h"
#include "core/model/introspection.h"
#include "core/oauth/network.h"

namespace Tokenshelf {

/** Everything a request on behalf of a client needs. */
struct ClientContext
{
    Provider provider;
    Client client;
    Secret clientSecret;
};

/** The headers that authenticate a client at the token endpoint and its like: one for Basic, else none. */
QList<QPair<QByteArray, QByteArray>> authenticationHeaders(const ClientContext &client);
/** What a client cannot be sent as: Invalid with code `colon_in_client_id` (RFC 7617 2: it would move into the password). */
std::optional<Error> flawOf(const ClientContext &client);

/**
 * The token, introspection and revocation endpoints, one function a request. Client authentication exactly as the provider documents it:
 * Basic over the raw UTF-8 "id:secret" (Sierra), fields in the form (Apicbase), never both. Beyond the errors of Network::send() and of the
 * parsers, with nothing sent: Invalid `unsafe_endpoint`, Invalid `colon_in_client_id` (RFC 7617 2: it would move into the password),
 * Protocol `bad_token`.
 */
class OAuthClient : public QObject
{
    Q_OBJECT

public:
    explicit OAuthClient(Network &network, QObject *parent = nullptr);

    /** RFC 6749 4.4. */
    void clientCredentials(const ClientContext &client, QObject *context, Callback<TokenSet> done);
    /** RFC 6749 6. The result's refresh token is empty when the server kept the old one. */
    void refresh(const ClientContext &client, const Secret &refreshToken, QObject *context, Callback<TokenSet> done);
    /** RFC 7662 2, or Sierra's GET info/token. The refresh token is never sent. */
    void introspect(const ClientContext &client, const Secret &accessToken, QObject *context, Callback<Introspection> done);
    /** RFC 7009 2; `hint` is access_token or refresh_token. Errors: NotFound with code `no_revocation` where there is no endpoint. */
    void revoke(const ClientContext &client, const Secret &token, const QByteArray &hint, QObject *context, Callback<> done);
    /** One safe GET with the token as bearer ("Try a request"); `authority` as Provider::authority. */
    void probe(const QUrl &url, const Secret &accessToken, QObject *context, Callback<HttpReply> done, const QByteArray &authority = {});

private:
    HttpRequest post(const ClientContext &client, const QUrl &url, QList<QPair<QByteArray, QByteArray>> fields) const;
    void requestTokens(const ClientContext &client, const QList<QPair<QByteArray, QByteArray>> &fields, QObject *context,
                       Callback<TokenSet> done);

    Network &m_network;
};

} // namespace Tokenshelf
