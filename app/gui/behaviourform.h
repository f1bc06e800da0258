// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/behaviour.h"

#include <QWidget>

#include <functional>

class QFormLayout;

namespace Tokenshelf {

/** A switch for every way in which the practice server can differ from the real providers; the next request obeys. */
class BehaviourForm : public QWidget
{
    Q_OBJECT

public:
    explicit BehaviourForm(Behaviour &behaviour, QWidget *parent = nullptr);

    /** As the real providers do it. */
    void reset();

private:
    void addBoth();
    void addSierra();
    void addTokens();
    void addSignIn();
    void addAnswers();
    QFormLayout *group(const QString &title);
    void addSwitch(QFormLayout *form, const QString &text, const QString &term, bool Behaviour::*member);
    template <class E>
    void addChoice(QFormLayout *form, const QString &text, const QString &term, E Behaviour::*member,
                   const QList<QPair<QString, E>> &choices);
    void addNumber(QFormLayout *form, const QString &text, const QString &term, int most, const std::function<int()> &read,
                   const std::function<void(int)> &write, const QString &zero = {});

    Behaviour &m_behaviour;
    QList<std::function<void()>> m_refresh; ///< puts the values into the widgets again
};

} // namespace Tokenshelf
