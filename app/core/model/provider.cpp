// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/provider.h"

#include "core/model/words.h"

namespace Tokenshelf {

bool isSafeEndpoint(const QUrl &url)
{
    const QString host = url.host();
    // Userinfo hides the host that is really meant ("https://good@evil"), a fragment has no place in an endpoint (RFC 6749 3.1).
    if (!url.isValid() || host.isEmpty() || !url.userInfo().isEmpty() || url.hasFragment() || url.port() == 0)
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && (host == "127.0.0.1"_L1 || host == "::1"_L1));
}

QString toWord(GrantType value)
{
    return wordOf(value);
}

QString toWord(ClientAuthentication value)
{
    return wordOf(value);
}

QString toWord(IntrospectionDialect value)
{
    return wordOf(value);
}

QString toWord(Environment value)
{
    return wordOf(value);
}

QString toWord(RedirectKind value)
{
    return wordOf(value);
}

std::optional<Environment> environmentFromWord(QStringView word)
{
    return fromWord<Environment>(word);
}

std::optional<RedirectKind> redirectKindFromWord(QStringView word)
{
    return fromWord<RedirectKind>(word);
}

} // namespace Tokenshelf
