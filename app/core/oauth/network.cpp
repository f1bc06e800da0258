// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/network.h"

#include "core/base/deliver.h"
#include "core/oauth/replyguard.h"
#include "core/oauth/strictmanager.h"

#include <algorithm>

namespace Tokenshelf {

namespace {

/** QNetworkRequest writes line breaks as they are, and what follows becomes a header of its own (measured). */
bool breaksLines(const HttpRequest &request)
{
    const auto broken = [](const QByteArray &text) { return text.contains('\r') || text.contains('\n') || text.contains('\0'); };
    return broken(request.method) || std::any_of(request.headers.begin(), request.headers.end(), [&broken](const auto &header) {
               return broken(header.first) || broken(header.second);
           });
}

} // namespace

Network::Network(Clock clock, NetworkLimits limits, QObject *parent) : QObject(parent), m_clock(std::move(clock)), m_limits(limits) { }

void Network::send(const HttpRequest &request, QObject *context, Callback<HttpReply> done)
{
    if (breaksLines(request))
        return deliver<HttpReply>(context, std::move(done), Error{.kind = Error::Kind::Invalid, .code = u"bad_header"_s});

    QNetworkRequest prepared(request.url);
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (!request.body.isEmpty())
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_L1);

    QNetworkAccessManager *manager = createManager(this);
    QNetworkReply *reply = request.method == "POST" ? manager->post(prepared, request.body) : manager->get(prepared);
    const auto answered = connect(reply, &QNetworkReply::finished, context, [this, manager, reply, context, done = std::move(done)] {
        manager->deleteLater();
        deliver<HttpReply>(context, done, read(reply));
    });
    connect(context, &QObject::destroyed, reply, [manager, reply, answered] {
        disconnect(answered); // aborting is finishing, and there is nobody left to tell
        reply->abort();
        manager->deleteLater();
    });
}

QNetworkAccessManager *Network::createManager(QObject *parent) const
{
    return new StrictManager(m_limits, parent);
}

Result<HttpReply> Network::read(QNetworkReply *reply) const
{
    if (const std::optional<Error> error = ReplyGuard::of(reply)->error())
        return *error;
    return HttpReply{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                     .contentType = reply->rawHeader("Content-Type"),
                     .body = reply->isOpen() ? reply->readAll() : QByteArray(),
                     .retryAfter = reply->rawHeader("Retry-After"),
                     .date = httpDate(reply->rawHeader("Date"))};
}

} // namespace Tokenshelf
