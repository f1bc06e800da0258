// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/providerservers.h"

#include "core/model/client.h"

#include <QUrl>

namespace Tokenshelf {

QStringList serversOf(const Provider &provider)
{
    QStringList bases{QString()};
    for (const KnownServer &known : provider.server.known)
        bases << known.base;
    QStringList servers;
    for (const QString &base : std::as_const(bases)) {
        Client client;
        client.base = base;
        for (const QString &origin : secretBinding(provider, client).split(u' ', Qt::SkipEmptyParts)) {
            if (const QUrl url(origin); url.scheme() == "https"_L1)
                servers << (url.port() == 443 ? url.host(QUrl::FullyEncoded) : url.host(QUrl::FullyEncoded) + u':' + QString::number(url.port()));
            else if (!url.host().isEmpty())
                servers << origin;
        }
    }
    servers.removeDuplicates();
    return servers;
}

} // namespace Tokenshelf
