// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/mainwindow.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QPointer>

namespace Tokenshelf {

/**
 * The main job with nobody there: the real windows and dialogs are opened and their buttons pressed, against the practice server, with a
 * stand-in for the browser that consents. Prints what a person would have seen, no secret among it, and keeps a picture of each screen.
 * Ends the program: 0 when everything worked, 1 with the reason when something did not or took longer than two minutes.
 */
class Unattended : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds limit{120};

    /** `folder` takes the pictures; it is made if it is not there. */
    Unattended(AppContext &context, PracticeServer &practice, Settings &settings, const QString &folder);
    ~Unattended() override;

    void start();

private:
    /** Something that is begun and then waited for. */
    struct Step
    {
        QString what; ///< printed; empty for what needs no words
        std::function<void()> begin;
        std::function<bool()> done;
    };

    void planOpening();
    void planAdding(const QString &providerId, const QString &name, QUuid &id);
    void planSigningIn();
    void planUsing(const QUuid &id);
    void planCopying();
    void planScreens();
    void planDark();
    void planTabs(const QUuid &id, const QString &prefix);
    void planDialog(const QString &name, const std::function<QDialog *()> &open);
    void proceed();
    void finish();
    void fail(const QString &reason);
    QString trouble() const;
    void take(QWidget *widget, const QString &name);
    void press(QWidget *parent, const QString &button);
    bool canPress(QWidget *parent, const QString &button) const;
    void report(const QUuid &id);
    void say(const QString &line) const;
    bool browse(const QUrl &url);

    AppContext &m_context;
    PracticeServer &m_practice;
    Settings &m_settings;
    QString m_folder;
    QNetworkAccessManager m_browser;
    MainWindow m_window;
    QList<Step> m_steps;
    bool m_begun = false;
    QTimer m_poll;
    QElapsedTimer m_clock;
    QPointer<QDialog> m_dialog;
    QUuid m_sierra;
    QUuid m_apicbase;
    bool m_idle = true;
    std::optional<Error> m_error;
    int m_pictures = 0;
};

} // namespace Tokenshelf
