// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceserver.h"
#include "support/await.h"
#include "support/privatesession.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
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

/** Starts it and waits for its end: its exit code, or -1. */
int run(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.start(program, arguments);
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    return ended && process.exitStatus() == QProcess::NormalExit && process.error() != QProcess::FailedToStart ? process.exitCode() : -1;
}

/** The build folder that this test is part of. */
QString buildFolder()
{
    return QFileInfo(QStringLiteral(CLI_PROGRAM "/../../..")).absoluteFilePath();
}

/** What stands in README.md between single backquotes and begins with one of its programs. */
QStringList inlineCommands()
{
    static const QRegularExpression span(u"`((?:tokenshelf-cli|cmake|app/run|tests/run)[^`]*)`"_s);
    QStringList commands;
    for (const auto &match : span.globalMatch(read(u"README.md"_s)))
        commands << match.captured(1);
    commands.removeDuplicates();
    return commands;
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

    void checksExist()
    {
        const QStringList lines = commandBlocks().value(1).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 1);
        for (const QString &line : lines) {
            const QString command = line.section(u' ', 0, 0);
            const QString option = line.section(u' ', 1, 1);
            if (command == "cmake"_L1)
                continue; // the benchmark: its figures are a quiet machine's
            QVERIFY2(QFileInfo(QStringLiteral(SOURCE_ROOT "/") + command).isExecutable(), qPrintable(command));
            QVERIFY2(!option.startsWith("--"_L1) || read(command).contains(option), qPrintable(line));
        }
    }

    void whatIsBuiltCanBeInstalled()
    {
        QString command = commandBlocks().value(2);
        QVERIFY(command.contains(".build/release"_L1));
        command.replace(u".build/release"_s, buildFolder());
        const QTemporaryDir home;
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        shell.setProcessEnvironment(environment);
        command += "desktop-file-validate ~/.local/share/applications/*\n~/.local/bin/tokenshelf --version\n"
                   "~/.local/bin/tokenshelf-cli --version"_L1;
        QVERIFY2(run(shell, u"bash"_s, {u"-euc"_s, command}) == 0, shell.readAllStandardError().constData());
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
        environment.insert(u"no_proxy"_s, u"127.0.0.1"_s); // curl asks a proxy for this computer, too, if nobody tells it
        shell.setProcessEnvironment(environment);
        shell.setProcessChannelMode(QProcess::MergedChannels);
        QVERIFY2(run(shell, u"bash"_s, {u"-euxo"_s, u"pipefail"_s, u"-c"_s, commandBlocks().value(3)}) == 0, shell.readAll().constData());
    }

    void testersCommand()
    {
        const QStringList command = commandBlocks().value(4).trimmed().split(u' ');
        QCOMPARE(command.value(0), u"tokenshelf-cli"_s);
        QProcess practice;
        practice.start(QStringLiteral(CLI_PROGRAM), command.mid(1));
        QVERIFY(QTest::qWaitFor([&] { return practice.peek(64 * 1024).contains('}'); }, 20'000));
        practice.terminate();
        QVERIFY(QTest::qWaitFor([&] { return practice.state() == QProcess::NotRunning; }, 10'000));
        QCOMPARE(practice.exitCode(), 0);
    }

    void switchesAreKnown()
    {
        static const QRegularExpression option(u"`(--behaviour [^`]+)`"_s);
        QProcess help;
        QCOMPARE(run(help, QStringLiteral(CLI_PROGRAM), {u"practice"_s, u"--help"_s}), 0);
        const QString known = QString::fromUtf8(help.readAllStandardOutput());
        qsizetype named = 0;
        for (const auto &match : option.globalMatch(read(u"README.md"_s))) {
            const QString word = match.captured(1).section(u' ', 1);
            QVERIFY2(known.contains(word.section(u'=', 0, 0)) && known.contains(word.section(u'=', -1)), qPrintable(word));
            ++named;
        }
        QCOMPARE(named, 2);
    }

    void inlineCommandsExist_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const QString &command : inlineCommands())
            QTest::newRow(qPrintable(command)) << command.split(u' ');
    }
    void inlineCommandsExist()
    {
        QFETCH(QStringList, words);
        const QString program = words.takeFirst();
        QProcess process;
        if (program == "tokenshelf-cli"_L1) { // with --help, arguments and options are read and nothing is done
            if (!words.isEmpty())
                QVERIFY2(run(process, QStringLiteral(CLI_PROGRAM), words + QStringList{u"--help"_s}) == 0, process.readAll().constData());
        } else if (program == "cmake"_L1) { // -n: what would be built, for a benchmark takes a quiet machine and a minute
            QCOMPARE(words.first(3), (QStringList{u"--build"_s, u"--preset"_s, u"release"_s}));
            QVERIFY(read(u"CMakePresets.json"_s).contains("\"name\": \"release\""_L1));
            const QStringList dry = QStringList{u"--build"_s, buildFolder()} + words.sliced(3) + QStringList{u"--"_s, u"-n"_s};
            QVERIFY2(run(process, program, dry) == 0, process.readAll().constData());
        } else if (words.value(0) == "--long"_L1 || words.value(0) == "--threads"_L1) { // CI has no time for these
            QVERIFY(read(u"tests/run"_s).contains("== "_L1 + words.first()));
            QVERIFY(read(u"CMakePresets.json"_s).contains(u"\"name\": \"%1\""_s.arg(words.first().mid(2))));
        } else if (!words.isEmpty()) {
            QVERIFY(read(u".ci/run"_s).contains(program + "\" "_L1 + words.join(u' ')));
        }
    }

    void everyKeyOfAProviderIsExplained()
    {
        const Result<Provider> provider = providerFromJson(read(u"resources/providers/sierra.json"_s).toUtf8(), u"sierra.json"_s);
        VERIFY_RESULT(provider);
        const QString reference = read(u"README.md"_s).section(u"## Providers of your own"_s, 1).section(u"\n## "_s, 0, 0);
        const QJsonObject keys = QJsonDocument::fromJson(providerToJson(*provider)).object();
        QVERIFY(keys.size() > 20);
        for (const QString &key : keys.keys()) {
            QVERIFY2(reference.contains(u'`' + key + u'`'), qPrintable(key));
            for (const QString &inner : keys.value(key).toObject().keys())
                QVERIFY2(reference.contains(u'`' + inner + u'`'), qPrintable(inner));
        }
    }

    void nothingElseIsNamed() { QCOMPARE(commandBlocks().size(), 5); }
};

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    const QCoreApplication application(argc, argv);
    TestReadme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readme.moc"
