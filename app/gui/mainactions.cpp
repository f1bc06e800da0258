// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainactions.h"

#include "gui/icons.h"
#include "gui/uiformat.h"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

namespace Tokenshelf {

MainActions::MainActions(QMainWindow *window) : QObject(window), m_window(window)
{
    buildFile();
    buildAccount();
    buildView();
    buildHelp();
    for (int nth = 0; nth < 9; ++nth) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + nth)), window);
        connect(shortcut, &QShortcut::activated, this, [this, nth] { emit nthWanted(nth); });
    }
}

QAction *MainActions::make(const QString &text, const QList<QKeySequence> &shortcuts, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(shortcuts);
    if (!icon.isEmpty())
        action->setIcon(symbol(icon));
    return action;
}

void MainActions::buildFile()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&File"));
    menu->addAction(add = make(tr("&Add account…"), {QKeySequence::New}, u"add"_s));
    menu->addAction(addProvider = make(tr("Add &provider…")));
    menu->addSeparator();
    menu->addAction(settings = make(tr("&Settings…"), {Qt::CTRL | Qt::Key_Comma}, u"settings"_s));
    settings->setMenuRole(QAction::PreferencesRole);
    menu->addSeparator();
    menu->addAction(quit = make(tr("&Quit"), {Qt::CTRL | Qt::Key_Q}));
    quit->setMenuRole(QAction::QuitRole);
}

void MainActions::buildAccount()
{
    m_accountMenu = m_window->menuBar()->addMenu(tr("A&ccount"));
    m_accountMenu->addAction(copy = make(tr("&Copy token"), {QKeySequence::Copy}, u"copy"_s));
    QMenu *as = m_accountMenu->addMenu(tr("Cop&y as"));
    as->addAction(copyHeader = make(UiFormat::tokenFormat(TokenFormat::Header), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}));
    copyHeader->setIconText(tr("Copy as: %1").arg(copyHeader->text())); // where it stands outside this menu
    as->addAction(copyCurl = make(UiFormat::tokenFormat(TokenFormat::Curl)));
    as->addAction(copyEnv = make(UiFormat::tokenFormat(TokenFormat::Env)));
    as->addAction(copyJson = make(UiFormat::tokenFormat(TokenFormat::Json)));
    as->addAction(copyCommand = make(UiFormat::tokenFormat(TokenFormat::Command)));
    m_accountMenu->addAction(copyClientId = make(tr("Copy client &ID"), {Qt::CTRL | Qt::Key_B}));
    m_accountMenu->addSeparator();
    m_accountMenu->addAction(renew = make(tr("&Renew"), {Qt::CTRL | Qt::Key_R, Qt::Key_F5}, u"renew"_s));
    m_accountMenu->addAction(signIn = make(tr("&Sign in with your browser…"), {}, u"sign-in"_s));
    m_accountMenu->addAction(introspect = make(tr("As&k the provider about it"), {Qt::CTRL | Qt::Key_I}, u"ask"_s));
    m_accountMenu->addAction(importTokens = make(tr("&Paste a pair of tokens…"), {}, u"import"_s));
    m_accountMenu->addAction(openPage = make(tr("Open the provider's pa&ge"), {Qt::CTRL | Qt::Key_U}, u"open"_s));
    m_accountMenu->addSeparator();
    m_accountMenu->addAction(edit = make(tr("&Edit…"), {Qt::CTRL | Qt::Key_E}, u"edit"_s));
    m_accountMenu->addAction(duplicate = make(tr("&Duplicate…"), {Qt::CTRL | Qt::Key_D}));
    m_accountMenu->addAction(signOut = make(tr("Sign &out…")));
    m_accountMenu->addAction(remove = make(tr("Re&move…"), {Qt::Key_Delete}, u"remove"_s));
}

void MainActions::buildView()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&View"));
    menu->addAction(find = make(tr("&Find account"), {QKeySequence::Find}, u"search"_s));
    menu->addAction(clearFind = make(tr("&Clear the search"), {Qt::Key_Escape}));
    menu->addAction(hideValues = make(tr("&Hide all values"), {Qt::CTRL | Qt::Key_L}));
    menu->addSeparator();
    menu->addAction(practice = make(tr("&Practice server"), {}, u"server"_s));
}

void MainActions::buildHelp()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
    menu->addAction(showShortcuts = make(tr("&Keyboard shortcuts"), {Qt::Key_F1, Qt::CTRL | Qt::Key_Slash}));
    menu->addAction(diagnostics = make(tr("Save &diagnostics…")));
    menu->addAction(about = make(tr("&About Tokenshelf")));
    about->setMenuRole(QAction::AboutRole);
}

void MainActions::allow(const Possible &possible)
{
    for (QAction *action : {copy, copyHeader, copyCurl, copyEnv, copyJson})
        action->setEnabled(possible.copy);
    for (QAction *action : {copyCommand, copyClientId, edit, remove})
        action->setEnabled(possible.account);
    duplicate->setEnabled(possible.duplicate);
    renew->setEnabled(possible.renew);
    signIn->setEnabled(possible.signIn);
    introspect->setEnabled(possible.introspect);
    importTokens->setEnabled(possible.importTokens);
    signOut->setEnabled(possible.signOut);
    openPage->setEnabled(possible.page);
}

QList<QPair<QString, QString>> MainActions::shortcuts() const
{
    QList<QPair<QString, QString>> list;
    const auto actions = findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        list.append({action->iconText(), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    }
    const QKeySequence first(Qt::CTRL | Qt::Key_1);
    const QKeySequence last(Qt::CTRL | Qt::Key_9);
    list.append({tr("First to ninth account in the list"),
                 tr("%1 to %2", "shortcuts").arg(first.toString(QKeySequence::NativeText), last.toString(QKeySequence::NativeText))});
    return list;
}

} // namespace Tokenshelf
