// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sierraserver.h"

#include "practice/formfields.h"
#include "practice/orderedjson.h"
#include "practice/pages.h"
#include "practice/practicetext.h"
#include "practice/sierraerror.h"

namespace Tokenshelf {
namespace {

/** Why a request with the right key is refused all the same; empty when it is not. */
QString refusal(const Behaviour &behaviour)
{
    if (behaviour.refuseSecret)
        return PracticeText::tr("Every secret is refused: that is switched on");
    switch (behaviour.keyState) {
    case KeyState::Enabled:
        return {};
    case KeyState::Pending:
        return PracticeText::tr("The key is pending: its secret has not been chosen yet");
    case KeyState::Disabled:
        return PracticeText::tr("The key is disabled");
    case KeyState::Expired:
        return PracticeText::tr("The key is past its expiration date");
    }
    return {};
}

} // namespace

PracticeAnswer SierraServer::token(const PracticeVisit &visit)
{
    if (visit.request.method != "POST")
        return {emptyResponse(405, "text/html;charset=utf-8", {{"Allow", "POST"}}), PracticeText::tr("%1 is wanted here").arg("POST"_L1)};
    const QByteArray header = visit.request.headers.value("authorization");
    const ServerResponse unauthorized = sierraError(113, sierraBasicChallenge);
    if (header.isEmpty())
        return {unauthorized, PracticeText::tr("The Authorization header is missing")};
    if (schemeOf(header) != "basic")
        return {visit.behaviour.otherSchemeIs121 ? sierraError(121) : unauthorized,
                PracticeText::tr("%1 was sent where Sierra wants Basic").arg(schemeName(header))};
    const CredentialCheck check = clientByBasic(header, BasicReading::Raw, m_clients);
    if (!check.client)
        return {unauthorized, check.remark};
    const QString refused = refusal(visit.behaviour);
    if (refused.isEmpty())
        return grant(visit, *check.client);
    const bool badKey = visit.behaviour.badKeyIs129 && !visit.behaviour.refuseSecret;
    return {badKey ? sierraError(129, sierraBasicChallenge) : unauthorized, refused};
}

PracticeAnswer SierraServer::grant(const PracticeVisit &visit, const PracticeClient &client)
{
    const FormFields form = formOf(visit.request);
    const QString type = form.value(u"grant_type"_s);
    if (type == "authorization_code"_L1)
        return exchange(visit, client, form);
    const bool documented = type == "client_credentials"_L1;
    if (visit.behaviour.strictTokenRequest && type.isEmpty())
        return {sierraError(105), PracticeText::tr("grant_type is missing, or the body is not announced as a form")};
    if (visit.behaviour.strictTokenRequest && !documented)
        return {sierraError(108), PracticeText::tr("Sierra does not know this grant_type")};
    PracticeAnswer answer = issue(visit, client, {});
    if (!documented)
        answer.remark = PracticeText::tr("Sierra lets this pass, but the documented request is a form with grant_type=client_credentials");
    return answer;
}

PracticeAnswer SierraServer::exchange(const PracticeVisit &visit, const PracticeClient &client, const FormFields &form)
{
    if (!form.has(u"code"_s))
        return {sierraError(125), PracticeText::tr("The code is missing")};
    IssuedCode *code = m_codes.find(form.value(u"code"_s).toUtf8());
    if (!code || code->clientId != client.clientId)
        return {sierraError(124), PracticeText::tr("This code was not issued to this client")};
    if (code->used)
        return {sierraError(124), PracticeText::tr("This code has been used already")};
    if (visit.now >= code->expires)
        return {sierraError(124), PracticeText::tr("This code has expired")};
    if (form.value(u"redirect_uri"_s) != code->redirect)
        return {sierraError(128), PracticeText::tr("redirect_uri differs from the one that the code was asked for with")};
    code->used = true;
    return issue(visit, client, u"1000123"_s);
}

PracticeAnswer SierraServer::issue(const PracticeVisit &visit, const PracticeClient &client, const QString &patron)
{
    const qint64 seconds = lifetime(visit.behaviour);
    IssuedToken token;
    token.clientId = client.clientId;
    token.rights = client.rights;
    token.user = patron;
    token.issued = visit.now;
    token.expires = visit.now.addSecs(seconds);
    const QByteArray value = m_tokens.issue(token, visit.behaviour.sierraToken == CodeShape::Long ? 150 : 64);
    ServerResponse response = sierraJson(
        jsonObject({{"access_token", '"' + value + '"'}, {"token_type", "\"bearer\""}, {"expires_in", QByteArray::number(seconds)}},
                   JsonSpacing::Compact));
    response.headers += {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}};
    return {response, {}};
}

} // namespace Tokenshelf
