// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "commandworld.h"

#include <random>

#include <sys/stat.h>

using namespace Tokenshelf;

namespace {

constexpr int commandLines = 6'000;
constexpr int providerFiles = 4'000;

/** Nonsense that is the same in each run; nothing secret depends on it. */
class Nonsense
{
public:
    quint32 below(qsizetype bound) { return quint32(m_engine() % quint32(bound)); }
    template <class T> const T &oneOf(const QList<T> &things) { return things.at(below(things.size())); }

    QString word()
    {
        static const QList<QString> pieces{u"-"_s, u"--"_s, u"="_s, u"$(id)"_s, u"`id`"_s, u";"_s, u"\n"_s, u"\r"_s, u"\t"_s, QString(QChar(0)), u"\u202e"_s,
                                           u"\u200b"_s, QString(QChar(0xd800)), u"../"_s, u"/dev/zero"_s, u"/dev/stdin"_s, u"%s%n"_s, u"'"_s, u"\""_s, u"\\"_s,
                                           u"\x1b]52;c;YQ==\x07"_s, u"http://127.0.0.1"_s, u"https://a@b"_s, u"{base}"_s, u"99999999999999999999"_s, u"-1"_s,
                                           u"a"_s, u"é"_s, u"😀"_s, u"tokenshelf://add?secret=x"_s, u"file:///etc/passwd"_s};
        QString text;
        for (quint32 left = 1 + below(4); left > 0; --left)
            text += below(40) == 0 ? QString(5'000, u'x') : oneOf(pieces);
        return text;
    }
    QByteArray mutated(QByteArray text)
    {
        static const QList<QByteArray> pieces{"\"", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e999", "\\u0000", "\xff\xfe", "\"\"", "{base}", "file:///x",
                                              "http://127.0.0.1", "\\ud800", "99999999999999999999", "\xef\xbb\xbf"};
        for (quint32 left = 1 + below(6); left > 0 && !text.isEmpty(); --left) {
            const qsizetype at = below(text.size());
            const qsizetype length = std::min<qsizetype>(text.size() - at, 1 + below(30));
            switch (below(4)) {
            case 0:
                text.remove(at, length);
                break;
            case 1:
                text.insert(at, oneOf(pieces));
                break;
            case 2:
                text.insert(at, text.mid(at, length));
                break;
            default:
                text[at] = char(below(256));
            }
        }
        return below(50) == 0 ? QByteArray(300'000, '[') : text;
    }

private:
    std::mt19937 m_engine{20260101};
};

} // namespace

/** Arguments and files that no person would write: each ends with an exit code and a sentence, and changes nothing. */
class TestFuzzedInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_world.addKitchen()); }
    void commandLinesChangeNothing();
    void providerFilesChangeNothing();
    void filesThatAreNone_data();
    void filesThatAreNone();
    void theRealProgram();
    void theWindow();

private:
    CommandWorld m_world;
    Nonsense m_nonsense;
};

void TestFuzzedInput::commandLinesChangeNothing()
{
    // Not those that wait for a person or a signal when they are given rightly: practice, sign-in Kitchen.
    const QList<QString> words{u"add"_s, u"list"_s, u"token"_s, u"renew"_s, u"introspect"_s, u"remove"_s, u"sign-out"_s, u"sign-in"_s, u"provider"_s, u"providers"_s,
                               u"--json"_s, u"--profile"_s, u"--verbose"_s, u"--help"_s, u"--client-id"_s, u"--base"_s, u"--version"_s, u"--scope"_s, u"--redirect"_s,
                               u"--environment"_s, u"--min-valid"_s, u"--format"_s, u"--paste"_s, u"--timeout"_s, u"--bundle"_s, u"--port"_s, u"sierra"_s,
                               u"apicbase-test"_s, u"loopback:0"_s, u"practice"_s, u"v6"_s, u"none"_s, u"--"_s, u"-h"_s};
    const qsizetype accounts = m_world.service().accounts().size();
    const qsizetype providers = m_world.app().providers().providers().size();
    QList<int> codes;
    for (int i = 0; i < commandLines; ++i) {
        QStringList arguments;
        for (quint32 left = m_nonsense.below(7); left > 0; --left)
            arguments << (m_nonsense.below(3) == 0 ? m_nonsense.word() : m_nonsense.oneOf(words));
        if (arguments.value(0) == "practice"_L1)
            arguments.prepend(u"list"_s);
        CommandRunner command(m_world.app(), arguments);
        const int code = command.wait();
        QVERIFY2(code >= 0 && code <= 6, qPrintable(arguments.join(u'|')));
        QVERIFY2(code == 0 || !command.err().isEmpty(), qPrintable(arguments.join(u'|')));
        QVERIFY(!command.err().contains('\x1b') && !command.out().contains('\x1b') && !command.err().contains('\0'));
        codes << code;
    }
    qInfo("%lld command lines: %lld accepted, %lld refused", qlonglong(codes.size()), qlonglong(codes.count(0)), qlonglong(codes.count(2)));
    QVERIFY(codes.count(2) > commandLines / 2 && codes.count(0) > 10);
    QCOMPARE(m_world.service().accounts().size(), accounts);
    QCOMPARE(m_world.app().providers().providers().size(), providers);
}

