// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sleepwatch.h"

#include "core/base/error.h"

#include <QDBusConnection>
#include <QNetworkInformation>

namespace Tokenshelf {

SleepWatch::SleepWatch(QObject *parent) : QObject(parent)
{
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                                         u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, [this](QNetworkInformation::Reachability now) {
        if (now == QNetworkInformation::Reachability::Online)
            emit woke();
    });
}

void SleepWatch::prepareForSleep(bool before)
{
    if (before)
        emit sleeping();
    else
        emit woke();
}

} // namespace Tokenshelf
