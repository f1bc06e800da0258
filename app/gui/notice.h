// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>
#include <QIcon>
#include <QMap>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Tokenshelf {

/**
 * A message in the place that it is about: icon, words, buttons, and for errors the details to copy. Hidden while it has nothing to say.
 * Text is never rich text, whoever it came from.
 */
class Notice : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Error };

    explicit Notice(QWidget *parent = nullptr);

    /** Replaces what was said, buttons included. */
    void say(Kind kind, const QString &text);
    /**
     * What happened and what to do next, by describe(). `provider` is the provider's name or empty; `next` stands in for what to do, where
     * that is known better.
     */
    void say(const Error &error, const QString &provider = {}, const QString &next = {});
    /** A button of the message that is being said; it goes with the message. */
    QPushButton *addButton(const QString &text);
    void clear();

    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QIcon iconOf(Kind kind);
    void removeButtons();

    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QMap<Kind, QIcon> m_icons; ///< Qt keeps the pictures of each icon it ever made, until its cache is full: one of a kind
};

} // namespace Tokenshelf
