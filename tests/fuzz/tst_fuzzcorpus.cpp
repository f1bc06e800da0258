// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <limits>

using Target = int (*)(const std::uint8_t *data, std::size_t size);
Q_DECLARE_METATYPE(Target)

extern "C" {
int fuzz_f1(const std::uint8_t *, std::size_t);
int fuzz_f2(const std::uint8_t *, std::size_t);
int fuzz_f3(const std::uint8_t *, std::size_t);
int fuzz_f4(const std::uint8_t *, std::size_t);
int fuzz_f5(const std::uint8_t *, std::size_t);
int fuzz_f6(const std::uint8_t *, std::size_t);
int fuzz_f7(const std::uint8_t *, std::size_t);
int fuzz_f8(const std::uint8_t *, std::size_t);
int fuzz_f9(const std::uint8_t *, std::size_t);
int fuzz_f10(const std::uint8_t *, std::size_t);
int fuzz_f11(const std::uint8_t *, std::size_t);
int fuzz_f12(const std::uint8_t *, std::size_t);
}

using namespace Tokenshelf;

namespace {

constexpr Target targets[] = {fuzz_f1, fuzz_f2, fuzz_f3, fuzz_f4, fuzz_f5, fuzz_f6, fuzz_f7, fuzz_f8, fuzz_f9, fuzz_f10, fuzz_f11, fuzz_f12};

QDir corpus(const QString &target)
{
    return QDir(QStringLiteral(SOURCE_ROOT "/tests/fuzz/corpus/") + target);
}

void run(Target target, const QByteArray &input)
{
    target(reinterpret_cast<const std::uint8_t *>(input.constData()), std::size_t(input.size()));
}

} // namespace

/**
 * What the fuzzers have found interesting, once more and with any compiler; a law that is broken ends the program with its words. The
 * fuzzers themselves: tests/run --fuzz.
 */
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private slots:
    void replays_data();
    void replays();
    void replaysPieces_data();
    void replaysPieces();
    void isSmall();
};

void TestFuzzCorpus::replays_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QString>("name");
    for (int number = 1; number <= int(std::size(targets)); ++number)
        QTest::addRow("F%d", number) << targets[number - 1] << u"F%1"_s.arg(number);
}

void TestFuzzCorpus::replays()
{
    QFETCH(Target, target);
    QFETCH(QString, name);
    const QFileInfoList files = corpus(name).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 3);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray input = file.readAll();
        qint64 quickest = std::numeric_limits<qint64>::max(); // of two: the machine may pause in one
        for (int i = 0; i < 2; ++i) {
            QElapsedTimer clock;
            clock.start();
            run(target, input);
            quickest = std::min(quickest, clock.elapsed());
        }
        QVERIFY2(quickest < 1'000, qPrintable(info.fileName()));
    }
}

void TestFuzzCorpus::replaysPieces_data()
{
    replays_data();
}

/** The same, cut off at several places and with one byte turned: cheap neighbours of each input. */
void TestFuzzCorpus::replaysPieces()
{
    QFETCH(Target, target);
    QFETCH(QString, name);
    for (const QFileInfo &info : corpus(name).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray input = file.readAll();
        for (int piece = 0; piece < 8; ++piece) {
            const qsizetype at = input.size() * piece / 8;
            run(target, input.first(at));
            QByteArray turned = input;
            if (at < turned.size())
                turned[at] = char(~turned.at(at));
            run(target, turned);
        }
    }
}

void TestFuzzCorpus::isSmall()
{
    qint64 bytes = 0;
    qsizetype count = 0;
    for (int number = 1; number <= int(std::size(targets)); ++number) {
        for (const QFileInfo &info : corpus(u"F%1"_s.arg(number)).entryInfoList(QDir::Files)) {
            bytes += info.size();
            ++count;
        }
    }
    QVERIFY2(count < 300 && bytes < 200 * 1024, qPrintable(u"%1 files, %2 bytes"_s.arg(count).arg(bytes)));
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
