// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "support/records.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Tokenshelf;
using namespace Tokenshelf::TestRecords;

namespace {

void say(const QString &line)
{
    printf("%s\n", qPrintable(line));
    fflush(stdout);
}

/** As another process: appends a tag to the first account, so many times; says when it has begun. */
int edit(const QString &folder, const QString &mark, int times)
{
    AccountStore store(folder);
    if (!store.load() || store.accounts().isEmpty())
        return 2;
    const QUuid id = store.accounts().first().id;
    for (int i = 0; i < times; ++i) {
        const Result<> updated = store.update(id, [&](Account &one) { one.tags << mark + QString::number(i); });
        if (!updated) {
            fprintf(stderr, "%s: %s %s\n", qPrintable(mark), qPrintable(updated.error().code), qPrintable(updated.error().detail));
            return 3;
        }
        if (i == 0)
            say(u"saved"_s);
    }
    return 0;
}

/** As another process: holds the file's lock until it is killed. */
int hold(const QString &folder)
{
    QLockFile file(folder + "/accounts.lock"_L1);
    if (!file.tryLock(0))
        return 2;
    say(u"held"_s);
    for (;;)
        ::pause();
}

/** As another process, for example one with a window: says what it sees of others' changes, until it is killed. */
int watch(const QString &folder)
{
    AccountStore store(folder);
    if (!store.load())
        return 2;
    const auto nameOf = [&store](const QUuid &id) { return store.account(id).value_or(Account()).name; };
    QObject::connect(&store, &AccountStore::accountAdded, &store, [&](const QUuid &id) { say(u"added "_s + nameOf(id)); });
    QObject::connect(&store, &AccountStore::accountChanged, &store, [&](const QUuid &id) { say(u"changed "_s + nameOf(id)); });
    QObject::connect(&store, &AccountStore::accountRemoved, &store, [] { say(u"removed"_s); });
    say(u"watching"_s);
    return QCoreApplication::exec();
}

/** Another process at the same folder, which ends with the test at the latest. */
class Other : public QProcess
{
public:
    explicit Other(const QStringList &arguments)
    {
        setProcessChannelMode(ForwardedErrorChannel);
        start(QCoreApplication::applicationFilePath(), arguments);
    }
    ~Other() override
    {
        kill();
        waitForFinished();
    }
    bool says(const QByteArray &line, int limit = 10'000)
    {
        return QTest::qWaitFor([this] { return canReadLine(); }, limit) && readLine() == line + '\n';
    }
    bool end(int limit)
    {
        return QTest::qWaitFor([this] { return state() == NotRunning; }, limit);
    }
};

} // namespace

/** Several processes at one accounts.json. */
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
        static constexpr int times = 20;
        std::vector<std::unique_ptr<Other>> others;
        for (int i = 0; i < 4; ++i)
            others.push_back(editing(QChar(u'a' + i) + u'-', times));
        for (const auto &other : others) {
            QVERIFY(other->end(60'000));
            QCOMPARE(other->exitCode(), 0);
        }
        m_store->reload();
        QStringList tags = m_store->account(m_north.id)->tags;
        QCOMPARE(tags.size(), 1 + 4 * times);
        QCOMPARE(QSet<QString>(tags.begin(), tags.end()).size(), 1 + 4 * times);
    }

    void whoeverWaitsComesNext()
    {
        // Somebody waits for the file, which is free at this moment: the next one queues up behind them and does not overtake.
        QLockFile turn(m_folder->path() + "/accounts.turn"_L1);
        QVERIFY(turn.tryLock(0));
        const auto next = editing(u"x"_s, 1);
        QVERIFY(!next->says("saved", 600));
        QCOMPARE(next->state(), QProcess::Running);
        turn.unlock();
        QVERIFY(next->says("saved"));
    }

    void nobodyStarvesBesideThoseWhoNeverStop()
    {
        std::vector<std::unique_ptr<Other>> others;
        for (int i = 0; i < 3; ++i)
            others.push_back(editing(u"x"_s, 100'000));
        for (const auto &other : others)
            QVERIFY(other->says("saved"));
        for (int i = 0; i < 20; ++i)
            VERIFY_RESULT(m_store->update(m_north.id, [](Account &one) { one.tags.clear(); }));
    }

    void bothSeeEachOthersChangesWithinASecond()
    {
        Other other({u"--watch"_s, m_folder->path()});
        QVERIFY(other.says("watching"));
        const Account south = account(m_client, u"South"_s);
        for (int round = 0; round < 2; ++round) { // each save is a new file: the watcher must follow
            VERIFY_RESULT(m_store->apply({.accounts = {south}}));
            QVERIFY(other.says("added South", 1'000));
            VERIFY_RESULT(m_store->update(south.id, [](Account &one) { one.autoRenew = true; }));
            QVERIFY(other.says("changed South", 1'000));
            VERIFY_RESULT(m_store->apply({.removedAccounts = {south.id}}));
            QVERIFY(other.says("removed", 1'000));
            QSignalSpy changed(m_store.get(), &AccountStore::accountChanged);
            const auto editor = editing(u"y"_s, 1);
            QVERIFY(editor->says("saved"));
            QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 1'000);
            QCOMPARE(changed.first().first().toUuid(), m_north.id);
            QVERIFY(other.says("changed North", 1'000));
        }
    }

    void additionsAndRemovalsAreToldOnce()
    {
        QSignalSpy added(m_store.get(), &AccountStore::accountAdded);
        QSignalSpy changed(m_store.get(), &AccountStore::accountChanged);
        QSignalSpy removed(m_store.get(), &AccountStore::accountRemoved);
        AccountStore other(m_folder->path());
        VERIFY_RESULT(other.load());
        const Account south = account(m_client, u"South"_s);
        VERIFY_RESULT(other.apply({.accounts = {south}}));
        QTRY_COMPARE(added.size(), 1);
        VERIFY_RESULT(other.update(south.id, [](Account &one) { one.autoRenew = true; }));
        QTRY_COMPARE(changed.size(), 1);
        VERIFY_RESULT(other.apply({.removedAccounts = {south.id}}));
        QTRY_COMPARE(removed.size(), 1);
        for (const QSignalSpy *spy : {&added, &changed, &removed})
            QCOMPARE(spy->first().first().toUuid(), south.id);
        QCOMPARE(m_store->accounts(), QList{m_north});
    }

    void somebodyWhoNeverStopsSavingIsSeen()
    {
        QSignalSpy changed(m_store.get(), &AccountStore::accountChanged);
        const auto other = editing(u"x"_s, 100'000);
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 3, 10'000);
        QCOMPARE(other->state(), QProcess::Running);
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
        for (int i = 0; i < 16; ++i) {
            const auto other = editing(u"x"_s, 100'000);
            QVERIFY(other->says("saved"));
            QTest::qSleep(i); // somewhere in its next saves
            other->kill();
            QVERIFY(other->end(10'000));
            AccountStore again(m_folder->path());
            VERIFY_RESULT(again.load());
            QCOMPARE(again.accounts().size(), 1);
            VERIFY_RESULT(again.update(m_north.id, [](Account &one) { one.tags.clear(); }));
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"accounts.json"_s});
        }
    }

    void theFilesLockOfTheLivingIsWaitedFor()
    {
        Other other({u"--hold"_s, m_folder->path()});
        QVERIFY(other.says("held"));
        QElapsedTimer clock;
        clock.start();
        const Result<> busy = m_store->apply({.unsettle = {u"x"_s}});
        QVERIFY(!busy);
        QCOMPARE(busy.error().code, u"store_locked"_s);
        QCOMPARE(busy.error().kind, Error::Kind::Busy);
        QVERIFY2(clock.elapsed() >= 1'900, qPrintable(QString::number(clock.elapsed())));
        other.kill();
        QVERIFY(other.end(10'000));
        VERIFY_RESULT(m_store->apply({.unsettle = {u"x"_s}})); // free at once: there is no patience left for the dead
    }

private:
    std::unique_ptr<Other> editing(const QString &mark, int times) const
    {
        return std::make_unique<Other>(QStringList{u"--edit"_s, m_folder->path(), mark, QString::number(times)});
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
        return hold(arguments.at(2));
    if (arguments.value(1) == "--watch"_L1)
        return watch(arguments.at(2));
    TestAccountProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accountprocesses.moc"
