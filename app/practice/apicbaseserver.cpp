// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/apicbaseserver.h"

#include "practice/apicbasereply.h"
#include "practice/pages.h"
#include "practice/practicetext.h"

namespace Tokenshelf {
namespace {

ServerResponse serverError(int status, const QByteArray &title)
{
    ServerResponse response = emptyResponse(status, "text/html; charset=utf-8");
    response.body = "\n<!doctype html>\n<html lang=\"en\">\n<head>\n  <title>" + title + "</title>\n</head>\n<body>\n  <h1>" + title
        + "</h1><p></p>\n</body>\n</html>\n";
    return response;
}

ServerResponse throttled(int seconds)
{
    const QByteArray number = QByteArray::number(seconds);
    ServerResponse response = djangoJson(429, R"({"detail":"Request was throttled. Expected available in )" + number + R"( seconds."})");
    response.headers.emplaceBack("Retry-After", number);
    return response;
}

} // namespace

struct ApicbaseServer::Route
{
    const char *path;
    PracticeHost host;
    PracticeAnswer (ApicbaseServer::*handler)(const PracticeVisit &);
};

ApicbaseServer::ApicbaseServer() : m_clients(practiceClients(u"practice-apicbase"_s)), m_tokens(m_clients, alphanumerics, ownLifetime) { }

void ApicbaseServer::forgetAllTokens()
{
    m_tokens.forgetAll();
    m_codes.forgetAll();
}

const ApicbaseServer::Route *ApicbaseServer::routeOf(const QByteArray &path)
{
    static constexpr Route routes[] = {
        {"/", PracticeHost::App, &ApicbaseServer::applications},
        {"/oauth/authorize/", PracticeHost::App, &ApicbaseServer::authorize},
        {"/oauth/introspect/", PracticeHost::App, &ApicbaseServer::introspect},
        {"/oauth/token/", PracticeHost::Api, &ApicbaseServer::token},
        {"/oauth/revoke_token/", PracticeHost::Api, &ApicbaseServer::revoke},
        {"/api/v2/", PracticeHost::Api, &ApicbaseServer::api},
    };
    for (const Route &route : routes) {
        const bool isApi = route.handler == &ApicbaseServer::api;
        if (path == route.path || path + '/' == route.path || (isApi && path.startsWith(route.path)))
            return &route;
    }
    return nullptr;
}

bool ApicbaseServer::isPageForPeople(const QByteArray &path) const
{
    const Route *route = routeOf(path);
    return route && (route->handler == &ApicbaseServer::authorize || route->handler == &ApicbaseServer::applications);
}

PracticeAnswer ApicbaseServer::handle(const PracticeVisit &visit)
{
    const QByteArray path = visit.request.path();
    const Route *route = routeOf(path);
    if (!route)
        return {djangoNotFound(), PracticeText::tr("There is nothing at this path")};
    if (route->host != visit.host) {
        const QString right = route->host == PracticeHost::App ? u"app"_s : u"api"_s;
        return {djangoNotFound(), PracticeText::tr("This is on Apicbase's other host, \"%1\"").arg(right)};
    }
    if (path + '/' != route->path)
        return (this->*route->handler)(visit);
    const QString remark = PracticeText::tr("The slash at the end of the path is missing");
    if (!visit.behaviour.slashlessIs301)
        return {djangoNotFound(), remark};
    return {emptyResponse(301, "text/html; charset=utf-8", {{"Location", withQueryOf(visit.request, route->path)}}), remark};
}

ServerResponse ApicbaseServer::faulty(const Behaviour &behaviour) const
{
    switch (behaviour.fault) {
    case Fault::TooManyRequests:
        return throttled(behaviour.retryAfterSeconds);
    case Fault::ApiDisabled:
    case Fault::AccessTier:
        return serverError(503, "Service Unavailable");
    case Fault::PlainText: {
        ServerResponse response = emptyResponse(500, "text/plain; charset=utf-8");
        response.body = "Internal Server Error";
        return response;
    }
    default:
        return serverError(500, "Server Error (500)");
    }
}

CredentialCheck ApicbaseServer::authenticate(const PracticeVisit &visit, const FormFields &form) const
{
    if (visit.behaviour.refuseSecret)
        return {nullptr, PracticeText::tr("Every secret is refused: that is switched on")};
    const QByteArray header = visit.request.headers.value("authorization");
    const bool basic = schemeOf(header) == "basic";
    CredentialCheck byHeader = basic ? clientByBasic(header, BasicReading::FormDecoded, m_clients) : CredentialCheck();
    if (byHeader.client || (basic && !form.has(u"client_id"_s)))
        return byHeader;
    if (!header.isEmpty() && !basic && !form.has(u"client_id"_s))
        return {nullptr, PracticeText::tr("%1 was sent where client id and secret are wanted").arg(schemeName(header))};
    return clientByCredentials(form.value(u"client_id"_s).toUtf8(), form.value(u"client_secret"_s).toUtf8(), m_clients);
}

} // namespace Tokenshelf
