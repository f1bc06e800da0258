// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTest>

namespace Tokenshelf {

/** The clipboard as another program sees it, which xclip is. While it asks, the event loop answers. */
class OutsideClipboard
{
public:
    /** What is there in that form; nullopt for nothing. */
    static std::optional<QByteArray> read(const QString &target, const QString &selection = QStringLiteral("clipboard"))
    {
        QProcess xclip;
        xclip.start(QStringLiteral("xclip"), {QStringLiteral("-selection"), selection, QStringLiteral("-o"), QStringLiteral("-t"), target});
        if (!QTest::qWaitFor([&] { return xclip.state() == QProcess::NotRunning; }, 10'000))
            qFatal("xclip does not end");
        if (xclip.error() == QProcess::FailedToStart)
            qFatal("there is no xclip");
        return xclip.exitCode() == 0 ? std::optional(xclip.readAllStandardOutput()) : std::nullopt;
    }
    static QByteArray text() { return read(QStringLiteral("UTF8_STRING")).value_or(QByteArray()); }
    /** What the middle mouse button would paste. */
    static QByteArray middleClick() { return read(QStringLiteral("UTF8_STRING"), QStringLiteral("primary")).value_or(QByteArray()); }

    /** Another program copies something. */
    static void copy(const QByteArray &text)
    {
        QProcess xclip;
        xclip.setStandardOutputFile(QProcess::nullDevice()); // else its second half, which serves the selection, would hold our pipe
        xclip.start(QStringLiteral("xclip"), {QStringLiteral("-selection"), QStringLiteral("clipboard"), QStringLiteral("-i")});
        xclip.write(text);
        xclip.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return xclip.state() == QProcess::NotRunning; }, 10'000))
            qFatal("xclip does not end");
    }
};

} // namespace Tokenshelf
