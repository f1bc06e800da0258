// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <cstring>

#include <fcntl.h>
#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

constexpr char mark = 'Z';

/**
 * How many bytes of a place, freed or not, still hold the mark; -1 where there is no memory any more. What stands alone does not count: the
 * allocator writes its own into what it is given, 16 bytes that are different in each process, and one of them may look like the mark.
 */
int marksAt(quintptr place, size_t size)
{
    static const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    static char copy[1 << 20];
    if (::pread(memory, copy, size, off_t(place)) != ssize_t(size))
        return -1;
    int marks = 0;
    for (const char *end = copy + size, *at = copy; (at = std::find(at, end, mark)) != end;) {
        const char *next = std::find_if(at, end, [](char c) { return c != mark; });
        if (next - at >= 8)
            marks += int(next - at);
        at = next;
    }
    return marks;
}

} // namespace

/** The heap that both programs are built with. */
class TestZeroingHeap : public QObject
{
    Q_OBJECT

private slots:
    void freedMemoryIsEmpty_data();
    void freedMemoryIsEmpty();
    void movedMemoryIsEmptyWhereItWas();
    void contentMovesAlong();
    void keepsTheContract();
    void coversQtAndTheStandardLibrary();
};

void TestZeroingHeap::freedMemoryIsEmpty_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {24, 25, 100, 1'000, 1'032, 4'096, 65'536, 1 << 20})
        QTest::addRow("%d bytes", size) << size;
}

void TestZeroingHeap::freedMemoryIsEmpty()
{
    QFETCH(int, size);
    char *memory = static_cast<char *>(std::malloc(size_t(size)));
    const auto place = quintptr(memory);
    memset(memory, mark, size_t(size));
    QCOMPARE(marksAt(place, size_t(size)), size);
    std::free(memory);
    QVERIFY(marksAt(place, size_t(size)) <= 0);
}

void TestZeroingHeap::movedMemoryIsEmptyWhereItWas()
{
    for (const size_t size : {size_t(24), size_t(500), size_t(200'000)}) {
        char *memory = static_cast<char *>(std::malloc(size));
        const auto place = quintptr(memory);
        memset(memory, mark, size);
        char *moved = static_cast<char *>(std::realloc(memory, size * 4));
        QVERIFY(quintptr(moved) != place);
        QVERIFY(marksAt(place, size) <= 0);
        QCOMPARE(std::count(moved, moved + size, mark), qsizetype(size));
        std::free(moved);
    }
}

void TestZeroingHeap::contentMovesAlong()
{
    QByteArray bytes;
    for (int i = 0; i < 300'000; ++i)
        bytes.append(char(i % 251));
    for (int i = 0; i < bytes.size(); ++i)
        QCOMPARE(bytes.at(i), char(i % 251));
    bytes.truncate(1'000);
    bytes.squeeze();
    for (int i = 0; i < bytes.size(); ++i)
        QCOMPARE(bytes.at(i), char(i % 251));
}

void TestZeroingHeap::keepsTheContract()
{
    errno = 7;
    std::free(nullptr);
    std::free(std::malloc(1 << 20)); // given back to the system, which sets errno
    QCOMPARE(errno, 7);
    void *fresh = std::realloc(nullptr, 10);
    QVERIFY(fresh);
    QVERIFY(!std::realloc(fresh, 0));
    void *kept = std::malloc(100);
    memset(kept, mark, 100);
    // Called in a way that the compiler does not see through: it would warn of what is wrong on purpose.
    void *(*volatile grow)(void *, size_t) = std::realloc;
    void *(*volatile growArray)(void *, size_t, size_t) = ::reallocarray;
    QVERIFY(!grow(kept, SIZE_MAX / 2));
    QCOMPARE(errno, ENOMEM);
    errno = 0;
    QVERIFY(!growArray(kept, SIZE_MAX / 2, 4));
    QCOMPARE(errno, ENOMEM);
    QCOMPARE(marksAt(quintptr(kept), 100), 100);
    std::free(kept);
}

void TestZeroingHeap::coversQtAndTheStandardLibrary()
{
    QByteArray text(1'000, mark);
    auto standard = std::make_unique<std::string>(1'000, mark);
    const auto places = {quintptr(text.constData()), quintptr(standard->data())};
    for (const quintptr place : places)
        QVERIFY(marksAt(place, 1'000) == 1'000);
    text = QByteArray();
    standard.reset();
    for (const quintptr place : places)
        QVERIFY(marksAt(place, 1'000) <= 0);
}

QTEST_APPLESS_MAIN(TestZeroingHeap)
#include "tst_zeroingheap.moc"
