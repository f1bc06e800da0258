// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/authorizationserver.h"
#include "practice/codebook.h"
#include "practice/credentials.h"
#include "practice/formfields.h"
#include "practice/tokenbook.h"

namespace Tokenshelf {

/**
 * Apicbase (providers page 2, 3 and 4.2): /oauth/authorize/ and /oauth/introspect/ on its "app" host, /oauth/token/, /oauth/revoke_token/
 * and /api/v2/ on its "api" host. A week for an access token, none for a refresh token, which a renewal replaces.
 */
class ApicbaseServer final : public AuthorizationServer
{
public:
    ApicbaseServer();

    void expireAllTokens(const QDateTime &now) override { m_tokens.expireAll(now); }
    void forgetAllTokens() override;

private:
    struct Authorization;
    struct Route;
    static constexpr qint64 ownLifetime = 604'800;
    static qint64 lifetime(const Behaviour &behaviour) { return behaviour.accessSeconds > 0 ? behaviour.accessSeconds : ownLifetime; }
    static const Route *routeOf(const QByteArray &path);

    bool isPageForPeople(const QByteArray &path) const override;
    PracticeAnswer handle(const PracticeVisit &visit) override;
    ServerResponse faulty(const Behaviour &behaviour) const override;
    /** By Basic or by the body (RFC 6749 2.3.1). */
    CredentialCheck authenticate(const PracticeVisit &visit, const FormFields &form) const;

    /** What stands for Apicbase's own pages: the registered applications, and tokens made for one of them by a button (providers page 2.2).
     */
    PracticeAnswer applications(const PracticeVisit &visit);

    PracticeAnswer authorize(const PracticeVisit &visit);
    PracticeAnswer findClient(const PracticeVisit &visit, Authorization &request) const;
    PracticeAnswer issueCode(const PracticeVisit &visit, const Authorization &request);

    PracticeAnswer token(const PracticeVisit &visit);
    PracticeAnswer exchange(const PracticeVisit &visit, const FormFields &form);
    PracticeAnswer refresh(const PracticeVisit &visit, const FormFields &form);
    PracticeAnswer clientCredentials(const PracticeVisit &visit, const FormFields &form);
    PracticeAnswer renew(const PracticeVisit &visit, IssuedToken old, const QByteArray &refreshToken, const QStringList &scopes);
    PracticeAnswer issueTokens(const PracticeVisit &visit, const IssuedToken &grant, const QByteArray &refreshToken);
    QByteArray issueAccessToken(const PracticeVisit &visit, IssuedToken grant, const QByteArray &refreshToken);
    QByteArray issueRefreshToken(const PracticeVisit &visit, IssuedToken grant);

    PracticeAnswer introspect(const PracticeVisit &visit);
    PracticeAnswer revoke(const PracticeVisit &visit);
    PracticeAnswer api(const PracticeVisit &visit);

    QList<PracticeClient> m_clients;
    TokenBook m_tokens;
    CodeBook m_codes;
};

} // namespace Tokenshelf
