// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecalls.h"
#include "support/privatesession.h"

#include <unistd.h>

using namespace Tokenshelf;

namespace {

/** Something of another program, an hour old, that a link may lead to. */
class Victim
{
public:
    Victim(const QString &path, const QString &plantedAt, bool hard) : m_path(path), m_plantedAt(plantedAt)
    {
        QFile file(path);
        QFile::remove(plantedAt);
        m_planted = file.open(QIODevice::WriteOnly) && file.write(content) > 0 && file.flush()
            && file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3'600), QFileDevice::FileModificationTime);
        file.close();
        const auto plant = hard ? ::link : ::symlink;
        m_planted = m_planted && ::chmod(QFile::encodeName(path).constData(), 0644) == 0
            && plant(QFile::encodeName(path).constData(), QFile::encodeName(plantedAt).constData()) == 0;
        m_before = state();
    }
    bool isPlanted() const { return m_planted; }
    QString plantedAt() const { return m_plantedAt; }
    bool isWhole() const { return state() == m_before; }
    /** Whether somebody has been at the place and has put something else there, or nothing. */
    bool wasMet() const { return !QFileInfo(m_plantedAt).isSymLink() && (isOwnFile(m_plantedAt) || !QFile::exists(m_plantedAt)); }

private:
    static constexpr char content[] = "what somebody else has written\n";

    QByteArray state() const
    {
        struct stat found = {};
        QFile file(m_path);
        if (::stat(QFile::encodeName(m_path).constData(), &found) != 0 || !file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll() + QByteArray::number(found.st_mode) + ' ' + QByteArray::number(qint64(found.st_mtim.tv_sec)) + ' '
            + QByteArray::number(found.st_uid);
    }

    QString m_path;
    QString m_plantedAt;
    bool m_planted = false;
    QByteArray m_before;
};

/** Each name that the same commands have just made or replaced, but for those that end in something nobody can guess. */
QSet<QString> namesIn(const FileCallLogs &logs)
{
    QSet<QByteArray> names;
    QSet<QByteArray> random;
    for (const QList<FileCall> &log : logs) {
        for (const FileCall &call : log) {
            if (call.creates() || call.name == "rename"_L1)
                names << (call.creates() ? call.path : call.target);
            if (call.name == "rename"_L1)
                random << call.path;
        }
    }
    QSet<QString> own;
    for (const QByteArray &name : names - random) {
        if (!ownFolderOf(QFile::decodeName(name)).isEmpty())
            own << QFile::decodeName(name);
    }
    return own;
}

} // namespace

/** Links that somebody has planted wherever the programs make or replace a file, and folders that somebody else owns. */
class TestPlantedLinks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_stage = std::make_unique<FileCallStage>(); }
    void cleanupTestCase() { m_stage.reset(); }
    void linksAreNotWrittenThrough_data();
    void linksAreNotWrittenThrough();
    void aFolderOfSomebodyElseIsRefused();

private:
    std::unique_ptr<FileCallStage> m_stage;
};

void TestPlantedLinks::linksAreNotWrittenThrough_data()
{
    QTest::addColumn<bool>("hard");
    QTest::addColumn<bool>("list");
    for (const bool hard : {false, true}) {
        QTest::addRow("%s links", hard ? "hard" : "symbolic") << hard << false;
        QTest::addRow("%s link at the list", hard ? "hard" : "symbolic") << hard << true; // by itself: without it, nothing else is looked for
    }
}

void TestPlantedLinks::linksAreNotWrittenThrough()
{
    QFETCH(bool, hard);
    QFETCH(bool, list);
    m_stage->restart();
    m_stage->failAndRenew();
    const QString accounts = ownFolder(QStandardPaths::GenericDataLocation) + "/accounts.json"_L1;
    QSet<QString> names = namesIn(m_stage->learn());
    QVERIFY2(names.remove(accounts) && names.size() >= 6, qPrintable(QStringList(names.begin(), names.end()).join(u' ')));
    QVERIFY(QFile::copy(accounts, QDir::home().filePath(u"kept"_s)));
    std::vector<Victim> victims;
    for (const QString &name : list ? QSet<QString>{accounts} : names) {
        victims.emplace_back(QDir::home().filePath(u"victim%1"_s.arg(victims.size())), name, hard);
        QVERIFY2(victims.back().isPlanted(), qPrintable(name));
    }
    if (list)
        QCOMPARE(m_stage->run(m_stage->session.sierra(u"Planted"_s), m_stage->session.secret(0)), 0);
    else
        m_stage->failAndRenew();
    for (const Victim &victim : victims) {
        QVERIFY2(victim.isWhole(), qPrintable(victim.plantedAt()));
        QVERIFY2(victim.wasMet(), qPrintable(victim.plantedAt()));
    }
    qInfo("0 foreign files changed, %d of %d names", int(victims.size()), int(victims.size()));
    QVERIFY(!list || m_stage->run({u"remove"_s, u"Planted"_s}) == 0);
    QVERIFY(QFile::remove(accounts) && QFile::rename(QDir::home().filePath(u"kept"_s), accounts));
}

void TestPlantedLinks::aFolderOfSomebodyElseIsRefused()
{
    const QString data = ownFolder(QStandardPaths::GenericDataLocation);
    const QString aside = data + "-aside"_L1;
    QVERIFY(QDir().rename(data, aside));
    QCOMPARE(::symlink(QFile::encodeName(aside).constData(), QFile::encodeName(data).constData()), 0);
    CliProcess linked({u"list"_s, u"--json"_s});
    (void)linked.run();
    QVERIFY2(linked.err().contains("foreign_folder"), linked.err().constData());
    QCOMPARE(linked.array().size(), 0);
    QVERIFY(m_stage->run(m_stage->session.sierra(u"Foreign"_s), m_stage->session.secret(0)) != 0);
    QVERIFY(QFile::remove(data) && QDir().rename(aside, data));
    if (::geteuid() != 0) {
        qInfo("not root: a folder of another user cannot be made here, a link stands in for it");
        return;
    }
    QCOMPARE(::chown(QFile::encodeName(data).constData(), 65'534, 65'534), 0);
    CliProcess foreign({u"list"_s, u"--json"_s});
    (void)foreign.run();
    QVERIFY2(foreign.err().contains("foreign_folder"), foreign.err().constData());
    QCOMPARE(foreign.array().size(), 0);
    QCOMPARE(::chown(QFile::encodeName(data).constData(), 0, 0), 0);
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication application(argc, argv);
    TestPlantedLinks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_plantedlinks.moc"
