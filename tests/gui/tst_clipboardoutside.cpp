// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "gui/accountdialogs.h"
#include "gui/adddialog.h"
#include "gui/mainactions.h"
#include "gui/secretlineedit.h"
#include "gui/tokenacts.h"
#include "mainwindowtest.h"
#include "outsideclipboard.h"
#include "support/leakscan.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QToolButton>

using namespace Tokenshelf;

/** Every way by which something reaches the clipboard, as other programs see it. */
class TestClipboardOutside : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void everySecretCarriesTheHint_data();
    void everySecretCarriesTheHint();
    void everythingElseHoldsNone();
    void fieldsGiveNothing_data();
    void fieldsGiveNothing();
    void thePracticePagesSecretsHonourTheSetting();
    void cleanupTestCase() { qInfo("the hint was there on %d of %d paths, the middle-click selection empty on each", m_marked, m_paths); }

private:
    using Path = std::function<void(Desk &)>;

    int m_paths = 0;
    int m_marked = 0;
};

void TestClipboardOutside::init()
{
    QApplication::clipboard()->clear();
    QApplication::clipboard()->clear(QClipboard::Selection);
}

void TestClipboardOutside::everySecretCarriesTheHint_data()
{
    QTest::addColumn<Path>("path");
    const auto action = [](QAction *MainActions::*member) {
        return Path([member](Desk &desk) { (desk.window.findChild<MainActions *>()->*member)->trigger(); });
    };
    QTest::newRow("menu: token") << action(&MainActions::copy);
    QTest::newRow("menu: header") << action(&MainActions::copyHeader);
    QTest::newRow("menu: curl") << action(&MainActions::copyCurl);
    QTest::newRow("menu: environment") << action(&MainActions::copyEnv);
    QTest::newRow("menu: JSON") << action(&MainActions::copyJson);
    QTest::newRow("Ctrl+C") << Path([](Desk &desk) { QTest::keyClick(&desk.window, Qt::Key_C, Qt::ControlModifier); });
    QTest::newRow("Ctrl+Shift+C") << Path(
        [](Desk &desk) { QTest::keyClick(&desk.window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); });
    QTest::newRow("the button of the overview") << Path([](Desk &desk) { desk.button(u"mainAct"_s)->click(); });
    QTest::newRow("the button beside the token") << Path([](Desk &desk) {
        desk.openTab(2);
        desk.button(u"copyToken"_s)->click();
    });
    QTest::newRow("Ctrl+C on the shown token") << Path([](Desk &desk) {
        desk.openTab(2);
        desk.button(u"showToken"_s)->click();
        QTRY_VERIFY(desk.text(u"token"_s).size() > 20);
        QTest::keyClick(desk.button(u"showToken"_s), Qt::Key_C, Qt::ControlModifier);
    });
    for (const int format : {0, 1, 2, 3}) {
        QTest::addRow("Copy as, entry %d", format) << Path([format](Desk &desk) {
            desk.openTab(2);
            part<QToolButton>(desk.window, u"copyAs"_s).menu()->actions().at(format)->trigger();
        });
    }
    QTest::newRow("a secret of the practice server") << Path([](Desk &desk) {
        desk.window.showPracticePage();
        desk.button(u"copySecret"_s)->click();
    });
    QTest::newRow("a secret made up") << Path([](Desk &desk) {
        desk.window.dialogs().add(u"sierra"_s);
        const auto *dialog = desk.window.findChild<AddDialog *>();
        QVERIFY(press(*dialog, u"makeSecret"_s) && press(*dialog, u"copySecret"_s));
    });
}

void TestClipboardOutside::everySecretCarriesTheHint()
{
    QFETCH(const Path, path);
    ++m_paths;
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    desk.show();
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.window.showAccount(id);
    path(desk);
    QTRY_VERIFY(desk.window.acts().copier().holdsSecret()); // the one copier, whatever the path
    const QByteArray targets = OutsideClipboard::read(u"TARGETS"_s).value_or(QByteArray());
    QVERIFY2(targets.split('\n').contains("x-kde-passwordManagerHint"), targets.constData());
    QCOMPARE(OutsideClipboard::read(u"x-kde-passwordManagerHint"_s).value_or(QByteArray()), QByteArray("secret"));
    QVERIFY(OutsideClipboard::text().size() >= 8);
    QCOMPARE(OutsideClipboard::middleClick(), QByteArray());
    QVERIFY(desk.text(u"copiedMessage"_s).contains(u"cleared in"_s));
    desk.window.acts().copier().clear();
    QCOMPARE(OutsideClipboard::text(), QByteArray());
    ++m_marked;
}

/** Ids, links, commands, requests: what stays on the clipboard has no secret in it. */
void TestClipboardOutside::everythingElseHoldsNone()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    desk.show();
    desk.window.showAccount(id);
    LeakScan scan;
    scan.plant(u"token"_s, desk.world.token(id)->value.reveal().toByteArray());
    scan.plant(u"secret"_s, desk.world.draft(u"sierra-test"_s, {}).clientSecret.reveal().toByteArray());
    const auto *actions = desk.window.findChild<MainActions *>();
    for (QAction *action : {actions->copyClientId, actions->copyCommand}) {
        action->trigger();
        const QByteArray text = OutsideClipboard::text();
        QVERIFY(!text.isEmpty());
        QCOMPARE(scan.find(text), QStringList());
        QCOMPARE(OutsideClipboard::middleClick(), QByteArray());
        QApplication::clipboard()->clear();
    }
}

void TestClipboardOutside::fieldsGiveNothing_data()
{
    QTest::addColumn<bool>("revealed");
    QTest::newRow("masked") << false;
    QTest::newRow("shown") << true;
}

/** Not by the keys for copying and cutting, not by selecting, not by dragging. */
void TestClipboardOutside::fieldsGiveNothing()
{
    QFETCH(const bool, revealed);
    SecretLineEdit field;
    field.show();
    field.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setText(u"a secret that stays where it is"_s);
    field.setRevealed(revealed);
    for (const QKeySequence::StandardKey key : {QKeySequence::SelectAll, QKeySequence::Copy, QKeySequence::Cut})
        QTest::keySequence(&field, QKeySequence(key));
    QTest::keyClick(&field, Qt::Key_Insert, Qt::ControlModifier);
    QTest::mouseDClick(&field, Qt::LeftButton);
    const QPoint from = field.rect().center();
    QTest::mousePress(&field, Qt::LeftButton, {}, from);
    QTest::mouseMove(&field, from + QPoint(60, 0));
    QTest::mouseRelease(&field, Qt::LeftButton, {}, from + QPoint(60, 0));
    QCOMPARE(OutsideClipboard::text(), QByteArray());
    QCOMPARE(OutsideClipboard::middleClick(), QByteArray());
}

void TestClipboardOutside::thePracticePagesSecretsHonourTheSetting()
{
    Desk desk;
    desk.settings.setClipboardStay(std::chrono::seconds(77));
    MainWindow window(desk.world.app(), desk.world.practice(), desk.settings);
    window.showPracticePage();
    QVERIFY(press(window, u"copySecret"_s));
    QCOMPARE(window.acts().copier().left(), std::chrono::seconds(77));
    QVERIFY2(part<QLabel>(window, u"copiedMessage"_s).text().startsWith(u"Secret of “"_s),
             qPrintable(part<QLabel>(window, u"copiedMessage"_s).text()));
}

QTEST_MAIN(TestClipboardOutside)
#include "tst_clipboardoutside.moc"
