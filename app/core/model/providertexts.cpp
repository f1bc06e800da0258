// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/providertexts.h"

#include <QCoreApplication>

namespace Tokenshelf {
namespace {

/** What stands in resources/providers, for lupdate, which reads no JSON; tst_translations compares the two. */
[[maybe_unused]] constexpr const char *shippedTexts[] = {
    QT_TRANSLATE_NOOP("Providers", "Apicbase Suppliers"),
    QT_TRANSLATE_NOOP("Providers", "Apicbase"),
    QT_TRANSLATE_NOOP("Providers", "Apicbase Suppliers (practice)"),
    QT_TRANSLATE_NOOP("Providers", "Apicbase (practice)"),
    QT_TRANSLATE_NOOP("Providers", "Sierra (practice)"),
    QT_TRANSLATE_NOOP("Providers", "Sierra"),
    QT_TRANSLATE_NOOP("Providers", "Client ID"),
    QT_TRANSLATE_NOOP("Providers", "Client Secret"),
    QT_TRANSLATE_NOOP("Providers", "Key"),
    QT_TRANSLATE_NOOP("Providers", "Secret"),
    QT_TRANSLATE_NOOP("Providers", "Orders and articles of the supplier"),
    QT_TRANSLATE_NOOP("Providers", "Ingredients, recipes and stock items of the library"),
    QT_TRANSLATE_NOOP("Providers", "Sales figures, as a point of sale sends them"),
    QT_TRANSLATE_NOOP("Providers", "Users and outlets of the library"),
    QT_TRANSLATE_NOOP("Providers", "Purchase orders"),
    QT_TRANSLATE_NOOP("Providers", "Creating and changing recipes and products"),
    QT_TRANSLATE_NOOP("Providers", "Suppliers"),
    QT_TRANSLATE_NOOP("Providers", "Outlets"),
    QT_TRANSLATE_NOOP("Providers", "Recipes"),
    QT_TRANSLATE_NOOP("Providers", "About the server"),
    QT_TRANSLATE_NOOP("Providers", "Details of the token"),
    QT_TRANSLATE_NOOP("Providers", "First branch"),
    QT_TRANSLATE_NOOP("Providers", "First bibliographic record"),
    QT_TRANSLATE_NOOP("Providers", "First item record"),
    QT_TRANSLATE_NOOP("Providers", "Practice server"),
    QT_TRANSLATE_NOOP("Providers", "Innovative's sandbox"),
};

void translate(QString &text)
{
    if (!text.isEmpty())
        text = QCoreApplication::translate("Providers", text.toUtf8().constData());
}

} // namespace

Provider translated(Provider provider)
{
    translate(provider.name);
    translate(provider.words.clientId);
    translate(provider.words.clientSecret);
    for (ScopeInfo &scope : provider.scopes)
        translate(scope.grants);
    for (ProbeRequest &probe : provider.probes)
        translate(probe.name);
    for (KnownServer &server : provider.server.known)
        translate(server.name);
    return provider;
}

} // namespace Tokenshelf
