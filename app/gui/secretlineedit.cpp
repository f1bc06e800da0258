// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretlineedit.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionFrame>

namespace Tokenshelf {

namespace {

/** Without a text interface, so that the bridge drops the events in which QLineEdit sends its text. */
class SecretAccessible : public QAccessibleWidget
{
public:
    explicit SecretAccessible(SecretLineEdit *edit) : QAccessibleWidget(edit, QAccessible::EditableText), m_edit(edit) { }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
        state.passwordEdit = !m_edit->isRevealed();
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        // What is on the screen is for those who cannot see the screen too.
        if (m_edit->isRevealed() && (kind == QAccessible::Value || kind == QAccessible::Description))
            return m_edit->text();
        return QAccessibleWidget::text(kind);
    }

private:
    SecretLineEdit *m_edit;
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(SecretLineEdit::staticMetaObject.className()))
        return nullptr;
    return new SecretAccessible(static_cast<SecretLineEdit *>(object));
}

} // namespace

SecretLineEdit::SecretLineEdit(QWidget *parent) : QLineEdit(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)

    m_hide.setSingleShot(true);
    m_hide.setInterval(shownFor);
    m_blink.setSingleShot(true);
    m_blink.setInterval(80);
    connect(&m_hide, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(&m_blink, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(this, &QLineEdit::textEdited, this, &SecretLineEdit::edited);
    connect(this, &QLineEdit::textChanged, this, &SecretLineEdit::makeRoomForMask);
    connect(this, &QLineEdit::cursorPositionChanged, this, &SecretLineEdit::holdCursor);
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (m_revealed && hasSelectedText())
            deselect();
    });
    applyMode();
}

Secret SecretLineEdit::secret() const
{
    QByteArray bytes = text().toUtf8();
    return Secret::take(bytes);
}

Secret SecretLineEdit::takeSecret()
{
    QString copy = text();
    setText({}); // drops the undo history, which clear() would extend, and leaves us as the only owner of the text
    return Secret::take(copy);
}

void SecretLineEdit::setSecret(const Secret &secret)
{
    setText(QString::fromUtf8(secret.reveal()));
}

void SecretLineEdit::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    if (revealed)
        m_hide.start();
    else
        m_hide.stop();
    applyMode();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    emit revealedChanged(revealed);
}

QSize SecretLineEdit::sizeHint() const
{
    return QLineEdit::sizeHint() - QSize(textMargins().left() + textMargins().right(), 0);
}

QSize SecretLineEdit::minimumSizeHint() const
{
    return QLineEdit::minimumSizeHint() - QSize(textMargins().left() + textMargins().right(), 0);
}

void SecretLineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        makeRoomForMask();
}

void SecretLineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        setRevealed(false);
}

void SecretLineEdit::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    setRevealed(false);
}

void SecretLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!showsMask())
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect area = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(2, 0, -2, 0);
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                            QSize(fontMetrics().horizontalAdvance(mask()), fontMetrics().height()), area);
    QPainter painter(this);
    const bool marked = hasSelectedText() || m_blink.isActive();
    if (hasSelectedText())
        painter.fillRect(place, palette().highlight());
    painter.setPen(palette().color(marked ? (hasSelectedText() ? QPalette::HighlightedText : QPalette::Highlight) : QPalette::Text));
    painter.drawText(place, Qt::AlignCenter, mask());
}

QString SecretLineEdit::mask() const
{
    return QString(12, QChar(style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, nullptr, this)));
}

void SecretLineEdit::applyMode()
{
    // NoEcho and our own dots: Qt's dots would tell the length.
    setEchoMode(m_revealed ? QLineEdit::Normal : QLineEdit::NoEcho);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    deselect();
    makeRoomForMask();
    holdCursor();
}

void SecretLineEdit::edited()
{
    if (m_settling)
        return;
    m_settling = true;
    const int position = cursorPosition();
    const QSignalBlocker blocker(this);
    setText(text()); // the only public way to drop the undo history
    setCursorPosition(position);
    m_settling = false;
    m_blink.start();
    update();
}

void SecretLineEdit::holdCursor()
{
    // The caret cannot be seen among the dots: it stays at the end, or a click would make typing go to the front.
    if (!m_revealed && !hasSelectedText() && cursorPosition() != text().size())
        setCursorPosition(int(text().size()));
}

void SecretLineEdit::makeRoomForMask()
{
    const int width = showsMask() ? fontMetrics().horizontalAdvance(mask()) : 0;
    setTextMargins(isRightToLeft() ? 0 : width, 0, isRightToLeft() ? width : 0, 0);
    update();
}

QWidget *withShowButton(SecretLineEdit *edit, const QString &what)
{
    auto *row = new QWidget;
    auto *button = new QPushButton(SecretLineEdit::tr("Show"), row);
    button->setAccessibleName(SecretLineEdit::tr("Show: %1").arg(what));
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus); // a click must not take the focus, which would mask the field before we are asked to
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(edit, 1);
    layout->addWidget(button);
    row->setFocusProxy(edit);
    QWidget::setTabOrder(edit, button);
    QObject::connect(button, &QPushButton::clicked, edit, [edit] {
        const bool show = !edit->isRevealed();
        edit->setFocus(); // it masks itself when the focus leaves it
        edit->setRevealed(show);
    });
    QObject::connect(edit, &SecretLineEdit::revealedChanged, button,
                     [button](bool revealed) { button->setText(revealed ? SecretLineEdit::tr("Hide") : SecretLineEdit::tr("Show")); });
    return row;
}

} // namespace Tokenshelf
