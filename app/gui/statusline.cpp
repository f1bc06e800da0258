// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/statusline.h"

#include "gui/copier.h"
#include "gui/formparts.h"
#include "gui/uiformat.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Tokenshelf {
namespace {

/** One line that gives way: a long name must not make the window wider. */
QLabel *lineLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->hide();
    return label;
}

} // namespace

StatusLine::StatusLine(Copier &copier, QWidget *parent)
    : QWidget(parent), m_copier(copier), m_message(lineLabel(u"statusMessage"_s)), m_copied(lineLabel(u"copiedMessage"_s)),
      m_clear(new QToolButton)
{
    m_clear->setText(tr("Clear now"));
    m_clear->setToolTip(tr("Take what was copied off the clipboard"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(fontMetrics().averageCharWidth(), 0, 0, 0);
    layout->addWidget(m_clear);
    layout->addWidget(m_copied, 2);
    layout->addWidget(m_message, 1);
    layout->addStretch();
    m_forget.setSingleShot(true);
    m_forget.setInterval(std::chrono::seconds(8));
    connect(&m_forget, &QTimer::timeout, m_message, &QLabel::hide);
    connect(m_clear, &QToolButton::clicked, &copier, &Copier::clear);
    connect(&copier, &Copier::changed, this, &StatusLine::follow);
    connect(&copier, &Copier::cleared, this, &StatusLine::cleared);
}

void StatusLine::say(const QString &message)
{
    m_message->setText(message);
    m_message->setToolTip(asToolTip(message));
    m_message->show();
    m_forget.start();
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusLine::tokenCopied(const Lifetime &lifetime, const QDateTime &now)
{
    m_validity = lifetime.until.isValid() ? tr("Valid until %1.").arg(UiFormat::moment(lifetime.until, now))
                                          : tr("How long it is valid is unknown.");
    m_message->hide();
    follow();
    QAccessibleEvent alert(m_copied, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString StatusLine::text() const
{
    return m_copied->isHidden() ? (m_message->isHidden() ? QString() : m_message->text()) : m_copied->text();
}

void StatusLine::follow()
{
    const bool holds = m_copier.holdsSecret();
    m_copied->setVisible(holds);
    m_clear->setVisible(holds);
    if (!holds)
        return;
    const bool token = m_copier.what() == Copied::Token;
    const QString waiting =
        token ? tr("Token of “%1” is still on the clipboard: it is cleared as soon as you come back to this window.")
              : tr("Secret of “%1” is still on the clipboard: it is cleared as soon as you come back to this window.");
    const QString counting = token ? tr("Token of “%1” copied, cleared in %2 s.") : tr("Secret of “%1” copied, cleared in %2 s.");
    if (m_copier.waitsForFocus())
        m_copied->setText(waiting.arg(m_copier.name()));
    else
        m_copied->setText(counting.arg(m_copier.name()).arg(m_copier.left().count()) + (token ? u' ' + m_validity : QString()));
}

void StatusLine::cleared(bool foreign)
{
    follow();
    const QString gone =
        m_copier.what() == Copied::Token ? tr("Token cleared from the clipboard.") : tr("Secret cleared from the clipboard.");
    say(foreign ? tr("Something else was copied meanwhile; it was left alone.") : gone);
}

} // namespace Tokenshelf
