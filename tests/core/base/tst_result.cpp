// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QTest>

#include <memory>
#include <tuple>

using namespace Tokenshelf;

namespace {

/** Nothing makes it by default. */
struct Sized
{
    explicit Sized(int s) : size(s) { }
    int size;
};

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{.kind = Error::Kind::Invalid, .code = u"odd"_s};
    return number / 2;
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValue();
    void holdsAnError();
    void emptySuccess();
    void wrongSideThrows();
    void takesWhatCannotBeDefault();
    void movesItsValue();
    void errorsCompare();
};

void TestResult::holdsAValue()
{
    Result<int> result = half(8);
    QVERIFY(result);
    QVERIFY(result.has_value());
    QCOMPARE(*result, 4);
    *result = 5;
    QCOMPARE(result.value(), 5);
    const Result<QString> text(u"abc"_s);
    QCOMPARE(text->size(), 3);
}

void TestResult::holdsAnError()
{
    const Result<int> result = half(7);
    QVERIFY(!result);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, u"odd"_s);
}

void TestResult::emptySuccess()
{
    const Result<> done;
    QVERIFY(done);
    const Result<> failed = Error{.kind = Error::Kind::Busy, .code = u"port_busy"_s};
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == Error::Kind::Busy);
}

void TestResult::wrongSideThrows()
{
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, std::ignore = half(7).value());
    const Result<int> good = half(8);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, std::ignore = good.error());
}

void TestResult::takesWhatCannotBeDefault()
{
    static_assert(!std::is_default_constructible_v<Result<Sized>>);
    QCOMPARE(Result<Sized>(Sized(3))->size, 3);
}

void TestResult::movesItsValue()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = std::move(*result);
    QCOMPARE(*taken, 7);
    QVERIFY(!*result);
}

void TestResult::errorsCompare()
{
    const Error error{.kind = Error::Kind::Server, .code = u"113"_s, .httpStatus = 401, .retryAfter = std::chrono::seconds(3)};
    Error other = error;
    QVERIFY(other == error);
    other.retryAfter.reset();
    QVERIFY(!(other == error));
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
