// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/introspection.h"
#include "fuzz/fuzz.h"

#include <QTimeZone>

using namespace Tokenshelf;

namespace {

const QDateTime asked(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
constexpr int statuses[] = {200, 200, 400, 401, 403, 404, 429, 500, 503, 302, 204};

void checkError(const Error &error)
{
    expect(isPlain(error.detail), "at most 200 characters of detail, in plain text");
    expect(!error.code.isEmpty() && isPlain(error.code, 64), "a code that can be shown");
    const Description words = describe(error, u"Provider"_s);
    expect(isPlain(words.what, 1'000) && isPlain(words.next, 1'000), "sentences in plain text");
}

void checkIntrospection(const Introspection &answer)
{
    for (const QString &text : {answer.clientId, answer.username, answer.grant, answer.scheme})
        expect(isPlain(text), "what is shown is plain");
    for (const Role &role : answer.roles) {
        expect(isPlain(role.name) && (!role.lifetime || *role.lifetime >= 0), "roles are plain");
        for (const QString &permission : role.permissions)
            expect(isPlain(permission), "permissions are plain");
    }
    for (const QString &scope : answer.scopes)
        expect(isPlain(scope, scope.size()), "scopes are plain");
    expect(!answer.expires.isValid() || answer.expires.date().year() <= 9'999, "an end that can be written down");
    const Result<Introspection> again = introspectionFromJson(toJson(answer));
    expect(again && *again == answer, "what is kept is what was read");
    (void)permissionsByArea(answer.roles);
}

} // namespace

/** F4: what a provider says of an error or of a token. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const int status = statuses[input.number() % std::size(statuses)];
    const auto dialect = (input.number() & 1) != 0 ? IntrospectionDialect::SierraTokenInfo : IntrospectionDialect::Rfc7662;
    const QByteArray location = status == 302 ? input.line() : QByteArray();
    const HttpReply reply{.status = status, .contentType = "application/json", .body = input.rest(), .location = location};
    checkError(errorFromReply(reply));
    const Result<Introspection> answer = introspectionFromReply(dialect, reply, asked);
    if (answer)
        checkIntrospection(*answer);
    else
        checkError(answer.error());
    return 0;
}
