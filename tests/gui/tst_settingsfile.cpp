// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Tokenshelf;

/** The file of settings is the person's alone, whatever the umask and whoever planted what. */
class TestSettingsFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ::umask(0);
    }
    void cleanup() { ::umask(022); }

    void isPrivate_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("new") << false;
        QTest::newRow("of an older version") << true;
    }
    void isPrivate()
    {
        QFETCH(bool, exists);
        if (exists) {
            QFile file(path());
            QVERIFY(QDir().mkpath(folder()) && file.open(QIODevice::WriteOnly) && file.write("language=nl\n") > 0);
            file.close();
            QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0644), 0);
        }
        {
            Settings settings(folder());
            QCOMPARE(settings.language(), exists ? u"nl"_s : QString());
            settings.setLanguage(u"de"_s);
        }
        QCOMPARE(modeOf(path()), 0600);
        QCOMPARE(modeOf(folder()), 0700);
        QCOMPARE(Settings(folder()).language(), u"de"_s);
    }

    void isNotWrittenThroughALink_data()
    {
        QTest::addColumn<bool>("hard");
        QTest::newRow("symbolic") << false;
        QTest::newRow("hard") << true;
    }
    void isNotWrittenThroughALink()
    {
        QFETCH(bool, hard);
        QVERIFY(QDir().mkpath(folder()) && putVictim());
        QCOMPARE((hard ? ::link : ::symlink)(QFile::encodeName(victim()).constData(), QFile::encodeName(path()).constData()), 0);
        {
            Settings settings(folder());
            settings.setLanguage(u"de"_s);
        }
        QVERIFY(victimIsWhole());
        QVERIFY(!QFileInfo(path()).isSymLink());
        QCOMPARE(modeOf(path()), 0600);
        QCOMPARE(Settings(folder()).language(), u"de"_s);
    }

    void isNotKeptInAForeignFolder()
    {
        const QString foreign = m_folder->filePath(u"foreign"_s);
        QVERIFY(QDir().mkpath(foreign) && QFile::link(foreign, folder()));
        {
            Settings settings(folder());
            settings.setLanguage(u"de"_s);
            QCOMPARE(settings.language(), u"de"_s); // for as long as it runs
        }
        QVERIFY(QDir(foreign).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
    }

    void worksWhereNothingCanBeKept()
    {
        QFile file(folder()); // a file where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        Settings settings(folder());
        settings.setLanguage(u"de"_s);
        QCOMPARE(settings.language(), u"de"_s);
    }

private:
    QString folder() const { return m_folder->filePath(u"config"_s); }
    QString path() const { return folder() + "/settings.ini"_L1; }
    QString victim() const { return m_folder->filePath(u"victim"_s); }
    bool putVictim() const
    {
        QFile file(victim());
        return file.open(QIODevice::WriteOnly) && file.write("[somebody]\nelse=1\n") > 0 && ::chmod(QFile::encodeName(victim()).constData(), 0644) == 0;
    }
    bool victimIsWhole() const
    {
        QFile file(victim());
        return file.open(QIODevice::ReadOnly) && file.readAll() == "[somebody]\nelse=1\n" && modeOf(victim()) == 0644;
    }
    static int modeOf(const QString &file)
    {
        struct stat found = {};
        return ::stat(QFile::encodeName(file).constData(), &found) == 0 ? int(found.st_mode & 07777) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
