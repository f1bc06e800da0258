// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/authorizationserver.h"
#include "practice/codebook.h"
#include "practice/credentials.h"
#include "practice/tokenbook.h"

namespace Tokenshelf {

class FormFields;

/**
 * The Sierra REST API under /iii/sierra-api (providers page 1 and 4.1): about, authorize with its login page, token with and without
 * version, info/token, branches, bibs and items. An hour for a token, no refresh token, no revocation.
 */
class SierraServer final : public AuthorizationServer
{
public:
    SierraServer();

    void expireAllTokens(const QDateTime &now) override { m_tokens.expireAll(now); }
    void forgetAllTokens() override;

private:
    static constexpr qint64 ownLifetime = 3'600;
    static qint64 lifetime(const Behaviour &behaviour) { return behaviour.accessSeconds > 0 ? behaviour.accessSeconds : ownLifetime; }

    bool isPageForPeople(const QByteArray &path) const override;
    PracticeAnswer handle(const PracticeVisit &visit) override;
    ServerResponse faulty(const Behaviour &behaviour) const override;

    PracticeAnswer token(const PracticeVisit &visit);
    PracticeAnswer grant(const PracticeVisit &visit, const PracticeClient &client);
    PracticeAnswer exchange(const PracticeVisit &visit, const PracticeClient &client, const FormFields &form);
    PracticeAnswer issue(const PracticeVisit &visit, const PracticeClient &client, const QString &patron);
    PracticeAnswer resource(const PracticeVisit &visit, const QByteArray &path);
    PracticeAnswer tokenInfo(const PracticeVisit &visit, const IssuedToken &token) const;
    PracticeAnswer authorize(const PracticeVisit &visit);

    QList<PracticeClient> m_clients;
    TokenBook m_tokens;
    CodeBook m_codes;
};

} // namespace Tokenshelf
