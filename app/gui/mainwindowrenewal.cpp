// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "core/sleepwatch.h"
#include "gui/accountpage.h"
#include "gui/ask.h"
#include "gui/notice.h"
#include "gui/tokenacts.h"
#include "gui/uiformat.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Tokenshelf {

void MainWindow::connectRenewal()
{
    connect(&m_renewal, &AutoRenewal::failed, this, &MainWindow::sayRenewalFailed);
    connect(&m_renewal, &AutoRenewal::copyReplaced, this, &MainWindow::sayCopyReplaced);
    connect(&m_renewal, &AutoRenewal::renewed, this, [this](const QUuid &id) { m_acts->setFailure(id, std::nullopt); });
    connect(&m_context.service(), &AccountService::unsavedChanged, this, &MainWindow::followUnsaved);
}

void MainWindow::startRenewing()
{
    auto *sleep = new SleepWatch(this);
    connect(sleep, &SleepWatch::sleeping, &m_renewal, &AutoRenewal::pause);
    connect(sleep, &SleepWatch::woke, &m_renewal, &AutoRenewal::wake);
    m_renewal.start();
}

/** On the account's own page: nobody asked for it, so nothing pushes itself before what a person does. */
void MainWindow::sayRenewalFailed(const QUuid &id, const Error &error)
{
    const bool nobodys = isKeychainTrouble(error) || error.kind == Error::Kind::Busy;
    if (!nobodys && !m_acts->isBusy(id))
        m_acts->setFailure(id, error);
}

void MainWindow::sayCopyReplaced(const QUuid &id, const QDateTime &copied)
{
    const auto account = m_context.service().account(id);
    if (!account)
        return;
    const QString when = UiFormat::moment(copied, m_context.service().clock()());
    m_replaced->say(Notice::Kind::Information,
                    tr("The token of “%1” was renewed by itself. The one that was copied (%2) works no more: copy the new one to where you use it.")
                        .arg(account->name, when));
    QPushButton *copy = m_replaced->addButton(tr("Copy the new token"));
    connect(copy, &QPushButton::clicked, this, [this, id] {
        m_replaced->clear();
        m_acts->copy(id, TokenFormat::Raw);
    });
    connect(m_replaced->addButton(tr("Close")), &QPushButton::clicked, m_replaced, &Notice::clear);
}

void MainWindow::followUnsaved()
{
    const QUuid id = m_context.service().unstorable();
    const auto account = m_context.service().account(id);
    if (!account)
        return m_unsaved->clear();
    const QString text = tr("Your password store does not take the new token of “%1”. It is tried again by itself: until then keep Tokenshelf open, or you "
                            "will have to sign in again.")
                             .arg(account->name);
    if (m_unsaved->text() == text)
        return;
    m_unsaved->say(Notice::Kind::Warning, text);
    connect(m_unsaved->addButton(tr("Unlock")), &QPushButton::clicked, this, [this, id] { m_acts->unlock(id); });
}

void MainWindow::askBeforeLosing(const QUuid &id)
{
    const auto account = m_context.service().account(id);
    if (findChild<QMessageBox *>(u"losing"_s))
        return;
    QMessageBox *box = ask(this,
                           {.text = tr("Quit and lose the sign-in of “%1”?").arg(account ? account->name : QString()),
                            .explanation = tr("Its new token could not be put into your password store yet, and its old one is used up. While Tokenshelf "
                                              "stays open, it is tried again by itself."),
                            .act = tr("Quit and lose it"),
                            .destructive = true},
                           [] { QCoreApplication::exit(0); });
    box->setObjectName(u"losing"_s);
}

} // namespace Tokenshelf
