// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ask.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace Tokenshelf {

QMessageBox *ask(QWidget *parent, const Question &question, const std::function<void()> &go)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, parent->window()->windowTitle(), question.text, QMessageBox::Cancel, parent->window());
    box->setInformativeText(question.explanation);
    for (QLabel *label : box->findChildren<QLabel *>()) // setTextFormat() of the box leaves the explanation to be guessed
        label->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *act = box->addButton(question.act, question.destructive ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    if (question.destructive)
        box->setDefaultButton(QMessageBox::Cancel);
    else
        box->setDefaultButton(act);
    QObject::connect(act, &QPushButton::clicked, parent, go);
    box->open();
    return box;
}

} // namespace Tokenshelf
