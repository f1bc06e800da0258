// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceserver.h"
#include "support/rawclient.h"

namespace Tokenshelf {

inline QByteArray get(const QUrl &url, const QByteArray &path, const QByteArray &authorization = {})
{
    QByteArray request = getRequest(quint16(url.port()), path);
    if (!authorization.isEmpty())
        request.insert(request.size() - 2, "Authorization: " + authorization + "\r\n");
    return talk(quint16(url.port()), request);
}

inline QByteArray post(const QUrl &url, const QByteArray &path, const QByteArray &body, const QByteArray &authorization = {})
{
    QByteArray request =
        "POST " + path + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    if (!authorization.isEmpty())
        request += "Authorization: " + authorization + "\r\n";
    return talk(quint16(url.port()), request + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

inline QByteArray between(const QByteArray &text, const QByteArray &start, const QByteArray &end)
{
    const qsizetype from = text.indexOf(start) + start.size();
    return text.contains(start) ? text.mid(from, text.indexOf(end, from) - from) : QByteArray();
}

inline PracticeClient clientOf(const PracticeServer &server, const QString &provider)
{
    for (const PracticeClient &client : server.clients()) {
        if (client.providerId == provider)
            return client;
    }
    return {};
}

inline QByteArray basic(const PracticeClient &client)
{
    return "Basic " + (client.clientId.toUtf8() + ':' + client.clientSecret.reveal().toByteArray()).toBase64();
}

inline QByteArray credentials(const PracticeClient &client)
{
    return "&client_id=" + client.clientId.toUtf8() + "&client_secret=" + client.clientSecret.reveal().toByteArray();
}

/** The tokens of a sign-in as a browser and an application do it. */
inline QByteArray signIn(const PracticeServer &server)
{
    const PracticeClient client = clientOf(server, u"practice-apicbase"_s);
    const QByteArray redirect = client.redirects.constFirst().toUtf8().toPercentEncoding();
    const QByteArray answer = get(server.app(),
                                  "/oauth/authorize/?practice_consent=allow&response_type=code&state=s&scope=library&client_id="
                                      + client.clientId.toUtf8() + "&redirect_uri=" + redirect);
    const QByteArray code = between(headerOf(answer, "Location"), "code=", "&");
    return bodyOf(post(server.api(), "/oauth/token/",
                       "grant_type=authorization_code&code=" + code + "&redirect_uri=" + redirect + credentials(client)));
}

} // namespace Tokenshelf
