// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Tokenshelf {

/**
 * When the person's desktop is locked: logind's Lock for this session, or the screen saver of the desktop (GNOME's, or that of the freedesktop
 * specification). Silent where nobody tells.
 */
class LockWatch : public QObject
{
    Q_OBJECT

public:
    explicit LockWatch(QObject *parent = nullptr);

signals:
    void locked();

private slots:
    void screenSaverChanged(bool active);
};

} // namespace Tokenshelf
