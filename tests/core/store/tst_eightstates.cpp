// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychainsecretstore.h"
#include "support/fakesecretservice.h"
#include "support/keyring.h"
#include "support/privatesession.h"
#include "support/secretcalls.h"

#include <QElapsedTimer>
#include <QProcess>

#include <signal.h>

using namespace Tokenshelf;
using namespace Tokenshelf::SecretCalls;

namespace {

const QString service = u"Tokenshelf-test"_s;
const QString entry = u"account/1/refresh"_s;
constexpr KeychainLimits hasty{.answer = std::chrono::milliseconds(500)};

void signalKeyring(int signal)
{
    ::kill(pid_t(Keyring::processId()), signal);
}

/** In a session without a Secret Service, with one of the test's own: says what a read came to. */
int strange(const QString &kind)
{
    if (kind == "absent"_L1) {
        KeychainSecretStore store(service, hasty);
        printf("%s\n", qPrintable(outcome(read(store, entry))));
        return 0;
    }
    FakeSecretService daemon;
    daemon.collection.locked = false;
    daemon.denies = kind == "denied"_L1;
    // 20 s against the 15 s of a person's program; and more than the four times 15 s for which one is waited that is known to be slow.
    const std::chrono::milliseconds delay(kind == "slow"_L1 ? 667 : kind == "very slow"_L1 ? 2'400 : 0);
    daemon.delay = delay;
    daemon.starting = kind == "starting"_L1 ? 3 : 0;
    KeychainSecretStore store(service, kind == "starting"_L1 ? KeychainLimits() : hasty);
    QStringList outcomes;
    for (int i = 0; i < (delay.count() > 0 ? 2 : 1); ++i) {
        outcomes << outcome(read(store, entry));
        QTest::qWait(3 * int(delay.count())); // the late answer
    }
    printf("%s\n", qPrintable(outcomes.join(u' ')));
    return 0;
}

} // namespace

/** The eight states of a keychain: each has words of its own, nothing is ever deleted, and what comes back can be used at once. */
class TestEightStates : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(!Keyring::isLocked() || Keyring::unlock());
        KeychainSecretStore store(service);
        VERIFY_RESULT(write(store, entry, secret("kept")));
    }

    void states_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("locked") << u"keychain_locked"_s;
        QTest::newRow("dismissed") << u"keychain_dismissed"_s;
        QTest::newRow("hung") << u"keychain_timeout"_s;
        QTest::newRow("killed") << u"keychain_restarted"_s;
        QTest::newRow("absent") << u"keychain_absent"_s;
        QTest::newRow("denied") << u"keychain_denied"_s;
        QTest::newRow("slow") << u"keychain_timeout nothing"_s;
        QTest::newRow("very slow") << u"keychain_timeout keychain_slow"_s; // hung, until it has answered after all
        QTest::newRow("starting") << u"nothing"_s; // it has its name before it knows its methods
    }
    void states()
    {
        QFETCH(QString, expected);
        const QString state = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(reached(state), expected);
        // Back again: usable within 5 s, and everything is there.
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!Keyring::isLocked() || Keyring::unlock());
        KeychainSecretStore store(service);
        const auto back = read(store, entry);
        VERIFY_RESULT(back);
        QVERIFY(*back && (*back)->value == Secret("kept"));
        QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(Keyring::count(service), 1);
    }

    void eachHasItsOwnWords()
    {
        QSet<QString> said;
        const QStringList codes{u"keychain_locked"_s,    u"keychain_dismissed"_s, u"keychain_absent"_s, u"keychain_timeout"_s,
                                u"keychain_slow"_s,      u"keychain_restarted"_s, u"keychain_denied"_s, u"keychain_failed"_s};
        for (const QString &code : codes) {
            const Description words = describe(Error{.kind = Error::Kind::Keychain, .code = code});
            QVERIFY(!words.what.contains(code) && !words.next.isEmpty());
            QVERIFY(words.remedy == Remedy::Retry || words.remedy == Remedy::UnlockKeychain);
            said << words.what;
        }
        QCOMPARE(said.size(), codes.size());
    }

private:
    QString reached(const QString &state)
    {
        static const QStringList strangers{u"absent"_s, u"denied"_s, u"slow"_s, u"very slow"_s, u"starting"_s};
        if (strangers.contains(state)) {
            QProcess process;
            const QStringList command = PrivateSession::command(PrivateSession::Kind::Absent)
                + QStringList{QCoreApplication::applicationFilePath(), u"--strange"_s, state};
            process.start(command.first(), command.mid(1));
            process.waitForFinished(60'000);
            return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        }
        KeychainSecretStore store(service, hasty);
        if (state == "locked"_L1 || state == "dismissed"_L1) {
            Keyring::lock();
            return state == "locked"_L1 ? outcome(read(store, entry)) : outcome(unlock(store));
        }
        signalKeyring(SIGSTOP);
        QString answer;
        QObject context;
        KeychainSecretStore patient(service, {.answer = std::chrono::seconds(5)});
        (state == "hung"_L1 ? store : patient).read(entry, &context, [&](const auto &result) { answer = outcome(result); });
        if (state == "killed"_L1)
            QTest::qWait(50); // the question is on its way
        const bool hung = state == "hung"_L1;
        if (!hung)
            signalKeyring(SIGKILL);
        (void)QTest::qWaitFor([&] { return !answer.isEmpty(); });
        if (hung)
            signalKeyring(SIGCONT);
        return answer;
    }
};

int main(int argc, char **argv)
{
    const bool strangely = argc == 3 && qstrcmp(argv[1], "--strange") == 0;
    if (!strangely)
        PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    if (strangely)
        return strange(QString::fromLocal8Bit(argv[2]));
    TestEightStates test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_eightstates.moc"
