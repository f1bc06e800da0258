// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace Tokenshelf {

enum class CodeShape { Short, Long }; ///< 64 or 150 characters
enum class PkceRule { Ignore, Verify, Require };
enum class RedirectRule { Exact, LoopbackAnyPort };
/**
 * HtmlPage is a maintenance page with status 200, ErrorPage the web server's own page with 500, EmptyBody 200 without a byte, NotJson 200 with
 * half an object; ResetOnReuse keeps the connection open and resets it at its next request; LostReply does what was asked, then cuts it.
 */
enum class Fault {
    None,
    ApiDisabled,
    AccessTier,
    DatabaseError,
    HtmlPage,
    ErrorPage,
    PlainText,
    EmptyBody,
    DropConnection,
    ResetOnReuse,
    Slow,
    TooManyRequests,
    ServerError,
    NotJson,
    LostReply
};
enum class KeyState { Enabled, Pending, Disabled, Expired };
enum class WrongStateRule { Echo, Other, Missing };

/**
 * Every way in which a tester can make the practice server differ from its default, which is the documented behaviour of the real ones
 * (providers page, 4). Plain values; change them at any time, the next request obeys.
 */
struct Behaviour
{
    // Both
    Fault fault = Fault::None; ///< on token, introspection, revocation and API requests
    std::chrono::milliseconds slowness{5'000};
    int retryAfterSeconds = 30;
    bool refuseSecret = false;
    qint64 accessSeconds = 0; ///< 0: the provider's own (3,600 or 604,800)

    // Sierra
    CodeShape sierraToken = CodeShape::Short;
    bool strictTokenRequest = false; ///< wants form and grant_type
    bool otherSchemeIs121 = true; ///< a scheme other than Basic: 400/121, else 401/113
    bool expiredIs120 = false; ///< 401/120 invalid_token in place of 401/123 invalid_grant
    bool infoRole = true; ///< false: info/token answers 403/116
    KeyState keyState = KeyState::Enabled;
    bool badKeyIs129 = false; ///< 401/129 in place of 401/113 for Pending, Disabled, Expired

    // Apicbase
    std::chrono::seconds codeLifetime{60};
    bool rotateRefreshToken = true;
    std::chrono::seconds graceSeconds{0};
    bool renewalEndsOldToken = true;
    bool revocation = true; ///< false: 404
    RedirectRule redirects = RedirectRule::LoopbackAnyPort;
    PkceRule pkce = PkceRule::Verify;
    bool unknownTokenIs401 = false; ///< at introspection
    bool foreignTokenIsInactive = true;
    bool serviceAccount = false; ///< no username at introspection
    bool slashlessIs301 = true; ///< else 404
    bool denyConsent = false;
    WrongStateRule state = WrongStateRule::Echo;
    bool userPermission = true; ///< false: the API answers 403, as for a person without the right
    bool otherLibrary = false; ///< the person switched libraries: API answers 404

    bool operator==(const Behaviour &) const = default;
};

} // namespace Tokenshelf
