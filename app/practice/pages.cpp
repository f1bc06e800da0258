// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pages.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QUrl>

namespace Tokenshelf {
namespace {

constexpr char style[] =
    "body{max-width:34rem;margin:3rem auto;padding:0 1rem;font:1.1rem/1.5 sans-serif}"
    "button{font:inherit;padding:.5rem 1.5rem;margin-inline-end:1rem}code{font-size:1.4rem}code,dd{word-break:break-all}"
    ".practice{border:2px solid;padding:.5rem 1rem}:root{color-scheme:light dark}";

QByteArray policy(const QByteArray &formTarget)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(style), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash + "'; form-action 'self'"
        + (formTarget.isEmpty() ? QByteArray() : ' ' + formTarget) + "; base-uri 'none'; frame-ancestors 'none'";
}

} // namespace

QByteArray html(const QString &text)
{
    return text.toHtmlEscaped().toUtf8().replace('\'', "&#39;");
}

ServerResponse page(int status, const QString &title, const QByteArray &content, const QByteArray &formTarget)
{
    const QLocale locale;
    ServerResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "text/html; charset=utf-8"},    {"Cache-Control", "no-store"},
                        {"Content-Security-Policy", policy(formTarget)}, {"Referrer-Policy", "no-referrer"},
                        {"X-Content-Type-Options", "nosniff"},           {"X-Frame-Options", "DENY"}};
    response.body = "<!doctype html>\n<html lang=\"" + html(locale.bcp47Name()) + "\" dir=\""
        + (locale.textDirection() == Qt::RightToLeft ? "rtl" : "ltr")
        + "\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>" + html(title)
        + "</title><style>" + style + "</style></head>\n<body><main><h1>" + html(title) + "</h1>\n" + content
        + "\n</main></body>\n</html>\n";
    return response;
}

QByteArray hiddenFields(const QList<QPair<QString, QString>> &fields)
{
    QByteArray inputs;
    for (const auto &[name, value] : fields)
        inputs += "<input type=\"hidden\" name=\"" + html(name) + "\" value=\"" + html(value) + "\">\n";
    return inputs;
}

ServerResponse emptyResponse(int status, const QByteArray &contentType, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    ServerResponse response;
    response.status = status;
    response.headers = QList<QPair<QByteArray, QByteArray>>{{"Content-Type", contentType}} + headers;
    return response;
}

ServerResponse redirectTo(const QByteArray &location)
{
    return emptyResponse(302, "text/html; charset=utf-8",
                         {{"Location", location}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}});
}

QByteArray withQuery(const QString &redirect, const QList<QPair<QString, QString>> &pairs, bool alwaysQuestionMark)
{
    QByteArray location = redirect.toUtf8();
    char separator = !alwaysQuestionMark && location.contains('?') ? '&' : '?';
    for (const auto &[name, value] : pairs) {
        if (value.isEmpty())
            continue;
        location += separator + name.toUtf8() + '=' + value.toUtf8().toPercentEncoding();
        separator = '&';
    }
    return location;
}

QByteArray withQueryOf(const ServerRequest &request, const QByteArray &path)
{
    const qsizetype mark = request.target.indexOf('?');
    return mark < 0 ? path : path + request.target.mid(mark);
}

QByteArray originOf(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace Tokenshelf
