// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/browser.h"

#include "core/model/provider.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <fcntl.h>
#include <unistd.h>

namespace Tokenshelf {
namespace {

/** What the shell or a library left open must not reach the browser; Qt's own descriptors close by themselves. */
void keepDescriptorsFromChildren()
{
    const QStringList names = QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    for (const QString &name : names) {
        if (const int descriptor = name.toInt(); descriptor > STDERR_FILENO)
            ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    }
}

} // namespace

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
