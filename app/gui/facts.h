// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace Tokenshelf {

/** Names on the left, values on the right, to be read; what has no value is not shown. Values are plain text, whoever they came from. */
class Facts : public QWidget
{
    Q_OBJECT

public:
    explicit Facts(QWidget *parent = nullptr);

    /** `term` is the field's own word for it, as a tooltip. Hidden until set() gives it a value. */
    QLabel *add(const QString &name, const QString &term = {});
    /** The same with a widget in the value's place, shown at once. */
    void add(const QString &name, QWidget *value, const QString &term = {});
    void addHeading(const QString &title, const QString &term = {});

    void set(QLabel *value, const QString &text);
    void setName(QWidget *value, const QString &name);
    void setShown(QWidget *value, bool shown);

private:
    QGridLayout *m_grid;
    QHash<QWidget *, QLabel *> m_names;
};

} // namespace Tokenshelf
