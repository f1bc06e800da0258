// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"
#include "gui/opener.h"

class QWidget;

namespace Tokenshelf {

class AddDialog;
class PracticeServer;
class TokenActs;

/** The acts with an account that need a window of their own: add, edit, sign in, paste tokens, sign out, remove. */
class AccountDialogs : public QObject
{
    Q_OBJECT

public:
    AccountDialogs(TokenActs &acts, PracticeServer &practice, Opener opener, QWidget *window);

    /** Goes straight to the form of a provider, if one is named. */
    void add(const QString &providerId = {});
    /** Opens the form of a new account as this one's is filled in, without its key or client ID. */
    void duplicate(const QUuid &id);
    void addProvider();
    void edit(const QUuid &id);
    void signIn(const QUuid &id);
    void importTokens(const QUuid &id);
    void signOut(const QUuid &id);
    void remove(const QUuid &id);
    void openProviderPage(const QUuid &id);

signals:
    void added(const QUuid &id);
    /** Something to be said in the status area. */
    void said(const QString &message);

private:
    void openAdd(AddDialog *dialog);
    void openSignIn(const QUuid &id, const Draft &draft);
    void removeNow(const QUuid &id, const QString &name, bool revoke);
    bool canRevoke(const Account &account) const;
    QString whatLivesOn(const Account &account) const;

    TokenActs &m_acts;
    AppContext &m_context;
    PracticeServer &m_practice;
    Opener m_opener;
    QWidget *m_window;
};

} // namespace Tokenshelf
