// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/opener.h"

#include "core/base/hardening.h"
#include "core/model/provider.h"

#include <QDesktopServices>
#include <QGuiApplication>

namespace Tokenshelf {
namespace {

/** Without a desktop Qt opens nothing and prints the address, state included, to standard error. */
bool hasDesktop()
{
    const QString platform = QGuiApplication::platformName();
    return platform != "offscreen"_L1 && platform != "minimal"_L1;
}

} // namespace

Opener safeOpener()
{
    return [](const QUrl &url) {
        if (!isSafeEndpoint(url) || !hasDesktop())
            return false;
        keepDescriptorsFromChildren();
        return QDesktopServices::openUrl(url);
    };
}

} // namespace Tokenshelf
