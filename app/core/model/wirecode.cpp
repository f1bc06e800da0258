// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/wirecode.h"

#include "core/base/errortexts.h"

#include <QStringList>

#include <algorithm>

namespace Tokenshelf {

QString wireCode(const QString &sent)
{
    // RFC 6749 4.1.2.1 and 5.2, RFC 6750 3.1, RFC 7009 2.2.1
    static const QStringList standard{u"invalid_request"_s, u"invalid_client"_s, u"invalid_grant"_s, u"unauthorized_client"_s,
                                      u"unsupported_grant_type"_s, u"unsupported_response_type"_s, u"invalid_scope"_s, u"access_denied"_s,
                                      u"server_error"_s, u"temporarily_unavailable"_s, u"slow_down"_s, u"invalid_token"_s,
                                      u"insufficient_scope"_s, u"unsupported_token_type"_s};
    QString code = plainText(sent, 64);
    if (standard.contains(code))
        return code;
    for (const std::span<const ErrorText> texts : {oauthTexts(), sierraTexts(), networkTexts(), keychainTexts(), localTexts()}) {
        if (std::any_of(texts.begin(), texts.end(), [&code](const ErrorText &text) { return code == QLatin1StringView(text.code); }))
            return "provider:"_L1 + code;
    }
    return code;
}

} // namespace Tokenshelf
