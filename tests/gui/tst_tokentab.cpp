// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainactions.h"
#include "gui/tokentab.h"
#include "mainwindowtest.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Tokenshelf;

class TokenTabTest : public QObject
{
    Q_OBJECT

private slots:
    void theMaskTellsNothing();
    void showsAndHides();
    void hidesWhenItsTimeIsUp();
    void hidesWhenTheFocusGoes();
    void hidesWhenThePageIsLeft();
    void hidesAllValuesOnRequest();
    void cannotBeSelected();

private:
    static QString shown(const Desk &desk) { return desk.text(u"token"_s); }
    static void reveal(Desk &desk, const QUuid &id);
};

void TokenTabTest::reveal(Desk &desk, const QUuid &id)
{
    desk.show();
    desk.window.showAccount(id);
    desk.openTab(2);
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.button(u"showToken"_s)->setFocus();
    desk.button(u"showToken"_s)->click();
    QTRY_VERIFY(desk.window.findChild<TokenTab *>()->isRevealed());
}

void TokenTabTest::theMaskTellsNothing()
{
    Desk desk;
    desk.world.practice().behaviour().sierraToken = CodeShape::Short;
    const QUuid first = desk.add(u"sierra-test"_s, u"Short"_s, true);
    desk.world.practice().behaviour().sierraToken = CodeShape::Long;
    const QUuid second = desk.add(u"sierra-test"_s, u"Long"_s, true);
    const QUuid none = desk.add(u"sierra-test"_s, u"None"_s, false);
    desk.show();
    QSet<QString> masks;
    for (const QUuid &id : {first, second, none}) {
        desk.window.showAccount(id);
        masks << shown(desk);
    }
    QCOMPARE(masks.size(), 1);
}

void TokenTabTest::showsAndHides()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    const QString mask = shown(desk);
    reveal(desk, id);
    const auto token = desk.world.token(id, 0);
    VERIFY_RESULT(token);
    QCOMPARE(shown(desk).remove(u'\n').toUtf8(), token->value.reveal().toByteArray());
    desk.button(u"showToken"_s)->click();
    QCOMPARE(shown(desk), mask);
    const auto *label = desk.window.findChild<QLabel *>(u"token"_s);
    QVERIFY(!label->accessibleName().toUtf8().contains(token->value.reveal().toByteArray().left(20)));
}

void TokenTabTest::hidesWhenItsTimeIsUp()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    reveal(desk, id);
    auto *tab = desk.window.findChild<TokenTab *>();
    QTimer *timer = nullptr;
    for (QTimer *candidate : tab->findChildren<QTimer *>(Qt::FindDirectChildrenOnly))
        timer = candidate->isActive() && candidate->intervalAsDuration() == TokenTab::shownFor ? candidate : timer;
    QVERIFY(timer);
    timer->start(1);
    QTRY_VERIFY(!tab->isRevealed());
    QVERIFY(TokenTab::shownFor <= std::chrono::seconds(30)); // security R19
}

void TokenTabTest::hidesWhenTheFocusGoes()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    reveal(desk, id);
    desk.window.findChild<QLineEdit *>(u"search"_s)->setFocus();
    QVERIFY(!desk.window.findChild<TokenTab *>()->isRevealed());
}

void TokenTabTest::hidesWhenThePageIsLeft()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    const QUuid other = desk.add(u"sierra-test"_s, u"Other"_s, true);
    reveal(desk, id);
    desk.openTab(0);
    QVERIFY(!desk.window.findChild<TokenTab *>()->isRevealed());
    reveal(desk, id);
    desk.window.showAccount(other);
    QVERIFY(!desk.window.findChild<TokenTab *>()->isRevealed());
}

void TokenTabTest::hidesAllValuesOnRequest()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    reveal(desk, id);
    QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!desk.window.findChild<TokenTab *>()->isRevealed());
}

/** Or it would reach the clipboard unmarked, or the middle-click selection. */
void TokenTabTest::cannotBeSelected()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    reveal(desk, id);
    const auto *label = desk.window.findChild<QLabel *>(u"token"_s);
    QCOMPARE(label->textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::TextEditable),
             Qt::NoTextInteraction);
    auto *decoded = desk.window.findChild<TokenTab *>()->findChild<QPlainTextEdit *>();
    decoded->setPlainText(u"what a token says of itself"_s);
    decoded->show();
    decoded->setFocus();
    QTRY_VERIFY(decoded->hasFocus());
    for (const QKeySequence::StandardKey key : {QKeySequence::SelectAll, QKeySequence::Copy, QKeySequence::SelectEndOfDocument})
        QTest::keySequence(decoded, QKeySequence(key));
    QTest::keyClick(decoded, Qt::Key_Insert, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->supportsSelection());
    QCOMPARE(QApplication::clipboard()->text(QClipboard::Selection), QString());
    QCOMPARE(QApplication::clipboard()->text(), QString());
}

QTEST_MAIN(TokenTabTest)
#include "tst_tokentab.moc"
