// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/hideonlock.h"

#include "core/base/lockwatch.h"
#include "gui/copier.h"
#include "gui/secretlineedit.h"
#include "gui/tokentab.h"

namespace Tokenshelf {

void hideOnLock(QWidget *window, Copier &copier)
{
    const auto watch = [window, &copier] {
        const auto *lock = new LockWatch(window);
        QObject::connect(lock, &LockWatch::locked, &copier, [window, &copier] {
            hideValuesIn(window);
            copier.clear();
        });
    };
    QMetaObject::invokeMethod(window, watch, Qt::QueuedConnection); // a bus takes its time
}

void hideValuesIn(QWidget *window)
{
    const auto tabs = window->findChildren<TokenTab *>();
    for (TokenTab *tab : tabs)
        tab->mask();
    const auto fields = window->findChildren<SecretLineEdit *>();
    for (SecretLineEdit *field : fields)
        field->setRevealed(false);
}

} // namespace Tokenshelf
