// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/apicbaseserver.h"

#include "practice/apicbasereply.h"
#include "practice/pages.h"
#include "practice/practicetext.h"

#include <algorithm>

namespace Tokenshelf {
namespace {

QByteArray definition(const char *term, const QByteArray &value)
{
    return QByteArray("<dt>") + term + "</dt><dd>" + value + "</dd>\n";
}

QByteArray described(const PracticeClient &client)
{
    const QString redirects = client.redirects.isEmpty() ? PracticeText::tr("none") : client.redirects.join(u' ');
    QByteArray text = "<h2>" + html(client.name) + "</h2>\n<dl>" + definition("Client ID", html(client.clientId))
        + definition("Client Secret", client.clientSecret.reveal().toByteArray()) + definition("Redirect URL", html(redirects)) + "</dl>\n";
    if (!client.user.isEmpty())
        text += "<form method=\"post\" action=\"/\">" + hiddenFields({{u"client_id"_s, client.clientId}}) + "<button>"
            + html(PracticeText::tr("Generate token")) + "</button></form>\n";
    return text;
}

} // namespace

PracticeAnswer ApicbaseServer::applications(const PracticeVisit &visit)
{
    if (visit.request.method == "POST") {
        const QString id = formOf(visit.request).value(u"client_id"_s);
        const auto client =
            std::find_if(m_clients.cbegin(), m_clients.cend(), [&](const PracticeClient &known) { return known.clientId == id; });
        if (client == m_clients.cend() || client->user.isEmpty())
            return {djangoNotFound(), PracticeText::tr("Nobody has registered this client id")};
        IssuedToken grant; // without user: a Service Account Token
        grant.clientId = client->clientId;
        grant.rights = client->rights;
        const QByteArray refresh = issueRefreshToken(visit, grant);
        const QByteArray list = "<dl>"
            + definition("Access token", "<code id=\"access\">" + issueAccessToken(visit, grant, refresh) + "</code>")
            + definition("Refresh token", "<code id=\"refresh\">" + refresh + "</code>") + "</dl>";
        return {page(200, PracticeText::tr("Your tokens"), list), {}};
    }
    if (visit.request.method != "GET")
        return {methodNotAllowed("GET, POST"), PracticeText::tr("%1 is wanted here").arg("GET"_L1)};
    QByteArray list;
    for (const PracticeClient &client : m_clients)
        list += described(client);
    const QString note = PracticeText::tr("These applications are registered at the practice server. Their secrets are nobody's.");
    return {page(200, PracticeText::tr("Practice Apicbase"), "<p class=\"practice\">" + html(note) + "</p>\n" + list), {}};
}

} // namespace Tokenshelf
