// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** One row of tests/requirements.md. */
struct Row
{
    QString number;
    QString requirement;
    QString proof;
    QString figure;
};

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Row> rows()
{
    QList<Row> found;
    const QStringList lines = textOf(QStringLiteral(SOURCE_ROOT "/tests/requirements.md")).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'|');
        if (cells.size() == 6 && cells[1].trimmed().startsWith(u'R'))
            found.append({cells[1].trimmed(), cells[2].trimmed(), cells[3].trimmed(), cells[4].trimmed()});
    }
    return found;
}

/** Every test of the tree, by name, with its source: CMake makes each of these files a test that ctest runs. */
QHash<QString, QString> sources()
{
    QHash<QString, QString> found;
    QDirIterator files(QStringLiteral(SOURCE_ROOT "/tests"), {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        found.insert(file.completeBaseName(), textOf(file.filePath()));
    }
    return found;
}

/** What is wrong with a row's proof; empty if nothing is. */
QString flaw(const Row &row, const QHash<QString, QString> &tests)
{
    static const QRegularExpression shape(u"^`(tst_[a-z0-9]+)(:([A-Za-z0-9_]+))?`$"_s);
    if (row.proof == "-"_L1)
        return row.figure == "-"_L1 ? QString() : u"a figure without a test"_s;
    if (row.figure.isEmpty() || row.figure == "-"_L1)
        return u"no figure"_s;
    for (const QString &proof : row.proof.split(u", "_s)) {
        const QRegularExpressionMatch match = shape.match(proof);
        if (!match.hasMatch())
            return u"not the name of a test: "_s + proof;
        if (!tests.contains(match.captured(1)))
            return u"no such test: "_s + match.captured(1);
        const QRegularExpression slot(u"\\n    void %1\\(\\);"_s.arg(match.captured(3)));
        if (!match.captured(3).isEmpty() && !tests.value(match.captured(1)).contains(slot))
            return u"no such function: "_s + proof;
    }
    return {};
}

} // namespace

/** tests/requirements.md tells the truth: each requirement is there, and each proof is a test that runs. */
class TestRequirements : public QObject
{
    Q_OBJECT

private slots:
    void everyRequirementHasItsRow();
    void everyProofIsATestThatRuns_data();
    void everyProofIsATestThatRuns();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
};

void TestRequirements::everyRequirementHasItsRow()
{
    QStringList expected;
    for (int number = 1; number <= 88; ++number)
        expected.append(u"R%1"_s.arg(number));
    QStringList found;
    for (const Row &row : rows())
        found.append(row.number);
    QCOMPARE(found, expected);
}

void TestRequirements::everyProofIsATestThatRuns_data()
{
    QTest::addColumn<Row>("row");
    for (const Row &row : rows())
        QTest::newRow(qPrintable(row.number)) << row;
}

void TestRequirements::everyProofIsATestThatRuns()
{
    QFETCH(Row, row);
    static const QHash<QString, QString> tests = sources();
    const QString wrong = flaw(row, tests);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestRequirements::findsWhatIsWrong_data()
{
    QTest::addColumn<QString>("proof");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<bool>("right");
    QTest::newRow("a test") << u"`tst_this`"_s << u"0"_s << true;
    QTest::newRow("a function") << u"`tst_this:works`"_s << u"0"_s << true;
    QTest::newRow("two") << u"`tst_this:works`, `tst_this`"_s << u"0"_s << true;
    QTest::newRow("not yet") << u"-"_s << u"-"_s << true;
    QTest::newRow("another test") << u"`tst_that`"_s << u"0"_s << false;
    QTest::newRow("another function") << u"`tst_this:fails`"_s << u"0"_s << false;
    QTest::newRow("a helper") << u"`tst_this:helper`"_s << u"0"_s << false;
    QTest::newRow("words") << u"read the code"_s << u"0"_s << false;
    QTest::newRow("no figure") << u"`tst_this`"_s << u"-"_s << false;
    QTest::newRow("a figure alone") << u"-"_s << u"0"_s << false;
}

void TestRequirements::findsWhatIsWrong()
{
    QFETCH(QString, proof);
    QFETCH(QString, figure);
    QFETCH(bool, right);
    const QHash<QString, QString> tests{{u"tst_this"_s, u"private slots:\n    void works();\n\nvoid helper();"_s}};
    QCOMPARE(flaw({u"R1"_s, u"words"_s, proof, figure}, tests).isEmpty(), right);
}

QTEST_APPLESS_MAIN(TestRequirements)
#include "tst_requirements.moc"
