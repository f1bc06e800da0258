// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/killing.h"
#include "support/privatesession.h"

#include <QDirIterator>

using namespace Tokenshelf;

/** "Remove" leaves nothing, whatever the provider does and whoever pulls the plug. */
class TestRemovals : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLeft_data();
    void nothingIsLeft();

private:
    /** Of renewals that failed. */
    static QStringList notes()
    {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + "/tokenshelf"_L1;
        return QDir(folder).entryList({u"*.attempts"_s});
    }

    CliSession m_session;
    int m_kills = 0;
};

void TestRemovals::nothingIsLeft_data()
{
    QTest::addColumn<bool>("providerIsDown");
    QTest::addColumn<int>("killedAtFile"); // 0: not at all
    constexpr int renames = 4; // of a removal
    for (int i = 0; i < 20; ++i)
        QTest::addRow("removal %d", i) << (i % 2 == 1) << (i % 4 == 3 ? 1 + i / 4 % renames : 0);
}

void TestRemovals::nothingIsLeft()
{
    QFETCH(bool, providerIsDown);
    QFETCH(int, killedAtFile);
    const QString name = u"Zweigstelle"_s;
    {
        AppContext app{AppOptions()};
        QVERIFY(!Killing::add(app, name, u"apicbase-test"_s).isNull());
    }
    QVERIFY(Killing::entries().size() >= 5); // the tokens take several entries each
    if (providerIsDown) {
        m_session.practice().behaviour().fault = Fault::ServerError;
        QVERIFY(CliProcess({u"renew"_s, name}).run() != 0); // which is noted beside the locks
        QCOMPARE(notes().size(), 1);
    }
    CliProcess remove({u"remove"_s, name}, killedAtFile > 0 ? Killing::killer(u"rename"_s, killedAtFile) : QStringList());
    remove.start();
    QTRY_COMPARE_WITH_TIMEOUT(remove.state(), QProcess::NotRunning, 40'000);
    m_session.practice().behaviour() = {};
    if (killedAtFile > 0) {
        QCOMPARE(remove.exitStatus(), QProcess::CrashExit);
        ++m_kills;
        AppContext app{AppOptions()}; // the next start
        Killing::settle(app);
        QVERIFY(Killing::removeAll(app)); // where the record was not touched yet, the person removes it again
    } else {
        QCOMPARE(remove.exitCode(), 0);
    }
    QCOMPARE(Killing::entries(), QStringList());
    QCOMPARE(notes(), QStringList());
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains(name.toUtf8()));
    }
    if (qstrcmp(QTest::currentDataTag(), "removal 19") == 0)
        QCOMPARE(m_kills, 5);
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    TestRemovals test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_removals.moc"
