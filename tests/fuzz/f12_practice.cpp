// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/serverrequest.h"
#include "fuzz/fuzz.h"
#include "practice/apicbaseserver.h"
#include "practice/sierraserver.h"

#include <QTimeZone>

using namespace Tokenshelf;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

/** Whether any registered secret is in the request, in whatever form a client sends it. */
bool holdsSecret(const ServerRequest &request)
{
    const QByteArray basic = request.headers.value("authorization").mid(6);
    const QByteArray all = QByteArray::fromBase64(basic) + ' ' + QByteArray::fromPercentEncoding(request.body) + ' '
        + QByteArray::fromPercentEncoding(request.target);
    for (const PracticeClient &client : practiceClients()) {
        if (all.contains(client.clientSecret.reveal()))
            return true;
    }
    return false;
}

} // namespace

/** F12: any bytes at the practice providers: an answer within bounds, and no token for whoever does not know a secret. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const auto host = PracticeHost(input.number() % 3);
    const Result<std::optional<ServerRequest>> request = parseRequest(input.rest(), {});
    if (!request || !*request)
        return 0;
    SierraServer sierra;
    ApicbaseServer apicbase;
    AuthorizationServer &server = host == PracticeHost::Sierra ? static_cast<AuthorizationServer &>(sierra) : apicbase;
    const Behaviour behaviour;
    const PracticeAnswer answer = server.answer({**request, behaviour, now, host});
    expect(answer.response.status >= 200 && answer.response.status <= 599, "an answer of HTTP");
    expect(answer.response.body.size() <= 256 * 1024, "an answer of some size");
    expect(holdsSecret(**request) || !answer.response.body.contains("\"access_token\""), "no token without a secret");
    for (const auto &[name, value] : answer.response.headers)
        expect(!value.contains('\n') && !value.contains('\r') && !name.contains('\n'), "no header out of the request's bytes");
    expect(isPlain(answer.remark, 1'000), "remarks in plain text");
    return 0;
}
