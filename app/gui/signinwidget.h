// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"
#include "gui/opener.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

class QGroupBox;
class QLabel;
class QPushButton;

namespace Tokenshelf {

class Notice;
class SecretLineEdit;

/**
 * Signing in with the browser: open it or copy the link, wait with a visible time limit, or paste the code or the whole address. One
 * attempt at a time, each with an AuthorizationCodeGrant of its own; trying again makes a new one. Nothing is saved here.
 */
class SignInWidget : public QWidget
{
    Q_OBJECT

public:
    SignInWidget(AppContext &context, const Opener &opener, QWidget *parent = nullptr);
    ~SignInWidget() override;

    /** What to sign in with; ends an attempt that is under way. */
    void setDraft(const Draft &draft);
    /** Ends the attempt silently. */
    void cancel();

signals:
    void signedIn(const Tokenshelf::TokenSet &tokens);
    /** The person took another port, because the chosen one was busy. */
    void redirectChanged(const Tokenshelf::Redirect &redirect);

private:
    enum class Phase { Ready, Waiting, Exchanging, Done };
    enum class Wanted { Browser, Link };

    void buildPaste();
    void want(Wanted wanted);
    void begin();
    void linkReady(const QUrl &url);
    void deliverLink();
    void answerRefused(const Error &error);
    void finished(const Result<TokenSet> &result);
    void failed(const Error &error);
    void offerOtherPort(quint16 busy);
    void submit();
    void startCountdown();
    void enter(Phase phase);
    void tick();

    AppContext &m_context;
    Opener m_opener;
    Draft m_draft;
    Provider m_provider;
    std::unique_ptr<AuthorizationCodeGrant> m_grant;
    QUrl m_link;
    Wanted m_wanted = Wanted::Browser;
    Phase m_phase = Phase::Ready;
    QDeadlineTimer m_limit;
    QDeadlineTimer m_codeLimit;
    bool m_counting = false;
    bool m_refusalSaid = false; ///< since the browser was opened last
    QTimer m_tick;

    QLabel *m_intro;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    QLabel *m_status;
    QGroupBox *m_pasteGroup;
    QLabel *m_pasteHint;
    SecretLineEdit *m_paste;
    QPushButton *m_submit;
    QPushButton *m_shown;
    QLabel *m_countdown;
    Notice *m_notice;
};

} // namespace Tokenshelf
