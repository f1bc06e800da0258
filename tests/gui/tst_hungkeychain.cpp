// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adddialogtest.h"
#include "gui/mainactions.h"
#include "gui/mainwindow.h"
#include "gui/notice.h"
#include "gui/settings.h"
#include "gui/statusline.h"
#include "support/keyring.h"
#include "support/privatesession.h"

#include <QApplication>
#include <QElapsedTimer>

#include <atomic>
#include <thread>

#include <signal.h>

using namespace Tokenshelf;

namespace {

/**
 * The longest time in which the program's event loop did not come round, beside that of a thread that waits for nothing: a machine that
 * stands still stops both.
 */
class Heart
{
public:
    Heart() : m_other([this] { watch(); })
    {
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { m_longest = qMax(m_longest, m_since.restart()); });
        m_since.start();
        m_beat.start(5);
    }
    ~Heart()
    {
        m_over = true;
        m_other.join();
    }
    qint64 longestGap() const { return qMax<qint64>(0, m_longest - m_machines); }

private:
    void watch()
    {
        QElapsedTimer since;
        since.start();
        while (!m_over) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            m_machines = qMax(m_machines.load(), since.restart());
        }
    }

    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    std::atomic<qint64> m_machines = 0;
    std::atomic<bool> m_over = false;
    std::thread m_other;
};

} // namespace

/** A password store that stops in the middle of the work: the window goes on, says so, and goes on with the work when the store is back. */
class TestHungKeychain : public AddDialogTest
{
    Q_OBJECT

private slots:
    void theWindowLivesOn()
    {
        World world;
        AppOptions options = world.options();
        options.sessionOnly = false;
        AppContext context(options);
        const auto id = await<QUuid>(
            [&](QObject *asking, Callback<QUuid> done) { context.service().add(world.draft(u"sierra-test"_s, u"Branch"_s), std::nullopt, asking, done); });
        VERIFY_RESULT(id);
        Settings settings(world.folder());
        MainWindow window(context, world.practice(), settings);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showAccount(*id);

        ::kill(pid_t(m_pid), SIGSTOP);
        const Heart heart;
        window.findChild<MainActions *>()->renew->trigger();
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(window, u"keychainRetry"_s), 20'000);
        QVERIFY2(clock.elapsed() > 14'000 && clock.elapsed() < 17'000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(says(window, u"does not answer"_s));
        qInfo("longest gap while it hung: %lld ms", heart.longestGap());
        QVERIFY2(heart.longestGap() <= 200, qPrintable(QString::number(heart.longestGap())));
        QCOMPARE(context.service().accounts().size(), 1);

        ::kill(pid_t(m_pid), SIGCONT);
        clock.restart();
        QVERIFY(press(window, u"keychainRetry"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<StatusLine *>()->text().contains(u"can be used again"_s), 5'000);
        QVERIFY(!isOffered(window, u"keychainRetry"_s));
        window.findChild<MainActions *>()->renew->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(context.service().account(*id)->tokens.has_value(), 5'000);
        QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    }

private:
    static bool says(const MainWindow &window, const QString &words)
    {
        const auto notices = window.findChildren<Notice *>();
        return std::any_of(notices.begin(), notices.end(), [&](Notice *one) { return one->isVisible() && one->text().contains(words); });
    }

    const qint64 m_pid = Keyring::processId(); // while it stands still it cannot be asked
};

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QApplication application(argc, argv);
    TestHungKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hungkeychain.moc"
