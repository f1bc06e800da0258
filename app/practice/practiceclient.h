// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>
#include <QStringList>

namespace Tokenshelf {

/**
 * A client registered at the practice server. Its secret is nobody's: it stands in the source, so that an account made yesterday works
 * today.
 */
struct PracticeClient
{
    QString providerId; ///< practice-sierra, practice-apicbase, practice-apicbase-suppliers
    QString clientId;
    Secret clientSecret;
    QString name; ///< as the consent page and `tokenshelf-cli practice` show it
    QStringList redirects; ///< registered return addresses; with none, Apicbase shows the code on a page
    QStringList rights; ///< scopes that it may ask for; at Sierra, the permissions of its role
    QString user; ///< who signs in at Apicbase; empty for a client that acts for nobody
};

/** All of them; of each provider the one that shows the main job comes first. */
QList<PracticeClient> practiceClients();

/** Those registered at the providers whose id begins so. */
QList<PracticeClient> practiceClients(const QString &providerPrefix);

} // namespace Tokenshelf
