// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asktoclose.h"

#include "gui/ask.h"

#include <QCoreApplication>
#include <QDialog>
#include <QMessageBox>

namespace Tokenshelf {

void askToClose(QDialog *dialog, const std::function<void()> &close)
{
    if (dialog->findChild<QMessageBox *>())
        return;
    const auto text = [](const char *source) { return QCoreApplication::translate("AskToClose", source); };
    QMessageBox *box = ask(dialog,
                           {.text = text(QT_TRANSLATE_NOOP("AskToClose", "Close without saving?")),
                            .explanation = text(QT_TRANSLATE_NOOP("AskToClose", "What you typed will be lost.")),
                            .act = text(QT_TRANSLATE_NOOP("AskToClose", "Close without saving"))},
                           close);
    box->setDefaultButton(QMessageBox::Cancel);
}

} // namespace Tokenshelf
