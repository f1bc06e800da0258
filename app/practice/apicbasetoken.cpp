// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/apicbaseserver.h"

#include "practice/apicbasereply.h"
#include "practice/orderedjson.h"
#include "practice/practicetext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Tokenshelf {
namespace {

constexpr qsizetype tokenLength = 40; // the real ones have 30, all of them random

ServerResponse tokenReply(const QByteArray &access, qint64 seconds, const QStringList &scopes, const QByteArray &refresh)
{
    QList<QPair<QByteArray, QByteArray>> members = {{"access_token", '"' + access + '"'},
                                                    {"expires_in", QByteArray::number(seconds)},
                                                    {"token_type", "\"Bearer\""},
                                                    {"scope", jsonText(scopes.join(' '_L1))}};
    if (!refresh.isEmpty())
        members.emplaceBack("refresh_token", '"' + refresh + '"');
    return oauthJson(200, jsonObject(members, JsonSpacing::Python));
}

PracticeAnswer invalidGrant(const QString &remark)
{
    return {oauthError("invalid_grant"), remark};
}

/** What is wrong with the verifier (RFC 7636 4.6), or an answer without remark. */
PracticeAnswer checkVerifier(const FormFields &form, const IssuedCode &code, PkceRule rule)
{
    if (rule == PkceRule::Ignore)
        return {};
    const QByteArray verifier = form.value(u"code_verifier"_s).toUtf8();
    if (code.challenge.isEmpty() && rule == PkceRule::Require)
        return {oauthError("invalid_request", "Code challenge required."), PracticeText::tr("The sign-in was started without PKCE")};
    if (code.challenge.isEmpty())
        return {};
    if (verifier.isEmpty())
        return {oauthError("invalid_request", "Code verifier required."), PracticeText::tr("code_verifier is missing")};
    const QByteArray hash = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256);
    if (hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) != code.challenge)
        return invalidGrant(PracticeText::tr("code_verifier does not belong to the code_challenge of the sign-in"));
    return {};
}

/** Why a code does not do for a client; empty when it does. */
QString codeFlaw(const IssuedCode *code, const PracticeClient &client, const QDateTime &now)
{
    if (!code)
        return PracticeText::tr("This code was never issued");
    if (code->clientId != client.clientId)
        return PracticeText::tr("This code was issued to another client");
    if (code->used)
        return PracticeText::tr("This code has been used already");
    if (now >= code->expires)
        return PracticeText::tr("This code has expired");
    return {};
}

/** The same text as at sign-in; where none was sent then, none or the registered one. */
bool sameRedirect(const QString &redirect, const IssuedCode &code, const PracticeClient &client)
{
    return redirect == code.redirect
        || (code.redirect.isEmpty() && client.redirects.size() == 1 && redirect == client.redirects.constFirst());
}

QStringList scopesOf(const FormFields &form, const QStringList &standard)
{
    const QStringList scopes = form.value(u"scope"_s).split(' '_L1, Qt::SkipEmptyParts);
    return scopes.isEmpty() ? standard : scopes;
}

bool containsAll(const QStringList &allowed, const QStringList &scopes)
{
    return std::all_of(scopes.cbegin(), scopes.cend(), [&](const QString &scope) { return allowed.contains(scope); });
}

PracticeAnswer wrongGrant(const QString &remark)
{
    return {oauthError("unauthorized_client"), remark};
}

} // namespace

PracticeAnswer ApicbaseServer::token(const PracticeVisit &visit)
{
    if (visit.request.method != "POST")
        return {methodNotAllowed("POST, OPTIONS"), PracticeText::tr("%1 is wanted here").arg("POST"_L1)};
    if (!visit.request.query().isEmpty())
        return {oauthError("invalid_request", "URL query parameters are not allowed"),
                PracticeText::tr("Parameters belong in the body, not in the address")};
    const FormFields form = formOf(visit.request);
    if (!form.duplicate().isEmpty())
        return {oauthError("invalid_request", "Duplicate " + form.duplicate().toUtf8() + " parameter."),
                PracticeText::tr("A parameter came twice")};
    const QString type = form.value(u"grant_type"_s);
    if (type == "authorization_code"_L1)
        return exchange(visit, form);
    if (type == "refresh_token"_L1)
        return refresh(visit, form);
    if (type == "client_credentials"_L1)
        return clientCredentials(visit, form);
    const QString remark = !isForm(visit.request) ? PracticeText::tr("The body is not announced as a form; Apicbase reads nothing else")
        : type.isEmpty()                          ? PracticeText::tr("grant_type is missing")
                                                  : PracticeText::tr("Apicbase does not know this grant_type");
    return {oauthError("unsupported_grant_type"), remark};
}

PracticeAnswer ApicbaseServer::exchange(const PracticeVisit &visit, const FormFields &form)
{
    if (!form.has(u"code"_s))
        return {oauthError("invalid_request", "Missing code parameter."), PracticeText::tr("The code is missing")};
    const CredentialCheck check = authenticate(visit, form);
    if (!check.client)
        return {invalidClient(), check.remark};
    if (check.client->user.isEmpty())
        return wrongGrant(PracticeText::tr("This client may not sign people in: it is registered for client_credentials"));
    IssuedCode *code = m_codes.find(form.value(u"code"_s).toUtf8());
    const QString flaw = codeFlaw(code, *check.client, visit.now);
    if (!flaw.isEmpty())
        return invalidGrant(flaw);
    PracticeAnswer pkce = checkVerifier(form, *code, visit.behaviour.pkce);
    if (!pkce.remark.isEmpty())
        return pkce;
    if (!sameRedirect(form.value(u"redirect_uri"_s), *code, *check.client))
        return {oauthError("invalid_request", "Mismatching redirect URI."),
                PracticeText::tr("redirect_uri differs from the one that the code was asked for with")};
    code->used = true;
    IssuedToken grant;
    grant.clientId = check.client->clientId;
    grant.rights = code->rights;
    grant.user = check.client->user;
    return issueTokens(visit, grant, issueRefreshToken(visit, grant));
}

