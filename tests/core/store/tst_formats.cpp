// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "support/killing.h"
#include "support/records.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Tokenshelf;
using namespace Tokenshelf::TestRecords;

namespace {

constexpr int many = 100;

/** As another process: a start of the program, and the end. */
int start(const QString &folder)
{
    AccountStore store(folder);
    return store.load() ? 0 : 1;
}

} // namespace

/** accounts.json through the versions: up, down and up again, with kill -9 at each step. */
class TestFormats : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        AccountStore store(m_folder->path());
        VERIFY_RESULT(store.load());
        AccountStore::Change change{.clients = {m_client}};
        for (int i = 0; i < many; ++i)
            change.accounts << account(m_client, u"Account %1"_s.arg(i));
        VERIFY_RESULT(store.apply(change));
        makeOlder();
    }

    void anOlderFormatIsKeptAsideAndMigrated()
    {
        const QByteArray older = contentOf(path());
        AccountStore store(m_folder->path());
        VERIFY_RESULT(store.load());
        QVERIFY(!store.isReadOnly());
        QCOMPARE(store.accounts().size(), many);
        QVERIFY(contentOf(path()).startsWith("{\"format\":2"));
        QCOMPARE(backups().size(), 1);
        QCOMPARE(contentOf(m_folder->filePath(backups().first())), older);
        QVERIFY(contentOf(path()).contains("\"of_tomorrow\":[1,2]") && contentOf(path()).contains("\"colour\":\"red\"")); // unknown members
        AccountStore again(m_folder->path());
        VERIFY_RESULT(again.load());
        QCOMPARE(backups().size(), 1); // once
    }

    void upDownAndUpAgain()
    {
        VERIFY_RESULT(AccountStore(m_folder->path()).load());
        // Down: the program of yesterday only reads what is newer, as this one does with what is newer than itself. So a person restores the backup.
        const QByteArray newer = contentOf(path()).replace("\"format\":2", "\"format\":3");
        QVERIFY(QFile::remove(path()) && put(path(), newer));
        AccountStore yesterday(m_folder->path());
        QVERIFY(!yesterday.load());
        QCOMPARE(yesterday.accounts().size(), many);
        QVERIFY(!yesterday.apply({.removedAccounts = {yesterday.accounts().first().id}}));
        QCOMPARE(contentOf(path()), newer);
        const QByteArray backup = contentOf(m_folder->filePath(backups().first()));
        QVERIFY(QFile::remove(path()) && put(path(), backup));
        AccountStore today(m_folder->path());
        VERIFY_RESULT(today.load());
        QCOMPARE(today.accounts().size(), many);
        QCOMPARE(backups().size(), 2);
    }

    void theLastThreeBackupsStay()
    {
        for (int i = 0; i < 5; ++i) {
            makeOlder();
            AccountStore store(m_folder->path());
            VERIFY_RESULT(store.load()); // perhaps within the same millisecond
        }
        QCOMPARE(backups().size(), 3);
    }

    void killedAtEachStep_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call : {"link", "rename", "fsync", "openat", "chmod", "unlink", "write"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }
    void killedAtEachStep()
    {
        QFETCH(QString, call);
        int kills = 0;
        for (int n = firstOf(call);; ++n) {
            makeOlder();
            QProcess process;
            trace(process, call, n);
            AccountStore store(m_folder->path());
            VERIFY_RESULT(store.load());
            QCOMPARE(store.accounts().size(), many);
            VERIFY_RESULT(store.apply({.unsettle = {u"x"_s}}));
            QVERIFY(!backups().isEmpty() && backups().size() <= 3);
            if (process.exitStatus() == QProcess::NormalExit) {
                QCOMPARE(process.exitCode(), 0);
                break;
            }
            ++kills;
        }
        qInfo("killed at %d points", kills);
        QVERIFY(kills > 0);
    }

private:
    QString path() const { return m_folder->filePath(u"accounts.json"_s); }
    QStringList backups() const { return QDir(m_folder->path()).entryList({u"accounts.json.format-1-*"_s}, QDir::Files); }

    /** Starts the program, to be killed when it makes this call for the nth time. */
    void trace(QProcess &process, const QString &call, int n, const QString &log = u"/dev/null"_s)
    {
        const QStringList words = Killing::injector(call, u"signal=SIGKILL"_s, n, log)
            + QStringList{QCoreApplication::applicationFilePath(), u"--start"_s, m_folder->path()};
        process.start(words.first(), words.sliced(1));
        QVERIFY(process.waitForFinished(30'000));
    }

    int firstOf(const QString &call)
    {
        if (call != "openat"_L1)
            return 1;
        const QTemporaryDir folder;
        QProcess process;
        trace(process, call, 60'000, folder.filePath(u"log"_s));
        return Killing::callsAbout(m_folder->path(), folder.filePath(u"log"_s)).value(0, 1);
    }

    /** The file as the version before this one wrote it, with members that neither knows. */
    void makeOlder()
    {
        QJsonObject file = QJsonDocument::fromJson(contentOf(path())).object();
        file.insert("format"_L1, 1);
        file.remove("unfinished"_L1);
        file.insert("of_tomorrow"_L1, QJsonArray{1, 2});
        QJsonArray clients = file.value("clients"_L1).toArray();
        QJsonObject client = clients.at(0).toObject();
        client.remove("secret"_L1);
        client.insert("colour"_L1, u"red"_s);
        clients.replace(0, client);
        file.insert("clients"_L1, clients);
        QVERIFY(QFile::remove(path()) && put(path(), QJsonDocument(file).toJson(QJsonDocument::Compact)));
    }

    const Client m_client = client();
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--start"_L1)
        return start(QCoreApplication::arguments().value(2));
    TestFormats test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_formats.moc"
