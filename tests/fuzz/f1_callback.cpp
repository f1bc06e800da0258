// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/redirectanswer.h"
#include "core/oauth/serverrequest.h"
#include "fuzz/fuzz.h"

using namespace Tokenshelf;

namespace {

const QByteArray state = "s-1_2";

using Verdict = Result<std::optional<ServerRequest>>;

bool same(const Verdict &a, const Verdict &b)
{
    if (!a || !b)
        return !a && !b && a.error() == b.error();
    const ServerRequest &one = **a;
    const ServerRequest &other = **b;
    return one.method == other.method && one.target == other.target && one.headers == other.headers && one.body == other.body;
}

bool isDecided(const Verdict &verdict)
{
    return !verdict || verdict->has_value();
}

void checkRequest(const ServerRequest &request, const ServerLimits &limits)
{
    expect(request.method.size() + request.target.size() <= limits.requestLine, "no request line beyond the limit");
    expect(request.headers.size() <= limits.headerCount && request.body.size() <= limits.body, "no more than the limits");
    const Result<Secret> code = codeFromRedirect(request.query(), Secret(state), {});
    const bool ours = code || code.error().kind == Error::Kind::Server;
    expect(!ours || QByteArray::fromPercentEncoding(request.target).contains("state=" + state), "no answer without our state");
}

} // namespace

/** F1: the verdict on a request depends neither on how it is cut up nor on what follows, and only our state makes it an answer. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const quint8 step = input.number();
    const QByteArray bytes = input.rest();
    const ServerLimits limits{.requestLine = 512, .headerBytes = 1'024, .headerCount = 8, .body = 256};
    const Verdict whole = parseRequest(bytes, limits);
    const qsizetype stride = 1 + step % 97 + bytes.size() / 64;
    for (qsizetype cut = 0; cut < bytes.size(); cut += stride) {
        const Verdict early = parseRequest(bytes.first(cut), limits);
        expect(!isDecided(early) || (isDecided(whole) && same(early, whole)), "one verdict however the bytes are cut");
    }
    if (whole && *whole)
        checkRequest(**whole, limits);
    return 0;
}
