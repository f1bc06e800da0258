// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/providerquestion.h"

#include "core/model/client.h"

#include <QCoreApplication>

namespace Tokenshelf {

namespace {

struct ProviderQuestion
{
    Q_DECLARE_TR_FUNCTIONS(ProviderDialog)
};

/** Every server that the file names, with scheme and port where they are not the usual ones. */
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

} // namespace

Question questionBeforeAdding(const Provider &provider, const QString &file)
{
    QStringList lines{ProviderQuestion::tr("Keys, secrets and tokens of its accounts will be sent to these servers, and your browser to some of them:"),
                      serversOf(provider).join(u'\n')};
    if (provider.server.asked)
        lines << ProviderQuestion::tr("Besides, each account has a server of its own.");
    if (!provider.authority.isEmpty())
        lines << ProviderQuestion::tr("A certificate in the file vouches for them, in place of those that this computer trusts.");
    lines << ProviderQuestion::tr("Add it only if you know who made the file %1.").arg(plainText(file));
    return {.text = ProviderQuestion::tr("Add the provider “%1”?").arg(plainText(provider.name)),
            .explanation = lines.join(u'\n'),
            .act = ProviderQuestion::tr("Add the provider"),
            .destructive = true};
}

} // namespace Tokenshelf
