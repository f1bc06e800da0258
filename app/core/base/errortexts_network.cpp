// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errortexts.h"

#include <QtGlobal>

namespace Tokenshelf {

namespace {

constexpr const char *itsOwnTrouble =
    QT_TRANSLATE_NOOP("Errors", "Nothing is wrong here, and nothing was lost. Try again in a few minutes.");
constexpr const char *checkAddress = QT_TRANSLATE_NOOP("Errors", "Most likely the address or the version is not quite right. Check them.");
constexpr const char *askIt = QT_TRANSLATE_NOOP("Errors", "Nothing was sent. Ask the people who look after your network.");

constexpr ErrorText networkTable[] = {
    {"offline", QT_TRANSLATE_NOOP("Errors", "Could not reach %1."),
     QT_TRANSLATE_NOOP("Errors", "This computer is offline, or the address is mistyped. What was saved is kept."), Remedy::Retry},
    {"host_not_found", QT_TRANSLATE_NOOP("Errors", "Could not find the server of %1."),
     QT_TRANSLATE_NOOP("Errors", "This computer is offline, or the address is mistyped. What was saved is kept."), Remedy::Retry},
    {"connection_refused", QT_TRANSLATE_NOOP("Errors", "The server of %1 takes no connections."),
     QT_TRANSLATE_NOOP("Errors", "It is down, or the address or its port is mistyped. What was saved is kept."), Remedy::Retry},
    {"connection_closed", QT_TRANSLATE_NOOP("Errors", "The connection to %1 broke off."),
     QT_TRANSLATE_NOOP("Errors", "What was saved is kept. Try again."), Remedy::Retry},
    {"connect_timeout", QT_TRANSLATE_NOOP("Errors", "The server of %1 does not answer."),
     QT_TRANSLATE_NOOP("Errors", "It is down or out of reach from this network. What was saved is kept."), Remedy::Retry},
    {"timeout", QT_TRANSLATE_NOOP("Errors", "%1 took too long to answer."),
     QT_TRANSLATE_NOOP("Errors", "What was saved is kept. Try again."), Remedy::Retry},
    {"body_too_large", QT_TRANSLATE_NOOP("Errors", "What came back is far too large for an answer of %1."),
     QT_TRANSLATE_NOOP("Errors", "It was thrown away. The address is probably that of another service. Check it."), Remedy::EditClient},
    {"bad_reply", QT_TRANSLATE_NOOP("Errors", "What came back is no answer of a web server."),
     QT_TRANSLATE_NOOP("Errors", "The address or its port probably leads to another program. Check it."), Remedy::EditClient},
    {"bad_header", QT_TRANSLATE_NOOP("Errors", "The request has characters in it that must not be sent."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was sent. Enter client ID and secret again."), Remedy::EditClient},
    {"unsafe_endpoint", QT_TRANSLATE_NOOP("Errors", "This address is not safe for secrets."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was sent. The address must begin with https."), Remedy::EditClient},
    {"proxy_authentication", QT_TRANSLATE_NOOP("Errors", "The proxy of your network wants a name and a password."), askIt, Remedy::Retry},
    {"proxy_failed", QT_TRANSLATE_NOOP("Errors", "The proxy of your network does not work."), askIt, Remedy::Retry},

    {"tls_expired", QT_TRANSLATE_NOOP("Errors", "The certificate of the server has expired."),
     QT_TRANSLATE_NOOP("Errors",
                       "Check the date of this computer. If it is right, only those who run the server can mend this. Nothing was sent."),
     Remedy::Retry},
    {"tls_not_yet_valid", QT_TRANSLATE_NOOP("Errors", "The certificate of the server is not valid yet."),
     QT_TRANSLATE_NOOP("Errors", "Most likely the date of this computer is wrong. Correct it, then try again. Nothing was sent."),
     Remedy::Retry},
    {"tls_self_signed", QT_TRANSLATE_NOOP("Errors", "The server shows a certificate that it made for itself."),
     QT_TRANSLATE_NOOP("Errors", "Nobody vouches for it, so nothing was sent. Ask those who run the server for the certificate file."),
     Remedy::Retry},
    {"tls_wrong_name", QT_TRANSLATE_NOOP("Errors", "The certificate belongs to another server."),
     QT_TRANSLATE_NOOP("Errors", "The address is mistyped, or somebody stands in between. Nothing was sent. Check the address."),
     Remedy::EditClient},
    {"tls_unknown_authority", QT_TRANSLATE_NOOP("Errors", "The connection is inspected by somebody whom this computer does not trust."),
     QT_TRANSLATE_NOOP("Errors", "Ask IT for the certificate file."), Remedy::Retry,
     QT_TRANSLATE_NOOP("Errors", "The connection is inspected by '%2', which this computer does not trust.")},
    {"tls_failed", QT_TRANSLATE_NOOP("Errors", "No safe connection could be made."),
     QT_TRANSLATE_NOOP("Errors", "The server is probably too old for it, or the address leads elsewhere. Nothing was sent."),
     Remedy::Retry},

    {"http_400", QT_TRANSLATE_NOOP("Errors", "%1 did not understand the request."), checkAddress, Remedy::EditClient},
    {"http_401", QT_TRANSLATE_NOOP("Errors", "%1 does not accept the token, or not the client ID and secret."),
     QT_TRANSLATE_NOOP("Errors", "Renew the token. If that fails too, enter client ID and secret again."), Remedy::EditClient},
    {"http_403", QT_TRANSLATE_NOOP("Errors", "%1 does not allow this."),
     QT_TRANSLATE_NOOP("Errors", "The token may not do it, or the user whose token it is may not. Ask an administrator.")},
    {"http_404", QT_TRANSLATE_NOOP("Errors", "There is nothing at this address."), checkAddress, Remedy::EditClient},
    {"http_405", QT_TRANSLATE_NOOP("Errors", "This address is for something else."), checkAddress, Remedy::EditClient},
    {"http_407", QT_TRANSLATE_NOOP("Errors", "The proxy of your network wants a name and a password."), askIt, Remedy::Retry},
    {"http_408", QT_TRANSLATE_NOOP("Errors", "%1 waited too long for the request."),
     QT_TRANSLATE_NOOP("Errors", "What was saved is kept. Try again."), Remedy::Retry},
    {"http_410", QT_TRANSLATE_NOOP("Errors", "This address is no longer in use."), checkAddress, Remedy::EditClient},
    {"http_425", QT_TRANSLATE_NOOP("Errors", "%1 wants the request again."),
     QT_TRANSLATE_NOOP("Errors", "What was saved is kept. Try again."), Remedy::Retry},
    {"http_429", QT_TRANSLATE_NOOP("Errors", "%1 has had too many requests."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Wait a little: trying at once makes it longer."), Remedy::Retry},
    {"http_500", QT_TRANSLATE_NOOP("Errors", "%1 has trouble of its own."), itsOwnTrouble, Remedy::Retry},
    {"http_501", QT_TRANSLATE_NOOP("Errors", "The server of %1 does not have this function."), checkAddress, Remedy::EditClient},
    {"http_502", QT_TRANSLATE_NOOP("Errors", "The server of %1 is not reached by the one in front of it."), itsOwnTrouble, Remedy::Retry},
    {"http_503", QT_TRANSLATE_NOOP("Errors", "%1 is overloaded or being maintained."), itsOwnTrouble, Remedy::Retry},
    {"http_504", QT_TRANSLATE_NOOP("Errors", "The server of %1 does not answer the one in front of it."), itsOwnTrouble, Remedy::Retry},
    {"http_511", QT_TRANSLATE_NOOP("Errors", "This network wants you to sign in first."),
     QT_TRANSLATE_NOOP("Errors", "Open a browser, sign in to the network, then try again."), Remedy::Retry},
    // The rest of each hundred
    {"http_1", QT_TRANSLATE_NOOP("Errors", "%1 gave an answer that means nothing here (HTTP %3)."), checkAddress, Remedy::EditClient},
    {"http_2", QT_TRANSLATE_NOOP("Errors", "%1 gave an answer that means nothing here (HTTP %3)."), checkAddress, Remedy::EditClient},
    {"http_4", QT_TRANSLATE_NOOP("Errors", "%1 refused the request (HTTP %3)."), checkAddress, Remedy::EditClient},
    {"http_5", QT_TRANSLATE_NOOP("Errors", "%1 has trouble of its own (HTTP %3)."), itsOwnTrouble, Remedy::Retry},
};

} // namespace

std::span<const ErrorText> networkTexts()
{
    return networkTable;
}

} // namespace Tokenshelf
