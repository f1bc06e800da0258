// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountdialogs.h"

#include "gui/adddialog.h"
#include "gui/ask.h"
#include "gui/editdialog.h"
#include "gui/importdialog.h"
#include "gui/providerdialog.h"
#include "gui/signindialog.h"
#include "gui/tokenacts.h"
#include "gui/uiformat.h"

#include <QCheckBox>
#include <QMessageBox>

namespace Tokenshelf {
namespace {

/** Shown without blocking; gone when closed. */
void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

AccountDialogs::AccountDialogs(TokenActs &acts, PracticeServer &practice, Opener opener, QWidget *window)
    : QObject(window), m_acts(acts), m_context(acts.context()), m_practice(practice), m_opener(std::move(opener)), m_window(window)
{
}

void AccountDialogs::add(const QString &providerId)
{
    auto *dialog = new AddDialog(m_context, m_practice, m_acts.copier(), m_window, m_opener);
    if (!providerId.isEmpty())
        dialog->chooseProvider(providerId);
    openAdd(dialog);
}

void AccountDialogs::duplicate(const QUuid &id)
{
    const auto account = m_context.service().account(id);
    const auto client = account ? m_context.service().client(account->clientId) : std::nullopt;
    if (!client)
        return;
    auto *dialog = new AddDialog(m_context, m_practice, m_acts.copier(), m_window, m_opener);
    dialog->startFrom(*client);
    openAdd(dialog);
}

void AccountDialogs::openAdd(AddDialog *dialog)
{
    connect(dialog, &QDialog::accepted, this, [this, dialog] { emit added(dialog->addedAccount()); });
    open(dialog);
}

void AccountDialogs::addProvider()
{
    open(new ProviderDialog(m_context, m_window));
}

void AccountDialogs::edit(const QUuid &id)
{
    if (m_context.service().account(id))
        open(new EditDialog(m_context, id, m_window));
}

void AccountDialogs::signIn(const QUuid &id)
{
    m_context.service().draftOf(id, this, [this, id](const Result<Draft> &draft) {
        if (draft)
            openSignIn(id, *draft);
        else
            m_acts.setFailure(id, draft.error());
    });
}

void AccountDialogs::openSignIn(const QUuid &id, const Draft &draft)
{
    auto *dialog = new SignInDialog(m_context, draft, m_opener, m_window);
    connect(dialog, &QDialog::accepted, this, [this, id] { m_acts.setFailure(id, std::nullopt); });
    open(dialog);
}

void AccountDialogs::importTokens(const QUuid &id)
{
    if (m_context.service().account(id))
        open(new ImportDialog(m_context, id, m_window));
}

void AccountDialogs::signOut(const QUuid &id)
{
    const auto account = m_context.service().account(id);
    if (!account || !account->tokens)
        return;
    const QString rest = canRevoke(*account) ? tr("The token is cancelled at the provider and erased here.")
        : account->tokens->refreshable
        ? tr("The tokens are erased here. The provider lets no program cancel them: they stay valid there until they end, or until somebody "
             "revokes them on the provider's own pages.")
        : tr("The token is erased here. The provider offers no way to cancel it: copies work until it ends.");
    const Question question{.text = tr("Sign out of “%1”?").arg(account->name),
                            .explanation = rest + u' ' + tr("Client ID and secret are kept, so you can sign in again."),
                            .act = tr("Sign out")};
    ask(m_window, question, [this, id, name = account->name] {
        m_context.service().signOut(id, this, [this, id, name](const Result<bool> &done) {
            m_acts.setFailure(id, done ? std::nullopt : std::optional(done.error()));
            if (done)
                emit said(*done ? tr("Signed out of “%1”; the provider has cancelled the token").arg(name)
                                : tr("Signed out of “%1”").arg(name));
        });
    });
}

QString AccountDialogs::whatLivesOn(const Account &account) const
{
    const auto provider = m_context.service().providerOf(account);
    const QString name = provider ? provider->name : QString();
    if (account.tokens->refreshable) // which outlives the access token
        return tr("%1 lets no program cancel its tokens: they stay valid there until they end, or until somebody revokes them on %1's own pages.")
            .arg(name);
    const QDateTime until = m_context.service().lifetimeOf(account).until;
    if (!until.isValid())
        return tr("%1 offers no way to cancel the token: copies of it go on working.").arg(name);
    return tr("%1 offers no way to cancel the token: copies of it work until it ends, %2.")
        .arg(name, UiFormat::moment(until, m_context.service().clock()()));
}

void AccountDialogs::remove(const QUuid &id)
{
    const auto account = m_context.service().account(id);
    if (!account)
        return;
    const auto &tokens = account->tokens;
    const bool alive = tokens && (tokens->refreshable || m_context.service().lifetimeOf(*account).remaining.value_or(1) > 0);
    const bool revocable = alive && canRevoke(*account);
    QString explanation = tr("Its secret and its tokens are erased from your password store. This cannot be undone.");
    if (alive && !revocable)
        explanation += u'\n' + whatLivesOn(*account);
    auto *cancel = revocable ? new QCheckBox(tr("Cancel the token at the provider, so that no copy works any more")) : nullptr;
    const Question question{.text = tr("Remove “%1”?").arg(account->name), .explanation = explanation, .act = tr("Remove"), .destructive = true};
    QMessageBox *box =
        ask(m_window, question, [this, id, name = account->name, cancel] { removeNow(id, name, cancel && cancel->isChecked()); });
    if (!cancel)
        return;
    cancel->setChecked(true);
    box->setCheckBox(cancel);
}

void AccountDialogs::removeNow(const QUuid &id, const QString &name, bool revoke)
{
    m_context.service().remove(id, revoke, this, [this, id, name, revoke](const Result<bool> &removed) {
        if (!removed)
            m_acts.setFailure(id, removed.error());
        else if (*removed)
            emit said(tr("“%1” removed; the provider has cancelled its token").arg(name));
        else if (revoke)
            emit said(tr("“%1” removed, but the provider did not confirm that its token is cancelled: cancel it on the provider's own pages").arg(name));
        else
            emit said(tr("“%1” removed").arg(name));
    });
}

void AccountDialogs::openProviderPage(const QUuid &id)
{
    const auto account = m_context.service().account(id);
    const auto client = account ? m_context.service().client(account->clientId) : std::nullopt;
    const auto provider = account ? m_context.service().providerOf(*account) : std::nullopt;
    if (!client || !provider)
        return;
    const QUrl page = provider->page.isEmpty() ? QUrl(client->base).resolved(QUrl(u"/"_s)) : provider->page;
    if (!m_opener(page))
        emit said(tr("No browser could be started for %1").arg(page.toString()));
}

bool AccountDialogs::canRevoke(const Account &account) const
{
    const auto client = m_context.service().client(account.clientId);
    const auto provider = m_context.service().providerOf(account);
    return client && provider && !resolveEndpoints(*provider, *client).revocation.isEmpty();
}

} // namespace Tokenshelf
