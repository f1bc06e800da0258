// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountlock.h"
#include "support/await.h"
#include "support/records.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <signal.h>
#include <unistd.h>

using namespace Tokenshelf;
using namespace Tokenshelf::TestRecords;

namespace {

using Lock = Result<HeldLock>;

const QUuid lockedAccount = QUuid::fromString(u"8f14e45f-ceea-467f-a8c4-0f0e1f5b2d3c"_s);

Result<HeldLock> take(AccountLocks &locks, const QUuid &account, std::chrono::milliseconds patience)
{
    return await<HeldLock>([&](QObject *context, Callback<HeldLock> done) { locks.take(account, patience, context, std::move(done)); });
}

QString codeOf(const Lock &result)
{
    return result ? u"ok"_s : result.error().code;
}

/** As another process: appends a tag to the first account, so many times. */
int edit(const QString &folder, const QString &mark, int times)
{
    AccountStore store(folder);
    if (!store.load() || store.accounts().isEmpty())
        return 2;
    const QUuid id = store.accounts().first().id;
    for (int i = 0; i < times; ++i) {
        if (!store.update(id, [&](Account &one) { one.tags << mark + QString::number(i); }))
            return 3;
    }
    return 0;
}

/** As another process: holds an account's lock, or that of the file, until it is killed. */
int hold(const QString &what, const QString &folder)
{
    AccountLocks locks(folder);
    QLockFile file(folder + "/accounts.lock"_L1);
    Lock held = what == "account"_L1 ? take(locks, lockedAccount, std::chrono::seconds(1)) : Lock(HeldLock());
    if (!held || (what == "file"_L1 && !file.tryLock(0)))
        return 2;
    printf("held\n");
    fflush(stdout);
    for (;;)
        ::pause();
}

} // namespace

