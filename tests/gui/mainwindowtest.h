// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accountpage.h"
#include "gui/mainwindow.h"
#include "gui/settings.h"
#include "support/world.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMessageBox>
#include <QTabWidget>
#include <QTest>

namespace Tokenshelf {

/** A shown main window over a World, with a browser that consents. */
struct Desk
{
    World world;
    Settings settings{world.folder()};
    MainWindow window{world.app(), world.practice(), settings, [this](const QUrl &url) {
                          world.browse(url);
                          return true;
                      }};

    QUuid add(const QString &provider, const QString &name, bool withToken)
    {
        const auto id = world.add(world.draft(provider, name));
        if (!id)
            qFatal("an account could not be added: %s", qPrintable(id.error().code));
        if (withToken && !(provider == "apicbase-test"_L1 ? world.signIn(*id).has_value() : world.token(*id).has_value()))
            qFatal("no token");
        return *id;
    }

    void show()
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window)) // a shortcut reaches the active window alone
            qFatal("the window was never shown and active");
    }

    void openTab(int number) { window.page()->findChild<QTabWidget *>()->setCurrentIndex(number); }

    QString text(const QString &label) const
    {
        const auto *found = window.findChild<QLabel *>(label);
        return found ? found->text() : u"(no such label)"_s;
    }

    QAbstractButton *button(const QString &name) const { return window.findChild<QAbstractButton *>(name); }

    /** The question on the screen, if any. */
    QMessageBox *question() const
    {
        const auto boxes = window.findChildren<QMessageBox *>();
        for (QMessageBox *box : boxes) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }

    /** Presses the button of that name in it. */
    void answer(const QString &act) const
    {
        const auto buttons = question()->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text().remove(u'&') == act)
                return button->click();
        }
        qFatal("no such answer: %s", qPrintable(act));
    }
};

} // namespace Tokenshelf
