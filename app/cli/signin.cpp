// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signin.h"

#include "cli/browser.h"
#include "cli/cli.h"
#include "cli/output.h"
#include "core/model/scopes.h"

#include <QJsonObject>

namespace Tokenshelf {

SignIn::SignIn(Session &session, const Account &account, std::chrono::seconds limit)
    : QObject(&session), m_session(session), m_account(account), m_input(session.streams())
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(Error{.kind = Error::Kind::Timeout, .code = u"sign_in_timeout"_s}); });
}

SignIn::~SignIn() = default;

void SignIn::start()
{
    m_limit.start();
    m_session.service().draftOf(m_account.id, this, [this](const Result<Draft> &draft) { drafted(draft); });
}

void SignIn::drafted(const Result<Draft> &draft)
{
    if (!draft)
        return fail(draft.error());
    m_draft = *draft;
    const auto provider = m_session.service().providerOf(m_account);
    if (provider && provider->grant == GrantType::AuthorizationCode)
        return runGrant();
    if (m_session.isSet(u"paste"_s))
        return m_session.refuse(Cli::tr("There is nothing to paste: this provider gives tokens for key and secret."));
    m_session.service().requestToken(m_draft, this, [this](const Result<TokenSet> &tokens) { received(tokens); });
}

void SignIn::runGrant()
{
    m_paste = m_session.isSet(u"paste"_s) || m_draft.client.redirect.kind == RedirectKind::Paste;
    m_grant = m_session.service().signIn(m_draft);
    connect(m_grant.get(), &AuthorizationCodeGrant::browserRequested, this, &SignIn::showLink);
    connect(m_grant.get(), &AuthorizationCodeGrant::codeReceived, this, &SignIn::codeReceived);
    connect(m_grant.get(), &AuthorizationCodeGrant::pasteRefused, this, &SignIn::refused);
    connect(m_grant.get(), &AuthorizationCodeGrant::finished, this, &SignIn::received);
    m_grant->start();
}

void SignIn::showLink(const QUrl &url)
{
    const bool opened = openBrowser(url);
    m_session.note(opened ? Cli::tr("The browser opens this address. If it does not, open it yourself:")
                          : Cli::tr("Open this address in a browser:"));
    m_session.note(QString::fromLatin1(url.toEncoded()));
    if (m_paste)
        askForCode();
}

void SignIn::codeReceived()
{
    m_limit.stop(); // the person has done their part, and a code works once: from here on the network's limits hold
    m_session.note(Cli::tr("Signed in. Getting the token..."));
}

void SignIn::askForCode()
{
    const auto provider = m_session.service().providerOf(m_account);
    const int seconds = provider ? provider->codeSeconds : 0;
    const QString prompt =
        Cli::tr("Paste the code, or the address the browser ended on, within %n second(s); it is not shown: ", nullptr, seconds);
    m_input.readLine(prompt, InputReader::Echo::Hidden, [this](const Result<std::optional<Secret>> &line) { pasted(line); });
}

void SignIn::pasted(const Result<std::optional<Secret>> &line)
{
    if (!line)
        return fail(line.error());
    if (!*line)
        return fail(m_refusal.value_or(Error{.kind = Error::Kind::Invalid, .code = u"pasted_code"_s}));
    m_fromPaste = true;
    m_grant->submit(**line);
}

void SignIn::refused(const Error &error)
{
    m_fromPaste = false;
    m_refusal = error;
    const Description words = describe(error, m_session.providerName(m_account));
    m_session.note(words.what + u' ' + words.next);
    askForCode();
}

void SignIn::received(const Result<TokenSet> &tokens)
{
    if (!tokens)
        return fail(tokens.error());
    m_tokens = *tokens;
    m_limit.stop();
    // A code can be somebody else's, slipped to a person: whose sign-in it is, is shown before it is kept.
    if (m_fromPaste && m_session.streams().terminal)
        m_session.service().introspect(m_draft, m_tokens->access, this, [this](const Result<Introspection> &answer) { showWhose(answer); });
    else
        store();
}

void SignIn::showWhose(const Result<Introspection> &answer)
{
    const QString user = answer && !answer->username.isEmpty() ? answer->username : Cli::tr("not told");
    const QStringList scopes = m_tokens->scopes.value_or(m_draft.client.scopes);
    m_session.note(lines({{Cli::tr("User"), user}, {Cli::tr("Scopes"), scopes.join(u' ')}}).trimmed());
    m_input.readLine(Cli::tr("Keep this sign-in? [y/N] "), InputReader::Echo::Shown,
                     [this](const Result<std::optional<Secret>> &line) { confirmed(line); });
}

void SignIn::confirmed(const Result<std::optional<Secret>> &line)
{
    const QString yes = Cli::tr("y", "the answer that keeps a sign-in, in lower case");
    const QString given = line && *line ? QString::fromUtf8((*line)->reveal()).trimmed().toLower() : QString();
    if (!given.isEmpty() && (given == yes || given == "y"_L1))
        return store();
    fail(Error{.kind = Error::Kind::Cancelled, .code = u"cancelled"_s});
}

void SignIn::store()
{
    m_session.service().storeTokens(m_account.id, *m_tokens, u"signed_in"_s, this, [this](const Result<> &stored) {
        if (!stored)
            return fail(stored.error());
        const Account account = m_session.service().account(m_account.id).value_or(m_account);
        const TokenRecord record = account.tokens.value_or(TokenRecord{});
        QString text =
            Cli::tr("Signed in to %1: %2.").arg(cell(account.name), lifetimeText(m_session.service().lifetimeOf(account))) + u'\n';
        if (!record.scopes.isEmpty())
            text += lines({{Cli::tr("Scopes"), record.scopes.join(u' ')}});
        if (const QStringList missing = missingScopes(m_draft.client.scopes, record.scopes); !missing.isEmpty())
            text += lines({{Cli::tr("Asked for, but not granted"), missing.join(u' ')}});
        m_session.answer(accountJson(m_session.service(), account), text);
        m_session.tidyAndFinish();
    });
}

void SignIn::fail(const Error &error)
{
    m_limit.stop();
    m_session.fail(error, m_session.providerName(m_account));
}

} // namespace Tokenshelf
