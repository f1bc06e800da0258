// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychainsecretstore.h"
#include "support/keyring.h"
#include "support/privatesession.h"
#include "support/secretcalls.h"

#include <QElapsedTimer>

#include <signal.h>

using namespace Tokenshelf;
using namespace Tokenshelf::SecretCalls;

namespace {

const QString service = u"Tokenshelf-test"_s;
const QString entry = u"account/1/refresh"_s;

void signalKeyring(int signal)
{
    ::kill(pid_t(Keyring::processId()), signal);
}

/** Returns when the bus knows that the daemon is gone, so that the next question goes to another one. */
bool killKeyring()
{
    const qint64 killed = Keyring::processId();
    signalKeyring(SIGKILL);
    return QTest::qWaitFor([killed] { return Keyring::processId() != killed; });
}

/** Waits for an answer by answer, while the daemon may not answer at all. */
struct Pending
{
    explicit Pending(KeychainSecretStore &store)
    {
        clock.start();
        store.read(entry, &context, [this](const auto &result) {
            answer = outcome(result);
            took = clock.elapsed();
        });
    }
    QObject context;
    QElapsedTimer clock;
    QString answer;
    qint64 took = 0;
};

} // namespace

/** The keychain store on a real gnome-keyring that is locked, hangs, ends or is no longer waited for. */
class TestKeychainTrouble : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (Keyring::isLocked())
            QVERIFY(Keyring::unlock());
    }

    void lockedIsNeverAbsent()
    {
        KeychainSecretStore store(service);
        VERIFY_RESULT(write(store, entry, secret("kept")));
        QVERIFY(Keyring::lock());
        QCOMPARE(outcome(read(store, entry)), u"keychain_locked"_s);
        QCOMPARE(outcome(read(store, u"account/none/access"_s)), u"keychain_locked"_s);
        QCOMPARE(outcome(write(store, entry, secret("lost"))), u"keychain_locked"_s);
        QCOMPARE(outcome(remove(store, entry)), u"keychain_locked"_s);
        QCOMPARE(outcome(remove(store, u"account/none/access"_s)), u"keychain_locked"_s);
        QVERIFY(Keyring::unlock());
        const auto back = read(store, entry);
        VERIFY_RESULT(back);
        QVERIFY(*back && (*back)->value == Secret("kept"));
    }

    void aPromptThatNobodyAnswersIsDismissed()
    {
        QVERIFY(Keyring::lock());
        KeychainSecretStore store(service);
        QCOMPARE(outcome(unlock(store)), u"keychain_dismissed"_s); // no display: the prompt gives up by itself
        QVERIFY(Keyring::isLocked());
    }

    void aHungDaemonTimesOutAndComesBack()
    {
        KeychainSecretStore store(service, {.answer = std::chrono::milliseconds(400)});
        VERIFY_RESULT(write(store, entry, secret("kept")));
        signalKeyring(SIGSTOP);
        const Pending first(store);
        const Pending second(store);
        QObject context;
        QString written;
        store.write(entry, secret("late"), &context, [&](const auto &result) { written = outcome(result); });
        QString unlocked;
        store.unlock(&context, [&](const auto &result) { unlocked = outcome(result); });
        QTRY_COMPARE(written, u"keychain_timeout"_s);
        QTRY_COMPARE(unlocked, u"keychain_timeout"_s);
        QCOMPARE(first.answer, u"keychain_timeout"_s);
        QCOMPARE(second.answer, u"keychain_timeout"_s);
        QVERIFY2(qAbs(first.took - second.took) < 400, "one waited for the other");
        signalKeyring(SIGCONT);
        // It has a while of questions to go through that nobody waits for any more.
        QTRY_COMPARE_WITH_TIMEOUT(outcome(read(store, entry)), u"ok"_s, 5'000);
        const auto back = read(store, entry);
        VERIFY_RESULT(back);
        QVERIFY((*back)->value == Secret("kept")); // what was said to have failed did not happen later
    }

    void theEventLoopGoesOnWhileTheDaemonHangs()
    {
        KeychainSecretStore store(service, {.answer = std::chrono::milliseconds(1'000)});
        VERIFY_RESULT(write(store, entry, secret("kept")));
        signalKeyring(SIGSTOP);
        qint64 longest = 0;
        QElapsedTimer sinceBeat;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = qMax(longest, sinceBeat.restart()); });
        sinceBeat.start();
        beat.start(10);
        const Pending pending(store);
        QTRY_COMPARE(pending.answer, u"keychain_timeout"_s);
        signalKeyring(SIGCONT);
        QVERIFY2(longest <= 200, qPrintable(QString::number(longest)));
    }

    void aKilledDaemonIsLockedAndThenUsable()
    {
        KeychainSecretStore store(service);
        VERIFY_RESULT(write(store, entry, secret("kept")));
        QVERIFY(killKeyring());
        // The bus starts another one, which nobody has unlocked.
        QCOMPARE(outcome(read(store, entry)), u"keychain_locked"_s);
        QCOMPARE(outcome(remove(store, entry)), u"keychain_locked"_s);
        QVERIFY(Keyring::unlock());
        const auto back = read(store, entry);
        VERIFY_RESULT(back);
        QVERIFY(*back && (*back)->value == Secret("kept"));
        VERIFY_RESULT(write(store, entry, secret("new")));
    }

    void aDaemonKilledInTheMiddleOfACall()
    {
        KeychainSecretStore store(service);
        VERIFY_RESULT(write(store, entry, secret("kept")));
        signalKeyring(SIGSTOP);
        const Pending pending(store);
        QTest::qWait(50); // the question is on its way
        QCOMPARE(pending.answer, QString());
        signalKeyring(SIGKILL);
        QTRY_VERIFY(!pending.answer.isEmpty());
        QCOMPARE(pending.answer, u"keychain_restarted"_s);
        QCOMPARE(outcome(read(store, entry)), u"keychain_locked"_s); // the bus has started another one
    }

    void contextsThatDieInFlight()
    {
        KeychainSecretStore store(service);
        VERIFY_RESULT(write(store, entry, secret("kept")));
        int answers = 0;
        for (int i = 0; i < 30; ++i) {
            auto *context = new QObject;
            store.read(entry, context, [&](const auto &) { ++answers; });
            store.write(u"other"_s, secret("x"), context, [&](const auto &) { ++answers; });
            store.unlock(context, [&](const auto &) { ++answers; });
            QTest::qWait(i % 6); // at another step each time
            const int before = answers;
            delete context;
            QCoreApplication::processEvents();
            QCOMPARE(answers, before);
        }
        const auto back = read(store, entry);
        VERIFY_RESULT(back);
        QVERIFY((*back)->value == Secret("kept"));
    }

    void aStoreThatDiesInFlight()
    {
        for (int i = 0; i < 10; ++i) {
            QObject context;
            bool called = false;
            {
                KeychainSecretStore store(service);
                store.read(entry, &context, [&](const auto &) { called = true; });
                store.write(entry, secret("kept"), &context, [&](const auto &) { called = true; });
                store.unlock(&context, [&](const auto &) { called = true; });
            }
            QTest::qWait(i);
            QVERIFY(!called);
        }
    }
};

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    TestKeychainTrouble test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychaintrouble.moc"
