// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/apicbaseserver.h"

#include "practice/apicbasereply.h"
#include "practice/orderedjson.h"
#include "practice/pages.h"
#include "practice/practicetext.h"

namespace Tokenshelf {
namespace {

ServerResponse inactive(int status = 200)
{
    return djangoJson(status, R"({"active": false})");
}

ServerResponse active(const IssuedToken &token, bool withUser)
{
    QList<QPair<QByteArray, QByteArray>> members = {{"active", "true"},
                                                    {"scope", jsonText(token.rights.join(' '_L1))},
                                                    {"exp", QByteArray::number(token.expires.toSecsSinceEpoch())},
                                                    {"client_id", jsonText(token.clientId)}};
    if (withUser && !token.user.isEmpty())
        members.emplaceBack("username", jsonText(token.user));
    return djangoJson(200, jsonObject(members, JsonSpacing::Python));
}

} // namespace

PracticeAnswer ApicbaseServer::introspect(const PracticeVisit &visit)
{
    if (visit.request.method != "POST")
        return {methodNotAllowed("POST"), PracticeText::tr("POST is wanted here: a token in an address ends up in logs")};
    const FormFields form = formOf(visit.request);
    const CredentialCheck check = authenticate(visit, form);
    if (!check.client)
        return {emptyResponse(403, "text/html; charset=utf-8"), check.remark};
    const QByteArray value = form.value(u"token"_s).toUtf8();
    if (value.isEmpty())
        return {djangoJson(400, R"({"error": "invalid_request", "error_description": "Token parameter is missing."})"),
                PracticeText::tr("The token is missing")};
    const IssuedToken *token = m_tokens.find(value);
    if (token && token->kind == TokenKind::Refresh)
        return {inactive(visit.behaviour.unknownTokenIs401 ? 401 : 200),
                PracticeText::tr("This is a refresh token; only access tokens can be introspected")};
    if (!token || token->ended)
        return {inactive(visit.behaviour.unknownTokenIs401 ? 401 : 200),
                token ? PracticeText::tr("The token was revoked or replaced by a renewal")
                      : PracticeText::tr("Apicbase does not know this token")};
    if (!token->isLive(visit.now))
        return {inactive(), PracticeText::tr("The token has expired")};
    const bool foreign = token->clientId != check.client->clientId;
    if (foreign && visit.behaviour.foreignTokenIsInactive)
        return {inactive(), PracticeText::tr("The token belongs to another application")};
    const QString leak =
        form.has(u"refresh_token"_s) ? PracticeText::tr("The refresh token was sent along; nobody needs it here") : QString();
    return {active(*token, !visit.behaviour.serviceAccount), leak};
}

PracticeAnswer ApicbaseServer::revoke(const PracticeVisit &visit)
{
    if (!visit.behaviour.revocation)
        return {djangoNotFound(), PracticeText::tr("Revocation is switched off")};
    if (visit.request.method != "POST")
        return {methodNotAllowed("POST, OPTIONS"), PracticeText::tr("%1 is wanted here").arg("POST"_L1)};
    const FormFields form = formOf(visit.request);
    const CredentialCheck check = authenticate(visit, form);
    if (!check.client)
        return {invalidClient(), check.remark};
    const QByteArray value = form.value(u"token"_s).toUtf8();
    if (value.isEmpty())
        return {oauthError("invalid_request", "Missing token parameter."), PracticeText::tr("The token is missing")};
    // An unknown token is as good as revoked (RFC 7009 2.2); somebody else's stays as it is.
    const IssuedToken *token = m_tokens.find(value);
    if (!token)
        return {oauthJson(200, {}), PracticeText::tr("Apicbase does not know this token")};
    if (token->clientId != check.client->clientId)
        return {oauthJson(200, {}), PracticeText::tr("The token belongs to another application; nothing was revoked")};
    if (token->kind == TokenKind::Refresh)
        m_tokens.end(token->partner);
    m_tokens.end(value);
    return {oauthJson(200, {}), {}};
}

} // namespace Tokenshelf
