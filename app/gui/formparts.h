// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace Tokenshelf {

/** Running text: wrapped, to be selected with the mouse, and plain text whatever it holds. */
QLabel *textLabel(const QString &text = {}, QWidget *parent = nullptr);

/** The same as a heading: bold, a little larger. */
QLabel *headingLabel(const QString &text, QWidget *parent = nullptr);

/** A form with its labels above the fields, which holds at twice the font size and in every language. */
QFormLayout *makeForm(QWidget *parent = nullptr);

/** Adds a field whose label names it to screen readers; where the field is a row of widgets, `named` is the one meant. */
QLabel *addField(QFormLayout *form, const QString &label, QWidget *field, QWidget *named = nullptr);

/** The page, to be scrolled up and down when it does not fit. */
QScrollArea *scrolled(QWidget *page);

/** A window's first size, in lines of its font; never larger than the screen. */
void sizeByFont(QWidget *window, int width, int height);

/** A window's first size: so wide, and as high as its wrapped text then is. */
void sizeByText(QWidget *window, int characters);

/** Shows the field to a person who has to mend it. */
void bringIntoView(QWidget *field);

/** Text to be shown as a tooltip, which guesses whether it is rich text: nothing is left to guess. */
QString asToolTip(const QString &text);

/** A button that Enter does not press from elsewhere in a dialog. */
QPushButton *namedButton(const QString &text, const QString &name);

/** A button that copies what `text` gives when it is pressed, and says so. For what is no secret. */
QPushButton *copyButton(const QString &label, const std::function<QString()> &text);

/** Says for a moment on a button that what it stands for is on the clipboard; `label` is what it says otherwise. */
void sayCopied(QPushButton *button, const QString &label);

/** A line of text to be copied: shown in full, with a Copy button. For what is no secret. */
class CopyRow : public QWidget
{
    Q_OBJECT

public:
    /** `what` is said to screen readers ("Return address"). */
    explicit CopyRow(const QString &what, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;

private:
    QLineEdit *m_text;
    QPushButton *m_copy;
};

} // namespace Tokenshelf
