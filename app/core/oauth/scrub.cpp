// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/scrub.h"

namespace Tokenshelf {

namespace {

constexpr qsizetype shortest = 6; // anything shorter stands in honest words too

} // namespace

HttpReply scrubbed(HttpReply reply, const QList<Secret> &sent)
{
    if (reply.status == 200)
        return reply;
    for (const Secret &secret : sent) {
        if (secret.size() < shortest)
            continue;
        const QByteArray plain = secret.reveal().toByteArray();
        for (const QByteArray &form : {plain, plain.toPercentEncoding(), plain.toBase64()})
            reply.body.replace(form, "***");
    }
    return reply;
}

} // namespace Tokenshelf
