// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/signindialog.h"

#include "gui/formparts.h"
#include "gui/keychainhelp.h"
#include "gui/notice.h"
#include "gui/signinwidget.h"
#include "gui/tokenreview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Tokenshelf {

SignInDialog::SignInDialog(AppContext &context, const Draft &draft, const Opener &opener, QWidget *parent)
    : QDialog(parent), m_context(context), m_draft(draft), m_signIn(new SignInWidget(context, opener)), m_review(new TokenReview(context)),
      m_notice(new Notice)
{
    setWindowTitle(tr("Sign in"));
    m_notice->setObjectName(u"saveNotice"_s);
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->addWidget(headingLabel(tr("Sign in for “%1”").arg(draft.account.name)));
    pageLayout->addWidget(m_signIn);
    pageLayout->addWidget(m_review);
    pageLayout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"save"_s);
    m_save->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scrolled(page), 1);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    sizeByFont(this, 38, 28);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SignInDialog::save);
    connect(m_signIn, &SignInWidget::redirectChanged, this, [this](const Redirect &redirect) { m_redirect = redirect; });
    connect(m_signIn, &SignInWidget::signedIn, this, [this](const TokenSet &tokens) {
        m_tokens.reset();
        m_request.reset();
        m_save->setEnabled(false);
        m_review->review(m_draft, tokens);
    });
    connect(m_review, &TokenReview::reviewed, this, &SignInDialog::reviewed);
    m_signIn->setDraft(draft);
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::reviewed(const TokenSet &tokens)
{
    m_tokens = tokens;
    m_save->setEnabled(true);
    m_save->setDefault(true);
    m_save->setFocus();
}

void SignInDialog::save()
{
    if (!m_tokens)
        return;
    m_notice->clear();
    m_save->setEnabled(false);
    m_request = std::make_unique<QObject>();
    const auto client = m_context.service().client(m_draft.client.id);
    const auto account = m_context.service().account(m_draft.account.id);
    if (!m_redirect || !client || !account)
        return storeTokens();
    AccountForm edited{*client, *account};
    edited.client.redirect = *m_redirect; // the port that worked, for the next time too
    m_context.service().edit({*client, *account}, edited, std::nullopt, m_request.get(), [this](const Result<> &done) {
        m_redirect.reset(); // the sign-in counts without it: Save goes on then
        if (done)
            storeTokens();
        else
            refused(done.error());
    });
}

void SignInDialog::storeTokens()
{
    m_context.service().storeTokens(m_draft.account.id, *m_tokens, u"signed_in"_s, m_request.get(), [this](const Result<> &stored) {
        if (stored)
            accept();
        else
            refused(stored.error());
    });
}

void SignInDialog::refused(const Error &error)
{
    m_save->setEnabled(true);
    m_notice->say(error);
    offerKeychainHelp(*m_notice, error, m_context, [this] { save(); });
}

} // namespace Tokenshelf
