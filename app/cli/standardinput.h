// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

class QSocketNotifier;

namespace Tokenshelf {

/**
 * Standard input as a device that says when there is something to read: a terminal, a pipe or a file alike. Hands out one byte a read and
 * never takes more from the descriptor than was asked for. Open it unbuffered.
 */
class StandardInput : public QIODevice
{
    Q_OBJECT

public:
    explicit StandardInput(int descriptor, QObject *parent = nullptr);

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    int m_descriptor;
    QSocketNotifier *m_notifier;
};

} // namespace Tokenshelf
