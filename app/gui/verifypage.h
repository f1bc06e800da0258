// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"
#include "gui/opener.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace Tokenshelf {

class Notice;
class SignInWidget;
class TokenReview;

/** Tries a draft out before it is saved: a token request or a sign-in, as the provider's grant wants it, then a look at what came. */
class VerifyPage : public QWidget
{
    Q_OBJECT

public:
    VerifyPage(AppContext &context, const Opener &opener, QWidget *parent = nullptr);

    /** `pasted` are tokens that the person brought; nothing is requested then. */
    void start(const Draft &draft, const std::optional<TokenSet> &pasted);
    /** Ends what is under way, silently. */
    void stop();
    /** What came, once it has been looked at. */
    const std::optional<TokenSet> &tokens() const { return m_tokens; }

signals:
    /** tokens() has come or gone. */
    void tokensChanged();
    void redirectChanged(const Tokenshelf::Redirect &redirect);

private:
    void requestToken();
    void review(const TokenSet &tokens);
    void setTokens(const std::optional<TokenSet> &tokens);

    AppContext &m_context;
    Draft m_draft;
    std::optional<TokenSet> m_tokens;
    std::unique_ptr<QObject> m_request;
    QLabel *m_title;
    QProgressBar *m_progress;
    Notice *m_notice;
    SignInWidget *m_signIn;
    TokenReview *m_review;
};

} // namespace Tokenshelf
