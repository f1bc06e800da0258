// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/client.h"

#include <algorithm>

namespace Tokenshelf {

namespace {

QUrl resolved(const QString &own, const QString &providers, const Client &client)
{
    return resolveUrl(own.isEmpty() ? providers : own, client);
}

QString origin(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded); // look-alike letters differ in this form
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    return u"%1://%2:%3"_s.arg(url.scheme(), bracketed, QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80)));
}

} // namespace

QUrl resolveUrl(const QString &pattern, const Client &client)
{
    QString text = pattern;
    text.replace("{version|v6}"_L1, client.version.isEmpty() ? u"v6"_s : client.version);
    if (client.version.isEmpty())
        text.remove("/{version}"_L1);
    text.replace("{version}"_L1, client.version);
    text.replace("{base}"_L1, client.base);
    const QUrl url(text, QUrl::StrictMode);
    return isSafeEndpoint(url) ? url : QUrl();
}

ResolvedEndpoints resolveEndpoints(const Provider &provider, const Client &client)
{
    const Endpoints &own = client.endpoints;
    const Endpoints &theirs = provider.endpoints;
    return {.authorization = resolved(own.authorization, theirs.authorization, client),
            .token = resolved(own.token, theirs.token, client),
            .introspection = resolved(own.introspection, theirs.introspection, client),
            .revocation = resolved(own.revocation, theirs.revocation, client)};
}

QString secretBinding(const Provider &provider, const Client &client)
{
    // The authorization endpoint sees neither secret nor token: the browser goes there.
    const ResolvedEndpoints endpoints = resolveEndpoints(provider, client);
    QList<QUrl> urls{endpoints.token, endpoints.introspection, endpoints.revocation};
    for (const ProbeRequest &probe : provider.probes)
        urls.append(resolveUrl(probe.url, client));
    QStringList origins;
    for (const QUrl &url : std::as_const(urls)) {
        if (!url.isEmpty())
            origins.append(origin(url));
    }
    origins.removeDuplicates();
    origins.sort();
    return origins.join(u' ');
}

bool isBoundTo(const QString &kept, const QString &wanted)
{
    const QStringList known = kept.split(u' ', Qt::SkipEmptyParts);
    const QStringList origins = wanted.split(u' ', Qt::SkipEmptyParts);
    // None at all is an address that was spoilt, not a client that sends nothing anywhere.
    return !origins.isEmpty() && std::all_of(origins.begin(), origins.end(), [&known](const QString &one) { return known.contains(one); });
}

} // namespace Tokenshelf
