// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <optional>

namespace Tokenshelf {

/** Starts an asynchronous function and waits for its one answer, at most `limit` milliseconds. */
template <class T> Result<T> await(const std::function<void(QObject *, Callback<T>)> &start, int limit = 20'000)
{
    QEventLoop loop; // and not qWaitFor(), which sleeps 10 ms for every step of an answer on its way
    QObject context;
    std::optional<Result<T>> answer;
    bool returned = false;
    bool early = false;
    start(&context, [&](Result<T> result) {
        early = !returned;
        answer = std::move(result);
        loop.quit();
    });
    returned = true;
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    if (!answer)
        loop.exec();
    if (!answer)
        return Error{.kind = Error::Kind::Timeout, .code = u"test_never_answered"_s};
    if (early)
        return Error{.kind = Error::Kind::Invalid, .code = u"test_answered_synchronously"_s};
    return *answer;
}

} // namespace Tokenshelf

/** Fails with the error's words when a Result has none of its value. */
#define VERIFY_RESULT(result) \
    do { \
        const auto &checked = (result); \
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().code + u' ' + checked.error().detail)); \
    } while (false)
