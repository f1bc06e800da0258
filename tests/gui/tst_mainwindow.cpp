// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountlistpane.h"
#include "gui/sidebar.h"
#include "gui/tokenacts.h"
#include "gui/welcomepage.h"
#include "mainwindowtest.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QListView>

#include <algorithm>
#include <ctime>

using namespace Tokenshelf;
using namespace std::chrono_literals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void firstRunOffersWhatToDo();
    void tryingFillsThePracticeView();
    void choosingShowsThePage();
    void typingFiltersAndKeepsThePage();
    void viewsHoldTheirAccounts();
    void whoLeavesAViewStaysOnThePage();
    void countsOnlyWhileSeen();
    void aHiddenWindowCostsNoTime();
    void everyControlHasAName();
    void aLongNameDoesNotWidenTheWindow();
    void rememberSizes();
    void actsThatCannotBeDoneAreOff();

private:
    static QAction *action(const Desk &desk, const QString &text);
};

QAction *MainWindowTest::action(const Desk &desk, const QString &text)
{
    const auto actions = desk.window.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void MainWindowTest::firstRunOffersWhatToDo()
{
    Desk desk;
    desk.show();
    const auto *welcome = desk.window.findChild<WelcomePage *>();
    QVERIFY(welcome->isVisible());
    QStringList offers;
    for (const auto *button : welcome->findChildren<QAbstractButton *>())
        offers << button->text();
    for (const QString &offer : {u"Add Sierra"_s, u"Add Apicbase"_s, u"Try with the practice server"_s})
        QVERIFY2(offers.contains(offer), qPrintable(offers.join(u'|')));
}

void MainWindowTest::tryingFillsThePracticeView()
{
    Desk desk;
    desk.show();
    desk.button(u"tryPractice"_s)->click();
    QTRY_COMPARE(desk.world.service().accounts().size(), 3); // one of each practice provider
    QTRY_VERIFY(desk.window.page()->isVisible());
    QVERIFY(!desk.window.findChild<WelcomePage *>()->isVisible());
    desk.window.tryPractice(); // nothing is added twice
    QTest::qWait(50);
    QCOMPARE(desk.world.service().accounts().size(), 3);
}

void MainWindowTest::choosingShowsThePage()
{
    Desk desk;
    const QUuid first = desk.add(u"sierra-test"_s, u"First"_s, true);
    const QUuid second = desk.add(u"sierra-test"_s, u"Second"_s, false);
    desk.show();
    desk.window.showAccount(first);
    QTRY_COMPARE(desk.text(u"accountName"_s), u"First"_s);
    QCOMPARE(desk.text(u"standing"_s), u"Valid"_s);
    QTest::keyClick(desk.window.findChild<QListView *>(u"accounts"_s), Qt::Key_Down);
    QCOMPARE(desk.text(u"accountName"_s), u"Second"_s);
    QCOMPARE(desk.text(u"standing"_s), u"No token yet"_s);
    QCOMPARE(desk.window.page()->account(), second);
    QCOMPARE(desk.text(u"environment"_s), u"Practice"_s);
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(desk.text(u"accountName"_s), u"First"_s);
}

void MainWindowTest::typingFiltersAndKeepsThePage()
{
    Desk desk;
    desk.add(u"sierra-test"_s, u"North"_s, false);
    const QUuid south = desk.add(u"sierra-test"_s, u"South"_s, false);
    desk.show();
    desk.window.showAccount(south);
    auto *search = desk.window.findChild<QLineEdit *>(u"search"_s);
    const auto *list = desk.window.findChild<QListView *>(u"accounts"_s);
    QTest::keyClicks(search, u"north"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(desk.text(u"accountName"_s), u"South"_s); // nobody chose another
    QVERIFY(!list->currentIndex().isValid());
    search->setText(u"no such account"_s);
    QVERIFY(desk.window.findChild<QLabel *>(u"emptyText"_s)->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->currentIndex().data().toString(), u"South"_s);
}

void MainWindowTest::viewsHoldTheirAccounts()
{
    Desk desk;
    desk.add(u"sierra-test"_s, u"Key"_s, false);
    desk.add(u"apicbase-test"_s, u"Never signed in"_s, false);
    desk.show();
    auto *sidebar = desk.window.findChild<Sidebar *>();
    const auto *list = desk.window.findChild<QListView *>(u"accounts"_s);
    QTRY_COMPARE(sidebar->item(0)->text(), u"All accounts (2)"_s);
    sidebar->choose({AccountViewFilter::Kind::Attention});
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Never signed in"_s);
    sidebar->choose({AccountViewFilter::Kind::Production});
    QCOMPARE(list->model()->rowCount(), 0);
    sidebar->choosePractice();
    QVERIFY(!desk.window.page()->isVisible());
    QVERIFY(!action(desk, u"Copy token"_s)->isEnabled());
}

void MainWindowTest::whoLeavesAViewStaysOnThePage()
{
    Desk desk;
    const QUuid first = desk.add(u"apicbase-test"_s, u"First"_s, false);
    const QUuid second = desk.add(u"apicbase-test"_s, u"Second"_s, false);
    desk.show();
    auto *sidebar = desk.window.findChild<Sidebar *>();
    const auto *list = desk.window.findChild<QListView *>(u"accounts"_s);
    sidebar->choose({AccountViewFilter::Kind::Attention});
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(desk.text(u"accountName"_s), u"First"_s);
    VERIFY_RESULT(desk.world.signIn(first));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(desk.text(u"accountName"_s), u"First"_s); // or the next click would copy somebody else's token
    QVERIFY(!list->currentIndex().isValid());
    VERIFY_RESULT(desk.world.signIn(second));
    QTRY_VERIFY(desk.window.findChild<QLabel *>(u"emptyText"_s)->isVisible()); // and not an empty list
    const auto signOut = [&] {
        return await<bool>([&](QObject *context, Callback<bool> done) { desk.world.service().signOut(first, context, done); });
    };
    VERIFY_RESULT(signOut());
    QTRY_VERIFY(list->isVisible());

    sidebar->choose({AccountViewFilter::Kind::All});
    desk.window.showAccount(first);
    const auto removed =
        await<bool>([&](QObject *context, Callback<bool> done) { desk.world.service().remove(first, false, context, done); });
    VERIFY_RESULT(removed);
    QTRY_COMPARE(desk.text(u"accountName"_s), u"Second"_s); // of one that is gone the next takes the place
    QCOMPARE(list->currentIndex().data().toString(), u"Second"_s);
}

void MainWindowTest::countsOnlyWhileSeen()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Key"_s, true);
    QVERIFY(!desk.window.isCounting());
    desk.show();
    desk.window.showAccount(id);
    QVERIFY(desk.window.isCounting());
    desk.world.advance(20min);
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(u"validity"_s).startsWith(u"Valid for 40 min"_s), 3000);
    desk.world.advance(2h);
    QTRY_COMPARE_WITH_TIMEOUT(desk.text(u"standing"_s), u"Expired"_s, 3000);
    desk.window.hide();
    QVERIFY(!desk.window.isCounting());
    desk.show();
    QVERIFY(desk.window.isCounting());
    desk.window.setWindowState(Qt::WindowMinimized);
    QTRY_VERIFY(!desk.window.isCounting());
}

