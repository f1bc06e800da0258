// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "core/model/client.h"

#include <QRegularExpression>

namespace Tokenshelf {

namespace {

constexpr qsizetype shortestSecret = 8; // Sierra refuses shorter ones (providers page 1.5)
constexpr qsizetype longestText = 2'000; // bytes, as a keychain entry may have

/** Takes out what a mail or a terminal added; a blank inside may belong to a secret that somebody chose. True when something was taken out.
 */
bool clean(QString &text, const QRegularExpression &dirt)
{
    QString cleaned = text;
    cleaned.remove(dirt);
    if (cleaned == text)
        return false;
    wipe(text);
    text = cleaned;
    return true;
}

bool isSierraKey(const QString &text)
{
    static const QRegularExpression key(u"\\A[A-Za-z0-9+/]{28}\\z"_s);
    return key.match(text).hasMatch();
}

} // namespace

QList<CredentialFlaw> checkCredentials(QString &clientId, QString &clientSecret, const Provider &provider)
{
    static const QRegularExpression aroundSecret(u"\\A[\\s\\x00]+|[\\s\\x00]+\\z|\\s*[\\r\\n\\x{2028}\\x{2029}]+\\s*|\\p{Cf}+"_s,
                                                 QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression inClientId(u"[\\s\\x00]+|\\p{Cf}+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const bool idCleaned = clean(clientId, inClientId);
    const bool secretCleaned = clean(clientSecret, aroundSecret);
    const bool wantsSecret = provider.clientAuthentication != ClientAuthentication::None;

    QList<CredentialFlaw> flaws;
    if (clientId.isEmpty() || (wantsSecret && clientSecret.isEmpty()))
        flaws.append(CredentialFlaw::Empty);
    if (provider.clientAuthentication == ClientAuthentication::Basic && clientId.contains(u':'))
        flaws.append(CredentialFlaw::ColonInClientId);
    if (idCleaned || secretCleaned)
        flaws.append(CredentialFlaw::BlanksRemoved);
    if (!clientSecret.isEmpty() && clientSecret.size() < shortestSecret)
        flaws.append(CredentialFlaw::ShortSecret);
    if (provider.introspection == IntrospectionDialect::SierraTokenInfo && isSierraKey(clientSecret) && !isSierraKey(clientId))
        flaws.append(CredentialFlaw::LooksSwapped);
    if (clientId.toUtf8().size() > longestText || clientSecret.toUtf8().size() > longestText)
        flaws.append(CredentialFlaw::TooLong);
    return flaws;
}

} // namespace Tokenshelf
