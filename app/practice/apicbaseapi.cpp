// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/apicbaseserver.h"

#include "practice/apicbasereply.h"
#include "practice/practicetext.h"

namespace Tokenshelf {
namespace {

struct ApicbaseResource
{
    const char *path; ///< below /api/v2, without the slash at the end
    QList<QString> scopes; ///< one of them opens it
    const char *entry;
};

QList<ApicbaseResource> resources()
{
    return {
        {"/accounts/users", {u"accounts"_s}, R"({"id":1,"email":"demo@example.org","first_name":"Demo","last_name":"Person"})"},
        {"/accounts/outlets", {u"accounts"_s}, R"({"id":1,"name":"Practice Kitchen"})"},
        {"/products/recipes", {u"library"_s, u"products"_s}, R"({"id":1,"name":"Practice soup"})"},
        {"/suppliers", {u"supplier"_s, u"procurement"_s}, R"({"id":1,"name":"Practice supplier"})"},
    };
}

ServerResponse detail(int status, const QByteArray &text)
{
    return djangoJson(status, R"({"detail":")" + text + "\"}");
}

ServerResponse unauthorized(const QByteArray &description = {})
{
    ServerResponse response = detail(401, "Authentication credentials were not provided.");
    const QByteArray error = description.isEmpty() ? QByteArray() : R"(,error="invalid_token",error_description=")" + description + '"';
    response.headers.emplaceBack("WWW-Authenticate", R"(Bearer realm="api")" + error);
    return response;
}

const ApicbaseResource *resourceAt(const QByteArray &path, const QList<ApicbaseResource> &known)
{
    for (const ApicbaseResource &resource : known) {
        const QByteArray full = QByteArray("/api/v2") + resource.path;
        if (path == full || path == full + '/')
            return &resource;
    }
    return nullptr;
}

bool opens(const QStringList &rights, const QList<QString> &scopes)
{
    for (const QString &scope : scopes) {
        if (rights.contains(scope))
            return true;
    }
    return false;
}

/** Why the caller gets nothing although the token is good; an answer without remark when nothing is in the way. */
PracticeAnswer refusedByLibrary(const IssuedToken &token, const ApicbaseResource *resource, const Behaviour &behaviour)
{
    if (!resource)
        return {detail(404, "Not found."), PracticeText::tr("There is nothing at this path")};
    if (!opens(token.rights, resource->scopes))
        return {detail(403, "You do not have permission to perform this action."),
                PracticeText::tr("The token lacks a scope for this: %1").arg(resource->scopes.join(" / "_L1))};
    if (!behaviour.userPermission)
        return {detail(403, "You do not have permission to perform this action."),
                PracticeText::tr("The person lacks the permission: that is switched on")};
    if (behaviour.otherLibrary)
        return {detail(404, "Not found."), PracticeText::tr("The person has switched to another library: that is switched on")};
    return {};
}

} // namespace

PracticeAnswer ApicbaseServer::api(const PracticeVisit &visit)
{
    const QByteArray header = visit.request.headers.value("authorization");
    if (schemeOf(header) != "bearer") {
        const QString remark = header.isEmpty() ? PracticeText::tr("The Authorization header is missing")
                                                : PracticeText::tr("%1 was sent where Apicbase wants Bearer").arg(schemeName(header));
        return {unauthorized(), remark};
    }
    const IssuedToken *token = m_tokens.find(afterScheme(header));
    if (!token || token->ended || token->kind == TokenKind::Refresh) {
        const bool refresh = token && token->kind == TokenKind::Refresh;
        return {unauthorized("The access token is invalid."),
                refresh ? PracticeText::tr("A refresh token was sent where an access token is wanted")
                        : PracticeText::tr("Apicbase does not know this token")};
    }
    if (!token->isLive(visit.now))
        return {unauthorized("The access token has expired."), PracticeText::tr("The token has expired")};
    const QList<ApicbaseResource> known = resources();
    const ApicbaseResource *resource = resourceAt(visit.request.path(), known);
    PracticeAnswer refusal = refusedByLibrary(*token, resource, visit.behaviour);
    if (!refusal.remark.isEmpty())
        return refusal;
    if (visit.request.method != "GET")
        return {detail(405, "Method \\\"" + visit.request.method + "\\\" not allowed."),
                PracticeText::tr("%1 is wanted here").arg("GET"_L1)};
    return {djangoJson(200, R"({"count":1,"next":null,"previous":null,"results":[)" + QByteArray(resource->entry) + "]}"), {}};
}

} // namespace Tokenshelf
