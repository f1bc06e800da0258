// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <span>

namespace Tokenshelf {

/**
 * What describe() says for one code, in English, to be translated in the context "Errors". %1 is the provider's name, %2 the error's
 * detail, %3 the number in the code or, for a busy port, the next one. `detailed` stands in for `what` where there is a detail.
 */
struct ErrorText
{
    const char *code = nullptr;
    const char *what = nullptr;
    const char *next = nullptr;
    Remedy remedy = Remedy::None;
    const char *detailed = nullptr;
};

std::span<const ErrorText> oauthTexts(); ///< RFC 6749, 6750, 7009, and answers that follow none of them
std::span<const ErrorText> sierraTexts(); ///< the code table of the providers page, 1.10
std::span<const ErrorText> networkTexts(); ///< from the name lookup to the HTTP status
std::span<const ErrorText> keychainTexts();
std::span<const ErrorText> localTexts(); ///< signing in, the files, what somebody typed

} // namespace Tokenshelf
