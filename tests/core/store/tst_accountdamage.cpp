// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountsfile.h"
#include "support/await.h"
#include "support/diskroom.h"
#include "support/records.h"
#include "support/secretcalls.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Tokenshelf;
using namespace Tokenshelf::TestRecords;

/** An accounts.json that is damaged, newer, unreadable or no file: nothing is overwritten, nothing hangs, what is whole is kept. */
class TestAccountDamage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTemporaryDir folder;
        AccountStore store(folder.path());
        VERIFY_RESULT(store.load());
        VERIFY_RESULT(store.apply({.clients = {m_client}, .accounts = {m_north, m_south}, .unsettle = {u"client/1"_s}}));
        m_good = contentOf(store.path());
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"accounts.json"_s);
    }

    void truncatedAtEveryByte()
    {
        const qsizetype end = m_good.trimmed().size();
        for (qsizetype size = 0; size < end; ++size) {
            const ParsedAccounts parsed = parseAccounts(m_good.first(size), {});
            QVERIFY(!parsed.damage.isEmpty() && !parsed.newer);
            QCOMPARE(bool(parsed.file.accounts.find(m_north.id)), size >= endOfNorth());
            QVERIFY(!parsed.file.accounts.find(m_south.id) || size > endOfNorth() + 100);
        }
        QVERIFY(parseAccounts(m_good, {}).damage.isEmpty());
    }

    void truncatedFilesAreSetAside()
    {
        const qsizetype end = m_good.trimmed().size();
        for (qsizetype size = 0; size < end; size += 29) {
            init();
            QVERIFY(put(m_path, m_good.first(size)));
            AccountStore store(m_folder->path());
            const Result<> loaded = store.load();
            QCOMPARE(SecretCalls::outcome(loaded), u"accounts_damaged"_s);
            QVERIFY(!store.isReadOnly());
            const QStringList aside = setAside();
            QCOMPARE(aside.size(), 1);
            QCOMPARE(loaded.error().detail, m_folder->filePath(aside.first()));
            QCOMPARE(contentOf(loaded.error().detail), m_good.first(size));
            // Whole records before the cut are kept, and there after a restart too.
            QCOMPARE(store.accounts().contains(m_north), size >= endOfNorth());
            AccountStore again(m_folder->path());
            QCOMPARE(SecretCalls::outcome(again.load()), u"ok"_s);
            QCOMPARE(again.accounts(), store.accounts());
            QCOMPARE(again.clients(), store.clients());
        }
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("left");
        const auto changed = [this](const char *from, const char *to) { return QByteArray(m_good).replace(from, to); };
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("blanks") << QByteArray("\n\n") << QString();
        QTest::newRow("text") << QByteArray("no JSON at all") << QString();
        QTest::newRow("zeros") << QByteArray(4'096, '\0') << QString();
        QTest::newRow("deep") << QByteArray(200'000, '[') << QString();
        QTest::newRow("deep object") << "{\"clients\":" + QByteArray(200'000, '{') << QString();
        QTest::newRow("list") << QByteArray("[]") << QString();
        QTest::newRow("no format") << QByteArray("{\"clients\":[],\"accounts\":[]}") << QString();
        QTest::newRow("format of another type") << changed("\"format\":2", "\"format\":\"2\"") << u"North South"_s;
        QTest::newRow("accounts of another type") << QByteArray(R"({"format":2,"accounts":{},"clients":[]})") << QString();
        QTest::newRow("a name of another type") << changed("\"North\"", "17") << u"South"_s;
        QTest::newRow("a bad id") << changed(m_north.id.toByteArray(QUuid::WithoutBraces).constData(), "x") << u"South"_s;
        QTest::newRow("an id twice") << changed(m_south.id.toByteArray(QUuid::WithoutBraces).constData(),
                                                m_north.id.toByteArray(QUuid::WithoutBraces).constData())
                                     << u"North"_s;
        QTest::newRow("unsettled of another type") << changed("\"unsettled\":[", "\"unsettled\":[1,") << u"North South"_s;
        QTest::newRow("unfinished of another type") << changed("\"unfinished\":[", "\"unfinished\":[1,") << u"North South"_s;
        QTest::newRow("unfinished without an id") << changed("\"unfinished\":[", "\"unfinished\":[{},") << u"North South"_s;
        QTest::newRow("more behind it") << m_good + "{}" << u"North South"_s;
        QTest::newRow("bad UTF-8") << changed("North", "No\xff\xfeth") << u"South"_s;
        QTest::newRow("twice as long") << m_good + m_good << u"North South"_s;
    }
    void damaged()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, left);
        QVERIFY(put(m_path, content));
        AccountStore store(m_folder->path());
        QCOMPARE(SecretCalls::outcome(store.load()), u"accounts_damaged"_s);
        QCOMPARE(namesOf(store).join(u' '), left);
        QCOMPARE(setAside().size(), 1);
        const QString aside = m_folder->filePath(setAside().first());
        QCOMPARE(contentOf(aside), content);
        struct stat found = {};
        QCOMPARE(::stat(QFile::encodeName(aside).constData(), &found), 0);
        QCOMPARE(int(found.st_mode & 07777), 0600);
        VERIFY_RESULT(store.apply({.clients = {m_client}, .accounts = {account(m_client, u"new"_s)}}));
        QCOMPARE(contentOf(aside), content);
    }

    void everyByteOfARecordChanged()
    {
        const qsizetype from = m_good.indexOf("{", m_good.indexOf("accounts"));
        for (qsizetype i = from; i < from + 120; ++i) {
            init();
            QByteArray content = m_good;
            content[i] = char(content.at(i) ^ 0x15);
            QVERIFY(put(m_path, content));
            AccountStore store(m_folder->path());
            if (const QString code = SecretCalls::outcome(store.load()); code != "ok"_L1) { // some changes are only another name
                QCOMPARE(code, u"accounts_damaged"_s);
                QCOMPARE(contentOf(m_folder->filePath(setAside().value(0))), content);
            }
            VERIFY_RESULT(store.apply({.unsettle = {u"x"_s}}));
        }
    }

    void aFullDiskLosesNothingThatIsWhole()
    {
        const QByteArray cut = m_good.first(endOfNorth() + 20);
        QVERIFY(put(m_path, cut));
        AccountStore store(m_folder->path());
        {
            const DiskRoom room(256); // enough for a lock
            QCOMPARE(SecretCalls::outcome(store.load()), u"accounts_damaged"_s);
            QCOMPARE(SecretCalls::outcome(store.apply({.unsettle = {u"x"_s}})), u"disk_full"_s);
        }
        QCOMPARE(contentOf(m_path), cut);
        QVERIFY(setAside().isEmpty());
        store.reload();
        QCOMPARE(namesOf(store), QStringList{u"North"_s});
        VERIFY_RESULT(store.apply({.unsettle = {u"x"_s}}));
        QCOMPARE(contentOf(m_folder->filePath(setAside().value(0))), cut);
        AccountStore again(m_folder->path());
        VERIFY_RESULT(again.load());
        QCOMPARE(namesOf(again), QStringList{u"North"_s});
    }

    void oneAfterTheOtherIsSetAside()
    {
        for (int i = 0; i < 5; ++i) {
            QVERIFY(put(m_path, "damage " + QByteArray::number(i)));
            AccountStore store(m_folder->path());
            QCOMPARE(SecretCalls::outcome(store.load()), u"accounts_damaged"_s);
        }
        QCOMPARE(setAside().size(), 5);
    }

    void hugeIsRefusedAtOnce()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100'000'000));
        file.close();
        AccountStore store(m_folder->path());
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(SecretCalls::outcome(store.load()), u"accounts_damaged"_s);
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(QFileInfo(m_folder->filePath(setAside().value(0))).size(), 100'000'000);
    }

    void whatIsNoFile()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0); // opening it would wait for ever
        {
            AccountStore store(m_folder->path());
            QCOMPARE(SecretCalls::outcome(store.load()), u"accounts_damaged"_s);
            VERIFY_RESULT(store.apply({.unsettle = {u"x"_s}}));
        }
        QVERIFY(QFile::remove(m_path) && QDir().mkpath(m_path + "/sub"_L1));
        AccountStore store(m_folder->path());
        QCOMPARE(SecretCalls::outcome(store.load()), u"accounts_damaged"_s);
        VERIFY_RESULT(store.apply({.unsettle = {u"x"_s}}));
        QCOMPARE(setAside().size(), 2);
    }

    void whatCannotBeSeenIsNotTakenForNothing()
    {
        // As a folder that may not be searched, and for root alike.
        QCOMPARE(::symlink("accounts.json", QFile::encodeName(m_path).constData()), 0);
        AccountStore store(m_folder->path());
        QCOMPARE(SecretCalls::outcome(store.load()), u"not_readable"_s);
        QVERIFY(store.isReadOnly());
        QCOMPARE(SecretCalls::outcome(store.apply({.unsettle = {u"x"_s}})), u"not_readable"_s);
        QVERIFY(QFile::remove(m_path) && put(m_path, m_good));
        store.reload();
        QVERIFY(!store.isReadOnly());
        QCOMPARE(store.accounts(), QList({m_north, m_south}));
    }

    void aNewerFormatIsOnlyRead()
    {
        const QByteArray newer = QByteArray(m_good).replace("\"format\":2", "\"format\":3");
        QVERIFY(put(m_path, newer));
        AccountStore store(m_folder->path());
        QCOMPARE(SecretCalls::outcome(store.load()), u"accounts_newer"_s);
        QVERIFY(store.isReadOnly());
        QCOMPARE(store.accounts(), QList({m_north, m_south}));
        QCOMPARE(SecretCalls::outcome(store.apply({.removedAccounts = {m_north.id}})), u"accounts_newer"_s);
        QCOMPARE(SecretCalls::outcome(store.update(m_north.id, [](Account &one) { one.name = u"x"_s; })), u"accounts_newer"_s);
        QCOMPARE(contentOf(m_path), newer);
        QCOMPARE(store.accounts(), QList({m_north, m_south}));
        // And the way back.
        QVERIFY(put(m_path, m_good));
        store.reload();
        QVERIFY(!store.isReadOnly());
        VERIFY_RESULT(store.apply({.unsettle = {u"x"_s}}));
    }

    void aNewerFormatThatCannotBeReadIsNotDamage()
    {
        const QByteArray newer = R"({"format":9,"accounts":{"by":"name"},"clients":7})";
        QVERIFY(put(m_path, newer));
        AccountStore store(m_folder->path());
        QCOMPARE(SecretCalls::outcome(store.load()), u"accounts_newer"_s);
        QCOMPARE(contentOf(m_path), newer);
        QVERIFY(setAside().isEmpty());
    }

    void anUpgradeUnderOurFeet()
    {
        QVERIFY(put(m_path, m_good));
        AccountStore store(m_folder->path());
        VERIFY_RESULT(store.load());
        const QByteArray newer = QByteArray(m_good).replace("\"format\":2", "\"format\":3");
        QVERIFY(put(m_path, newer));
        QCOMPARE(SecretCalls::outcome(store.apply({.unsettle = {u"x"_s}})), u"accounts_newer"_s);
        QCOMPARE(contentOf(m_path), newer);
    }

    void damageUnderOurFeet_data()
    {
        QTest::addColumn<bool>("gone");
        QTest::newRow("damaged") << false;
        QTest::newRow("deleted") << true;
    }
    void damageUnderOurFeet()
    {
        QFETCH(const bool, gone);
        QVERIFY(put(m_path, m_good));
        AccountStore store(m_folder->path());
        VERIFY_RESULT(store.load());
        QSignalSpy removed(&store, &AccountStore::accountRemoved);
        QVERIFY(gone ? QFile::remove(m_path) : put(m_path, "oops"));
        store.reload();
        store.reload();
        QCOMPARE(store.accounts(), QList({m_north, m_south})); // memory is the better of the two
        QVERIFY(removed.isEmpty());
        QCOMPARE(contentOf(m_path), gone ? QByteArray() : QByteArray("oops")); // and nobody asked to save
        VERIFY_RESULT(store.update(m_north.id, [](Account &one) { one.autoRenew = true; }));
        QCOMPARE(setAside().size(), gone ? 0 : 1);
        AccountStore again(m_folder->path());
        VERIFY_RESULT(again.load());
        QCOMPARE(again.accounts().size(), 2);
        QVERIFY(again.account(m_north.id)->autoRenew);
    }

private:
    qsizetype endOfNorth() const { return m_good.indexOf(",\n{", m_good.indexOf("accounts")); }
    QStringList setAside() const
    {
        return QDir(m_folder->path()).entryList({u"accounts.json.damaged-*"_s}, QDir::AllEntries | QDir::System);
    }

    const Client m_client = client();
    const Account m_north = account(m_client, u"North"_s);
    const Account m_south = account(m_client, u"South"_s);
    QByteArray m_good;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestAccountDamage)
#include "tst_accountdamage.moc"
