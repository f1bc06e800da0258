// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <map>

namespace Tokenshelf {

/** What an authorization code stands for (RFC 6749 4.1.2). */
struct IssuedCode
{
    QString clientId;
    QString redirect; ///< as sent; empty when none was
    QStringList rights;
    QByteArray challenge; ///< RFC 7636 S256; empty without PKCE
    QDateTime expires; ///< UTC
    bool used = false;
};

/** Authorization codes of one provider: 30 alphanumerics each. They do not survive a restart; a code lives for a minute. */
class CodeBook
{
public:
    QByteArray issue(const IssuedCode &code, const QDateTime &now);
    /** Null when there never was such a code. Used and expired ones stay a while, so that the log can say which it was. */
    IssuedCode *find(const QByteArray &code);
    void forgetAll() { m_codes.clear(); }

private:
    std::map<QByteArray, IssuedCode> m_codes;
};

} // namespace Tokenshelf
