// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provider.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Tokenshelf {

/** What is seen while there is no account: what to do first. */
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /** A large button for each kind of shipped provider; their practice copies are behind "Try". */
    void setProviders(const QList<Provider> &providers);

signals:
    /** Empty: let the person choose. */
    void addWanted(const QString &providerId);
    void practiceWanted();

private:
    QPushButton *addLarge(const QString &text, const QString &explanation, const QIcon &icon);

    QVBoxLayout *m_large;
};

} // namespace Tokenshelf
