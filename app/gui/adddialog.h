// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"
#include "gui/opener.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Tokenshelf {

class ClientPage;
class Copier;
class Notice;
class PracticeServer;
class ProviderPage;
class VerifyPage;

/**
 * Adds an account in at most three pages: provider, form, and a try before it is saved. Nothing typed is lost by going back, by another
 * choice of provider or by a failed save; closing asks when something was typed.
 */
class AddDialog : public QDialog
{
    Q_OBJECT

public:
    AddDialog(AppContext &context, PracticeServer &practice, Copier &copier, QWidget *parent = nullptr, const Opener &opener = safeOpener());
    ~AddDialog() override;

    /** Goes on to the form of that provider, if there is one. */
    void chooseProvider(const QString &providerId);
    /** The same with the form filled in as for that application, all but its credentials. */
    void startFrom(const Client &client);
    /** Null until the dialog was accepted. */
    QUuid addedAccount() const { return m_added; }

    void reject() override;

private:
    enum Page { Choose, Fill, Verify };

    QWidget *buildButtons();
    void goTo(Page page);
    void back();
    void next();
    void openForm();
    ClientPage *formOf(const Provider &provider);
    void prefillPractice(ClientPage *page, const Provider &provider);
    bool startPractice(ClientPage *page);
    void verify();
    void verifySibling(const QUuid &account, const std::optional<TokenSet> &pasted);
    void save(bool verified);
    void saved(const Result<QUuid> &account);
    void followVerification();
    void openProviderDialog();
    bool isTouched() const;

    AppContext &m_context;
    PracticeServer &m_practice;
    Copier &m_copier;
    Opener m_opener;
    QStackedWidget *m_pages;
    QLabel *m_step;
    ProviderPage *m_choose;
    QHash<QString, ClientPage *> m_forms;
    ClientPage *m_form = nullptr;
    VerifyPage *m_verify;
    Notice *m_notice;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_saveUnverified = nullptr;
    QPushButton *m_save = nullptr;
    std::unique_ptr<QObject> m_request;
    Draft m_draft;
    QUuid m_added;
    bool m_saving = false;
};

} // namespace Tokenshelf
