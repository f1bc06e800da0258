// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/apicbasereply.h"

#include "practice/orderedjson.h"
#include "practice/pages.h"

namespace Tokenshelf {

ServerResponse djangoJson(int status, const QByteArray &body)
{
    ServerResponse response = emptyResponse(status, "application/json");
    response.body = body;
    return response;
}

ServerResponse oauthJson(int status, const QByteArray &body)
{
    ServerResponse response = djangoJson(status, body);
    response.headers += {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}};
    return response;
}

ServerResponse oauthError(const QByteArray &error, const QByteArray &description)
{
    QList<QPair<QByteArray, QByteArray>> members = {{"error", '"' + error + '"'}};
    if (!description.isEmpty())
        members.emplaceBack("error_description", jsonText(QString::fromUtf8(description)));
    return oauthJson(400, jsonObject(members, JsonSpacing::Python));
}

ServerResponse invalidClient()
{
    ServerResponse response = oauthError("invalid_client");
    response.status = 401;
    response.headers.emplaceBack("WWW-Authenticate", R"(Bearer error="invalid_client")");
    return response;
}

ServerResponse djangoNotFound()
{
    ServerResponse response = emptyResponse(404, "text/html; charset=utf-8");
    response.body = "\n<!doctype html>\n<html lang=\"en\">\n<head>\n  <title>Not Found</title>\n</head>\n<body>\n  <h1>Not Found</h1>"
                    "<p>The requested resource was not found on this server.</p>\n</body>\n</html>\n";
    return response;
}

ServerResponse methodNotAllowed(const QByteArray &allowed)
{
    return emptyResponse(405, "text/html; charset=utf-8", {{"Allow", allowed}});
}

} // namespace Tokenshelf
