// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMessageBox;
class QWidget;

namespace Tokenshelf {

/** A question before something that cannot be taken back. */
struct Question
{
    QString text;
    QString explanation; ///< what will happen, in a sentence or two
    QString act; ///< on the button that goes on: the act itself, never "Yes"
    bool destructive = false; ///< then Enter does not go on
};

/** Asks without blocking; `go` is called when the person goes on. The box is given back so that more can be put into it. */
QMessageBox *ask(QWidget *parent, const Question &question, const std::function<void()> &go);

} // namespace Tokenshelf
