// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application.h"

#include "core/base/language.h"
#include "core/base/profile.h"
#include "gui/colors.h"
#include "gui/unattended.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEvent>
#include <QTimer>

#include <cstdio>

namespace Tokenshelf {
namespace {

constexpr std::chrono::seconds longestEnd{4}; ///< systemd and logind give five

[[noreturn]] void refuse(const QString &reason)
{
    (void)std::fputs(qPrintable(reason + u'\n'), stderr);
    std::exit(2); // NOLINT(concurrency-mt-unsafe): before the first thread
}

AppOptions appOptions(const StartOptions &options)
{
    AppOptions app;
    app.profile = options.profile;
    app.sessionOnly = options.sessionOnly;
    return app;
}

} // namespace

StartOptions readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Application::tr("Keeps the credentials of Sierra and Apicbase, gets tokens with them and shows how long they live."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(u"profile"_s, Application::tr("Use folders and keychain entries of their own, under this name."),
                                     u"name"_s);
    const QCommandLineOption practice(u"practice"_s,
                                      Application::tr("Start the practice server, with an account of each of its providers; in the "
                                                      "profile “practice” where no other is named."));
    const QCommandLineOption session(u"session-only"_s, Application::tr("Keep secrets in memory alone, for this session."));
    const QCommandLineOption unattended(
        u"unattended"_s, Application::tr("Do the main job at the practice server without anybody, and save a picture of each screen."),
        u"folder"_s);
    parser.addOptions({profile, practice, session, unattended});
    parser.process(application);
    if (!parser.positionalArguments().isEmpty())
        refuse(Application::tr("There is something on the command line that is no option; see --help. If it was a secret, treat it as "
                               "exposed: have it replaced."));
    if (!isProfileName(parser.value(profile)))
        refuse(Application::tr("A profile's name has a-z, 0-9, - and _ alone, up to 32."));
    // Practice is never among the real accounts.
    const bool practises = parser.isSet(practice) || parser.isSet(unattended);
    const QString named = parser.value(profile);
    return {.profile = named.isEmpty() && practises ? u"practice"_s : named,
            .practice = parser.isSet(practice),
            .sessionOnly = parser.isSet(session),
            .unattended = parser.value(unattended)};
}

Application::Application(const StartOptions &options)
    : m_options(options), m_settings(AppContext::configFolder(appOptions(options))), m_language(installLanguage(m_settings.language())),
      m_context(appOptions(options))
{
    correctPalette();
    qApp->installEventFilter(this);
    connect(&m_context.service(), &AccountService::unsavedChanged, this, &Application::followUnsaved);
}

Application::~Application() = default;

int Application::run()
{
    if (!m_options.unattended.isEmpty()) {
        Unattended run(m_context, m_practice, m_settings, m_options.unattended);
        run.start();
        return QApplication::exec();
    }
    m_window = std::make_unique<MainWindow>(m_context, m_practice, m_settings);
    m_window->show();
    return QApplication::exec();
}

void Application::end()
{
    m_ending = true;
    QApplication::closeAllWindows(); // they save their sizes; a dialog that wants to ask something first is not waited for
    if (!m_context.service().hasUnsavedToken())
        return QCoreApplication::exit(0);
    QTimer::singleShot(longestEnd, this, [] { QCoreApplication::exit(0); });
}

/** A new token that is not in the keychain yet keeps the program alive, with or without a window. */
void Application::followUnsaved()
{
    const bool unsaved = m_context.service().hasUnsavedToken();
    QApplication::setQuitOnLastWindowClosed(!unsaved);
    if (m_window && !m_ending && !m_context.service().unstorable().isNull())
        m_window->show(); // it was closed meanwhile, and now a person must know
    if (!unsaved && (m_ending || (m_window && !m_window->isVisible())))
        QCoreApplication::exit(0);
}

void Application::correctPalette()
{
    const QPalette present = QApplication::palette();
    const QPalette corrected = corrections(present).resolve(present);
    if (corrected != present)
        QApplication::setPalette(corrected); // comes back here once, with nothing left to correct
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        correctPalette(); // the desktop went from light to dark, or back
    if (watched == m_window.get() && event->type() == QEvent::Paint && !std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &Application::painted, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Application::painted()
{
    m_window->reportLoading();
    m_window->startRenewing();
    if (m_options.practice)
        m_window->tryPractice();
    else if (!m_options.profile.isEmpty() && m_settings.startsPracticeServer())
        m_window->startPractice();
}

} // namespace Tokenshelf
