// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"
#include "gui/opener.h"

#include <QDialog>

class QPushButton;

namespace Tokenshelf {

class Notice;
class SignInWidget;
class TokenReview;

/** Signs in again for an account. The tokens are shown, whose they are and what they may do, before they are saved; where that fails they
 * stay, and it can be tried again. */
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(AppContext &context, const Draft &draft, const Opener &opener, QWidget *parent = nullptr);
    ~SignInDialog() override;

private:
    void reviewed(const TokenSet &tokens);
    void save();
    void storeTokens();
    void refused(const Error &error);

    AppContext &m_context;
    Draft m_draft;
    std::unique_ptr<QObject> m_request;
    std::optional<Redirect> m_redirect;
    std::optional<TokenSet> m_tokens;
    SignInWidget *m_signIn;
    TokenReview *m_review;
    Notice *m_notice;
    QPushButton *m_save;
};

} // namespace Tokenshelf
