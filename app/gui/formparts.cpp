// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/formparts.h"

#include "core/base/error.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>

namespace Tokenshelf {

namespace {

/** Wraps where it must: QFormLayout never makes a label wider than its hint, and the hint of a wrapping QLabel is narrow. */
class FormLabel : public QLabel
{
public:
    using QLabel::QLabel;

    QSize sizeHint() const override
    {
        const QSize hint = QLabel::sizeHint();
        const int spare = fontMetrics().averageCharWidth(); // a pixel too few would wrap the last word
        return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + spare, hint.height()};
    }
};

} // namespace

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    QLabel *label = textLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    label->setFont(font);
    return label;
}

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QLabel *addField(QFormLayout *form, const QString &label, QWidget *field, QWidget *named)
{
    auto *text = new FormLabel(label);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setBuddy(named ? named : field);
    // Qt tells a screen reader of a buddy only where it is the label's sibling.
    if (named && !qobject_cast<QAbstractButton *>(named))
        named->setAccessibleName(label);
    form->addRow(text, field);
    return text;
}

QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setFocusPolicy(Qt::NoFocus); // what is inside takes the focus and scrolls with it
    return area;
}

void sizeByFont(QWidget *window, int width, int height)
{
    const int line = window->fontMetrics().height();
    window->resize(QSize(width * line, height * line).boundedTo(window->screen()->availableSize() * 9 / 10));
}

void sizeByText(QWidget *window, int characters)
{
    const int width = window->fontMetrics().averageCharWidth() * characters;
    window->resize(width, window->layout()->totalHeightForWidth(width));
}

void bringIntoView(QWidget *field)
{
    for (QWidget *parent = field->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(field);
    }
    field->setFocus();
}

QString asToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QString("<qt>"_L1 + text.toHtmlEscaped() + "</qt>"_L1);
}

QPushButton *namedButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QPushButton *copyButton(const QString &label, const std::function<QString()> &text)
{
    auto *button = new QPushButton(label);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, button, [button, label, text] {
        QGuiApplication::clipboard()->setText(text());
        sayCopied(button, label);
    });
    return button;
}

void sayCopied(QPushButton *button, const QString &label)
{
    button->setText(CopyRow::tr("Copied"));
    QTimer::singleShot(2000, button, [button, label] { button->setText(label); });
}

CopyRow::CopyRow(const QString &what, QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit), m_copy(copyButton(tr("Copy"), [this] { return m_text->text(); }))
{
    m_text->setReadOnly(true);
    m_text->setAccessibleName(what);
    m_copy->setAccessibleName(tr("Copy: %1").arg(what));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    setFocusProxy(m_text);
}

void CopyRow::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setToolTip(asToolTip(text)); // where it does not fit
    m_text->setCursorPosition(0);
    m_copy->setEnabled(!text.isEmpty());
}

QString CopyRow::text() const
{
    return m_text->text();
}

} // namespace Tokenshelf
