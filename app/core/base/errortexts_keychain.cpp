// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errortexts.h"

#include <QtGlobal>

namespace Tokenshelf {

namespace {

constexpr ErrorText keychainTable[] = {
    {"keychain_locked", QT_TRANSLATE_NOOP("Errors", "Your password store is still locked."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Unlock it to go on."), Remedy::UnlockKeychain},
    {"keychain_dismissed", QT_TRANSLATE_NOOP("Errors", "The question for the password of your password store was closed."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Unlock it to go on."), Remedy::UnlockKeychain},
    {"keychain_absent", QT_TRANSLATE_NOOP("Errors", "This computer has no password store that Tokenshelf can use."),
     QT_TRANSLATE_NOOP("Errors", "Install one (the package gnome-keyring, or KWallet), sign in to the desktop again, and try again."),
     Remedy::Retry},
    {"keychain_denied", QT_TRANSLATE_NOOP("Errors", "Your password store does not let Tokenshelf in."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Try again and allow it when you are asked."), Remedy::Retry},
    {"keychain_timeout", QT_TRANSLATE_NOOP("Errors", "Your password store does not answer."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Perhaps its question waits behind another window. Answer it, then try again."),
     Remedy::Retry},
    {"keychain_slow", QT_TRANSLATE_NOOP("Errors", "Your password store is very slow."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Tokenshelf waits longer for it from now on. Try again."), Remedy::Retry},
    {"keychain_restarted", QT_TRANSLATE_NOOP("Errors", "Your password store ended in the middle of its work."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was lost. It starts again by itself, and may ask for its password."), Remedy::UnlockKeychain},
    {"keychain_failed", QT_TRANSLATE_NOOP("Errors", "Your password store reported an error."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was deleted. Try again; if it stays, sign out of the desktop and in again."), Remedy::Retry},
    {"keychain_entry_damaged", QT_TRANSLATE_NOOP("Errors", "An entry in your password store cannot be read any more."),
     QT_TRANSLATE_NOOP("Errors", "Another program has probably changed it. Enter the secret again, or sign in again."), Remedy::EditClient},
    {"secret_missing", QT_TRANSLATE_NOOP("Errors", "The secret of this account is not in your password store."),
     QT_TRANSLATE_NOOP("Errors", "Perhaps it was removed there, or the account came from another computer. Enter the secret again."),
     Remedy::EditClient},
    {"keychain_changed", QT_TRANSLATE_NOOP("Errors", "The secret of this account is not in the password store that this desktop uses."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Start Tokenshelf in the desktop that you used before, or enter the secret again here."),
     Remedy::EditClient,
     QT_TRANSLATE_NOOP("Errors", "The secret of this account is not in the password store that this desktop uses. Secrets were also kept in %2.")},
    {"secret_empty", QT_TRANSLATE_NOOP("Errors", "There is no secret."),
     QT_TRANSLATE_NOOP("Errors", "Enter the secret that belongs to the client ID.")},
    {"secret_too_long", QT_TRANSLATE_NOOP("Errors", "This is too long for a password store."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was saved. Check that only the secret was pasted.")},
    {"secret_has_nul", QT_TRANSLATE_NOOP("Errors", "This has a character in it that no password store keeps."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was saved. Check that only the secret was pasted.")},
    {"host_changed", QT_TRANSLATE_NOOP("Errors", "The secret was saved for another server, or one with another certificate authority, than the account names now."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was sent. If you changed the server, enter the secret again. If you did not, somebody else did."),
     Remedy::EditClient},
};

} // namespace

std::span<const ErrorText> keychainTexts()
{
    return keychainTable;
}

} // namespace Tokenshelf
