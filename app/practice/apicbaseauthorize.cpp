// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/apicbaseserver.h"

#include "practice/apicbasereply.h"
#include "practice/consent.h"
#include "practice/pages.h"
#include "practice/practicetext.h"

#include <algorithm>

namespace Tokenshelf {

/** An authorization request (RFC 6749 4.1.1) as far as it has been understood. */
struct ApicbaseServer::Authorization
{
    QList<QPair<QString, QString>> pairs;
    FormFields fields;
    const PracticeClient *client = nullptr;
    QString redirect; ///< where the answer goes; empty: a page shows it
    QStringList scopes;
};

namespace {

using Pairs = QList<QPair<QString, QString>>;

/** An error that must not be redirected (RFC 6749 4.1.2.1). */
PracticeAnswer errorPage(const QString &description, const QString &remark)
{
    return {page(400, PracticeText::tr("Error: %1").arg("invalid_request"_L1), "<p>" + html(description) + "</p>"), remark};
}

/** An error that the client gets to know; where it has no redirect, the person does. */
PracticeAnswer refused(const QString &redirect, const Pairs &error, const QString &state, const Behaviour &behaviour, const QString &remark)
{
    if (redirect.isEmpty())
        return {page(400, PracticeText::tr("Error: %1").arg(error.constFirst().second), "<p>" + html(remark) + "</p>"), remark};
    return {redirectTo(withQuery(redirect, error + Pairs{{u"state"_s, stateToReturn(state, behaviour)}})), remark};
}

struct Refusal
{
    QString error;
    QString description;
    QString remark;
};

Refusal pkceFlaw(const FormFields &fields, PkceRule rule)
{
    const QString invalid = u"invalid_request"_s;
    if (rule == PkceRule::Ignore)
        return {};
    if (!fields.has(u"code_challenge"_s)) {
        if (rule == PkceRule::Require)
            return {invalid, u"Code challenge required."_s, PracticeText::tr("PKCE is required, and code_challenge is missing")};
        return {};
    }
    if (fields.value(u"code_challenge_method"_s) != "S256"_L1)
        return {invalid, u"Transform algorithm not supported."_s, PracticeText::tr("Of PKCE's methods, S256 alone is accepted here")};
    return {};
}

Refusal requestFlaw(const FormFields &fields, const PracticeClient &client, const QStringList &scopes, PkceRule rule)
{
    const QString type = fields.value(u"response_type"_s);
    if (type.isEmpty())
        return {u"invalid_request"_s, u"Missing response_type parameter."_s, PracticeText::tr("response_type is missing")};
    if (type != "code"_L1)
        return {u"unsupported_response_type"_s, {}, PracticeText::tr("response_type must be code")};
    if (client.user.isEmpty())
        return {
            u"unauthorized_client"_s, {}, PracticeText::tr("This client may not sign people in: it is registered for client_credentials")};
    Refusal pkce = pkceFlaw(fields, rule);
    if (!pkce.error.isEmpty())
        return pkce;
    for (const QString &scope : scopes) {
        if (client.rights.contains(scope))
            continue;
        const QString remark = scope.contains('+'_L1)
            ? PracticeText::tr("The blank between two scopes was sent as %2B, so they are read as one")
            : PracticeText::tr("A scope is not known to Apicbase");
        return {u"invalid_scope"_s, {}, remark};
    }
    return {};
}

ServerResponse consentPage(const Pairs &pairs, const PracticeClient &client, const QString &redirect, const QStringList &scopes)
{
    QByteArray list;
    for (const QString &scope : scopes)
        list += "<li>" + html(scope) + "</li>";
    Pairs kept;
    for (const auto &pair : pairs) {
        if (pair.first != consentParameter())
            kept.append(pair);
    }
    const QByteArray name = html(consentParameter());
    const QByteArray content = "<p class=\"practice\">" + html(PracticeText::tr("This is the practice server. Nobody's data is behind it."))
        + "</p>\n<p>" + html(PracticeText::tr("%1 asks for access on behalf of %2:").arg(client.name, client.user)) + "</p>\n<ul>" + list
        + "</ul>\n<form method=\"post\" action=\"/oauth/authorize/\">\n" + hiddenFields(kept) + "<button name=\"" + name
        + "\" value=\"allow\">" + html(PracticeText::tr("Allow")) + "</button>\n<button name=\"" + name + "\" value=\"deny\">"
        + html(PracticeText::tr("Deny")) + "</button>\n</form>";
    return page(200, PracticeText::tr("Practice Apicbase"), content, originOf(redirect));
}

ServerResponse codePage(const QByteArray &code, std::chrono::seconds lifetime)
{
    const QByteArray content = "<p>"
        + html(PracticeText::tr("Copy this code into your application. It lives for %n second(s).", nullptr, int(lifetime.count())))
        + "</p>\n<p><code id=\"code\">" + code + "</code></p>";
    return page(200, PracticeText::tr("Your code"), content);
}

} // namespace

PracticeAnswer ApicbaseServer::authorize(const PracticeVisit &visit)
{
    const bool post = visit.request.method == "POST";
    if (!post && visit.request.method != "GET")
        return {methodNotAllowed("GET, POST"), PracticeText::tr("%1 is wanted here").arg("GET"_L1)};
    const Pairs pairs = post ? visit.request.form() : visit.request.query();
    Authorization request{pairs, FormFields(pairs), nullptr, {}, {}};
    PracticeAnswer fatal = findClient(visit, request);
    if (!request.client)
        return fatal;
    request.scopes = request.fields.value(u"scope"_s).split(' '_L1, Qt::SkipEmptyParts);
    if (request.scopes.isEmpty())
        request.scopes = request.client->rights;
    const QString state = request.fields.value(u"state"_s);
    const Refusal flaw = requestFlaw(request.fields, *request.client, request.scopes, visit.behaviour.pkce);
    if (!flaw.error.isEmpty())
        return refused(request.redirect, {{u"error"_s, flaw.error}, {u"error_description"_s, flaw.description}}, state, visit.behaviour,
                       flaw.remark);
    const QString consent = request.fields.value(consentParameter());
    if (consent == "deny"_L1 || (consent == "allow"_L1 && visit.behaviour.denyConsent))
        return refused(request.redirect, {{u"error"_s, u"access_denied"_s}}, state, visit.behaviour,
                       PracticeText::tr("The person denied access"));
    if (consent == "allow"_L1)
        return issueCode(visit, request);
    return {consentPage(pairs, *request.client, request.redirect, request.scopes), {}};
}

PracticeAnswer ApicbaseServer::findClient(const PracticeVisit &visit, Authorization &request) const
{
    const QString duplicate = request.fields.duplicate();
    if (!duplicate.isEmpty())
        return errorPage(u"Duplicate %1 parameter."_s.arg(duplicate), PracticeText::tr("A parameter came twice"));
    const QString id = request.fields.value(u"client_id"_s);
    if (id.isEmpty())
        return errorPage(u"Missing client_id parameter."_s, PracticeText::tr("The client id is missing"));
    const auto client =
        std::find_if(m_clients.cbegin(), m_clients.cend(), [&](const PracticeClient &known) { return known.clientId == id; });
    if (client == m_clients.cend())
        return errorPage(u"Invalid client_id parameter value."_s, PracticeText::tr("Nobody has registered this client id"));
    const QString redirect = request.fields.value(u"redirect_uri"_s);
    if (redirect.isEmpty() && client->redirects.size() > 1)
        return errorPage(u"Missing redirect URI."_s,
                         PracticeText::tr("redirect_uri is missing, and this client has registered more than one"));
    if (!redirect.isEmpty() && !redirectMatches(redirect, client->redirects, visit.behaviour.redirects))
        return errorPage(u"Mismatching redirect URI."_s, PracticeText::tr("This redirect_uri is not the one that is registered"));
    request.redirect = redirect.isEmpty() && !client->redirects.isEmpty() ? client->redirects.constFirst() : redirect;
    request.client = &*client;
    return {};
}

PracticeAnswer ApicbaseServer::issueCode(const PracticeVisit &visit, const Authorization &request)
{
    IssuedCode code;
    code.clientId = request.client->clientId;
    code.redirect = request.fields.value(u"redirect_uri"_s);
    code.rights = request.scopes;
    if (visit.behaviour.pkce != PkceRule::Ignore)
        code.challenge = request.fields.value(u"code_challenge"_s).toUtf8();
    code.expires = visit.now.addDuration(visit.behaviour.codeLifetime);
    const QByteArray value = m_codes.issue(code, visit.now);
    if (request.redirect.isEmpty())
        return {codePage(value, visit.behaviour.codeLifetime), {}};
    const QString state = stateToReturn(request.fields.value(u"state"_s), visit.behaviour);
    return {redirectTo(withQuery(request.redirect, {{u"code"_s, QString::fromLatin1(value)}, {u"state"_s, state}})), {}};
}

} // namespace Tokenshelf
