// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jwt.h"

#include "core/model/tokens.h"

namespace Tokenshelf {
namespace {

std::optional<QJsonObject> decodedPart(const QByteArray &part)
{
    auto bytes = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::nullopt;
    const Result<QJsonObject> object = strictJsonObject(*bytes);
    return object ? std::optional(*object) : std::nullopt;
}

} // namespace

std::optional<DecodedJwt> decodeJwt(const Secret &token)
{
    const QList<QByteArray> parts = token.reveal().toByteArray().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto header = decodedPart(parts.at(0));
    const auto claims = decodedPart(parts.at(1));
    if (!header || !claims || !header->contains(u"alg"_s)) // alg: RFC 7515 4.1.1
        return std::nullopt;
    return DecodedJwt{*header, *claims};
}

} // namespace Tokenshelf
