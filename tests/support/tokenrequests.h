// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>

namespace Tokenshelf {

/**
 * Which account asked for a token, when, and whether it got one; read off the traffic. At Sierra an account is its client; at Apicbase the
 * chain of refresh tokens that began with one sign-in.
 */
class TokenRequests
{
public:
    struct Request
    {
        QDateTime when;
        bool granted = false;
    };

    /** Takes note of what passed by, if it was for a token. */
    void heard(const QByteArray &request, const QByteArray &answer, const QDateTime &when);
    /** Everything so far, by account. */
    const QHash<QByteArray, QList<Request>> &all() const { return m_requests; }
    /** All accounts together. */
    int count(bool granted) const;
    /** The most that any account sent within any hour. */
    int mostInAnHour() const;

private:
    QByteArray ownerOf(const QByteArray &request) const;

    QHash<QByteArray, QList<Request>> m_requests;
    QHash<QByteArray, QByteArray> m_owners; ///< by refresh token
};

} // namespace Tokenshelf
