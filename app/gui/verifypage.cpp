// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/verifypage.h"

#include "gui/formparts.h"
#include "gui/notice.h"
#include "gui/signinwidget.h"
#include "gui/tokenreview.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tokenshelf {

VerifyPage::VerifyPage(AppContext &context, const Opener &opener, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(headingLabel({})), m_progress(new QProgressBar), m_notice(new Notice),
      m_signIn(new SignInWidget(context, opener)), m_review(new TokenReview(context))
{
    m_notice->setObjectName(u"verifyNotice"_s);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Asking for a token"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    layout->addWidget(m_notice);
    layout->addWidget(m_signIn);
    layout->addWidget(m_review);
    layout->addStretch();
    connect(m_signIn, &SignInWidget::signedIn, this, &VerifyPage::review);
    connect(m_signIn, &SignInWidget::redirectChanged, this, &VerifyPage::redirectChanged);
    connect(m_review, &TokenReview::reviewed, this, [this](const TokenSet &tokens, bool active) {
        m_title->setText(active ? tr("It works. This is what will be saved:") : tr("This is what will be saved:"));
        setTokens(tokens);
    });
    stop();
}

void VerifyPage::start(const Draft &draft, const std::optional<TokenSet> &pasted)
{
    stop();
    m_draft = draft;
    const auto provider = m_context.providers().provider(draft.client.providerId);
    const bool signIn = provider && provider->grant == GrantType::AuthorizationCode && !pasted;
    m_signIn->setVisible(signIn);
    m_title->setText(signIn ? tr("Sign in with your browser") : tr("Trying it out"));
    if (pasted)
        review(*pasted);
    else if (signIn)
        m_signIn->setDraft(draft);
    else
        requestToken();
}

void VerifyPage::stop()
{
    m_request.reset();
    m_signIn->cancel();
    m_signIn->hide();
    m_review->clear();
    m_progress->hide();
    m_notice->clear();
    setTokens(std::nullopt);
}

void VerifyPage::requestToken()
{
    m_notice->clear();
    m_progress->show();
    m_request = std::make_unique<QObject>();
    m_context.service().requestToken(m_draft, m_request.get(), [this](const Result<TokenSet> &tokens) {
        m_progress->hide();
        if (tokens)
            return review(*tokens);
        const auto provider = m_context.providers().provider(m_draft.client.providerId);
        m_notice->say(tokens.error(), provider ? provider->name : QString());
        QPushButton *again = m_notice->addButton(tr("Try again"));
        again->setObjectName(u"tryAgain"_s);
        connect(again, &QPushButton::clicked, this, &VerifyPage::requestToken);
    });
}

void VerifyPage::review(const TokenSet &tokens)
{
    setTokens(std::nullopt);
    m_review->review(m_draft, tokens);
}

void VerifyPage::setTokens(const std::optional<TokenSet> &tokens)
{
    m_tokens = tokens;
    emit tokensChanged();
}

} // namespace Tokenshelf
