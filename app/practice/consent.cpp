// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/consent.h"

#include "core/base/error.h"
#include "practice/tokenseal.h"

#include <QUrl>

namespace Tokenshelf {
namespace {

bool samePlaceOnLoopback(const QString &redirect, const QString &registered)
{
    QUrl asked(redirect, QUrl::StrictMode);
    QUrl known(registered, QUrl::StrictMode);
    const bool loopback = known.scheme() == "http"_L1 && (known.host() == "127.0.0.1"_L1 || known.host() == "::1"_L1);
    if (!loopback || !asked.isValid() || !asked.userInfo().isEmpty() || asked.hasFragment())
        return false;
    asked.setPort(-1);
    known.setPort(-1);
    return asked.toEncoded() == known.toEncoded();
}

} // namespace

QString consentParameter()
{
    return u"practice_consent"_s;
}

bool redirectMatches(const QString &redirect, const QStringList &registered, RedirectRule rule)
{
    if (registered.contains(redirect))
        return true;
    for (const QString &known : registered) {
        if (rule == RedirectRule::LoopbackAnyPort && samePlaceOnLoopback(redirect, known))
            return true;
    }
    return false;
}

QString stateToReturn(const QString &state, const Behaviour &behaviour)
{
    switch (behaviour.state) {
    case WrongStateRule::Echo:
        return state;
    case WrongStateRule::Other:
        return QString::fromLatin1(randomText(QByteArrayView(alphanumerics), 30));
    case WrongStateRule::Missing:
        return {};
    }
    return state;
}

} // namespace Tokenshelf
