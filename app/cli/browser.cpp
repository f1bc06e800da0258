// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/browser.h"

#include "core/base/hardening.h"
#include "core/model/provider.h"

#include <QProcess>
#include <QStandardPaths>

namespace Tokenshelf {

bool openBrowser(const QUrl &url)
{
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (!isSafeEndpoint(url) || opener.isEmpty())
        return false;
    keepDescriptorsFromChildren();
    QProcess process;
    process.setProgram(opener);
    process.setArguments({QString::fromLatin1(url.toEncoded())});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice()); // else a script's $(…) would wait for the browser to be closed
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

} // namespace Tokenshelf
