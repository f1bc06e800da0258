// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Tokenshelf {

/** When the computer goes to sleep, by logind's PrepareForSleep on the system bus, and when it or its network is back. Silent where nobody tells. */
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(QObject *parent = nullptr);

signals:
    void sleeping();
    void woke();

private slots:
    void prepareForSleep(bool before);
};

} // namespace Tokenshelf
