// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/flowparameters.h"

#include "core/oauth/form.h"
#include "core/oauth/pkce.h"

namespace Tokenshelf {

namespace {

/** In place of every value under that name: inserting would send two. */
void set(QMultiMap<QString, QVariant> &parameters, const QString &name, const QByteArray &value)
{
    parameters.replace(name, QString::fromLatin1(value.toPercentEncoding()));
}

void setRedirect(QMultiMap<QString, QVariant> &parameters, const QUrl &redirect)
{
    if (redirect.isEmpty())
        parameters.remove(u"redirect_uri"_s);
    else
        set(parameters, u"redirect_uri"_s, redirect.toEncoded());
}

} // namespace

void setAuthorizationParameters(QMultiMap<QString, QVariant> &parameters, const ClientContext &client, const FlowSecrets &secrets)
{
    const QUrl url = resolveEndpoints(client.provider, client.client).authorization;
    for (const auto &[name, value] : formDecode(url.query(QUrl::FullyEncoded).toUtf8()))
        set(parameters, name, value.toUtf8());
    set(parameters, u"response_type"_s, "code");
    set(parameters, u"client_id"_s, client.client.clientId.toUtf8());
    set(parameters, u"state"_s, secrets.state.reveal().toByteArray());
    setRedirect(parameters, secrets.redirect);
    if (client.client.scopes.isEmpty())
        parameters.remove(u"scope"_s);
    else
        set(parameters, u"scope"_s, client.client.scopes.join(u' ').toUtf8());
    if (client.provider.pkce) {
        set(parameters, u"code_challenge"_s, codeChallenge(secrets.verifier));
        set(parameters, u"code_challenge_method"_s, "S256");
    } else {
        parameters.remove(u"code_challenge"_s);
        parameters.remove(u"code_challenge_method"_s);
    }
}

void setTokenParameters(QMultiMap<QString, QVariant> &parameters, const ClientContext &client, const FlowSecrets &secrets)
{
    set(parameters, u"grant_type"_s, "authorization_code");
    set(parameters, u"code"_s, secrets.code.reveal().toByteArray());
    setRedirect(parameters, secrets.redirect);
    const ClientAuthentication way = client.provider.clientAuthentication;
    if (way == ClientAuthentication::Basic)
        parameters.remove(u"client_id"_s); // it is in the header; never both (RFC 6749 2.3)
    else
        set(parameters, u"client_id"_s, client.client.clientId.toUtf8());
    if (way == ClientAuthentication::Post)
        set(parameters, u"client_secret"_s, client.clientSecret.reveal().toByteArray());
    else
        parameters.remove(u"client_secret"_s);
    if (client.provider.pkce)
        set(parameters, u"code_verifier"_s, secrets.verifier.reveal().toByteArray());
    else
        parameters.remove(u"code_verifier"_s);
}

} // namespace Tokenshelf
