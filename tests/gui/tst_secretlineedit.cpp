// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretlineedit.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Tokenshelf;
using namespace Qt::StringLiterals;

namespace {

QImage picture(SecretLineEdit &edit)
{
    return edit.grab().toImage();
}

} // namespace

class TestSecretLineEdit : public QObject
{
    Q_OBJECT

private slots:
    void accessibilityHasNoTextInterface()
    {
        SecretLineEdit edit;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&edit);
        QVERIFY(interface);
        QVERIFY(!interface->textInterface());
        QVERIFY(!interface->editableTextInterface());
        QVERIFY(interface->state().passwordEdit);
        QCOMPARE(interface->role(), QAccessible::EditableText);
        edit.setAccessibleName(u"Secret"_s);
        QCOMPARE(interface->text(QAccessible::Name), u"Secret"_s);
    }

    void nothingTypedOrSetIsTold()
    {
        SecretLineEdit edit;
        QTest::keyClicks(&edit, u"typed"_s);
        edit.setText(edit.text() + u"pasted"_s);
        // What the bridge would send an insertion for: it needs a text interface of the object that the event names.
        const QAccessibleTextInsertEvent event(&edit, 0, edit.text());
        QVERIFY(!event.accessibleInterface()->textInterface());
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
            const QString told = event.accessibleInterface()->text(kind);
            QVERIFY2(!told.contains(u"typed"_s) && !told.contains(u"pasted"_s), qPrintable(told));
        }
    }

    void whileShownAScreenReaderMayReadIt()
    {
        SecretLineEdit edit;
        edit.setText(u"visible-1"_s);
        edit.setRevealed(true);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&edit);
        QCOMPARE(interface->text(QAccessible::Description), u"visible-1"_s);
        edit.setRevealed(false);
        QVERIFY(interface->text(QAccessible::Description).isEmpty());
    }

    void inputMethodsLearnNothing()
    {
        SecretLineEdit edit;
        const Qt::InputMethodHints wanted = Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText;
        QCOMPARE(edit.inputMethodHints() & wanted, wanted);
        edit.setRevealed(true);
        QCOMPARE(edit.inputMethodHints() & wanted, wanted);
    }

    void looksTheSameWhateverTheLength()
    {
        SecretLineEdit edit;
        edit.resize(300, edit.sizeHint().height());
        edit.setText(u"short678"_s);
        const QImage shortOne = picture(edit);
        edit.setText(QString(200, u'x'));
        QCOMPARE(picture(edit), shortOne);
        edit.clear();
        QVERIFY(picture(edit) != shortOne);
        QVERIFY(!edit.displayText().contains(u'x'));
    }

    void sizeDoesNotDependOnTheText()
    {
        SecretLineEdit edit;
        const QSize empty = edit.sizeHint();
        const QSize least = edit.minimumSizeHint();
        edit.setText(u"something"_s);
        QCOMPARE(edit.sizeHint(), empty);
        QCOMPARE(edit.minimumSizeHint(), least);
    }

    void showsAndMasksAgain()
    {
        SecretLineEdit edit;
        edit.setText(u"hidden"_s);
        QCOMPARE(edit.displayText(), QString());
        edit.setRevealed(true);
        QCOMPARE(edit.displayText(), u"hidden"_s);
        edit.setRevealed(false);
        QCOMPARE(edit.displayText(), QString());
        QCOMPARE(SecretLineEdit::shownFor, std::chrono::seconds(20));
    }

    void masksWhenItsTimeIsUp()
    {
        SecretLineEdit edit;
        edit.setText(u"hidden"_s);
        edit.setRevealed(true);
        QTimer *timer = nullptr;
        for (QTimer *candidate : edit.findChildren<QTimer *>()) {
            if (candidate->isActive() && candidate->intervalAsDuration() == SecretLineEdit::shownFor)
                timer = candidate;
        }
        QVERIFY(timer);
        timer->start(1);
        QTRY_VERIFY(!edit.isRevealed());
    }

    void masksWhenFocusOrWindowGoes()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *edit = new SecretLineEdit;
        auto *other = new QLineEdit;
        layout->addWidget(edit);
        layout->addWidget(other);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        edit->setRevealed(true);
        other->setFocus();
        QVERIFY(!edit->isRevealed());
        edit->setFocus();
        edit->setRevealed(true);
        window.hide();
        QVERIFY(!edit->isRevealed());
    }

    void nothingCanBeCopiedOutOfIt()
    {
        QGuiApplication::clipboard()->setText(u"before"_s);
        SecretLineEdit edit;
        edit.setText(u"secret-words"_s);
        edit.selectAll();
        edit.copy();
        edit.setRevealed(true);
        edit.selectAll();
        QVERIFY(!edit.hasSelectedText()); // no selection, so none reaches the X11 selection either
        edit.copy();
        edit.cut();
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
        QTest::mouseDClick(&edit, Qt::LeftButton);
        QVERIFY(!edit.hasSelectedText());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(edit.text(), u"secret-words"_s);
    }

    void keepsNoUndoHistory()
    {
        SecretLineEdit edit;
        edit.setRevealed(true); // Qt forbids undo in a masked field by itself
        QTest::keyClicks(&edit, u"abcdef"_s);
        QVERIFY(!edit.isUndoAvailable());
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QVERIFY(!edit.isUndoAvailable());
        QVERIFY(!edit.isRedoAvailable());
        QCOMPARE(edit.text(), u"abcde"_s);
    }

    void typingGoesToTheEndWhereverOneClicks()
    {
        SecretLineEdit edit;
        edit.show();
        QTest::keyClicks(&edit, u"first"_s);
        QTest::mouseClick(&edit, Qt::LeftButton, {}, QPoint(4, edit.height() / 2));
        QTest::keyClick(&edit, Qt::Key_Home);
        QTest::keyClicks(&edit, u"-second"_s);
        QCOMPARE(edit.text(), u"first-second"_s);
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&edit, u"new"_s);
        QCOMPARE(edit.text(), u"new"_s);
    }

    void editingInTheMiddleWhileShown()
    {
        SecretLineEdit edit;
        edit.setText(u"abef"_s);
        edit.setRevealed(true);
        edit.setCursorPosition(2);
        QTest::keyClicks(&edit, u"cd"_s);
        QCOMPARE(edit.text(), u"abcdef"_s);
        QCOMPARE(edit.cursorPosition(), 4);
    }

    void takeSecretEmptiesTheField()
    {
        SecretLineEdit edit;
        edit.setText(u"geheim-ß"_s);
        QCOMPARE(edit.secret(), Secret(u"geheim-ß"_s.toUtf8()));
        QCOMPARE(edit.text(), u"geheim-ß"_s);
        QCOMPARE(edit.takeSecret(), Secret(u"geheim-ß"_s.toUtf8()));
        QVERIFY(edit.text().isEmpty());
        QVERIFY(!edit.isUndoAvailable());
        QVERIFY(edit.takeSecret().isEmpty());
    }

    void showButtonTogglesByMouseAndKeyboard()
    {
        auto *edit = new SecretLineEdit;
        edit->setText(u"hidden"_s);
        const std::unique_ptr<QWidget> row(withShowButton(edit, u"the secret"_s));
        row->show();
        row->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(row.get()));
        edit->setFocus();
        auto *button = row->findChild<QPushButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(edit->isRevealed());
        const QString hide = button->text();
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!edit->isRevealed());
        QVERIFY(button->text() != hide);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(edit->isRevealed());
    }
};

QTEST_MAIN(TestSecretLineEdit)
#include "tst_secretlineedit.moc"
