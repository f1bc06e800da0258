// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace Tokenshelf {

class Notice;

/**
 * Tokens that are not saved yet, as their provider describes them: whose they are, how long they live, what was granted beside what was
 * asked, and the roles. A person sees this before anything is kept, so that nobody else's sign-in slips in.
 */
class TokenReview : public QWidget
{
    Q_OBJECT

public:
    explicit TokenReview(AppContext &context, QWidget *parent = nullptr);

    /** Asks the provider about the access token, where it can be asked, and shows the answer. */
    void review(const Draft &draft, const TokenSet &tokens);
    /** Forgets what is shown and what was asked. */
    void clear();

signals:
    /** Once for each review(): the tokens with what the provider added (lifetime, scopes). `active` is false when the provider calls them
     * invalid. */
    void reviewed(const Tokenshelf::TokenSet &tokens, bool active);

private:
    void answered(const Result<Introspection> &answer);
    void showTokens(const std::optional<Introspection> &introspection);
    void showOwner(const Introspection &introspection);
    void showScopes(const QStringList &granted);
    void showRoles(const QList<Role> &roles);
    void addLine(const QString &label, const QString &text);

    AppContext &m_context;
    QProgressBar *m_progress;
    Notice *m_notice;
    QWidget *m_facts;
    QVBoxLayout *m_factLayout;
    std::unique_ptr<QObject> m_request;
    Draft m_draft;
    TokenSet m_tokens;
};

/** The tokens with the lifetime and scopes that the provider told of them, where they came without (a pasted pair). */
TokenSet completed(TokenSet tokens, const Introspection &introspection);

} // namespace Tokenshelf
