// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/apicbaseserver.h"
#include "practice/bench.h"

#include <QCryptographicHash>

namespace Tokenshelf {

/** Which of the practice clients: see practiceClients(). */
enum class Who { Main, Paste, Foreign, Supplier };

inline PracticeClient clientOf(Who who)
{
    return practiceClients(u"practice-apicbase"_s).at(int(who));
}

inline QByteArray idOf(Who who)
{
    return clientOf(who).clientId.toUtf8();
}

inline QByteArray secretOf(Who who)
{
    return clientOf(who).clientSecret.reveal().toByteArray();
}

/** Pairs without the one of that name. */
inline Pairs without(const Pairs &fields, const QByteArray &name)
{
    Pairs rest;
    for (const auto &field : fields) {
        if (field.first != name)
            rest += field;
    }
    return rest;
}

inline const QByteArray mainRedirect = "http://127.0.0.1:27431/practice/";
inline const QByteArray verifier = "verifier-verifier-verifier-verifier-verifier-1";

inline QByteArray challenge()
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

inline Pairs authorization(Who who = Who::Main)
{
    Pairs fields{{"response_type", "code"}, {"client_id", idOf(who)}, {"scope", "library sales"}, {"state", "my-state"}};
    if (who == Who::Main || who == Who::Foreign)
        fields.emplaceBack("redirect_uri", mainRedirect);
    return fields;
}

/** The tokens in an answer of the token endpoint. */
struct PairOfTokens
{
    explicit PairOfTokens(const PracticeAnswer &answer)
        : access(between(answer.response.body, R"("access_token": ")", "\"")),
          refresh(between(answer.response.body, R"("refresh_token": ")", "\""))
    {
    }

    QByteArray access;
    QByteArray refresh;
};

class ApicbaseBench : public Bench<ApicbaseServer>
{
public:
    static Pairs credentials(Who who = Who::Main) { return {{"client_id", idOf(who)}, {"client_secret", secretOf(who)}}; }

    PracticeAnswer authorize(const Pairs &fields, const QByteArray &consent = "allow")
    {
        const Pairs sent = consent.isEmpty() ? fields : fields + Pairs{{"practice_consent", consent}};
        return send(PracticeHost::App, "GET", "/oauth/authorize/?" + encoded(sent));
    }
    QByteArray code(const Pairs &fields)
    {
        const PracticeAnswer answer = authorize(fields);
        const QByteArray shown = between(answer.response.body, "<code id=\"code\">", "</code>");
        return shown.isEmpty() ? between(headerOf(answer, "Location") + '&', "code=", "&") : shown;
    }
    Pairs exchange(const QByteArray &code, Who who = Who::Main)
    {
        const Pairs fields = Pairs{{"grant_type", "authorization_code"}, {"code", code}} + credentials(who);
        return who == Who::Paste ? fields : fields + Pairs{{"redirect_uri", mainRedirect}};
    }
    PracticeAnswer token(const Pairs &fields, const Pairs &headers = {})
    {
        return post(PracticeHost::Api, "/oauth/token/", fields, headers);
    }
    PairOfTokens signIn(Who who = Who::Main) { return PairOfTokens(token(exchange(code(authorization(who)), who))); }
    PracticeAnswer refresh(const QByteArray &refreshToken, const Pairs &more = {}, Who who = Who::Main)
    {
        return token(Pairs{{"grant_type", "refresh_token"}, {"refresh_token", refreshToken}} + credentials(who) + more);
    }
    QByteArray supplierToken()
    {
        return PairOfTokens(token(Pairs{{"grant_type", "client_credentials"}} + credentials(Who::Supplier))).access;
    }
    PracticeAnswer introspect(const QByteArray &accessToken, Who who = Who::Main, const Pairs &more = {})
    {
        return post(PracticeHost::App, "/oauth/introspect/", Pairs{{"token", accessToken}} + credentials(who) + more);
    }
    bool isActive(const QByteArray &accessToken) { return introspect(accessToken).response.body.startsWith(R"({"active": true)"); }
    PracticeAnswer get(const QByteArray &path, const QByteArray &authorization)
    {
        return send(PracticeHost::Api, "GET", path, authorization.isEmpty() ? Pairs() : Pairs{{"authorization", authorization}});
    }
};

} // namespace Tokenshelf
