// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hardening.h"
#include "core/base/logging.h"
#include "core/base/quitsignals.h"
#include "gui/application.h"

#include <QApplication>

int main(int argc, char **argv)
{
    using namespace Tokenshelf;
    hardenProcess();
    installLogging();
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"tokenshelf"_s);
    QApplication::setApplicationDisplayName(u"Tokenshelf"_s);
    QApplication::setApplicationVersion(QStringLiteral(TOKENSHELF_VERSION));
    QApplication::setDesktopFileName(u"tokenshelf"_s);
    const QuitSignals quitSignals;
    Application program(readOptions(application));
    QObject::connect(&quitSignals, &QuitSignals::asked, &program, &Application::end);
    return program.run();
}