PracticeAnswer ApicbaseServer::refresh(const PracticeVisit &visit, const FormFields &form)
{
    const QByteArray value = form.value(u"refresh_token"_s).toUtf8();
    if (value.isEmpty())
        return {oauthError("invalid_request", "Missing refresh token parameter."), PracticeText::tr("The refresh token is missing")};
    const CredentialCheck check = authenticate(visit, form);
    if (!check.client)
        return {invalidClient(), check.remark};
    if (check.client->user.isEmpty())
        return wrongGrant(PracticeText::tr("This client has no refresh tokens: it asks again with client_credentials"));
    const IssuedToken *old = m_tokens.find(value);
    if (!old)
        return invalidGrant(PracticeText::tr("Apicbase does not know this refresh token"));
    if (old->kind != TokenKind::Refresh)
        return invalidGrant(PracticeText::tr("This is an access token, not a refresh token"));
    if (old->clientId != check.client->clientId)
        return invalidGrant(PracticeText::tr("This refresh token belongs to another application"));
    if (old->used.isValid() && visit.now < old->used.addDuration(visit.behaviour.graceSeconds)) {
        const IssuedToken *next = m_tokens.find(old->nextAccess);
        if (next)
            return {tokenReply(old->nextAccess, qMax(qint64(0), visit.now.secsTo(next->expires)), next->rights, old->nextRefresh),
                    PracticeText::tr("This refresh token has been used already; within its grace period the same answer comes again")};
    }
    if (old->used.isValid())
        return invalidGrant(PracticeText::tr("This refresh token has been used already, and was replaced then"));
    if (!old->isLive(visit.now))
        return invalidGrant(PracticeText::tr("This refresh token has been revoked"));
    const QStringList scopes = scopesOf(form, old->rights);
    if (!containsAll(old->rights, scopes))
        return {oauthError("invalid_scope"), PracticeText::tr("A renewal cannot widen the scopes")};
    return renew(visit, *old, value, scopes);
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): a copy, for the book it is from changes meanwhile
PracticeAnswer ApicbaseServer::renew(const PracticeVisit &visit, IssuedToken old, const QByteArray &refreshToken, const QStringList &scopes)
{
    if (visit.behaviour.renewalEndsOldToken)
        m_tokens.end(old.partner);
    IssuedToken grant;
    grant.clientId = old.clientId;
    grant.user = old.user;
    grant.rights = old.rights;
    const bool rotate = visit.behaviour.rotateRefreshToken;
    const QByteArray nextRefresh = rotate ? issueRefreshToken(visit, grant) : refreshToken;
    grant.rights = scopes;
    PracticeAnswer answer = issueTokens(visit, grant, nextRefresh);
    IssuedToken *next = m_tokens.find(nextRefresh);
    IssuedToken *used = m_tokens.find(refreshToken);
    if (rotate && next && used) {
        used->used = visit.now;
        used->nextRefresh = nextRefresh;
        used->nextAccess = next->partner;
    }
    return answer;
}

PracticeAnswer ApicbaseServer::clientCredentials(const PracticeVisit &visit, const FormFields &form)
{
    const CredentialCheck check = authenticate(visit, form);
    if (!check.client)
        return {invalidClient(), check.remark};
    if (!check.client->user.isEmpty())
        return wrongGrant(PracticeText::tr("This client signs people in; client_credentials are for suppliers"));
    IssuedToken grant;
    grant.clientId = check.client->clientId;
    grant.rights = scopesOf(form, check.client->rights);
    if (!containsAll(check.client->rights, grant.rights))
        return {oauthError("invalid_scope"), PracticeText::tr("The scope of a supplier is \"supplier\"")};
    return issueTokens(visit, grant, {});
}

QByteArray ApicbaseServer::issueRefreshToken(const PracticeVisit &visit, IssuedToken grant)
{
    grant.kind = TokenKind::Refresh;
    grant.issued = visit.now;
    return m_tokens.issue(grant, tokenLength);
}

QByteArray ApicbaseServer::issueAccessToken(const PracticeVisit &visit, IssuedToken grant, const QByteArray &refreshToken)
{
    grant.kind = TokenKind::Access;
    grant.issued = visit.now;
    grant.expires = visit.now.addSecs(lifetime(visit.behaviour));
    grant.partner = refreshToken;
    QByteArray access = m_tokens.issue(grant, tokenLength);
    if (IssuedToken *refresh = m_tokens.find(refreshToken))
        refresh->partner = access;
    return access;
}

PracticeAnswer ApicbaseServer::issueTokens(const PracticeVisit &visit, const IssuedToken &grant, const QByteArray &refreshToken)
{
    const QByteArray access = issueAccessToken(visit, grant, refreshToken);
    return {tokenReply(access, lifetime(visit.behaviour), grant.rights, refreshToken), {}};
}

} // namespace Tokenshelf
