// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/httpserver.h"
#include "practice/behaviour.h"

#include <QDateTime>

namespace Tokenshelf {

/** Which of the three servers a request reached. */
enum class PracticeHost { Sierra, App, Api };

/** One request with all that its answer depends on. */
struct PracticeVisit
{
    const ServerRequest &request;
    const Behaviour &behaviour;
    QDateTime now; ///< UTC
    PracticeHost host = PracticeHost::Sierra;
};

/**
 * What goes back, and what was wrong with the request in translated words; no remark when all was right. Neither token nor secret is in a
 * remark.
 */
struct PracticeAnswer
{
    ServerResponse response;
    QString remark;
};

/**
 * A provider without its sockets: a request goes in, the answer comes out. What it remembers are codes and tokens; time comes with the
 * request. The fault that the tester has switched on is applied here, to every request but those of the pages for people.
 */
class AuthorizationServer
{
public:
    AuthorizationServer() = default;
    virtual ~AuthorizationServer() = default;
    Q_DISABLE_COPY_MOVE(AuthorizationServer)

    PracticeAnswer answer(const PracticeVisit &visit);

    /** Access tokens issued up to now end; refresh tokens have no expiry (providers page 2.5). */
    virtual void expireAllTokens(const QDateTime &now) = 0;
    /** All tokens and codes issued up to now become unknown. */
    virtual void forgetAllTokens() = 0;

protected:
    virtual bool isPageForPeople(const QByteArray &path) const = 0;
    virtual PracticeAnswer handle(const PracticeVisit &visit) = 0;
    /** The provider's own form of ApiDisabled, AccessTier, DatabaseError, ErrorPage, ServerError, TooManyRequests and PlainText. */
    virtual ServerResponse faulty(const Behaviour &behaviour) const = 0;
};

} // namespace Tokenshelf
