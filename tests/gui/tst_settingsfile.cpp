// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

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

    void isNotWrittenThroughALink()
    {
        const QString victim = m_folder->filePath(u"victim"_s);
        QFile file(victim);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("somebody else's") > 0);
        file.close();
        QVERIFY(QDir().mkpath(folder()) && QFile::link(victim, path()));
        {
            Settings settings(folder());
            settings.setLanguage(u"de"_s);
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("somebody else's"));
        QVERIFY(!QFileInfo(path()).isSymLink());
        QCOMPARE(Settings(folder()).language(), u"de"_s);
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
    static int modeOf(const QString &file)
    {
        struct stat found = {};
        return ::stat(QFile::encodeName(file).constData(), &found) == 0 ? int(found.st_mode & 07777) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
