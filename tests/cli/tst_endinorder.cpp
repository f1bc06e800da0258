// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signedin.h"
#include "support/keyring.h"
#include "support/privatesession.h"

#include <QElapsedTimer>

#include <csignal>

using namespace Tokenshelf;

/**
 * SIGTERM in the middle of a renewal at a provider that rotates and forgives nothing: the end is in time, and no sign-in is lost (security
 * R55, R83).
 */
class TestEndInOrder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_session = std::make_unique<SignedInSession>(); }
    void cleanupTestCase() { m_session.reset(); }
    void aCommandStoresItsTokenFirst();
    void theWindowStoresItsTokenFirst();
    void aHungKeychainHoldsNothingUp();

private:
    static constexpr qint64 longest = 5'000;

    /** Ends it; how long that took. */
    static qint64 terminate(QProcess &process)
    {
        QElapsedTimer clock;
        clock.start();
        process.terminate();
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000) ? clock.elapsed() : longest * 10;
    }
    void slow(int milliseconds)
    {
        m_session->practice().behaviour().fault = milliseconds > 0 ? Fault::Slow : Fault::None;
        m_session->practice().behaviour().slowness = std::chrono::milliseconds(milliseconds);
    }

    std::unique_ptr<SignedInSession> m_session;
};

void TestEndInOrder::aCommandStoresItsTokenFirst()
{
    qint64 slowest = 0;
    for (int i = 0; i < 20; ++i) {
        slow(300);
        const int before = m_session->posts();
        CliProcess renewal({u"renew"_s, u"Kitchen"_s});
        renewal.start();
        QVERIFY(QTest::qWaitFor([&] { return m_session->posts() > before; }, 20'000));
        QTest::qWait(i * 20); // from right after the question to right after the answer
        slowest = std::max(slowest, terminate(renewal));
        slow(0);
        CliProcess again({u"renew"_s, u"Kitchen"_s});
        QVERIFY2(again.run() == 0, qPrintable(QString::number(i) + QString::fromUtf8(again.err())));
    }
    qInfo("20 of 20 kept their sign-in; the slowest end took %lld ms", slowest);
    QVERIFY(slowest <= longest);
}

void TestEndInOrder::theWindowStoresItsTokenFirst()
{
    qint64 slowest = 0;
    for (int i = 0; i < 5; ++i) {
        m_session->update([](Account &account) { account.autoRenew = true; });
        m_session->age();
        slow(400);
        const int before = m_session->posts();
        QProcess window;
        window.start(QStringLiteral(GUI_PROGRAM), QStringList());
        QVERIFY(QTest::qWaitFor([&] { return m_session->posts() > before; }, 30'000)); // it renews by itself
        QTest::qWait(i * 100);
        slowest = std::max(slowest, terminate(window));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        slow(0);
        CliProcess again({u"renew"_s, u"Kitchen"_s});
        QVERIFY2(again.run() == 0, again.err().constData());
    }
    qInfo("5 of 5 kept their sign-in; the slowest end took %lld ms", slowest);
    QVERIFY(slowest <= longest);
}

void TestEndInOrder::aHungKeychainHoldsNothingUp()
{
    slow(500);
    const int before = m_session->posts();
    CliProcess renewal({u"renew"_s, u"Kitchen"_s});
    renewal.start();
    QVERIFY(QTest::qWaitFor([&] { return m_session->posts() > before; }, 20'000));
    const auto keyring = pid_t(Keyring::processId());
    ::kill(keyring, SIGSTOP);
    QTest::qWait(1'000);
    const qint64 took = terminate(renewal);
    ::kill(keyring, SIGCONT);
    slow(0);
    QVERIFY2(took <= longest, qPrintable(QString::number(took)));
    QVERIFY2(took >= 2'000, "it gave the keychain no chance");
    CliProcess list({u"list"_s});
    QCOMPARE(list.run(), 0);
    QVERIFY(list.out().contains("Kitchen")); // whole, whatever the provider says of it
}

int main(int argc, char *argv[])
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication app(argc, argv);
    TestEndInOrder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endinorder.moc"
