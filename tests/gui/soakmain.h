// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/soakwindow.h"
#include "support/privatesession.h"

#include <QTest>

namespace Tokenshelf {

/** A test that is its own window too, and its own probe of the clock: it starts itself again as these. */
template <class Test> int soakMain(int argc, char **argv)
{
    const QByteArray role = argc > 1 ? argv[1] : "";
    if (role == "--clock") {
        const auto boot = systemBootClock()();
        std::printf("%lld\n", static_cast<long long>(boot.count() - QDateTime::currentMSecsSinceEpoch()));
        return 0;
    }
    if (role == "--window") {
        const QApplication application(argc, argv);
        SoakWindow window(std::chrono::milliseconds(QByteArray(argv[2]).toLongLong()));
        return QApplication::exec();
    }
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS")); // for logind
    qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // in place of five minutes; ctest has its own limit
    const QCoreApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Tokenshelf
