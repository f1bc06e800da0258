// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/facts.h"

#include "gui/formparts.h"

#include <QGridLayout>
#include <QLabel>

namespace Tokenshelf {

// A grid, for QFormLayout (6.4.2) gives rows that were hidden and shown again the height they had while they were hidden: none.
Facts::Facts(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
}

QLabel *Facts::add(const QString &name, const QString &term)
{
    QLabel *value = textLabel({});
    add(name, value, term);
    setShown(value, false);
    return value;
}

void Facts::add(const QString &name, QWidget *value, const QString &term)
{
    auto *label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setToolTip(term);
    label->setBuddy(value);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignLeading | (qobject_cast<QLabel *>(value) ? Qt::AlignTop : Qt::AlignVCenter));
    m_grid->addWidget(value, row, 1);
    m_names.insert(value, label);
}

void Facts::addHeading(const QString &title, const QString &term)
{
    QLabel *heading = headingLabel(title);
    heading->setToolTip(term);
    if (!m_names.isEmpty())
        heading->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
}

void Facts::set(QLabel *value, const QString &text)
{
    value->setText(text);
    setShown(value, !text.isEmpty());
}

void Facts::setName(QWidget *value, const QString &name)
{
    m_names.value(value)->setText(name);
}

void Facts::setShown(QWidget *value, bool shown)
{
    value->setVisible(shown);
    m_names.value(value)->setVisible(shown);
}

} // namespace Tokenshelf
