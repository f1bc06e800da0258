// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/tokenbook.h"

#include <algorithm>

namespace Tokenshelf {
namespace {

constexpr size_t mostTokens = 10'000; // a tester's loop must not eat the machine's memory

} // namespace

TokenBook::TokenBook(QList<PracticeClient> clients, QByteArrayView alphabet, qint64 lifetime)
    : m_clients(std::move(clients)), m_alphabet(alphabet), m_lifetime(lifetime)
{
}

const PracticeClient *TokenBook::client(const QString &clientId) const
{
    const auto it =
        std::find_if(m_clients.cbegin(), m_clients.cend(), [&](const PracticeClient &client) { return client.clientId == clientId; });
    return it == m_clients.cend() ? nullptr : &*it;
}

QByteArray TokenBook::issue(const IssuedToken &token, qsizetype length)
{
    const PracticeClient *owner = client(token.clientId);
    Q_ASSERT(owner);
    makeRoom();
    QByteArray value = sealedToken(token.kind, *owner, token.issued, m_alphabet, length);
    m_tokens.insert_or_assign(value, token);
    return value;
}

IssuedToken *TokenBook::find(const QByteArray &token)
{
    const auto it = m_tokens.find(token);
    if (it != m_tokens.end())
        return &it->second;
    const std::optional<IssuedToken> earlier = m_knowsEarlier ? readSeal(token) : std::nullopt;
    return earlier ? &m_tokens.insert_or_assign(token, *earlier).first->second : nullptr;
}

std::optional<IssuedToken> TokenBook::readSeal(const QByteArray &token) const
{
    for (const PracticeClient &client : m_clients) {
        for (const TokenKind kind : {TokenKind::Access, TokenKind::Refresh}) {
            const std::optional<QDateTime> issued = issueTime(kind, client, m_alphabet, token);
            if (!issued)
                continue;
            IssuedToken found;
            found.kind = kind;
            found.clientId = client.clientId;
            found.rights = client.rights;
            found.user = client.user;
            found.issued = *issued;
            if (kind == TokenKind::Access)
                found.expires = m_earlierExpired.isValid() ? m_earlierExpired : issued->addSecs(m_lifetime);
            return found;
        }
    }
    return std::nullopt;
}

void TokenBook::end(const QByteArray &token)
{
    const auto it = m_tokens.find(token);
    if (it != m_tokens.end())
        it->second.ended = true;
}

void TokenBook::expireAll(const QDateTime &now)
{
    m_earlierExpired = now;
    for (auto &[value, token] : m_tokens) {
        if (token.kind == TokenKind::Access)
            token.expires = std::min(token.expires, now);
    }
}

void TokenBook::forgetAll()
{
    m_tokens.clear();
    m_knowsEarlier = false; // this run knows all that it issues from here on
}

void TokenBook::makeRoom()
{
    if (m_tokens.size() < mostTokens)
        return;
    std::vector<QDateTime> times;
    for (const auto &[value, token] : m_tokens)
        times.push_back(token.issued);
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    std::erase_if(m_tokens, [&](const auto &entry) { return entry.second.issued <= *middle; });
    m_knowsEarlier = false; // or what was dropped would come back by its seal
}

} // namespace Tokenshelf
