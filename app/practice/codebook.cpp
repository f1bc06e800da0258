// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/codebook.h"

#include "practice/tokenseal.h"

namespace Tokenshelf {
namespace {

constexpr size_t mostCodes = 1'000;

} // namespace

QByteArray CodeBook::issue(const IssuedCode &code, const QDateTime &now)
{
    if (m_codes.size() >= mostCodes)
        std::erase_if(m_codes, [&](const auto &entry) { return entry.second.used || entry.second.expires <= now; });
    if (m_codes.size() >= mostCodes)
        m_codes.clear();
    QByteArray value = "pracc" + randomText(QByteArrayView(alphanumerics), 25);
    m_codes.insert_or_assign(value, code);
    return value;
}

IssuedCode *CodeBook::find(const QByteArray &code)
{
    const auto it = m_codes.find(code);
    return it == m_codes.end() ? nullptr : &it->second;
}

} // namespace Tokenshelf
