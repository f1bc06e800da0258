// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace Tokenshelf {

/** Everything that can be done from the window's menus, with names and shortcuts; what it does is connected by the window. */
class MainActions : public QObject
{
    Q_OBJECT

public:
    explicit MainActions(QMainWindow *window);

    /** Whether there is an account to do something with, and what can be done with it. */
    struct Possible
    {
        bool account = false;
        bool copy = false;
        bool renew = false;
        bool signIn = false;
        bool introspect = false;
        bool importTokens = false;
        bool signOut = false;
        bool page = false;
        bool duplicate = false;
    };
    void allow(const Possible &possible);

    /** What the list offers on a right click. */
    QMenu *accountMenu() const { return m_accountMenu; }
    /** Each act with a shortcut, for the page that lists them. */
    QList<QPair<QString, QString>> shortcuts() const;

    // NOLINTBEGIN(misc-non-private-member-variables-in-classes): a list of names for others
    QAction *add = nullptr;
    QAction *addProvider = nullptr;
    QAction *quit = nullptr;
    QAction *copy = nullptr;
    QAction *copyHeader = nullptr;
    QAction *copyCurl = nullptr;
    QAction *copyEnv = nullptr;
    QAction *copyJson = nullptr;
    QAction *copyCommand = nullptr;
    QAction *copyClientId = nullptr;
    QAction *renew = nullptr;
    QAction *signIn = nullptr;
    QAction *introspect = nullptr;
    QAction *importTokens = nullptr;
    QAction *openPage = nullptr;
    QAction *edit = nullptr;
    QAction *duplicate = nullptr;
    QAction *signOut = nullptr;
    QAction *remove = nullptr;
    QAction *find = nullptr;
    QAction *clearFind = nullptr;
    QAction *hideValues = nullptr;
    QAction *practice = nullptr;
    QAction *settings = nullptr;
    QAction *showShortcuts = nullptr;
    QAction *diagnostics = nullptr;
    QAction *about = nullptr;
    // NOLINTEND(misc-non-private-member-variables-in-classes)

signals:
    /** Ctrl+1 to Ctrl+9, counted from 0. */
    void nthWanted(int row);

private:
    QAction *make(const QString &text, const QList<QKeySequence> &shortcuts = {}, const QString &icon = {});
    void buildFile();
    void buildAccount();
    void buildView();
    void buildHelp();

    QMainWindow *m_window;
    QMenu *m_accountMenu = nullptr;
};

} // namespace Tokenshelf
