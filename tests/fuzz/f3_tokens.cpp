// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tokens.h"
#include "core/oauth/replyparser.h"
#include "fuzz/fuzz.h"

#include <QTimeZone>

using namespace Tokenshelf;

namespace {

const QDateTime asked(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
constexpr qint64 mostSeconds = 366 * 24 * 3'600;

void checkTokens(const HttpReply &reply, const TokenSet &tokens)
{
    expect(reply.status == 200, "tokens under 200 alone");
    expect(isBearerToken(tokens.access.reveal()) && !authorizationHeader(tokens.access).contains('\n'), "a token that may be sent");
    expect(tokens.refresh.size() <= 8'192, "no endless refresh token");
    expect(!tokens.expiresIn || (*tokens.expiresIn >= 0 && *tokens.expiresIn <= mostSeconds), "a lifetime within its bounds");
    expect(tokens.type.compare("bearer"_L1, Qt::CaseInsensitive) == 0, "bearer tokens alone");
    for (const QString &scope : tokens.scopes.value_or(QStringList()))
        expect(isPlain(scope, scope.size()) && !scope.contains(u' '), "scopes that are some");
    HttpReply twice = reply;
    twice.body.insert(twice.body.indexOf('{') + 1, R"("access_token":"evil",)");
    const Result<TokenSet> again = tokensFromReply(twice, asked);
    expect(!again, "no member twice");
}

void check(const HttpReply &reply)
{
    const Result<TokenSet> tokens = tokensFromReply(reply, asked);
    if (tokens)
        checkTokens(reply, *tokens);
    else
        expect(!tokens.error().code.isEmpty() && isPlain(tokens.error().detail), "an error that says what, in plain text");
}

} // namespace

/** F3: an answer of the token endpoint, from its body alone or from the first byte of its status. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (!bytes.startsWith("HTTP/")) {
        check({.status = 200, .contentType = "application/json", .body = bytes});
        return 0;
    }
    const Result<std::optional<HttpReply>> reply = parseReply(bytes, true, {});
    if (reply && *reply)
        check(**reply);
    return 0;
}
