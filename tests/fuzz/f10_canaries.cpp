// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/introspection.h"
#include "fuzz/fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Tokenshelf;

namespace {

const QString canary = u"CANARY-5f2e91c7"_s;
const QDateTime asked(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
const QString names[] = {u"access_token"_s, u"refresh_token"_s, u"client_secret"_s, u"password"_s, u"code"_s, u"Token"_s, u"id_token"_s};

/** The object with the canary under a name that says what it is, at a depth of the input's choice. */
QJsonObject planted(QJsonObject object, Input &input)
{
    const int depth = input.number() % 6;
    QJsonObject innermost{{names[input.number() % std::size(names)], canary}};
    for (int level = 0; level < depth; ++level)
        innermost = (input.number() & 1) != 0 ? QJsonObject{{u"inner"_s, QJsonArray{1, innermost}}} : QJsonObject{{u"inner"_s, innermost}};
    for (auto member = innermost.begin(); member != innermost.end(); ++member)
        object.insert(member.key(), member.value());
    return object;
}

void expectNone(const Error &error)
{
    const Description words = describe(error, u"Provider"_s);
    for (const QString &text : {error.code, error.detail, words.what, words.next})
        expect(!text.contains(canary), "no secret in an error");
}

} // namespace

/** F10: what is kept and shown of an answer (errors, descriptions, the record of an introspection) holds no secret of it. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const int status = (input.number() & 1) != 0 ? 200 : 400;
    const auto dialect = (input.number() & 1) != 0 ? IntrospectionDialect::SierraTokenInfo : IntrospectionDialect::Rfc7662;
    Input planting(data, std::min<std::size_t>(size, 12));
    const QJsonDocument document = QJsonDocument::fromJson(input.rest());
    const HttpReply reply{.status = status, .body = QJsonDocument(planted(document.object(), planting)).toJson()};
    expectNone(errorFromReply(reply));
    const Result<Introspection> answer = introspectionFromReply(dialect, reply, asked);
    if (answer)
        expect(!QJsonDocument(toJson(*answer)).toJson().contains(canary.toUtf8()), "no secret in the record of an introspection");
    else
        expectNone(answer.error());
    const Result<TokenSet> tokens = tokensFromReply(reply, asked);
    if (!tokens)
        expectNone(tokens.error());
    return 0;
}
