// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/credentials.h"

#include "practice/practicetext.h"

namespace Tokenshelf {
namespace {

bool isSecretOf(const PracticeClient &client, const QByteArray &secret)
{
    return client.clientSecret == Secret(secret);
}

QByteArray percentDecoded(const QByteArray &text)
{
    return QByteArray::fromPercentEncoding(text);
}

QString secretFlaw(const PracticeClient &client, const QByteArray &secret)
{
    if (secret.isEmpty())
        return PracticeText::tr("The client secret is missing");
    if (isSecretOf(client, secret.trimmed()))
        return PracticeText::tr("A blank or line end was sent along with the client secret");
    if (isSecretOf(client, percentDecoded(secret)))
        return PracticeText::tr("The client secret was percent-encoded once too often");
    return PracticeText::tr("The client secret is wrong");
}

/** Empty when `clientId` does not resemble that of this client. */
QString likenessTo(const PracticeClient &client, const QByteArray &clientId, const QByteArray &secret)
{
    const QByteArray own = client.clientId.toUtf8();
    if (clientId == own)
        return secretFlaw(client, secret);
    if (secret == own && isSecretOf(client, clientId))
        return PracticeText::tr("Client id and secret are swapped");
    if (clientId.trimmed() == own)
        return PracticeText::tr("A blank or line end was sent along with the client id");
    if (percentDecoded(clientId) == own)
        return PracticeText::tr("The client id was percent-encoded; it must go as it is");
    return {};
}

} // namespace

CredentialCheck clientByCredentials(const QByteArray &clientId, const QByteArray &secret, const QList<PracticeClient> &clients)
{
    if (clientId.isEmpty())
        return {nullptr, PracticeText::tr("The client id is missing")};
    for (const PracticeClient &client : clients) {
        if (client.clientId.toUtf8() == clientId && isSecretOf(client, secret))
            return {&client, {}};
    }
    for (const PracticeClient &client : clients) {
        const QString likeness = likenessTo(client, clientId, secret);
        if (!likeness.isEmpty())
            return {nullptr, likeness};
    }
    return {nullptr, PracticeText::tr("Nobody has registered this client id")};
}

CredentialCheck clientByBasic(const QByteArray &authorization, BasicReading reading, const QList<PracticeClient> &clients)
{
    const QByteArray encoded = afterScheme(authorization);
    if (encoded.simplified().replace(' ', "") != encoded)
        return {nullptr, PracticeText::tr("There is a blank or line end in the Base64 text")};
    if (encoded.contains('-') || encoded.contains('_'))
        return {nullptr, PracticeText::tr("The Base64 text has the URL-safe alphabet; the standard one is wanted")};
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {nullptr, PracticeText::tr("What follows Basic is not Base64")};
    if (decoded.decoded.toBase64() != encoded)
        return {nullptr, PracticeText::tr("The Base64 text is not padded with = to a multiple of four")};
    const qsizetype colon = decoded.decoded.indexOf(':');
    if (colon < 0)
        return {nullptr, PracticeText::tr("There is no colon between client id and secret")};
    const QByteArray clientId = decoded.decoded.left(colon);
    const QByteArray secret = decoded.decoded.mid(colon + 1);
    CredentialCheck check = clientByCredentials(clientId, secret, clients);
    if (check.client || reading == BasicReading::Raw)
        return check;
    const CredentialCheck formDecoded = clientByCredentials(percentDecoded(clientId), percentDecoded(secret), clients);
    return formDecoded.client ? formDecoded : check;
}

QByteArray schemeOf(const QByteArray &authorization)
{
    return authorization.split(' ').constFirst().toLower();
}

QByteArray afterScheme(const QByteArray &authorization)
{
    return authorization.mid(authorization.indexOf(' ') + 1);
}

QString schemeName(const QByteArray &authorization)
{
    for (const char *known : {"Basic", "Bearer", "Digest", "Token", "ApiKey", "Negotiate"}) {
        if (schemeOf(authorization) == QByteArray(known).toLower())
            return QString::fromLatin1(known);
    }
    return PracticeText::tr("Something else");
}

} // namespace Tokenshelf
