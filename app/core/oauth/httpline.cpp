// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/httpline.h"

#include <algorithm>

namespace Tokenshelf {

HttpLine readHttpLine(QByteArrayView received, qsizetype from, qsizetype limit)
{
    for (qsizetype i = from; i < received.size(); ++i) {
        const auto c = static_cast<unsigned char>(received[i]);
        if (c == '\r') {
            if (i + 1 == received.size())
                return {};
            if (received[i + 1] != '\n')
                return {HttpLine::Bad, {}, 0};
            return {HttpLine::Complete, received.sliced(from, i - from), i + 2};
        }
        if (i - from >= limit)
            return {HttpLine::TooLong, {}, 0};
        if ((c < 0x20 && c != '\t') || c == 0x7f)
            return {HttpLine::Bad, {}, 0};
    }
    return {};
}

bool isHttpToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

} // namespace Tokenshelf
