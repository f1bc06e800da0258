// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"
#include "gui/mainwindow.h"
#include "gui/settings.h"
#include "practice/practiceserver.h"

class QCoreApplication;

namespace Tokenshelf {

/** What stands on the command line. */
struct StartOptions
{
    QString profile; ///< letters, digits and hyphens: it becomes part of folder names
    bool practice = false;
    bool sessionOnly = false;
    QString unattended; ///< folder for the pictures
};

/** Reads the command line; ends the program for --help, --version and what it cannot read. */
StartOptions readOptions(const QCoreApplication &application);

/** The program with its windows: puts the parts together and starts, after the first paint, what need not be there before it. */
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const StartOptions &options);
    ~Application() override;

    /** Shows the window, or does the unattended run, and stays until the end; the result is the exit code. */
    int run();
    /** Ends in order within a few seconds, whatever is open: the system does not wait longer. */
    void end();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void correctPalette();
    void painted();
    void followUnsaved();

    StartOptions m_options;
    Settings m_settings;
    QString m_language; ///< installed before the providers are read, which speak it
    AppContext m_context;
    PracticeServer m_practice;
    std::unique_ptr<MainWindow> m_window;
    bool m_painted = false;
    bool m_ending = false;
};

} // namespace Tokenshelf
