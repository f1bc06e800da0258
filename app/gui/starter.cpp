// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/starter.h"

#include "core/base/error.h"
#include "core/base/hardening.h"

#include <QProcess>

namespace Tokenshelf {

Starter detachedStarter()
{
    return [](const QString &program, const QStringList &arguments) {
        keepDescriptorsFromChildren();
        QProcess process;
        process.setProgram(program);
        process.setArguments(arguments);
        process.setStandardInputFile(QProcess::nullDevice());
        process.setStandardOutputFile(QProcess::nullDevice()); // else a script's $(…) would wait for that window to be closed too
        process.setStandardErrorFile(QProcess::nullDevice());
        return process.startDetached();
    };
}

} // namespace Tokenshelf
