// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sierraerror.h"

#include "practice/orderedjson.h"

#include <algorithm>
#include <iterator>

namespace Tokenshelf {
namespace {

struct SierraCode
{
    int code;
    int status;
    const char *name;
    const char *description; ///< null where the object has none
};

constexpr SierraCode codes[] = {
    {101, 400, "Invalid argument", "Number format error"},
    {103, 500, "Internal server error", "Null pointer"},
    {105, 400, "Required parameter missing", nullptr},
    {107, 404, "Record not found", nullptr},
    {108, 400, "Invalid parameter", nullptr},
    {112, 500, "Internal server error", "Database access error"},
    {113, 401, "Unauthorized", "Invalid or missing authorization header"},
    {116, 403, "Forbidden", nullptr},
    {117, 503, "API disabled", nullptr},
    {118, 503, "Service not supported by access tier", nullptr},
    {120, 401, "Unauthorized", "invalid_token"},
    {121, 400, "Bad Request : Invalid authorization scheme", nullptr},
    {123, 401, "Unauthorized", "invalid_grant"},
    {124, 401, "Unauthorized", "invalid_code"},
    {125, 400, "Unauthorized", "missing_code"},
    {128, 401, "Invalid parameter: redirect_uri", nullptr},
    {129, 401, "Invalid parameter: client_id", nullptr},
};

} // namespace

ServerResponse sierraJson(const QByteArray &body, int status)
{
    ServerResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json;charset=UTF-8"}};
    response.body = body;
    return response;
}

ServerResponse sierraError(int code, const QByteArray &challenge)
{
    const auto it = std::find_if(std::begin(codes), std::end(codes), [code](const SierraCode &known) { return known.code == code; });
    Q_ASSERT(it != std::end(codes));
    QList<QPair<QByteArray, QByteArray>> members = {{"code", QByteArray::number(it->code)},
                                                    {"specificCode", "0"},
                                                    {"httpStatus", QByteArray::number(it->status)},
                                                    {"name", jsonText(QString::fromLatin1(it->name))}};
    if (it->description)
        members.emplaceBack("description", jsonText(QString::fromLatin1(it->description)));
    ServerResponse response = sierraJson(jsonObject(members, JsonSpacing::Compact), it->status);
    if (!challenge.isEmpty())
        response.headers.prepend(qMakePair(QByteArray("WWW-Authenticate"), challenge));
    return response;
}

} // namespace Tokenshelf
