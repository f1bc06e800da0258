// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importdialog.h"

#include "gui/asktoclose.h"
#include "gui/formparts.h"
#include "gui/keychainhelp.h"
#include "gui/notice.h"
#include "gui/tokenpairfields.h"
#include "gui/tokenreview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Tokenshelf {

ImportDialog::ImportDialog(AppContext &context, const QUuid &account, QWidget *parent)
    : QDialog(parent), m_context(context), m_account(account), m_fields(new TokenPairFields), m_review(new TokenReview(context)),
      m_notice(new Notice)
{
    setWindowTitle(tr("Paste tokens"));
    m_notice->setObjectName(u"saveNotice"_s);
    const auto record = context.service().account(account);
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->addWidget(headingLabel(tr("Tokens for “%1”").arg(record ? record->name : QString())));
    pageLayout->addWidget(
        textLabel(tr("Paste the tokens that were made on the provider's own pages for the application of this account. The tokens that are "
                     "kept now are replaced when you save.")));
    pageLayout->addWidget(m_fields);
    pageLayout->addWidget(m_notice);
    pageLayout->addWidget(m_review);
    pageLayout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_check = buttons->addButton(tr("Check"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(QDialogButtonBox::Save);
    m_check->setObjectName(u"check"_s);
    m_save->setObjectName(u"save"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scrolled(page), 1);
    layout->addWidget(buttons);
    m_check->setDefault(true); // not before it is in the dialog
    sizeByFont(this, 38, 28);

    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_check, &QPushButton::clicked, this, &ImportDialog::check);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::save);
    connect(m_fields, &TokenPairFields::changed, this, &ImportDialog::forget);
    connect(m_review, &TokenReview::reviewed, this, [this](const TokenSet &tokens) {
        m_tokens = tokens;
        m_save->setEnabled(true);
        m_save->setDefault(true);
    });
    forget();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::forget()
{
    m_request.reset();
    m_tokens.reset();
    m_review->clear();
    m_notice->clear();
    m_save->setEnabled(false);
    m_check->setDefault(true);
}

void ImportDialog::check()
{
    forget();
    if (!m_fields->check())
        return;
    m_request = std::make_unique<QObject>();
    m_context.service().draftOf(m_account, m_request.get(), [this](const Result<Draft> &draft) {
        if (draft)
            return m_review->review(*draft, m_fields->tokens(m_context.options().clock()));
        m_notice->say(draft.error());
        offerKeychainHelp(*m_notice, draft.error(), m_context, [this] { check(); });
    });
}

void ImportDialog::save()
{
    if (!m_tokens)
        return;
    m_notice->clear();
    m_save->setEnabled(false);
    m_request = std::make_unique<QObject>();
    m_context.service().storeTokens(m_account, *m_tokens, u"imported"_s, m_request.get(), [this](const Result<> &stored) {
        if (stored)
            return accept();
        m_save->setEnabled(true);
        m_notice->say(stored.error());
        offerKeychainHelp(*m_notice, stored.error(), m_context, [this] { save(); });
    });
}

void ImportDialog::reject()
{
    if (m_fields->isEmpty())
        QDialog::reject();
    else
        askToClose(this, [this] { QDialog::reject(); });
}

} // namespace Tokenshelf
