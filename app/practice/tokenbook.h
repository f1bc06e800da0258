// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/tokenseal.h"

#include <map>

namespace Tokenshelf {

/** What the server knows of a token that it has issued. */
struct IssuedToken
{
    TokenKind kind = TokenKind::Access;
    QString clientId;
    QStringList rights; ///< granted scopes; at Sierra, permissions
    QString user; ///< empty when nobody signed in
    QDateTime issued; ///< UTC
    QDateTime expires; ///< UTC; invalid: never
    bool ended = false; ///< revoked, or replaced by a renewal
    QByteArray partner; ///< the refresh token of an access token and the other way round
    QDateTime used; ///< when a refresh token was exchanged for the next pair; invalid: not yet
    QByteArray nextAccess; ///< that pair
    QByteArray nextRefresh;

    bool isLive(const QDateTime &now) const { return !ended && (!expires.isValid() || now < expires); }
};

/** The tokens of one provider, by value. What this run knows wins over what a token says of itself. */
class TokenBook
{
public:
    /** `lifetime` is the provider's own, in seconds: that of an access token from an earlier run. */
    TokenBook(QList<PracticeClient> clients, QByteArrayView alphabet, qint64 lifetime);

    /** Makes a token of `length` characters and remembers it. */
    QByteArray issue(const IssuedToken &token, qsizetype length);

    /**
     * A token of this run or, by its seal, of an earlier one (its rights are then its client's); null if it is neither. Valid until the
     * next issue().
     */
    IssuedToken *find(const QByteArray &token);

    void end(const QByteArray &token);
    void expireAll(const QDateTime &now);
    void forgetAll();

private:
    const PracticeClient *client(const QString &clientId) const;
    std::optional<IssuedToken> readSeal(const QByteArray &token) const;
    void makeRoom();

    QList<PracticeClient> m_clients;
    QByteArrayView m_alphabet;
    qint64 m_lifetime;
    std::map<QByteArray, IssuedToken> m_tokens;
    bool m_knowsEarlier = true; ///< whether tokens of earlier runs count
    QDateTime m_earlierExpired; ///< when their access tokens were made to expire
};

} // namespace Tokenshelf
