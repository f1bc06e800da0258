// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/replyparser.h"
#include "fuzz/fuzz.h"

using namespace Tokenshelf;

namespace {

using Verdict = Result<std::optional<HttpReply>>;

bool isDecided(const Verdict &verdict)
{
    return !verdict || verdict->has_value();
}

bool same(const Verdict &a, const Verdict &b)
{
    if (!a || !b)
        return !a && !b && a.error() == b.error();
    const HttpReply &one = **a;
    const HttpReply &other = **b;
    return one.status == other.status && one.contentType == other.contentType && one.body == other.body
        && one.retryAfter == other.retryAfter && one.date == other.date && one.location == other.location;
}

} // namespace

/**
 * F11: the frames of a provider's answers (there are none between instances of the program, which do not speak with each other). The same
 * verdict however they are cut up, and never more than the limits.
 */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const quint8 step = input.number();
    const QByteArray bytes = input.rest();
    const ReplyLimits limits{.head = 1'024, .body = 512};
    const Verdict whole = parseReply(bytes, false, limits);
    const qsizetype stride = 1 + step % 97 + bytes.size() / 64;
    for (qsizetype cut = 0; cut < bytes.size(); cut += stride) {
        const Verdict early = parseReply(bytes.first(cut), false, limits);
        // Where the answer is too large, the bytes so far may be a fault of their own.
        const bool tooMuch = !whole && whole.error().code == "body_too_large"_L1;
        expect(!isDecided(early) || tooMuch || same(early, whole), "one verdict however the bytes are cut");
    }
    const Verdict ended = parseReply(bytes, true, limits);
    expect(isDecided(ended), "an end is a verdict");
    expect(!isDecided(whole) || same(ended, whole), "an answer that was whole stays it");
    for (const Verdict &verdict : {whole, ended}) {
        if (verdict && *verdict)
            expect((*verdict)->body.size() <= limits.body && (*verdict)->status >= 101 && (*verdict)->status <= 999, "no more than the limits");
    }
    expect(isDecided(whole) || bytes.size() <= limits.head + 2 * limits.body, "nothing is waited for without end");
    return 0;
}
