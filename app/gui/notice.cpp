// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notice.h"

#include "gui/formparts.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <memory>

namespace Tokenshelf {

namespace {

QStyle::StandardPixmap pixmapFor(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Information:
        return QStyle::SP_MessageBoxInformation;
    case Notice::Kind::Warning:
        return QStyle::SP_MessageBoxWarning;
    case Notice::Kind::Error:
        return QStyle::SP_MessageBoxCritical;
    }
    return QStyle::SP_MessageBoxInformation;
}

QString wordFor(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Information:
        return Notice::tr("Note");
    case Notice::Kind::Warning:
        return Notice::tr("Warning");
    case Notice::Kind::Error:
        return Notice::tr("Problem");
    }
    return {};
}

/** For a report to somebody who can help: codes and the cleaned detail, which hold no secret. */
QString detailsOf(const Error &error)
{
    QStringList lines{u"code: "_s + error.code};
    if (error.httpStatus != 0)
        lines << u"http: "_s + QString::number(error.httpStatus);
    if (!error.detail.isEmpty())
        lines << u"detail: "_s + error.detail;
    return lines.join(u'\n');
}

} // namespace

Notice::Notice(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(textLabel({}, this)), m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    m_buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->addWidget(m_text);
    words->addLayout(m_buttons);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    hide();
}

void Notice::say(Kind kind, const QString &text)
{
    removeButtons();
    const int size = fontMetrics().height();
    m_icon->setPixmap(iconOf(kind).pixmap(QSize(size, size), devicePixelRatioF()));
    m_icon->setAccessibleName(wordFor(kind));
    m_text->setText(text);
    setAccessibleName(wordFor(kind));
    setAccessibleDescription(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::say(const Error &error, const QString &provider, const QString &next)
{
    Description description = describe(error, provider);
    if (!next.isEmpty())
        description.next = next;
    say(Kind::Error, description.next.isEmpty() ? description.what : description.what + u'\n' + description.next);
    connect(addButton(tr("Copy details")), &QPushButton::clicked, this,
            [details = detailsOf(error)] { QApplication::clipboard()->setText(details); });
}

QPushButton *Notice::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    button->show(); // at once; a layout alone does it later
    return button;
}

void Notice::clear()
{
    hide();
    removeButtons();
    m_text->clear();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        m_icons.clear();
}

QIcon Notice::iconOf(Kind kind)
{
    if (!m_icons.contains(kind))
        m_icons.insert(kind, style()->standardIcon(pixmapFor(kind), nullptr, this));
    return m_icons.value(kind);
}

void Notice::removeButtons()
{
    while (m_buttons->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_buttons->takeAt(0));
        item->widget()->hide(); // it may be the sender of the signal we are in
        item->widget()->deleteLater();
    }
}

} // namespace Tokenshelf
