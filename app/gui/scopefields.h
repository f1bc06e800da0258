// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provider.h"

#include <QObject>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace Tokenshelf {

/** What the token may do: a checklist of the provider's scopes with what each opens, and free text for others. */
class ScopeFields : public QObject
{
    Q_OBJECT

public:
    ScopeFields(QFormLayout *form, QObject *parent);

    void follow(const Provider &provider);
    void setScopes(const QStringList &scopes);
    QStringList scopes() const;

signals:
    void changed();

private:
    void orderTabs();

    QFormLayout *m_form;
    QWidget *m_list;
    QVBoxLayout *m_layout;
    QLineEdit *m_others;
    QList<QCheckBox *> m_boxes;
};

} // namespace Tokenshelf
