// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/client.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Tokenshelf {

namespace {

/** Nothing that a person or a file says turns a shipped provider into one without encryption; practice and own ones may be on this machine. */
QUrl allowed(const QUrl &url, const Provider &provider)
{
    const bool real = provider.builtIn && provider.environment != Environment::Practice;
    return real && url.scheme() != "https"_L1 ? QUrl() : url;
}

QString origin(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded); // look-alike letters differ in this form
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    return u"%1://%2:%3"_s.arg(url.scheme(), bracketed, QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80)));
}

const QString vouchedBy = u"ca:"_s;

/** Who alone vouches for the servers; nothing where those are enough whom the computer trusts. */
QStringList voucher(const Provider &provider)
{
    if (provider.authority.isEmpty())
        return {};
    return {vouchedBy + QString::fromLatin1(QCryptographicHash::hash(provider.authority, QCryptographicHash::Sha256).toHex())};
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
    const auto resolved = [&](const QString &ours, const QString &usual) {
        return allowed(resolveUrl(ours.isEmpty() ? usual : ours, client), provider);
    };
    return {.authorization = resolved(own.authorization, theirs.authorization),
            .token = resolved(own.token, theirs.token),
            .introspection = resolved(own.introspection, theirs.introspection),
            .revocation = resolved(own.revocation, theirs.revocation)};
}

QString secretBinding(const Provider &provider, const Client &client)
{
    // The authorization endpoint sees neither secret nor token, but a person types a password there.
    const ResolvedEndpoints endpoints = resolveEndpoints(provider, client);
    QList<QUrl> urls{endpoints.authorization, endpoints.token, endpoints.introspection, endpoints.revocation};
    for (const ProbeRequest &probe : provider.probes)
        urls.append(allowed(resolveUrl(probe.url, client), provider));
    QStringList origins;
    for (const QUrl &url : std::as_const(urls)) {
        if (!url.isEmpty())
            origins.append(origin(url));
    }
    if (origins.isEmpty())
        return {};
    origins.removeDuplicates();
    origins.sort();
    return (origins + voucher(provider)).join(u' ');
}

bool isBoundTo(const QString &kept, const QString &wanted)
{
    const QStringList known = kept.split(u' ', Qt::SkipEmptyParts);
    const QStringList origins = wanted.split(u' ', Qt::SkipEmptyParts);
    if (known.filter(vouchedBy) != origins.filter(vouchedBy))
        return false; // also where there is none any more: the computer trusts many more
    // None at all is an address that was spoilt, not a client that sends nothing anywhere.
    return !origins.isEmpty() && std::all_of(origins.begin(), origins.end(), [&known](const QString &one) { return known.contains(one); });
}

} // namespace Tokenshelf
