// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceserver.h"
#include "support/await.h"
#include "support/privatesession.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Tokenshelf;

namespace {

QString read(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** The commands of README.md, block by block. */
QStringList commandBlocks()
{
    static const QRegularExpression block(u"^```sh\\n(.*?)^```"_s,
                                          QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList blocks;
    for (const auto &match : block.globalMatch(read(u"README.md"_s)))
        blocks << match.captured(1);
    return blocks;
}

} // namespace

/** Every command that README.md names is run: a tour that no longer works is worse than none. */
class TestReadme : public QObject
{
    Q_OBJECT

private slots:
    void setUpCommandsAreRunByCi()
    {
        const QString ci = read(u".ci/run"_s);
        const QStringList lines = commandBlocks().value(0).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        for (const QString &line : lines) {
            const QString command = line.section(u' ', 0, 0);
            QVERIFY2(QFileInfo(QStringLiteral(SOURCE_ROOT "/") + command).isExecutable(), qPrintable(command));
            QVERIFY2(ci.contains(u'/' + command), qPrintable(command));
        }
    }

    void whatIsBuiltCanBeInstalled()
    {
        QString command = commandBlocks().value(1);
        QVERIFY(command.contains(".build/release"_L1));
        command.replace(u".build/release"_s, QFileInfo(QStringLiteral(CLI_PROGRAM "/../../..")).absoluteFilePath());
        const QTemporaryDir home;
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        shell.setProcessEnvironment(environment);
        shell.start(u"bash"_s, {u"-euc"_s, command + "desktop-file-validate ~/.local/share/applications/*\n~/.local/bin/tokenshelf --version\n"
                                                     "~/.local/bin/tokenshelf-cli --version"_L1});
        QVERIFY(QTest::qWaitFor([&] { return shell.state() == QProcess::NotRunning; }, 60'000));
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        QVERIFY(QFileInfo::exists(home.filePath(u".local/share/icons/hicolor/scalable/apps/tokenshelf.svg"_s)));
    }

    void developersTour()
    {
        PracticeServer practice;
        VERIFY_RESULT(practice.start());
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString programs = QFileInfo(QStringLiteral(CLI_PROGRAM)).absolutePath();
        const QTemporaryDir browser; // doctor looks for one
        QVERIFY(QFile::link(u"/bin/true"_s, browser.filePath(u"xdg-open"_s)));
        environment.insert(u"PATH"_s, programs + u':' + browser.path() + u':' + environment.value(u"PATH"_s));
        shell.setProcessEnvironment(environment);
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(u"bash"_s, {u"-euxo"_s, u"pipefail"_s, u"-c"_s, commandBlocks().value(2)});
        QVERIFY(QTest::qWaitFor([&] { return shell.state() == QProcess::NotRunning; }, 60'000));
        QVERIFY2(shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0, shell.readAll().constData());
    }

    void testersCommand()
    {
        const QStringList command = commandBlocks().value(3).trimmed().split(u' ');
        QCOMPARE(command.value(0), u"tokenshelf-cli"_s);
        QProcess practice;
        practice.start(QStringLiteral(CLI_PROGRAM), command.mid(1));
        QVERIFY(QTest::qWaitFor([&] { return practice.peek(64 * 1024).contains('}'); }, 20'000));
        practice.terminate();
        QVERIFY(QTest::qWaitFor([&] { return practice.state() == QProcess::NotRunning; }, 10'000));
        QCOMPARE(practice.exitCode(), 0);
    }

    void nothingElseIsNamed() { QCOMPARE(commandBlocks().size(), 4); }
};

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    const QCoreApplication application(argc, argv);
    TestReadme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readme.moc"
