// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sierraserver.h"

#include "practice/formfields.h"
#include "practice/orderedjson.h"
#include "practice/pages.h"
#include "practice/practicetext.h"
#include "practice/sierraerror.h"
#include "practice/sierrarecords.h"

#include <QRegularExpression>

namespace Tokenshelf {
namespace {

QByteArray root()
{
    return "/iii/sierra-api";
}

PracticeAnswer nothingHere()
{
    return {page(404, u"HTTP Status 404 – Not Found"_s, {}),
            PracticeText::tr("There is nothing at this path; Sierra lives under %1").arg(QLatin1StringView(root()))};
}

PracticeAnswer wrongMethod(const QByteArray &right)
{
    return {emptyResponse(405, "text/html;charset=utf-8", {{"Allow", right}}),
            PracticeText::tr("%1 is wanted here").arg(QLatin1StringView(right))};
}

PracticeAnswer about()
{
    return {sierraJson(R"({"majorVersion":6,"minorVersion":0,"compatibleVersions":"5.0,6.0","sierraVersion":"6.0.0"})"), {}};
}

} // namespace

SierraServer::SierraServer() : m_clients(practiceClients(u"practice-sierra"_s)), m_tokens(m_clients, urlSafe, ownLifetime) { }

void SierraServer::forgetAllTokens()
{
    m_tokens.forgetAll();
    m_codes.forgetAll();
}

bool SierraServer::isPageForPeople(const QByteArray &path) const
{
    return path == root() + "/authorize";
}

ServerResponse SierraServer::faulty(const Behaviour &behaviour) const
{
    switch (behaviour.fault) {
    case Fault::ApiDisabled:
        return sierraError(117);
    case Fault::AccessTier:
        return sierraError(118);
    case Fault::DatabaseError:
        return sierraError(112);
    case Fault::ErrorPage:
        return page(500, u"HTTP Status 500 – Internal Server Error"_s, {});
    case Fault::PlainText: {
        ServerResponse response = emptyResponse(500, "text/plain;charset=UTF-8");
        response.body = "ErrorCode(103, 0, 500, Internal server error, Null pointer)";
        return response;
    }
    case Fault::TooManyRequests: {
        ServerResponse response = page(429, u"429 Too Many Requests"_s, {});
        response.headers.emplaceBack("Retry-After", QByteArray::number(behaviour.retryAfterSeconds));
        return response;
    }
    default:
        return sierraError(103);
    }
}

PracticeAnswer SierraServer::handle(const PracticeVisit &visit)
{
    const QByteArray path = visit.request.path();
    if (!path.startsWith(root() + '/'))
        return nothingHere();
    QByteArray rest = path.mid(root().size());
    static const QRegularExpression version(u"^/v[1-6](?=/)"_s);
    const bool versioned = version.match(QString::fromLatin1(rest)).hasMatch();
    if (versioned)
        rest = rest.mid(3);
    if (rest == "/token")
        return token(visit);
    if (!versioned && rest == "/about")
        return visit.request.method == "GET" ? about() : wrongMethod("GET");
    if (!versioned && rest == "/authorize")
        return authorize(visit);
    if (versioned && (rest == "/info/token" || !sierraPermission(rest).isEmpty()))
        return visit.request.method == "GET" ? resource(visit, rest) : wrongMethod("GET");
    return nothingHere();
}

PracticeAnswer SierraServer::resource(const PracticeVisit &visit, const QByteArray &path)
{
    const QByteArray header = visit.request.headers.value("authorization");
    if (!header.startsWith("Bearer ")) {
        const QString remark = header.isEmpty()
            ? PracticeText::tr("The Authorization header is missing")
            : PracticeText::tr("%1 was sent where Sierra wants Bearer, with a capital B").arg(schemeName(header));
        return {sierraError(113, sierraBearerChallenge), remark};
    }
    const IssuedToken *token = m_tokens.find(afterScheme(header));
    if (!token || !token->isLive(visit.now)) {
        const QString remark = token ? PracticeText::tr("The token has expired") : PracticeText::tr("Sierra does not know this token");
        return {sierraError(visit.behaviour.expiredIs120 ? 120 : 123, sierraBearerChallenge), remark};
    }
    const bool info = path == "/info/token";
    const QString permission = info ? u"Info_Token_Read"_s : sierraPermission(path);
    if (!token->rights.contains(permission) || (info && !visit.behaviour.infoRole))
        return {sierraError(116), PracticeText::tr("The token is good, but its role lacks %1").arg(permission)};
    return info ? tokenInfo(visit, *token) : sierraRecords(path, visit.request);
}

PracticeAnswer SierraServer::tokenInfo(const PracticeVisit &visit, const IssuedToken &token) const
{
    const bool patron = !token.user.isEmpty();
    QList<QByteArray> permissions;
    for (const QString &permission : token.rights)
        permissions.append(jsonText(permission));
    const QByteArray role = jsonObject({{"name", "\"DEVELOPER\""},
                                        {"tokenLifetime", QByteArray::number(lifetime(visit.behaviour))},
                                        {"permissions", jsonArray(permissions, JsonSpacing::Compact)}},
                                       JsonSpacing::Compact);
    QList<QPair<QByteArray, QByteArray>> members = {{"keyId", jsonText(token.clientId)},
                                                    {"grantType", patron ? "\"authorization_code\"" : "\"client_credentials\""},
                                                    {"authorizationScheme", "\"Bearer\""},
                                                    {"expiresIn", QByteArray::number(visit.now.secsTo(token.expires))}};
    if (patron)
        members.emplaceBack("patronId", jsonText(token.user));
    members.emplaceBack("roles", jsonArray({role}, JsonSpacing::Compact));
    return {sierraJson(jsonObject(members, JsonSpacing::Compact)), {}};
}

} // namespace Tokenshelf
