// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quitsignals.h"
#include "gui/accountdialogs.h"
#include "gui/secretlineedit.h"
#include "gui/statusline.h"
#include "gui/tokenacts.h"
#include "gui/tokentab.h"
#include "mainwindowtest.h"
#include "outsideclipboard.h"
#include "support/privatesession.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>

#include <csignal>
#include <iostream>

using namespace Tokenshelf;
using namespace std::chrono_literals;

namespace {

constexpr int runs = 10;
const QByteArray token = "a-token-that-nobody-else-has-0123456789";

} // namespace

/** A copied secret goes when its time is up, when the desktop is locked, when the program ends; looked at by another program. */
class TestClipboardClearing : public QObject
{
    Q_OBJECT

private slots:
    void goesInTime();
    void goesWhenTheWindowIsBack();
    void leavesForeignContent();
    void goesWhenTheDesktopIsLocked_data();
    void goesWhenTheDesktopIsLocked();
    void anotherSessionsLockIsNotOurs();
    void goesWithTheProgram();

private:
    static void lock(const QString &service, const QString &path, const QString &signal, const QVariantList &arguments);

    std::chrono::milliseconds m_now{1'000};
    bool m_may = true;
    Copier m_copier{nullptr, [this] { return m_now; }, [this] { return m_may; }};
};

void TestClipboardClearing::goesInTime()
{
    for (int run = 0; run < runs; ++run) {
        m_copier.copySecret(Secret(token), u"Branch"_s);
        QCOMPARE(OutsideClipboard::text(), token);
        m_now += 29s;
        QTest::qWait(run == 0 ? 1'100 : 0); // a tick, which must not be too early
        QCOMPARE(OutsideClipboard::text(), token);
        m_now += 1s;
        QTRY_VERIFY_WITH_TIMEOUT(!m_copier.holdsSecret(), 2'000);
        QCOMPARE(OutsideClipboard::text(), QByteArray());
    }
}

/** As on Wayland, where an unfocused window cannot clear: it is said, and done at the next focus. */
void TestClipboardClearing::goesWhenTheWindowIsBack()
{
    StatusLine status(m_copier);
    for (int run = 0; run < runs; ++run) {
        m_copier.copySecret(Secret(token), u"Branch"_s);
        m_may = false;
        m_now += 30s;
        QTRY_VERIFY_WITH_TIMEOUT(m_copier.waitsForFocus(), 2'000);
        QCOMPARE(OutsideClipboard::text(), token);
        QVERIFY2(status.text().contains(u"is still on the clipboard"_s), qPrintable(status.text()));
        m_may = true;
        emit qApp->applicationStateChanged(Qt::ApplicationActive);
        QVERIFY(!m_copier.holdsSecret());
        QCOMPARE(OutsideClipboard::text(), QByteArray());
        QVERIFY(status.text().contains(u"cleared"_s));
    }
}

void TestClipboardClearing::leavesForeignContent()
{
    for (int run = 0; run < runs; ++run) {
        m_copier.copySecret(Secret(token), u"Branch"_s);
        const QByteArray foreign = "somebody else's, number " + QByteArray::number(run);
        OutsideClipboard::copy(foreign);
        m_now += 31s;
        QTRY_VERIFY_WITH_TIMEOUT(!m_copier.holdsSecret(), 3'000);
        QCOMPARE(OutsideClipboard::text(), foreign);
    }
}

void TestClipboardClearing::lock(const QString &service, const QString &path, const QString &signal, const QVariantList &arguments)
{
    QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"locker"_s);
    QVERIFY(other.registerService(service));
    QDBusMessage message = QDBusMessage::createSignal(path, service == "org.freedesktop.login1"_L1 ? service + ".Session"_L1 : service, signal);
    message.setArguments(arguments);
    QVERIFY(other.send(message));
}

void TestClipboardClearing::goesWhenTheDesktopIsLocked_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("signal");
    QTest::addColumn<QVariantList>("arguments");
    QTest::newRow("logind") << u"org.freedesktop.login1"_s << u"/org/freedesktop/login1/session/_32"_s << u"Lock"_s << QVariantList();
    QTest::newRow("freedesktop") << u"org.freedesktop.ScreenSaver"_s << u"/ScreenSaver"_s << u"ActiveChanged"_s << QVariantList{true};
    QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s << u"/org/gnome/ScreenSaver"_s << u"ActiveChanged"_s << QVariantList{true};
}

void TestClipboardClearing::goesWhenTheDesktopIsLocked()
{
    QFETCH(const QString, service);
    QFETCH(const QString, path);
    QFETCH(const QString, signal);
    QFETCH(const QVariantList, arguments);
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    desk.show();
    desk.window.showAccount(id);
    desk.window.acts().copy(id, TokenFormat::Raw);
    QTRY_VERIFY(desk.window.acts().copier().holdsSecret());
    QVERIFY(!OutsideClipboard::text().isEmpty());
    auto *tab = desk.window.findChild<TokenTab *>();
    desk.openTab(2);
    desk.button(u"showToken"_s)->click();
    QTRY_VERIFY(tab->isRevealed());
    lock(service, path, signal, arguments);
    QTRY_VERIFY(!desk.window.acts().copier().holdsSecret());
    QVERIFY(!tab->isRevealed());
    QCOMPARE(OutsideClipboard::text(), QByteArray());

    desk.window.dialogs().add(u"sierra-test"_s);
    auto *field = desk.window.findChild<SecretLineEdit *>(u"clientSecret"_s);
    QVERIFY(field);
    field->setRevealed(true);
    lock(service, path, signal, arguments);
    QTRY_VERIFY(!field->isRevealed());
}

void TestClipboardClearing::anotherSessionsLockIsNotOurs()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    desk.show();
    desk.window.acts().copy(id, TokenFormat::Raw);
    QTRY_VERIFY(desk.window.acts().copier().holdsSecret());
    lock(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1/session/_33"_s, u"Lock"_s, {});
    lock(u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s, u"ActiveChanged"_s, {false}); // unlocked
    QTest::qWait(300);
    QVERIFY(desk.window.acts().copier().holdsSecret());
    lock(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1/session/_32"_s, u"Lock"_s, {}); // they had arrived
    QTRY_VERIFY(!desk.window.acts().copier().holdsSecret());
}

void TestClipboardClearing::goesWithTheProgram()
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {u"--copies"_s});
    QVERIFY(QTest::qWaitFor([&] { return program.canReadLine(); }, 20'000));
    QCOMPARE(program.readLine(), QByteArray("copied\n"));
    QCOMPARE(OutsideClipboard::text(), token);
    ::kill(pid_t(program.processId()), SIGTERM);
    QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 5'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.readAll(), QByteArray("taken away\n"));
    QCOMPARE(OutsideClipboard::text(), QByteArray());
}

namespace {

int copyUntilTerminated()
{
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::asked, qApp, [] { QCoreApplication::exit(0); });
    QWidget window;
    window.show();
    Copier copier;
    QObject::connect(&copier, &Copier::cleared, &copier, [](bool foreign) { std::cout << (foreign ? "foreign" : "taken away") << std::endl; });
    copier.copySecret(Secret(token), u"Branch"_s);
    std::cout << "copied" << std::endl;
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const bool copies = argc > 1 && qstrcmp(argv[1], "--copies") == 0;
    if (!copies)
        PrivateSession::ensure(argc, argv, PrivateSession::Kind::Absent);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS")); // where this test plays logind
    qputenv("XDG_SESSION_ID", "2");
    QApplication application(argc, argv);
    if (copies)
        return copyUntilTerminated();
    TestClipboardClearing test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_clipboardclearing.moc"
