// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errortexts.h"

#include <QtGlobal>

namespace Tokenshelf {

namespace {

constexpr ErrorText localTable[] = {
    // Signing in
    {"port_busy", QT_TRANSLATE_NOOP("Errors", "Another program is using the port of the return address."),
     QT_TRANSLATE_NOOP("Errors", "End that program and try again. Or let the account use another port, such as %3: its return address must be "
                                 "registered with %1 too."),
     Remedy::ChoosePort,
     QT_TRANSLATE_NOOP("Errors", "Another program is using 127.0.0.1:%2.")},
    {"practice_port_busy", QT_TRANSLATE_NOOP("Errors", "Another program is using 127.0.0.1:%2."),
     QT_TRANSLATE_NOOP("Errors", "End it, or choose another port."), Remedy::ChoosePort},
    {"port_range", QT_TRANSLATE_NOOP("Errors", "There are not enough ports from this number on."),
     QT_TRANSLATE_NOOP("Errors", "Choose a lower one."), Remedy::ChoosePort},
    {"listen_failed", QT_TRANSLATE_NOOP("Errors", "This computer does not let Tokenshelf wait for the browser."),
     QT_TRANSLATE_NOOP("Errors", "A security program probably forbids it. Use another port, or paste the code instead."),
     Remedy::ChoosePort},
    {"foreign_redirect", QT_TRANSLATE_NOOP("Errors", "An answer came that does not belong to this sign-in."),
     QT_TRANSLATE_NOOP("Errors",
                       "It was not used, and Tokenshelf goes on waiting. Go on in the browser window that was opened last, or open the "
                       "browser again.")},
    {"bad_request", QT_TRANSLATE_NOOP("Errors", "Something that is no request came in on the port."),
     QT_TRANSLATE_NOOP("Errors", "It was not used. Another program on this computer sent it.")},
    {"colon_in_client_id", QT_TRANSLATE_NOOP("Errors", "This client ID has a colon in it."),
     QT_TRANSLATE_NOOP("Errors", "Key and secret are sent with a colon between them, so the key can have none. Check that it was copied whole."),
     Remedy::EditClient},
    {"pasted_code", QT_TRANSLATE_NOOP("Errors", "This is neither the code nor the address of this sign-in."),
     QT_TRANSLATE_NOOP(
         "Errors", "Copy the code, or the whole address of the page on which the browser ended, from the sign-in that you started here.")},
    {"sign_in_timeout", QT_TRANSLATE_NOOP("Errors", "The sign-in was not finished in time."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Start again."), Remedy::SignInAgain},
    {"sign_in_needed", QT_TRANSLATE_NOOP("Errors", "%1 wants somebody to sign in."),
     QT_TRANSLATE_NOOP("Errors", "The last sign-in has ended, or there was none yet. Sign in."), Remedy::SignInAgain},
    {"cancelled", QT_TRANSLATE_NOOP("Errors", "Cancelled."), QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")},
    // Files
    {"accounts_damaged", QT_TRANSLATE_NOOP("Errors", "The list of accounts could not be read and was set aside."),
     QT_TRANSLATE_NOOP("Errors",
                       "Nothing was deleted: the secrets are still in your password store. Restore accounts.json from a backup, or add the "
                       "accounts again."),
     Remedy::None, QT_TRANSLATE_NOOP("Errors", "The list of accounts could not be read and was set aside as %2.")},
    {"accounts_newer", QT_TRANSLATE_NOOP("Errors", "The list of accounts was written by a newer Tokenshelf."),
     QT_TRANSLATE_NOOP("Errors", "It can be read here, but not changed. Update Tokenshelf.")},
    {"bad_record", QT_TRANSLATE_NOOP("Errors", "An entry in the list of accounts cannot be read."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was deleted. The details say what is wrong with it.")},
    {"store_locked", QT_TRANSLATE_NOOP("Errors", "Another Tokenshelf is saving just now."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Try again."), Remedy::Retry},
    {"account_busy", QT_TRANSLATE_NOOP("Errors", "Another window or program is at work on this account."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Try again in a moment."), Remedy::Retry},
    {"disk_full", QT_TRANSLATE_NOOP("Errors", "The disk is full."),
     QT_TRANSLATE_NOOP("Errors", "What was saved before is kept. Make room, then try again."), Remedy::Retry},
    {"not_writable", QT_TRANSLATE_NOOP("Errors", "Tokenshelf cannot write to its folder."),
     QT_TRANSLATE_NOOP("Errors", "What was saved before is kept. Make the folder writable for you alone, then try again."), Remedy::Retry},
    {"foreign_folder", QT_TRANSLATE_NOOP("Errors", "The folder of Tokenshelf belongs to somebody else, or is a link."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was read or written there. Put a folder of your own in its place, then start again."), Remedy::None,
     QT_TRANSLATE_NOOP("Errors", "The folder %2 belongs to somebody else, or is a link.")},
    {"report_not_saved", QT_TRANSLATE_NOOP("Errors", "The diagnostics could not be saved."),
     QT_TRANSLATE_NOOP("Errors", "Choose a name that is not taken, in a folder that you can write to."), Remedy::Retry},
    {"not_readable", QT_TRANSLATE_NOOP("Errors", "Tokenshelf cannot read its folder."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Make the folder readable for you, then start again.")},
    // What somebody typed or chose
    {"edited_meanwhile", QT_TRANSLATE_NOOP("Errors", "Another window or program has changed this account meanwhile."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was saved. Look at it as it is now, then change it again.")},
    {"name_taken", QT_TRANSLATE_NOOP("Errors", "There is an account of this name already."),
     QT_TRANSLATE_NOOP("Errors", "Choose another name."), Remedy::None,
     QT_TRANSLATE_NOOP("Errors", "There is an account named '%2' already.")},
    {"name_empty", QT_TRANSLATE_NOOP("Errors", "The account has no name."),
     QT_TRANSLATE_NOOP("Errors", "Give it one that tells it from the others.")},
    {"practice_apart", QT_TRANSLATE_NOOP("Errors", "Practice accounts are kept apart from real ones, in a profile of their own."),
     QT_TRANSLATE_NOOP("Errors", "Say --profile practice.")},
    {"no_account", QT_TRANSLATE_NOOP("Errors", "There is no such account."),
     QT_TRANSLATE_NOOP("Errors", "Check its name in the list of accounts."), Remedy::None,
     QT_TRANSLATE_NOOP("Errors", "There is no account named '%2'.")},
    {"no_provider", QT_TRANSLATE_NOOP("Errors", "There is no such provider."),
     QT_TRANSLATE_NOOP("Errors", "Check its id in the list of providers, or add its file."), Remedy::None,
     QT_TRANSLATE_NOOP("Errors", "There is no provider '%2'.")},
    {"provider_file", QT_TRANSLATE_NOOP("Errors", "A provider file cannot be used."),
     QT_TRANSLATE_NOOP("Errors", "The details name the key and the reason. The other providers are not affected.")},
    {"provider_exists", QT_TRANSLATE_NOOP("Errors", "A provider with this id comes with Tokenshelf."),
     QT_TRANSLATE_NOOP("Errors", "Give the file another id, then add it again.")},
    {"server_address", QT_TRANSLATE_NOOP("Errors", "This is not the address of a server."),
     QT_TRANSLATE_NOOP("Errors", "Type the server's name, such as catalog.example.org, or copy any address of it from a browser.")},
};

} // namespace

std::span<const ErrorText> localTexts()
{
    return localTable;
}

} // namespace Tokenshelf