/** Several processes at one accounts.json and at one account. */
class TestAccountProcesses : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<AccountStore>(m_folder->path());
        VERIFY_RESULT(m_store->load());
        VERIFY_RESULT(m_store->apply({.clients = {m_client}, .accounts = {m_north}}));
    }

    void noUpdateIsLost()
    {
        QList<QProcess *> others;
        for (int i = 0; i < 4; ++i) {
            others << new QProcess(this);
            others.last()->start(QCoreApplication::applicationFilePath(),
                                 {u"--edit"_s, m_folder->path(), QChar(u'a' + i) + u'-', u"250"_s});
        }
        for (QProcess *other : others) {
            QVERIFY(other->waitForFinished(100'000));
            QCOMPARE(other->exitCode(), 0);
        }
        qDeleteAll(others);
        m_store->reload();
        QStringList tags = m_store->account(m_north.id)->tags;
        QCOMPARE(tags.size(), 1 + 4 * 250);
        QCOMPARE(QSet<QString>(tags.begin(), tags.end()).size(), 1 + 4 * 250);
    }

    void changesOfOthersAreSeenWithinASecond()
    {
        QSignalSpy added(m_store.get(), &AccountStore::accountAdded);
        QSignalSpy changed(m_store.get(), &AccountStore::accountChanged);
        QSignalSpy removed(m_store.get(), &AccountStore::accountRemoved);
        AccountStore other(m_folder->path());
        VERIFY_RESULT(other.load());
        const Account south = account(m_client, u"South"_s);
        for (int round = 0; round < 3; ++round) { // each save is a new file: the watcher must follow
            QElapsedTimer clock;
            clock.start();
            VERIFY_RESULT(other.apply({.accounts = {south}}));
            QTRY_COMPARE_WITH_TIMEOUT(added.size(), round + 1, 1'000);
            VERIFY_RESULT(other.update(south.id, [](Account &one) { one.autoRenew = true; }));
            QTRY_COMPARE_WITH_TIMEOUT(changed.size(), round + 1, 1'000);
            VERIFY_RESULT(other.apply({.removedAccounts = {south.id}}));
            QTRY_COMPARE_WITH_TIMEOUT(removed.size(), round + 1, 1'000);
        }
        for (const QSignalSpy *spy : {&added, &changed, &removed})
            QCOMPARE(spy->first().first().toUuid(), south.id);
        QCOMPARE(m_store->accounts(), QList{m_north});
    }

    void somebodyWhoNeverStopsSavingIsSeen()
    {
        QSignalSpy changed(m_store.get(), &AccountStore::accountChanged);
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, m_folder->path(), u"x"_s, u"100000"_s});
        QVERIFY(other.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 3, 5'000);
        QCOMPARE(other.state(), QProcess::Running);
        other.kill();
        QVERIFY(other.waitForFinished());
        // Killed at some point of a save: the lock is free, the file whole.
        VERIFY_RESULT(m_store->apply({.unsettle = {u"x"_s}}));
        AccountStore again(m_folder->path());
        VERIFY_RESULT(again.load());
    }

    void ownSavesAreNotReadAgain()
    {
        QSignalSpy changed(m_store.get(), &AccountStore::accountChanged);
        VERIFY_RESULT(m_store->update(m_north.id, [](Account &one) { one.autoRenew = true; }));
        QCOMPARE(changed.size(), 1);
        QTest::qWait(250); // the watcher has told of it meanwhile
        QCOMPARE(changed.size(), 1);
    }

    void killedAtAnyMoment()
    {
        for (int i = 0; i < 40; ++i) {
            QProcess other;
            other.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, m_folder->path(), u"x"_s, u"100000"_s});
            QVERIFY(other.waitForStarted());
            QTest::qSleep(20 + i);
            other.kill();
            QVERIFY(other.waitForFinished());
            AccountStore again(m_folder->path());
            VERIFY_RESULT(again.load());
            QCOMPARE(again.accounts().size(), 1);
            VERIFY_RESULT(again.update(m_north.id, [](Account &one) { one.tags.clear(); }));
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"accounts.json"_s});
        }
    }

    void theFilesLockOfTheLivingIsWaitedFor()
    {
        QProcess other;
        startHolding(other, u"file"_s);
        QElapsedTimer clock;
        clock.start();
        const Result<> busy = m_store->apply({.unsettle = {u"x"_s}});
        QVERIFY(!busy);
        QCOMPARE(busy.error().code, u"store_locked"_s);
        QCOMPARE(busy.error().kind, Error::Kind::Busy);
        QVERIFY2(clock.elapsed() >= 1'900 && clock.elapsed() < 4'000, qPrintable(QString::number(clock.elapsed())));
        other.kill();
        QVERIFY(other.waitForFinished());
        clock.start();
        VERIFY_RESULT(m_store->apply({.unsettle = {u"x"_s}}));
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed()))); // free at once
    }

    void oneAccountOneHolder()
    {
        AccountLocks locks(m_folder->path());
        AccountLocks others(m_folder->path());
        Lock first = take(locks, lockedAccount, {});
        VERIFY_RESULT(first);
        QCOMPARE(codeOf(take(locks, lockedAccount, {})), u"account_busy"_s); // the same process, too
        QCOMPARE(codeOf(take(others, lockedAccount, std::chrono::milliseconds(120))), u"account_busy"_s);
        VERIFY_RESULT(take(others, m_north.id, {})); // another account is another lock
        HeldLock copy = *first;
        first = HeldLock();
        QCOMPARE(codeOf(take(others, lockedAccount, {})), u"account_busy"_s); // until the last reference goes
        copy.reset();
        QCOMPARE(codeOf(take(others, lockedAccount, {})), u"ok"_s);
    }

    void aWaiterGetsItWhenItIsFree()
    {
        AccountLocks locks(m_folder->path());
        HeldLock held = *take(locks, lockedAccount, {});
        QObject context;
        QStringList order;
        const auto note = [&order](const QString &who) { return [&order, who](const Lock &lock) { order << who + codeOf(lock); }; };
        locks.take(lockedAccount, std::chrono::seconds(10), &context, note(u"waiter "_s));
        locks.take(lockedAccount, std::chrono::milliseconds(100), &context, note(u"impatient "_s));
        QVERIFY(order.isEmpty());
        QTRY_COMPARE(order, QStringList{u"impatient account_busy"_s});
        held.reset();
        QTRY_COMPARE(order, QStringList({u"impatient account_busy"_s, u"waiter ok"_s}));
    }

    void aGoneWaiterTakesNothing()
    {
        AccountLocks locks(m_folder->path());
        HeldLock held = *take(locks, lockedAccount, {});
        {
            QObject context;
            locks.take(lockedAccount, std::chrono::seconds(10), &context, [](const Lock &) { QFAIL("nobody waits any more"); });
        }
        held.reset();
        QTest::qWait(120);
        QCOMPARE(codeOf(take(locks, lockedAccount, {})), u"ok"_s);
    }

    void anAccountsLockDiesWithItsProcess()
    {
        AccountLocks locks(m_folder->path());
        QProcess other;
        startHolding(other, u"account"_s);
        QCOMPARE(codeOf(take(locks, lockedAccount, std::chrono::milliseconds(200))), u"account_busy"_s);
        QElapsedTimer clock;
        other.kill();
        QVERIFY(other.waitForFinished());
        clock.start();
        QCOMPARE(codeOf(take(locks, lockedAccount, std::chrono::seconds(5))), u"ok"_s);
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    }

    void whereNoLockCanBeMade()
    {
        AccountLocks locks(u"/proc/none"_s);
        QCOMPARE(codeOf(take(locks, lockedAccount, std::chrono::seconds(1))), u"not_writable"_s);
    }

private:
    void startHolding(QProcess &process, const QString &what)
    {
        process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, what, m_folder->path()});
        QTRY_VERIFY(process.canReadLine());
        QCOMPARE(process.readLine(), QByteArray("held\n"));
    }

    const Client m_client = client();
    const Account m_north = account(m_client, u"North"_s);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountStore> m_store;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--edit"_L1)
        return edit(arguments.at(2), arguments.at(3), arguments.at(4).toInt());
    if (arguments.value(1) == "--hold"_L1)
        return hold(arguments.at(2), arguments.at(3));
    TestAccountProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accountprocesses.moc"
