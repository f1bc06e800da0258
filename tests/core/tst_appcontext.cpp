// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appcontext.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Tokenshelf;

/** Where the program keeps what: two of them must find each other's locks, two profiles must not find each other's accounts. */
class TestAppContext : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_home.isValid());
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", m_home.path().toLocal8Bit());
    }

    void locksLieInTheSession()
    {
        QCOMPARE(options({}).runtimeFolder, m_home.filePath(u"tokenshelf"_s));
        QCOMPARE(options(u"p2"_s).runtimeFolder, m_home.filePath(u"tokenshelf-p2"_s));
    }

    void withoutASessionTheyLieBesideTheAccounts()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        const QString session = u"/run/user/%1"_s.arg(::getuid());
        const bool there = QFileInfo(session).isDir() && QFileInfo(session).ownerId() == ::getuid();
        const AppOptions chosen = options({});
        QCOMPARE(chosen.runtimeFolder, there ? session + "/tokenshelf"_L1 : chosen.dataFolder + "/locks"_L1);
        QVERIFY(!chosen.runtimeFolder.startsWith("/tmp/runtime"_L1)); // where Qt would put them
    }

    void profilesAreApart()
    {
        const AppOptions usual = options({});
        const AppOptions practice = options(u"practice"_s);
        QCOMPARE(usual.dataFolder, m_home.filePath(u"data/tokenshelf"_s));
        QCOMPARE(practice.dataFolder, m_home.filePath(u"data/tokenshelf-practice"_s));
        QCOMPARE(practice.configFolder, m_home.filePath(u"config/tokenshelf-practice"_s));
    }

    void chosenFoldersAreTaken()
    {
        const AppContext app(AppOptions{.dataFolder = m_home.filePath(u"a"_s),
                                        .configFolder = m_home.filePath(u"b"_s),
                                        .runtimeFolder = m_home.filePath(u"c"_s),
                                        .sessionOnly = true});
        QCOMPARE(app.options().dataFolder, m_home.filePath(u"a"_s));
        QCOMPARE(app.options().runtimeFolder, m_home.filePath(u"c"_s));
    }

private:
    static AppOptions options(const QString &profile)
    {
        return AppContext(AppOptions{.profile = profile, .sessionOnly = true}).options();
    }

    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestAppContext)
#include "tst_appcontext.moc"
