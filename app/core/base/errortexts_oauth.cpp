// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errortexts.h"

#include <QtGlobal>

namespace Tokenshelf {

namespace {

constexpr ErrorText oauthTable[] = {
    // RFC 6749 4.1.2.1 and 5.2
    {"invalid_request", QT_TRANSLATE_NOOP("Errors", "%1 did not understand the request."),
     QT_TRANSLATE_NOOP("Errors", "Most likely an address or the return address differs from what is registered. Check them."),
     Remedy::EditClient},
    {"invalid_client", QT_TRANSLATE_NOOP("Errors", "%1 does not accept this client ID and secret."),
     QT_TRANSLATE_NOOP("Errors", "Most likely the secret is mistyped, was changed or has expired. Enter both again."), Remedy::EditClient},
    {"invalid_grant", QT_TRANSLATE_NOOP("Errors", "%1 no longer accepts this sign-in."),
     QT_TRANSLATE_NOOP("Errors", "Most likely it was cancelled there, or its code was used before or too late. Sign in again."),
     Remedy::SignInAgain},
    {"late_code", QT_TRANSLATE_NOOP("Errors", "The code was more than a minute old."),
     QT_TRANSLATE_NOOP("Errors", "Codes last 60 seconds. Get a new one."), Remedy::SignInAgain},
    {"unauthorized_client", QT_TRANSLATE_NOOP("Errors", "%1 does not let this application get a token in this way."),
     QT_TRANSLATE_NOOP("Errors", "It was probably registered for another purpose. Register it again, or use the client ID of another one."),
     Remedy::EditClient},
    {"unsupported_grant_type", QT_TRANSLATE_NOOP("Errors", "%1 does not give tokens in this way."),
     QT_TRANSLATE_NOOP("Errors", "The token address is probably that of another service. Check it."), Remedy::EditClient},
    {"unsupported_response_type", QT_TRANSLATE_NOOP("Errors", "%1 does not offer signing in with a browser at this address."),
     QT_TRANSLATE_NOOP("Errors", "The sign-in address is probably that of another service. Check it."), Remedy::EditClient},
    {"invalid_scope", QT_TRANSLATE_NOOP("Errors", "%1 does not give this application everything that was asked for."),
     QT_TRANSLATE_NOOP("Errors", "Something under \"What it may do\" is mistyped or not allowed. Ask for less, then sign in again."),
     Remedy::EditClient},
    {"access_denied", QT_TRANSLATE_NOOP("Errors", "The sign-in was refused."),
     QT_TRANSLATE_NOOP("Errors", "Somebody chose not to allow it, or this user may not. Sign in again, perhaps as another user."),
     Remedy::SignInAgain},
    {"server_error", QT_TRANSLATE_NOOP("Errors", "%1 has trouble of its own."),
     QT_TRANSLATE_NOOP("Errors", "Nothing is wrong here, and nothing was lost. Try again in a few minutes."), Remedy::Retry},
    {"temporarily_unavailable", QT_TRANSLATE_NOOP("Errors", "%1 is overloaded or being maintained."),
     QT_TRANSLATE_NOOP("Errors", "Nothing is wrong here, and nothing was lost. Try again in a few minutes."), Remedy::Retry},
    {"slow_down", QT_TRANSLATE_NOOP("Errors", "%1 asks for fewer requests."), QT_TRANSLATE_NOOP("Errors", "Wait a little, then try again."),
     Remedy::Retry},
    // RFC 6750 3.1, RFC 7009 2.2.1
    {"invalid_token", QT_TRANSLATE_NOOP("Errors", "The token is no longer valid."),
     QT_TRANSLATE_NOOP("Errors", "It has ended, or was cancelled at the provider. Renew it."), Remedy::Retry},
    {"insufficient_scope", QT_TRANSLATE_NOOP("Errors", "The token works, but may not do this."),
     QT_TRANSLATE_NOOP("Errors", "Sign in again and ask for more under \"What it may do\"."), Remedy::SignInAgain},
    {"unsupported_token_type", QT_TRANSLATE_NOOP("Errors", "%1 cannot cancel this kind of token."),
     QT_TRANSLATE_NOOP("Errors", "It stays valid there until it ends. Cancel it on the provider's own pages.")},
    // Answers that follow no standard
    {"not_json", QT_TRANSLATE_NOOP("Errors", "What came back is no answer of %1."),
     QT_TRANSLATE_NOOP(
         "Errors", "Perhaps the network wants you to sign in first, or another server answered. Open a browser to see, then try again."),
     Remedy::Retry},
    {"bad_token_reply", QT_TRANSLATE_NOOP("Errors", "%1 gave an answer that cannot be used as a token."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was saved. Check the token address; if it is right, send the details to the provider."),
     Remedy::EditClient},
    {"bad_introspection_reply", QT_TRANSLATE_NOOP("Errors", "%1 gave an answer about the token that cannot be read."),
     QT_TRANSLATE_NOOP("Errors", "The token itself is not affected. Check the address for such questions."), Remedy::EditClient},
    {"bad_token", QT_TRANSLATE_NOOP("Errors", "The token has characters in it that no token has."),
     QT_TRANSLATE_NOOP("Errors", "It was not sent. Sign in again, or paste it again whole."), Remedy::SignInAgain},
    {"unexpected_redirect", QT_TRANSLATE_NOOP("Errors", "%1 sent the request on to another address. It was not followed."),
     QT_TRANSLATE_NOOP("Errors",
                       "Most likely the address is not quite right, or the network wants you to sign in first. Check the address."),
     Remedy::EditClient, QT_TRANSLATE_NOOP("Errors", "%1 sent the request on to %2. It was not followed.")},
    {"no_introspection", QT_TRANSLATE_NOOP("Errors", "%1 answers no questions about a token."),
     QT_TRANSLATE_NOOP("Errors", "Nothing is broken. The provider has no address for it.")},
    {"no_revocation", QT_TRANSLATE_NOOP("Errors", "%1 offers no way to cancel a token from here."),
     QT_TRANSLATE_NOOP("Errors", "It stays valid there until it ends. Cancel it on the provider's own pages.")},
};

} // namespace

std::span<const ErrorText> oauthTexts()
{
    return oauthTable;
}

} // namespace Tokenshelf