void MainWindowTest::aHiddenWindowCostsNoTime()
{
    Desk desk;
    for (int number = 0; number < 20; ++number)
        desk.add(u"sierra-test"_s, u"Key %1"_s.arg(number), false);
    desk.show();
    desk.window.hide();
    QTest::qWait(100); // what hiding itself leaves to do
    double least = 2500; // ms, of two: the machine charges a pause of its own to whoever runs
    for (int i = 0; i < 2; ++i) {
        const std::clock_t before = std::clock();
        QTest::qWait(2500);
        least = std::min(least, 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    QVERIFY2(least < 50, qPrintable(u"%1 ms in 2.5 s"_s.arg(least))); // the waiting loop itself wakes every 10 ms
}

void MainWindowTest::everyControlHasAName()
{
    Desk desk;
    desk.add(u"sierra-test"_s, u"Key"_s, true);
    desk.show();
    const auto widgets = desk.window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisibleTo(&desk.window))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const bool named = accessible && !accessible->text(QAccessible::Name).isEmpty();
        const bool inside = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) || widget->inherits("QTabBar");
        QVERIFY2(named || inside, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void MainWindowTest::aLongNameDoesNotWidenTheWindow()
{
    Desk desk;
    desk.add(u"sierra-test"_s, u"Key"_s, true);
    desk.show();
    const int width = desk.window.minimumSizeHint().width();
    const QUuid id = desk.add(u"sierra-test"_s, QString(100, u'W'), true);
    desk.window.showAccount(id);
    QTRY_COMPARE(desk.text(u"accountName"_s), QString(100, u'W'));
    desk.window.acts().copy(id, TokenFormat::Raw);
    QTRY_VERIFY(desk.window.acts().copier().holdsSecret());
    QVERIFY2(desk.window.minimumSizeHint().width() <= width + 40,
             qPrintable(QString::number(desk.window.minimumSizeHint().width() - width)));
}

void MainWindowTest::rememberSizes()
{
    World world;
    Settings settings(world.folder());
    {
        MainWindow window(world.app(), world.practice(), settings);
        window.show();
        window.resize(900, 620);
        window.close();
    }
    MainWindow again(world.app(), world.practice(), settings);
    QCOMPARE(again.size(), QSize(900, 620));
}

void MainWindowTest::actsThatCannotBeDoneAreOff()
{
    Desk desk;
    desk.show();
    QVERIFY(!action(desk, u"Copy token"_s)->isEnabled());
    QVERIFY(!action(desk, u"Remove…"_s)->isEnabled());
    const QUuid key = desk.add(u"sierra-test"_s, u"Key"_s, false);
    const QUuid person = desk.add(u"apicbase-test"_s, u"Person"_s, false);
    desk.window.showAccount(key);
    QTRY_VERIFY(action(desk, u"Copy token"_s)->isEnabled()); // a token is got first
    QVERIFY(!action(desk, u"Sign in with your browser…"_s)->isEnabled());
    QVERIFY(!action(desk, u"Ask the provider about it"_s)->isEnabled());
    desk.window.showAccount(person);
    QTRY_VERIFY(action(desk, u"Sign in with your browser…"_s)->isEnabled());
    QVERIFY(!action(desk, u"Copy token"_s)->isEnabled());
    QVERIFY(!action(desk, u"Renew"_s)->isEnabled());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
