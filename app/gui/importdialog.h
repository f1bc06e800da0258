// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"

#include <QDialog>

class QPushButton;

namespace Tokenshelf {

class Notice;
class TokenPairFields;
class TokenReview;

/** Pastes a pair of tokens that the provider's own pages made into an account; the provider is asked about it before it is saved. */
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(AppContext &context, const QUuid &account, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void reject() override;

private:
    void check();
    void save();
    void forget();

    AppContext &m_context;
    QUuid m_account;
    std::unique_ptr<QObject> m_request;
    std::optional<TokenSet> m_tokens;
    TokenPairFields *m_fields;
    TokenReview *m_review;
    Notice *m_notice;
    QPushButton *m_check;
    QPushButton *m_save;
};

} // namespace Tokenshelf
