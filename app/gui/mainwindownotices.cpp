// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/accountlistmodel.h"
#include "gui/accountpage.h"
#include "gui/ask.h"
#include "gui/keychainhelp.h"
#include "gui/notice.h"
#include "gui/practiceseed.h"
#include "gui/statusline.h"
#include "gui/tokenacts.h"
#include "gui/uiformat.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace Tokenshelf {
namespace {

/** What happened, each file with its key and reason, and that the others are there. */
QString wrongFiles(const QList<Error> &problems)
{
    static constexpr qsizetype most = 5;
    const Description words = describe(problems.first());
    QStringList lines{words.what};
    for (const Error &problem : problems.first(qMin(problems.size(), most)))
        lines << plainText(problem.detail);
    if (problems.size() > most)
        lines << u"…"_s;
    lines << words.next;
    return lines.join(u'\n');
}

} // namespace

void MainWindow::reportLoading()
{
    const QList<Error> problems = m_context.providers().problems();
    if (!m_context.loaded()) {
        m_loading->say(m_context.loaded().error());
        if (m_context.loaded().error().code == "accounts_damaged"_L1) {
            QPushButton *look = m_loading->addButton(tr("Look for lost accounts"));
            look->setObjectName(u"lookForLost"_s);
            connect(look, &QPushButton::clicked, this, &MainWindow::lookForLostAccounts);
        }
    } else if (!problems.isEmpty())
        m_loading->say(Notice::Kind::Warning, wrongFiles(problems));
    if (m_context.loaded() && m_accounts->rowCount() == 0)
        QTimer::singleShot(0, this, &MainWindow::noticeLostAccounts); // an empty list may be a lost one; else this is for when the keychain is first used
    if (!m_loading->isHidden())
        connect(m_loading->addButton(tr("Close")), &QPushButton::clicked, m_loading, &Notice::clear);
}

/** A keychain that cannot be used is everybody's matter, not one account's: it is said above all of them. */
void MainWindow::followKeychain(const QUuid &id)
{
    const auto failure = m_acts->failure(id);
    if (!failure || !isKeychainTrouble(*failure)) {
        if (m_acts->isBusy(id))
            return;
        if (!m_keychain->isHidden())
            m_status->say(tr("Your password store can be used again."));
        m_keychain->clear();
        return;
    }
    sayKeychain(*failure, [this, id] { m_acts->unlock(id); });
}

/** Looks without asking anybody for a password, and says what there is to ask; nothing where the keychain is locked or absent. */
void MainWindow::noticeLostAccounts()
{
    m_context.service().findLostUnasked(this, [this](const Result<QStringList> &names) {
        if (!names || names->isEmpty())
            return;
        m_lost->say(Notice::Kind::Warning,
                    tr("%n account(s) are in your password store that this list does not know.", nullptr, static_cast<int>(names->size())));
        QPushButton *recover = m_lost->addButton(tr("Recover…"));
        recover->setObjectName(u"recoverLost"_s);
        connect(recover, &QPushButton::clicked, this, &MainWindow::lookForLostAccounts);
        connect(m_lost->addButton(tr("Close")), &QPushButton::clicked, m_lost, &Notice::clear);
    });
}

void MainWindow::lookForLostAccounts()
{
    m_context.service().findLost(this, [this](const Result<QStringList> &names) {
        if (!names)
            return sayKeychain(names.error(), [this] { lookForLostAccounts(); });
        if (names->isEmpty())
            return m_status->say(tr("No lost accounts were found."));
        offerRecovery(*names);
    });
}

void MainWindow::offerRecovery(const QStringList &names)
{
    const auto go = [this] {
        m_context.service().recoverLost(this, [this](const Result<QStringList> &recovered) {
            if (!recovered)
                return m_loading->say(recovered.error());
            m_loading->clear();
            m_lost->clear();
            m_status->say(tr("Recovered %n account(s).", nullptr, static_cast<int>(recovered->size())));
        });
    };
    static constexpr qsizetype most = 10;
    QStringList shown;
    for (const QString &name : names.first(qMin(names.size(), most)))
        shown << plainText(name);
    if (names.size() > most)
        shown << u"…"_s;
    ask(this,
        {.text = tr("Recover %n account(s)?", nullptr, static_cast<int>(names.size())),
         .explanation = tr("Their secrets are in your password store, but the list knows nothing of them: %1").arg(shown.join(u", "_s)),
         .act = tr("Recover")},
        go);
}

void MainWindow::sayLost(const QStringList &names)
{
    QStringList lines;
    for (const QString &name : names)
        lines << tr("Adding “%1” did not finish. Start again.").arg(plainText(name));
    m_loading->say(Notice::Kind::Warning, lines.join(u'\n'));
    connect(m_loading->addButton(tr("Close")), &QPushButton::clicked, m_loading, &Notice::clear);
}

void MainWindow::sayKeychain(const Error &error, const std::function<void()> &again)
{
    m_keychain->say(error);
    offerKeychainHelp(*m_keychain, error, m_context, [this, again] {
        m_keychain->clear();
        follow();
        again();
    });
}

void MainWindow::followPractice()
{
    const bool running = m_practice.isRunning();
    m_practiceState->setText(running ? tr("Practice server on") : QString());
    m_page->setPracticeRunning(running);
}

void MainWindow::startPractice()
{
    if (m_practice.isRunning())
        return;
    const Result<> started = m_practice.start();
    if (started)
        return m_loading->clear();
    Error error = started.error();
    if (error.code == "port_busy"_L1)
        error.code = u"practice_port_busy"_s; // it is no return address, and nobody has registered it
    m_loading->say(error);
    QPushButton *others = m_loading->addButton(tr("Use other ports"));
    others->setObjectName(u"otherPracticePorts"_s);
    connect(others, &QPushButton::clicked, this, [this] {
        if (m_practice.start(0))
            m_loading->clear();
    });
    connect(m_loading->addButton(tr("Close")), &QPushButton::clicked, m_loading, &Notice::clear);
}

void MainWindow::startPracticeProgram()
{
    if (m_starter(QCoreApplication::applicationFilePath(), {u"--profile"_s, u"practice"_s, u"--practice"_s}))
        return m_status->say(tr("The practice server opens in a window of its own."));
    m_loading->say(Notice::Kind::Error, tr("The window for practice could not be opened. Start Tokenshelf with --practice."));
    connect(m_loading->addButton(tr("Close")), &QPushButton::clicked, m_loading, &Notice::clear);
}

void MainWindow::tryPractice()
{
    if (isUsualProfile())
        return startPracticeProgram();
    startPractice();
    m_seed->sow(this, [this](const Result<QUuid> &first) {
        if (!first && first.error().kind == Error::Kind::Keychain)
            sayKeychain(first.error(), [this] { tryPractice(); });
        else if (!first)
            m_loading->say(first.error());
        else if (!first->isNull())
            showAccount(*first);
    });
}

} // namespace Tokenshelf
