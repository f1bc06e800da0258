// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/bench.h"
#include "practice/sierraserver.h"

namespace Tokenshelf {

inline const QByteArray invalidHeader =
    R"({"code":113,"specificCode":0,"httpStatus":401,"name":"Unauthorized","description":"Invalid or missing authorization header"})";
inline const QByteArray basicChallenge = R"(Basic realm="sierra-api")";
inline const QByteArray bearerChallenge = R"(Bearer realm="sierra-api")";

class SierraBench : public Bench<SierraServer>
{
public:
    PracticeAnswer get(const QByteArray &path, const QByteArray &authorization = {})
    {
        return send(PracticeHost::Sierra, "GET", "/iii/sierra-api" + path,
                    authorization.isEmpty() ? Pairs() : Pairs{{"authorization", authorization}});
    }
    PracticeAnswer postToken(const QByteArray &authorization, const QByteArray &type = {}, const QByteArray &body = {},
                             const QByteArray &path = "/v6/token")
    {
        Pairs headers;
        if (!authorization.isEmpty())
            headers.emplaceBack("authorization", authorization);
        if (!type.isEmpty())
            headers.emplaceBack("content-type", type);
        return send(PracticeHost::Sierra, "POST", "/iii/sierra-api" + path, headers, body);
    }
    QByteArray token(int client = 0)
    {
        return between(postToken(credentials(client), form, canonical).response.body, R"("access_token":")", "\"");
    }
    static QByteArray credentials(int client = 0) { return basic(id(client), secret(client)); }
    static QByteArray id(int client = 0) { return practiceClients(u"practice-sierra"_s).at(client).clientId.toUtf8(); }
    static QByteArray secret(int client = 0)
    {
        return practiceClients(u"practice-sierra"_s).at(client).clientSecret.reveal().toByteArray();
    }

    static constexpr char form[] = "application/x-www-form-urlencoded";
    static constexpr char canonical[] = "grant_type=client_credentials";
};

} // namespace Tokenshelf
