// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/addform.h"
#include "cli/cli.h"
#include "cli/command.h"
#include "cli/input.h"
#include "cli/output.h"
#include "core/model/tokenformat.h"

namespace Tokenshelf {
namespace {

QString flawText(CredentialFlaw flaw, const Provider &provider)
{
    switch (flaw) {
    case CredentialFlaw::Empty:
        return Cli::tr("%1 or %2 is empty.").arg(cell(provider.words.clientId), cell(provider.words.clientSecret));
    case CredentialFlaw::ColonInClientId:
        return Cli::tr("The client id has a colon in it: is it id and secret together? Then treat the secret as exposed.");
    case CredentialFlaw::BlanksRemoved:
        return Cli::tr("Note: blanks or line ends around id or secret were dropped.");
    case CredentialFlaw::ShortSecret:
        return Cli::tr("Note: the secret has fewer than 8 characters.");
    case CredentialFlaw::LooksSwapped:
        return Cli::tr("Note: id and secret look swapped.");
    case CredentialFlaw::TooLong:
        return Cli::tr("Id or secret is longer than 2,000 bytes.");
    }
    return {};
}

bool stops(CredentialFlaw flaw)
{
    return flaw == CredentialFlaw::Empty || flaw == CredentialFlaw::ColonInClientId || flaw == CredentialFlaw::TooLong;
}

/** What to type next, as a shell takes it. */
QString signInWith(const Session &session, const QString &name)
{
    const bool typable = cell(name) == name; // a name can hold what no terminal should be shown
    const QString word = typable ? QString::fromUtf8(shellQuoted(name.toUtf8())) : Cli::tr("NAME");
    const QString profile = session.value(u"profile"_s);
    return "tokenshelf-cli sign-in "_L1 + word + (profile.isEmpty() ? QString() : " --profile "_L1 + profile);
}

void save(Session &session, const Draft &draft)
{
    session.service().add(draft, std::nullopt, &session, [&session](const Result<QUuid> &id) {
        if (!id)
            return session.fail(id.error());
        const Account account = session.service().account(*id).value_or(Account{});
        session.answer(accountJson(session.service(), account),
                       Cli::tr("Added %1. Next: %2").arg(cell(account.name), signInWith(session, account.name)) + u'\n');
        session.tidyAndFinish();
    });
}

/** Takes the secret in, with what is odd about it told; then saves. */
void withSecret(Session &session, Draft draft, const Provider &provider, const Secret &secret)
{
    QString text = QString::fromUtf8(secret.reveal());
    if (text.toUtf8() != secret.reveal())
        return session.refuse(Cli::tr("The secret is not UTF-8 text."));
    const QList<CredentialFlaw> flaws = checkCredentials(draft.client.clientId, text, provider);
    draft.clientSecret = Secret::take(text);
    for (const CredentialFlaw flaw : flaws) {
        if (stops(flaw))
            return session.refuse(flawText(flaw, provider));
        session.note(flawText(flaw, provider));
    }
    save(session, draft);
}

void add(Session &session)
{
    const auto form = readAddForm(session);
    if (!form)
        return;
    if (form->clientExists) {
        session.note(Cli::tr("This application is known already; its secret is in the keychain and is not asked for."));
        return save(session, form->draft);
    }
    if (form->provider.clientAuthentication == ClientAuthentication::None)
        return save(session, form->draft);
    const QString prompt = cell(form->provider.words.clientSecret) + ": "_L1;
    auto *input = new InputReader(session.streams(), &session);
    input->readLine(prompt, InputReader::Echo::Hidden, [&session, form = *form](const Result<std::optional<Secret>> &line) {
        if (!line)
            return session.fail(line.error());
        if (!*line)
            return session.fail(Error{.kind = Error::Kind::Invalid, .code = u"secret_empty"_s});
        withSecret(session, form.draft, form.provider, **line);
    });
}

} // namespace

Command addCommand()
{
    return {
        .name = u"add"_s,
        .arguments = u"PROVIDER NAME"_s,
        .argumentCount = 2,
        .summary = Cli::tr("Adds an account; the secret is asked for, or read from standard input."),
        .details =
            Cli::tr(
                "The secret is the first line of standard input, or typed at a prompt that does not show it; it is never taken from the "
                "command line or the environment. Another account of an application that is known already needs none.")
            + u' ' + accountKeysHelp(),
        .options = addOptions(),
        .run = add};
}

} // namespace Tokenshelf
