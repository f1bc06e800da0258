// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Tokenshelf {

class Copier;

/** The line at the bottom: the last message for a while, and what is on the clipboard until it is taken away. */
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(Copier &copier, QWidget *parent = nullptr);

    /** For a few seconds. */
    void say(const QString &message);
    /** A token was copied that lives that long, as seen at `now`. */
    void tokenCopied(const Lifetime &lifetime, const QDateTime &now);
    QString text() const;

private:
    void follow();
    void cleared(bool foreign);

    Copier &m_copier;
    QTimer m_forget;
    QString m_validity;
    QLabel *m_message;
    QLabel *m_copied;
    QToolButton *m_clear;
};

} // namespace Tokenshelf
