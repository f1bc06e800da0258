// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountlock.h"
#include "support/await.h"

#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Tokenshelf;

namespace {

using Lock = Result<HeldLock>;

const QUuid north = QUuid::fromString(u"8f14e45f-ceea-467f-a8c4-0f0e1f5b2d3c"_s);
const QUuid south = QUuid::fromString(u"45c48cce-2e2d-4fbd-aa1a-fc51c7c6ad26"_s);

Lock take(AccountLocks &locks, const QUuid &account, std::chrono::milliseconds patience)
{
    return await<HeldLock>([&](QObject *context, Callback<HeldLock> done) { locks.take(account, patience, context, std::move(done)); });
}

QString codeOf(const Lock &result)
{
    return result ? u"ok"_s : result.error().code;
}

/** As another process: holds the account's lock until it is killed. */
int hold(const QString &folder)
{
    AccountLocks locks(folder);
    const Lock held = take(locks, north, std::chrono::seconds(1));
    if (!held)
        return 2;
    printf("held\n");
    fflush(stdout);
    for (;;)
        ::pause();
}

} // namespace

/** One account, one holder: in a process and across processes. */
class TestAccountLock : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oneAccountOneHolder()
    {
        AccountLocks locks(m_folder->path());
        AccountLocks others(m_folder->path());
        Lock first = take(locks, north, {});
        VERIFY_RESULT(first);
        QCOMPARE(codeOf(take(locks, north, {})), u"account_busy"_s); // the same process, too
        QCOMPARE(codeOf(take(others, north, std::chrono::milliseconds(120))), u"account_busy"_s);
        VERIFY_RESULT(take(others, south, {})); // another account is another lock
        HeldLock copy = *first;
        first = HeldLock();
        QCOMPARE(codeOf(take(others, north, {})), u"account_busy"_s); // until the last reference goes
        copy.reset();
        QCOMPARE(codeOf(take(others, north, {})), u"ok"_s);
    }

    void aWaiterGetsItWhenItIsFree()
    {
        AccountLocks locks(m_folder->path());
        HeldLock held = *take(locks, north, {});
        QObject context;
        QStringList order;
        const auto note = [&order](const QString &who) { return [&order, who](const Lock &lock) { order << who + codeOf(lock); }; };
        locks.take(north, std::chrono::seconds(10), &context, note(u"waiter "_s));
        locks.take(north, std::chrono::milliseconds(100), &context, note(u"impatient "_s));
        QVERIFY(order.isEmpty());
        QTRY_COMPARE(order, QStringList{u"impatient account_busy"_s});
        held.reset();
        QTRY_COMPARE(order, QStringList({u"impatient account_busy"_s, u"waiter ok"_s}));
    }

    void aGoneWaiterTakesNothing()
    {
        AccountLocks locks(m_folder->path());
        HeldLock held = *take(locks, north, {});
        {
            QObject context;
            locks.take(north, std::chrono::seconds(10), &context, [](const Lock &) { QFAIL("nobody waits any more"); });
        }
        held.reset();
        QTest::qWait(120);
        QCOMPARE(codeOf(take(locks, north, {})), u"ok"_s);
    }

    void itDiesWithItsProcess()
    {
        AccountLocks locks(m_folder->path());
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_folder->path()});
        QTRY_VERIFY(other.canReadLine());
        QCOMPARE(other.readLine(), QByteArray("held\n"));
        QCOMPARE(codeOf(take(locks, north, std::chrono::milliseconds(200))), u"account_busy"_s);
        other.kill();
        QVERIFY(other.waitForFinished());
        QCOMPARE(codeOf(take(locks, north, std::chrono::milliseconds(0))), u"ok"_s); // at the first try
    }

    void whereNoneCanBeMade()
    {
        AccountLocks locks(u"/proc/none"_s);
        QCOMPARE(codeOf(take(locks, north, std::chrono::seconds(1))), u"not_writable"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--hold"_L1)
        return hold(arguments.at(2));
    TestAccountLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accountlock.moc"
