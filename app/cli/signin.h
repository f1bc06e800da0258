// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/input.h"
#include "cli/session.h"

#include <QTimer>

namespace Tokenshelf {

/**
 * `sign-in`: one attempt. Client credentials: asks for a token. Authorization code: prints the link, opens the browser, and takes the
 * answer from the loopback redirect or from what is pasted, whichever comes first. Nothing is stored before the outcome is known.
 */
class SignIn : public QObject
{
    Q_OBJECT

public:
    SignIn(Session &session, const Account &account, std::chrono::seconds limit);
    ~SignIn() override;

    void start();

private:
    void drafted(const Result<Draft> &draft);
    void runGrant();
    void showLink(const QUrl &url);
    void codeReceived();
    void askForCode();
    void pasted(const Result<std::optional<Secret>> &line);
    void refused(const Error &error);
    void received(const Result<TokenSet> &tokens);
    void showWhose(const Result<Introspection> &answer);
    void confirmed(const Result<std::optional<Secret>> &line);
    void store();
    void fail(const Error &error);

    Session &m_session;
    Account m_account;
    Draft m_draft;
    std::unique_ptr<AuthorizationCodeGrant> m_grant;
    InputReader m_input;
    QTimer m_limit;
    std::optional<TokenSet> m_tokens;
    std::optional<Error> m_refusal; ///< of the last text that was pasted
    bool m_paste = false;
    bool m_fromPaste = false; ///< the code came by hand, not by the redirect
};

} // namespace Tokenshelf
