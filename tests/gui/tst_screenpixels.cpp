// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "gui/secretlineedit.h"
#include "gui/tokentab.h"
#include "mainwindowtest.h"

#include <QElapsedTimer>
#include <QScreen>
#include <QVBoxLayout>

using namespace Tokenshelf;

/** What a picture of the screen shows: the mask before a value is shown, and the same mask afterwards, dot by dot. */
class TestScreenPixels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void aShownTokenIsMaskedAgain_data();
    void aShownTokenIsMaskedAgain();
    void aShownTokenIsMaskedInTime();
    void aShownSecretIsMaskedAgain();
    void masksTellNoLength();

private:
    using Act = std::function<void(Desk &)>;

    /** A piece of the screen as any program may take it. */
    static QImage seen(const QWidget &widget)
    {
        const QPoint corner = widget.mapToGlobal(QPoint());
        return widget.screen()->grabWindow(0, corner.x(), corner.y(), widget.width(), widget.height()).toImage();
    }
    static void open(Desk &desk, const QUuid &id)
    {
        desk.show();
        desk.window.activateWindow();
        if (!QTest::qWaitForWindowActive(&desk.window))
            qFatal("the window never became the active one");
        desk.window.showAccount(id);
        desk.openTab(2);
        QTest::qWait(200); // until it is painted, which the X server does not tell
    }
    static QWidget &label(Desk &desk) { return *desk.window.findChild<QLabel *>(u"token"_s); }
    static void reveal(Desk &desk)
    {
        desk.button(u"showToken"_s)->click();
        QTRY_VERIFY(desk.window.findChild<TokenTab *>()->isRevealed());
    }
};

void TestScreenPixels::aShownTokenIsMaskedAgain_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("by the button") << Act([](Desk &desk) { desk.button(u"showToken"_s)->click(); });
    QTest::newRow("by Ctrl+L") << Act([](Desk &desk) { QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier); });
    QTest::newRow("the focus elsewhere") << Act([](Desk &desk) { part<QWidget>(desk.window, u"search"_s).setFocus(); });
    QTest::newRow("another tab and back") << Act([](Desk &desk) {
        desk.openTab(0);
        desk.openTab(2);
    });
    QTest::newRow("hidden and shown") << Act([](Desk &desk) {
        desk.window.hide();
        desk.show();
    });
    QTest::newRow("another window in front") << Act([](Desk &desk) {
        QWidget other;
        other.resize(50, 50);
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTRY_VERIFY(!desk.window.findChild<TokenTab *>()->isRevealed());
    });
}

void TestScreenPixels::aShownTokenIsMaskedAgain()
{
    QFETCH(const Act, act);
    Desk desk;
    open(desk, desk.add(u"sierra-test"_s, u"Branch"_s, true));
    const QImage masked = seen(label(desk));
    reveal(desk);
    QTRY_VERIFY(seen(label(desk)) != masked);
    act(desk);
    QTRY_COMPARE(seen(label(desk)), masked);
}

/** In real time: 20 s, and in a picture that is taken at the 31st second nothing is left (security R19). */
void TestScreenPixels::aShownTokenIsMaskedInTime()
{
    Desk desk;
    open(desk, desk.add(u"sierra-test"_s, u"Branch"_s, true));
    const QImage masked = seen(label(desk));
    QElapsedTimer shown;
    shown.start();
    reveal(desk);
    QTRY_VERIFY(seen(label(desk)) != masked);
    QTRY_COMPARE_WITH_TIMEOUT(seen(label(desk)), masked, 31'000);
    QVERIFY2(shown.elapsed() > 15'000 && shown.elapsed() < 30'000, qPrintable(QString::number(shown.elapsed())));
}

void TestScreenPixels::aShownSecretIsMaskedAgain()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new SecretLineEdit;
    auto *other = new QLineEdit;
    layout->addWidget(other);
    layout->addWidget(field);
    field->setText(u"a secret that is looked at"_s);
    window.resize(600, 100);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    QTest::qWait(200);
    const QImage masked = seen(*field);
    field->setFocus();
    field->setRevealed(true);
    QTRY_VERIFY(seen(*field) != masked);
    other->setFocus();
    QTRY_COMPARE(seen(*field), masked);
    field->setText(u"short"_s);
    QTest::qWait(200);
    QCOMPARE(seen(*field), masked); // twelve dots, whatever stands behind them
}

void TestScreenPixels::masksTellNoLength()
{
    Desk desk;
    const QUuid longer = desk.add(u"apicbase-test"_s, u"Kitchen"_s, true);
    const QUuid shorter = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    QVERIFY(desk.world.token(longer)->value.size() != desk.world.token(shorter)->value.size());
    open(desk, longer);
    const QImage masked = seen(label(desk));
    desk.window.showAccount(shorter);
    desk.openTab(2);
    QTRY_COMPARE(seen(label(desk)), masked);
}

QTEST_MAIN(TestScreenPixels)
#include "tst_screenpixels.moc"
