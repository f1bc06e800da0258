// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errortexts.h"

#include <QtGlobal>

namespace Tokenshelf {

namespace {

constexpr const char *againLater =
    QT_TRANSLATE_NOOP("Errors", "Try again in a few minutes. If it stays, send the details to your Sierra administrator.");
constexpr const char *notOurs = QT_TRANSLATE_NOOP("Errors", "The key works. The request itself was at fault; the details say how.");
constexpr const char *onlyAdministrator = QT_TRANSLATE_NOOP("Errors", "Only the vendor or your administrator can change this.");

constexpr ErrorText sierraTable[] = {
    {"100", QT_TRANSLATE_NOOP("Errors", "Sierra met an error that it did not expect."), againLater, Remedy::Retry},
    {"101", QT_TRANSLATE_NOOP("Errors", "Sierra wanted a number in the request."), notOurs},
    {"102", QT_TRANSLATE_NOOP("Errors", "Sierra met an internal error with a number."), againLater, Remedy::Retry},
    {"103", QT_TRANSLATE_NOOP("Errors", "Sierra met an internal error."), againLater, Remedy::Retry},
    {"104", QT_TRANSLATE_NOOP("Errors", "This Sierra server does not have this function."),
     QT_TRANSLATE_NOOP("Errors", "It is probably too old for it. Choose a lower version of the API."), Remedy::EditClient},
    {"105", QT_TRANSLATE_NOOP("Errors", "Sierra misses a part of the request."),
     QT_TRANSLATE_NOOP("Errors", "Most likely something on the way, such as a proxy, removed it. Check the server address."),
     Remedy::EditClient},
    {"106", QT_TRANSLATE_NOOP("Errors", "Sierra does not know a part of the request."),
     QT_TRANSLATE_NOOP("Errors", "The server is probably too old for it. Choose a lower version of the API."), Remedy::EditClient},
    {"107", QT_TRANSLATE_NOOP("Errors", "Sierra found no such record."),
     QT_TRANSLATE_NOOP("Errors", "The key works. There is nothing to show.")},
    {"108", QT_TRANSLATE_NOOP("Errors", "Sierra does not accept a value in the request."), notOurs},
    {"109", QT_TRANSLATE_NOOP("Errors", "The Sierra server is not set up completely."), onlyAdministrator},
    {"111", QT_TRANSLATE_NOOP("Errors", "Sierra's data service does not answer."), againLater, Remedy::Retry},
    {"112", QT_TRANSLATE_NOOP("Errors", "Sierra cannot reach its database."), againLater, Remedy::Retry},
    {"113", QT_TRANSLATE_NOOP("Errors", "Sierra does not accept this key and secret."),
     QT_TRANSLATE_NOOP(
         "Errors", "Most likely they are mistyped or swapped, or the key is still Pending, Disabled or past its date. Enter both again."),
     Remedy::EditClient},
    {"114", QT_TRANSLATE_NOOP("Errors", "Sierra accepts only encrypted connections."),
     QT_TRANSLATE_NOOP("Errors", "The server address must begin with https."), Remedy::EditClient},
    {"115", QT_TRANSLATE_NOOP("Errors", "Sierra misses a field in the data that was sent."), notOurs},
    {"116", QT_TRANSLATE_NOOP("Errors", "The key works, but may not read token details."),
     QT_TRANSLATE_NOOP("Errors", "Nothing is broken. For this page, ask for the role Info Holds Config."), Remedy::CopyRequest},
    {"117", QT_TRANSLATE_NOOP("Errors", "The Sierra API is switched off, or not part of your library's package."), onlyAdministrator},
    {"118", QT_TRANSLATE_NOOP("Errors", "The Sierra API is switched off, or not part of your library's package."), onlyAdministrator},
    {"119", QT_TRANSLATE_NOOP("Errors", "Sierra has another client with this name already."), onlyAdministrator},
    {"120", QT_TRANSLATE_NOOP("Errors", "Sierra no longer accepts this token."),
     QT_TRANSLATE_NOOP("Errors", "It has ended, or the server was restarted. Get a new one."), Remedy::Retry},
    {"121", QT_TRANSLATE_NOOP("Errors", "Sierra wants key and secret in another form."),
     QT_TRANSLATE_NOOP("Errors", "The server address probably does not lead to the Sierra API itself. Check it."), Remedy::EditClient},
    {"123", QT_TRANSLATE_NOOP("Errors", "Sierra no longer accepts this token."),
     QT_TRANSLATE_NOOP("Errors", "It has ended, or the server was restarted. Get a new one."), Remedy::Retry},
    {"124", QT_TRANSLATE_NOOP("Errors", "Sierra does not accept the code of this sign-in."),
     QT_TRANSLATE_NOOP("Errors", "It was used before, or too late. Sign in again."), Remedy::SignInAgain},
    {"125", QT_TRANSLATE_NOOP("Errors", "The code of this sign-in did not reach Sierra."), QT_TRANSLATE_NOOP("Errors", "Sign in again."),
     Remedy::SignInAgain},
    {"126", QT_TRANSLATE_NOOP("Errors", "Sierra found the request faulty."), notOurs},
    {"127", QT_TRANSLATE_NOOP("Errors", "Sierra does not let this key do that."),
     QT_TRANSLATE_NOOP("Errors", "Ask your Sierra administrator which roles the key has.")},
    {"128", QT_TRANSLATE_NOOP("Errors", "The return address is not the one that is registered with this key."),
     QT_TRANSLATE_NOOP("Errors", "Both must be the same, letter by letter. Correct one of them."), Remedy::EditClient},
    {"129", QT_TRANSLATE_NOOP("Errors", "Sierra does not know this key, or it is not enabled."),
     QT_TRANSLATE_NOOP("Errors", "Check the key, and its status in the list of Sierra API keys: Pending, Enabled or Disabled."),
     Remedy::EditClient},
    {"130", QT_TRANSLATE_NOOP("Errors", "Sierra could not read the data that was sent."), notOurs},
    {"131", QT_TRANSLATE_NOOP("Errors", "This key may not change patrons."),
     QT_TRANSLATE_NOOP("Errors", "Ask your Sierra administrator for the role Patrons Write, if it is needed.")},
    {"132", QT_TRANSLATE_NOOP("Errors", "Sierra's circulation refused the request."), notOurs},
    {"133", QT_TRANSLATE_NOOP("Errors", "Sierra found several records where there should be one."), notOurs},
    {"134", QT_TRANSLATE_NOOP("Errors", "Sierra's web catalogue refused the request."), notOurs},
    {"135", QT_TRANSLATE_NOOP("Errors", "A program that Sierra depends on failed."), againLater, Remedy::Retry},
    {"136", QT_TRANSLATE_NOOP("Errors", "Sierra does not accept this PIN."), notOurs},
};

} // namespace

std::span<const ErrorText> sierraTexts()
{
    return sierraTable;
}

} // namespace Tokenshelf
