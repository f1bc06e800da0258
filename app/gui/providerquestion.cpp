// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/providerquestion.h"

#include "core/model/providerservers.h"

#include <QCoreApplication>

namespace Tokenshelf {

namespace {

struct ProviderQuestion
{
    Q_DECLARE_TR_FUNCTIONS(ProviderDialog)
};

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
