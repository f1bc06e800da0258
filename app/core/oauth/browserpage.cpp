// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/browserpage.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

namespace Tokenshelf {

namespace {

constexpr char style[] =
    ":root{color-scheme:light dark}body{max-width:32rem;margin:15vh auto 0;padding:0 1.5rem;font:1.1rem/1.5 system-ui,sans-serif;"
    "text-align:center}h1{font-size:1.6rem;line-height:1.25}p{opacity:.8}";

QByteArray policy()
{
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(style), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

QList<QPair<QByteArray, QByteArray>> quietHeaders()
{
    return {{"Content-Security-Policy", policy()},
            {"Cache-Control", "no-store"},
            {"Referrer-Policy", "no-referrer"},
            {"X-Content-Type-Options", "nosniff"}};
}

ServerResponse page(int status, const QString &title, const QString &text)
{
    const QLocale locale; // the program's language, in which title and text are
    ServerResponse response{.status = status, .headers = quietHeaders()};
    response.headers.emplaceBack("Content-Type", "text/html; charset=utf-8");
    response.body = "<!doctype html>\n<html lang=\"" + locale.bcp47Name().toLatin1() + "\" dir=\""
        + (locale.textDirection() == Qt::RightToLeft ? "rtl" : "ltr")
        + "\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
        + title.toHtmlEscaped().toUtf8() + " - Tokenshelf</title><style>" + style + "</style></head>\n<body><main><h1>"
        + title.toHtmlEscaped().toUtf8() + "</h1>\n<p>" + text.toHtmlEscaped().toUtf8() + "</p></main></body>\n</html>\n";
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