void TestFuzzedInput::providerFilesChangeNothing()
{
    QList<QByteArray> shipped;
    for (const QString &name : {u"sierra"_s, u"apicbase"_s, u"practice-apicbase"_s}) {
        QFile file(QStringLiteral(SOURCE_ROOT "/resources/providers/") + name + ".json"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        shipped << file.readAll(); // whose ids are taken: not one of these may be kept under them
    }
    const QList<Provider> before = m_world.app().providers().providers();
    int refused = 0;
    for (int i = 0; i < providerFiles; ++i) {
        const QString path = m_world.write(u"fuzzed.json"_s, m_nonsense.mutated(m_nonsense.oneOf(shipped)));
        CommandRunner command(m_world.app(), {u"provider"_s, u"add"_s, path});
        const int code = command.wait();
        QVERIFY2(code >= 0 && code <= 6, qPrintable(QString::number(i)));
        refused += code != 0;
    }
    qInfo("%d provider files: %d refused", providerFiles, refused);
    QVERIFY(refused > providerFiles * 9 / 10);
    const QList<Provider> after = m_world.app().providers().providers();
    for (const Provider &provider : before)
        QVERIFY2(after.contains(provider), qPrintable(provider.id)); // none that was there is another one now
}

void TestFuzzedInput::filesThatAreNone_data()
{
    QTest::addColumn<QString>("path");
    const QString fifo = m_world.folder() + "/fifo"_L1;
    QCOMPARE(::mkfifo(qPrintable(fifo), 0600), 0);
    const QString loop = m_world.folder() + "/loop"_L1;
    QVERIFY(QFile::link(loop, loop));
    for (const QString &path : {fifo, loop, m_world.folder(), u"/dev/zero"_s, u"/dev/random"_s, u"/dev/tty"_s, u"/proc/self/mem"_s, u"/nonexistent"_s, u""_s,
                                m_world.write(u"empty"_s, {}), m_world.write(u"large"_s, QByteArray(5'000'000, ' '))})
        QTest::newRow(qPrintable(path.section(u'/', -1) + u'.')) << path;
}

void TestFuzzedInput::filesThatAreNone()
{
    QFETCH(const QString, path);
    CliProcess process({u"provider"_s, u"add"_s, path});
    process.start();
    process.closeWriteChannel();
    QCOMPARE(process.end(10'000), 2);
    QVERIFY(process.err().startsWith("tokenshelf-cli: "));
}

/** The same through main(), with bytes that are no text. */
void TestFuzzedInput::theRealProgram()
{
    for (int i = 0; i < 150; ++i) {
        QStringList arguments;
        for (quint32 left = 1 + m_nonsense.below(3); left > 0; --left)
            arguments << m_nonsense.word().remove(QChar(0));
        CliProcess process(arguments);
        process.start();
        process.closeWriteChannel();
        const int code = process.end(10'000);
        QVERIFY2(code == 2 || code == 0, qPrintable(arguments.join(u'|')));
    }
}

/** What a desktop file, a link or a file manager may hand over: the window takes nothing of it, and does not open. */
void TestFuzzedInput::theWindow()
{
    for (int i = 0; i < 50; ++i) {
        const QString word = m_nonsense.word().remove(QChar(0));
        QProcess process;
        process.start(QStringLiteral(GUI_PROGRAM), {u"-platform"_s, u"offscreen"_s, u"--"_s, word});
        QVERIFY2(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 10'000), qPrintable(word));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY(word.isEmpty() || process.exitCode() == 2);
        QVERIFY(!process.readAllStandardError().contains('\x1b'));
    }
}

QTEST_GUILESS_MAIN(TestFuzzedInput)
#include "tst_fuzzedinput.moc"
