// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/tokenseal.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace Tokenshelf {
namespace {

constexpr qsizetype timeLength = 6; // 62^6 seconds are 1,800 years
constexpr qsizetype sealLength = 7; // 41 bits tell tokens apart; nobody gains by forging one
constexpr qsizetype smallest = 40; // leaves 22 random characters, 130 bits (RFC 6749 10.10 asks for 128)

QByteArray head(TokenKind kind)
{
    return kind == TokenKind::Access ? "praca" : "pracr";
}

QByteArray digits(qint64 number, QByteArrayView alphabet)
{
    QByteArray text(timeLength, Qt::Uninitialized);
    for (qsizetype i = timeLength - 1; i >= 0; --i) {
        text[i] = alphabet[number % alphabet.size()];
        number /= alphabet.size();
    }
    return text;
}

qint64 number(QByteArrayView text, QByteArrayView alphabet)
{
    qint64 value = 0;
    for (const char digit : text)
        value = value * alphabet.size() + qMax(qsizetype(0), alphabet.indexOf(digit));
    return value;
}

QByteArray seal(const QByteArray &body, const PracticeClient &client, QByteArrayView alphabet)
{
    const QByteArray key = client.clientSecret.reveal().toByteArray();
    const QByteArray code = QMessageAuthenticationCode::hash(body + client.clientId.toUtf8(), key, QCryptographicHash::Sha256);
    QByteArray text(sealLength, Qt::Uninitialized);
    for (qsizetype i = 0; i < sealLength; ++i)
        text[i] = alphabet[static_cast<unsigned char>(code[i]) % alphabet.size()];
    return text;
}

} // namespace

QByteArray randomText(QByteArrayView alphabet, qsizetype length)
{
    QByteArray text(length, Qt::Uninitialized);
    for (char &character : text)
        character = alphabet[QRandomGenerator::system()->bounded(qint64(alphabet.size()))];
    return text;
}

QByteArray sealedToken(TokenKind kind, const PracticeClient &client, const QDateTime &issued, QByteArrayView alphabet, qsizetype length)
{
    Q_ASSERT(length >= smallest);
    QByteArray body = head(kind) + digits(qMax(qint64(0), issued.toSecsSinceEpoch()), alphabet);
    body += randomText(alphabet, length - body.size() - sealLength);
    return body + seal(body, client, alphabet);
}

std::optional<QDateTime> issueTime(TokenKind kind, const PracticeClient &client, QByteArrayView alphabet, const QByteArray &token)
{
    const QByteArray start = head(kind);
    if (token.size() < smallest || !token.startsWith(start))
        return std::nullopt;
    const QByteArray body = token.chopped(sealLength);
    if (token.last(sealLength) != seal(body, client, alphabet))
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(number(QByteArrayView(token).sliced(start.size(), timeLength), alphabet)).toUTC();
}

} // namespace Tokenshelf
