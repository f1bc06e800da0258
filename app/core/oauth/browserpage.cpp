// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/browserpage.h"

#include <QCoreApplication>

namespace Tokenshelf {

namespace {

QList<QPair<QByteArray, QByteArray>> quietHeaders()
{
    return {{"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
            {"Cache-Control", "no-store"},
            {"Referrer-Policy", "no-referrer"},
            {"X-Content-Type-Options", "nosniff"}};
}

ServerResponse page(int status, const QString &title, const QString &text)
{
    ServerResponse response{.status = status, .headers = quietHeaders()};
    response.headers.emplaceBack("Content-Type", "text/html; charset=utf-8");
    response.body = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Tokenshelf</title></head><body><h1>"
        + title.toHtmlEscaped().toUtf8() + "</h1><p>" + text.toHtmlEscaped().toUtf8() + "</p></body></html>\n";
    return response;
}

} // namespace

ServerResponse browserPage(bool signedIn)
{
    const QString text = QCoreApplication::translate("BrowserPage", "You can close this page and go back to Tokenshelf.");
    return signedIn ? page(200, QCoreApplication::translate("BrowserPage", "You are signed in"), text)
                    : page(200, QCoreApplication::translate("BrowserPage", "The sign-in did not succeed"), text);
}

ServerResponse browserRedirect(const QByteArray &path)
{
    ServerResponse response{.status = 303, .headers = quietHeaders()}; // RFC 9110 15.4.4: fetched with GET
    response.headers.emplaceBack("Location", path);
    return response;
}

ServerResponse browserRefusal(int status)
{
    return page(status, QCoreApplication::translate("BrowserPage", "This is not the answer Tokenshelf waits for"),
                QCoreApplication::translate("BrowserPage", "The sign-in goes on. Start it again from Tokenshelf if this page stays."));
}

} // namespace Tokenshelf
