// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace Tokenshelf {

/** A part of a window by its name; the test ends where there is none. */
template <class T> T &part(const QWidget &window, const QString &name)
{
    T *found = window.findChild<T *>(name);
    if (!found)
        qFatal("no %s in the window", qPrintable(name));
    return *found;
}

/** Presses a button as a person does: it has to be there, visible and enabled. */
inline bool press(const QWidget &window, const QString &name)
{
    auto *button = window.findChild<QAbstractButton *>(name);
    if (!button || !button->isVisibleTo(&window) || !button->isEnabled())
        return false;
    button->click();
    return true;
}

inline bool isOffered(const QWidget &window, const QString &name)
{
    const auto *widget = window.findChild<QWidget *>(name);
    return widget && widget->isVisibleTo(&window) && widget->isEnabled();
}

/** All that labels inside a part say, a line each; nothing while the part is hidden. */
inline QString words(const QWidget &window, const QString &name)
{
    const auto *place = window.findChild<QWidget *>(name);
    if (!place || !place->isVisibleTo(&window))
        return {};
    QStringList lines;
    for (const QLabel *label : place->findChildren<QLabel *>())
        lines << label->text();
    return lines.join(u'\n');
}

} // namespace Tokenshelf
