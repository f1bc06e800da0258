// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace Tokenshelf {

/**
 * Turns SIGTERM, SIGINT and SIGHUP into a signal of Qt's, so that a program ends in order: with the clipboard cleared, with no token half
 * stored. While this object lives they do nothing else; afterwards they end the program as usual. One in the program.
 */
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    /** The system or a person wants the program to end; at the first signal alone. */
    void asked(int signal);

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Tokenshelf
