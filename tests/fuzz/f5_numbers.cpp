// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tokens.h"
#include "fuzz/fuzz.h"

#include <QTimeZone>

using namespace Tokenshelf;

namespace {

constexpr qint64 mostSeconds = 366 * 24 * 3'600;

void checkLifetime(const QByteArray &number)
{
    const QByteArray body = R"({"access_token":"a","token_type":"bearer","expires_in":)" + number + '}';
    const Result<TokenSet> tokens = tokensFromReply({.status = 200, .body = body}, QDateTime::currentDateTimeUtc());
    expect(!tokens || !tokens->expiresIn || (*tokens->expiresIn >= 0 && *tokens->expiresIn <= mostSeconds), "a lifetime within its bounds");
}

} // namespace

/** F5: Retry-After, dates in headers, lifetimes. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QDateTime date = httpDate(bytes);
    expect(!date.isValid() || date.offsetFromUtc() == 0, "dates in UTC");
    expect(!date.isValid() || (date.date().year() >= 0 && date.date().year() <= 9'999), "years of four digits");
    for (const QDateTime &now : {QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc()), QDateTime(), date}) {
        const auto wait = retryAfter(bytes, now);
        expect(!wait || (wait->count() >= 0 && wait->count() <= 3'600), "a wait of 0 to 3,600 s");
    }
    checkLifetime(bytes);
    checkLifetime('"' + bytes + '"');
    return 0;
}
