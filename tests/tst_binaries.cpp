// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Exit code and all that is said. */
struct Outcome
{
    int code = -1;
    QString text;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

const QStringList programs{QStringLiteral(CLI_PROGRAM), QStringLiteral(GUI_PROGRAM)};
const QString checker = QStringLiteral(SOURCE_ROOT "/tests/hardened");

} // namespace

/** What is shipped: the two programs, and what stands beside them. */
class TestBinaries : public QObject
{
    Q_OBJECT

private slots:
    void theProgramsAreHardened();
    void theCheckFindsWhatIsMissing_data();
    void theCheckFindsWhatIsMissing();
    void noWebEngine();
    void certificateChecksCannotBeSwitchedOff();
    void theBillOfMaterials();
    void theSecurityPolicy();
};

/** This build's; it is not optimised, so that checked calls are looked for in the release by .ci/run. */
void TestBinaries::theProgramsAreHardened()
{
    const Outcome outcome = run(checker, QStringList{u"--debug"_s} + programs);
    QVERIFY2(outcome.code == 0 && outcome.text.isEmpty(), qPrintable(outcome.text));
}

void TestBinaries::theCheckFindsWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<QString>("finding");
    const QStringList good{u"-O2"_s, u"-fPIE"_s, u"-pie"_s, u"-fstack-protector-all"_s, u"-fcf-protection=full"_s, u"-U_FORTIFY_SOURCE"_s, u"-D_FORTIFY_SOURCE=2"_s,
                           u"-Wl,-z,relro,-z,now,-z,noexecstack"_s};
    const auto row = [&](const char *name, const QStringList &flags, const QString &finding) { QTest::newRow(name) << good + flags << finding; };
    row("nothing", {}, {});
    row("fixed address", {u"-no-pie"_s, u"-fno-pie"_s}, u"not position independent"_s);
    row("writable relocations", {u"-Wl,-z,norelro"_s}, u"RELRO"_s);
    row("late relocations", {u"-Wl,-z,lazy"_s}, u"BIND_NOW"_s);
    row("executable stack", {u"-Wl,-z,execstack"_s}, u"writable and executable"_s);
    row("search path", {u"-Wl,-rpath,/tmp"_s}, u"search path"_s);
    row("unchecked stack", {u"-fno-stack-protector"_s}, u"no checked stack"_s);
    row("no landing pads", {u"-fcf-protection=none"_s, u"-nostartfiles"_s, u"-Wl,-e,main"_s}, u"no landing pads"_s);
    row("unchecked calls", {u"-U_FORTIFY_SOURCE"_s}, u"no checked calls"_s);
    row("the system's heap", {u"-DSYSTEMS_HEAP"_s}, u"keeps what it held"_s);
}

void TestBinaries::theCheckFindsWhatIsMissing()
{
    QFETCH(const QStringList, flags);
    QFETCH(const QString, finding);
    const QTemporaryDir folder;
    QFile source(folder.filePath(u"main.cpp"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("#include <cstdio>\n#include <cstring>\nint main(int, char **v) { char b[9]; std::strcpy(b, v[0]); return std::puts(b); }\n"
                 "#ifndef SYSTEMS_HEAP\nextern \"C\" void free(void *) noexcept { }\n#endif\n");
    source.close();
    const QString program = folder.filePath(u"program"_s);
    const Outcome built = run(u"g++"_s, flags + QStringList{source.fileName(), u"-o"_s, program});
    QVERIFY2(built.code == 0, qPrintable(built.text));
    const Outcome outcome = run(checker, {program});
    QCOMPARE(outcome.code, finding.isEmpty() ? 0 : 1);
    QVERIFY2(outcome.text.contains(finding) && outcome.text.isEmpty() == finding.isEmpty(), qPrintable(outcome.text));
}

void TestBinaries::noWebEngine()
{
    for (const QString &program : programs) {
        const Outcome outcome = run(u"ldd"_s, {program});
        QVERIFY(outcome.code == 0 && outcome.text.contains("libQt6Core"_L1));
        for (const char *engine : {"WebEngine", "WebKit", "WebView", "libcef", "chromium"})
            QVERIFY2(!outcome.text.contains(QLatin1StringView(engine), Qt::CaseInsensitive), engine);
    }
}

void TestBinaries::certificateChecksCannotBeSwitchedOff()
{
    for (const QString &program : programs) {
        const Outcome outcome = run(u"nm"_s, {u"-DC"_s, program});
        QVERIFY(outcome.code == 0 && outcome.text.contains("QNetworkAccessManager"_L1));
        for (const char *symbol : {"ignoreSslErrors", "setPeerVerifyMode", "setInsecureFallback", "QOAuthHttpServerReplyHandler", "QRandomGenerator::global"})
            QVERIFY2(!outcome.text.contains(QLatin1StringView(symbol)), symbol);
    }
}

/** CycloneDX 1.5, made by the build of what it was built with. */
void TestBinaries::theBillOfMaterials()
{
    QFile file(QStringLiteral(BILL_OF_MATERIALS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject bill = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(bill.value("bomFormat"_L1).toString(), u"CycloneDX"_s);
    QCOMPARE(bill.value("specVersion"_L1).toString(), u"1.5"_s);
    QCOMPARE(bill["metadata"_L1]["component"_L1]["version"_L1].toString(), QStringLiteral(TOKENSHELF_VERSION));
    QHash<QString, QString> versions;
    for (const QJsonValue component : bill.value("components"_L1).toArray())
        versions.insert(component["name"_L1].toString(), component["version"_L1].toString());
    QCOMPARE(versions.value(u"qtbase"_s), QLatin1StringView(QT_VERSION_STR));
    for (const QString &name : {u"qtnetworkauth"_s, u"qtkeychain"_s, u"libsodium"_s})
        QVERIFY2(versions.value(name).contains(u'.'), qPrintable(name));
    QCOMPARE(versions.size(), 4);
}

void TestBinaries::theSecurityPolicy()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/.github/SECURITY.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const char *word : {"privately", "30 days", "Report a vulnerability", "not promised"})
        QVERIFY2(text.contains(QLatin1StringView(word)), word);
}

QTEST_APPLESS_MAIN(TestBinaries)
#include "tst_binaries.moc"
