// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tokens.h"

#include "core/model/wirecode.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Tokenshelf {

namespace {

using Kind = Error::Kind;

constexpr qint64 longestWait = 3'600;
constexpr qsizetype longestSierraText = 170; // leaves room for the specific code

/** RFC 6749 5.2, and the same shape wherever a provider uses it. Codes are lower case; a server's own "error": "Forbidden" is none. */
std::optional<Error> oauthReason(const QJsonObject &object)
{
    static const QRegularExpression form(u"\\A[a-z0-9_.:/-]{1,64}\\z"_s);
    const QString code = object.value("error"_L1).toString();
    if (!form.match(code).hasMatch())
        return {};
    const bool passes = code == "server_error"_L1 || code == "temporarily_unavailable"_L1 || code == "slow_down"_L1;
    return Error{
        .kind = passes ? Kind::Network : Kind::Server, .code = wireCode(code), .detail = plainText(object.value("error_description"_L1).toString())};
}

/** Sierra's error object (providers page 1.7). The texts go to the details alone: 125 says "Unauthorized" under a 400. */
std::optional<Error> sierraReason(const QJsonObject &object)
{
    constexpr std::array passing{100, 102, 103, 111, 112}; // the server's own trouble; the other 5xx are somebody's decision
    const int code = object.value("code"_L1).toInt(-1);
    if (code <= 0 || !(object.value("httpStatus"_L1).isDouble() || object.value("specificCode"_L1).isDouble()))
        return {};
    QString detail = object.value("name"_L1).toString();
    const QString description = object.value("description"_L1).toString();
    if (description.startsWith(detail))
        detail = description;
    else if (!description.isEmpty())
        detail += ": "_L1 + description;
    const int specific = object.value("specificCode"_L1).toInt();
    detail = plainText(detail, longestSierraText);
    if (specific != 0)
        detail += u" (specific code %1)"_s.arg(specific);
    const bool passes = std::find(passing.begin(), passing.end(), code) != passing.end();
    return Error{.kind = passes ? Kind::Network : Kind::Server, .code = QString::number(code), .detail = detail};
}

/** Only a later try can help. */
bool passesByItself(int status)
{
    return status == 408 || status == 425 || status == 429 || status >= 500;
}

Error httpReason(const HttpReply &reply, const Result<QJsonObject> &object)
{
    if (reply.status >= 300 && reply.status < 400) {
        const QUrl target = QUrl::fromEncoded(reply.location);
        return {.kind = Kind::Server, .code = u"unexpected_redirect"_s, .detail = plainText(target.host(QUrl::FullyEncoded))};
    }
    if (reply.status == 200 && !object) // a captive portal's page, or an answer cut short
        return {.kind = Kind::Network, .code = u"not_json"_s};
    Error error{.kind = Kind::Server, .code = u"http_%1"_s.arg(reply.status)};
    if (passesByItself(reply.status))
        error.kind = Kind::Network;
    else if (reply.status < 300)
        error.kind = Kind::Protocol;
    if (object)
        error.detail = plainText(object->value("detail"_L1).toString()); // Django REST framework
    return error;
}

} // namespace

Error errorFromReply(const HttpReply &reply)
{
    const Result<QJsonObject> object = strictJsonObject(reply.body);
    const bool redirected = reply.status >= 300 && reply.status < 400;
    std::optional<Error> reason;
    if (object && !redirected) {
        reason = oauthReason(*object);
        if (!reason)
            reason = sierraReason(*object);
    }
    Error error = reason ? *reason : httpReason(reply, object);
    // A server in trouble says things that pass. Sierra's numbers are read above: some of its 5xx are somebody's decision.
    const bool sierra = reason && error.code.at(0).isDigit();
    if (passesByItself(reply.status) && !(sierra && reply.status >= 500))
        error.kind = Kind::Network;
    error.httpStatus = reply.status;
    // A server in trouble need not say what time it has (RFC 9110 6.6.1).
    error.retryAfter = retryAfter(reply.retryAfter, reply.date.isValid() ? reply.date : QDateTime::currentDateTimeUtc());
    return error;
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    qint64 seconds = -1;
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        seconds = text.toLongLong(&fits);
        if (!fits)
            seconds = longestWait;
    } else if (const QDateTime date = httpDate(text); date.isValid() && now.isValid()) {
        seconds = std::max<qint64>(0, now.secsTo(date));
    }
    if (seconds < 0)
        return {};
    return std::chrono::seconds(std::min(seconds, longestWait));
}

QDateTime httpDate(const QByteArray &value)
{
    // IMF-fixdate, RFC 850 and asctime: "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994".
    static const QRegularExpression fixed(
        u"\\A[A-Z][a-z]+, (?<d>[0-9]{2})[ -](?<m>[A-Z][a-z]{2})[ -](?<y>[0-9]{2,4}) (?<t>[0-9:]{8}) GMT\\z"_s);
    static const QRegularExpression asctime(u"\\A[A-Z][a-z]{2} (?<m>[A-Z][a-z]{2}) +(?<d>[0-9]{1,2}) (?<t>[0-9:]{8}) (?<y>[0-9]{4})\\z"_s);
    const QString text = QString::fromLatin1(value.left(64));
    QRegularExpressionMatch match = fixed.match(text);
    if (!match.hasMatch())
        match = asctime.match(text);
    QString year = match.captured(u"y");
    if (year.size() == 2)
        year.prepend(year.toInt() < 70 ? u"20"_s : u"19"_s);
    const QString day = u"%1 %2 %3"_s.arg(match.captured(u"d"), match.captured(u"m"), year);
    const QDate date = QLocale::c().toDate(day, u"d MMM yyyy"_s);
    const QTime time = QTime::fromString(match.captured(u"t"), u"hh:mm:ss"_s);
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::utc()) : QDateTime();
}

} // namespace Tokenshelf
