// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/facts.h"

#include "gui/formparts.h"

#include <QFormLayout>
#include <QLabel>

namespace Tokenshelf {

Facts::Facts(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
}

QLabel *Facts::add(const QString &name, const QString &term)
{
    QLabel *value = textLabel({});
    add(name, value, term);
    m_form->setRowVisible(value, false);
    return value;
}

void Facts::add(const QString &name, QWidget *value, const QString &term)
{
    auto *label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setToolTip(term);
    label->setBuddy(value);
    m_form->addRow(label, value);
}

void Facts::addHeading(const QString &title)
{
    QLabel *heading = headingLabel(title);
    if (m_form->rowCount() > 0)
        heading->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    m_form->addRow(heading);
}

void Facts::set(QLabel *value, const QString &text)
{
    value->setText(text);
    m_form->setRowVisible(value, !text.isEmpty());
}

void Facts::setName(QWidget *value, const QString &name)
{
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(value)))
        label->setText(name);
}

void Facts::setShown(QWidget *value, bool shown)
{
    m_form->setRowVisible(value, shown);
}

} // namespace Tokenshelf
