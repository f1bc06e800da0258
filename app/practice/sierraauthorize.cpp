// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sierraserver.h"

#include "practice/consent.h"
#include "practice/formfields.h"
#include "practice/pages.h"
#include "practice/practicetext.h"
#include "practice/sierraerror.h"

#include <algorithm>

namespace Tokenshelf {
namespace {

/** The form of the real login page: id fm1, the barcode in `code`, the PIN in `pin` (providers page 1.12). */
ServerResponse loginPage(const ServerRequest &request, const PracticeClient &client)
{
    const QByteArray form = "<p class=\"practice\">" + html(PracticeText::tr("This is the practice server. Any barcode and PIN will do."))
        + "</p>\n" + "<p>" + html(PracticeText::tr("%1 asks to see your library account.").arg(client.name))
        + "</p>\n<form id=\"fm1\" method=\"post\" action=\"" + html(QString::fromUtf8(request.target)) + "\">\n<p><label>"
        + html(PracticeText::tr("Barcode")) + " <input name=\"code\" autocomplete=\"off\" required></label></p>\n<p><label>"
        + html(PracticeText::tr("PIN")) + " <input name=\"pin\" type=\"password\" autocomplete=\"off\" required></label></p>\n<p><button>"
        + html(PracticeText::tr("Sign in")) + "</button></p>\n</form>";
    return page(200, PracticeText::tr("Practice Sierra"), form, originOf(client.redirects.constFirst()));
}

} // namespace

PracticeAnswer SierraServer::authorize(const PracticeVisit &visit)
{
    const FormFields query(visit.request.query());
    const QString key = query.value(u"client_id"_s);
    const auto client =
        std::find_if(m_clients.cbegin(), m_clients.cend(), [&](const PracticeClient &known) { return known.clientId == key; });
    if (client == m_clients.cend())
        return {sierraError(129),
                PracticeText::tr("Nobody has registered this client id; its + and / must be percent-encoded in an address")};
    const QString redirect = query.value(u"redirect_uri"_s);
    if (!redirectMatches(redirect, client->redirects, visit.behaviour.redirects))
        return {sierraError(128), PracticeText::tr("This redirect_uri is not the one that is registered")};
    if (query.value(u"response_type"_s) != "code"_L1)
        return {sierraError(108), PracticeText::tr("response_type must be code")};
    const FormFields login = formOf(visit.request);
    const bool signedIn = query.value(consentParameter()) == "allow"_L1 || (login.has(u"code"_s) && login.has(u"pin"_s));
    if (!signedIn)
        return {loginPage(visit.request, *client), {}};
    IssuedCode code;
    code.clientId = client->clientId;
    code.redirect = redirect;
    code.expires = visit.now.addDuration(visit.behaviour.codeLifetime);
    const QString value = QString::fromLatin1(m_codes.issue(code, visit.now));
    // Sierra writes a question mark even where the registered address has one already.
    return {
        redirectTo(withQuery(redirect, {{u"code"_s, value}, {u"state"_s, stateToReturn(query.value(u"state"_s), visit.behaviour)}}, true)),
        {}};
}

} // namespace Tokenshelf
