// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scopefields.h"

#include "gui/formparts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Tokenshelf {

ScopeFields::ScopeFields(QFormLayout *form, QObject *parent)
    : QObject(parent), m_form(form), m_list(new QWidget), m_layout(new QVBoxLayout(m_list)), m_others(new QLineEdit)
{
    m_others->setObjectName(u"otherScopes"_s);
    m_others->setPlaceholderText(tr("Names, with blanks between them"));
    m_layout->setContentsMargins({});
    addField(form, tr("What it may do"), m_list)->setToolTip(tr("OAuth: scope"));
    addField(form, tr("Other permissions"), m_others)->setToolTip(tr("OAuth: scope"));
    connect(m_others, &QLineEdit::textChanged, this, &ScopeFields::changed);
}

void ScopeFields::follow(const Provider &provider)
{
    m_boxes.clear();
    qDeleteAll(m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const ScopeInfo &scope : provider.scopes) {
        auto *box = new QCheckBox(scope.name, m_list);
        box->setObjectName(u"scope:"_s + scope.name);
        box->setAccessibleDescription(scope.grants);
        m_layout->addWidget(box);
        QLabel *grants = textLabel(scope.grants, m_list); // apart from the box, whose own text does not wrap
        grants->setVisible(!scope.grants.isEmpty());
        grants->setIndent(2 * grants->fontMetrics().height()); // under the box's text
        m_layout->addWidget(grants);
        m_boxes << box;
        connect(box, &QCheckBox::toggled, this, &ScopeFields::changed);
    }
    orderTabs();
    m_form->setRowVisible(m_list, !provider.scopes.isEmpty());
    m_form->setRowVisible(m_others, provider.anyScope);
    setScopes(provider.defaultScopes);
}

/** The boxes were made last, and come before the field below them. */
void ScopeFields::orderTabs()
{
    QWidget *previous = m_others->previousInFocusChain();
    while (previous->focusPolicy() == Qt::NoFocus && previous != m_others)
        previous = previous->previousInFocusChain();
    for (QCheckBox *box : std::as_const(m_boxes)) {
        QWidget::setTabOrder(previous, box);
        previous = box;
    }
}

void ScopeFields::setScopes(const QStringList &scopes)
{
    QStringList others = scopes;
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(others.removeAll(box->text()) > 0);
    m_others->setText(others.join(u' '));
}

QStringList ScopeFields::scopes() const
{
    QStringList scopes;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            scopes << box->text();
    }
    scopes += m_others->text().simplified().split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return scopes;
}

} // namespace Tokenshelf
