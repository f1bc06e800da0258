// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/logging.h"
#include "leakstage.h"
#include "support/privatesession.h"
#include "support/processwatch.h"
#include "widgetwords.h"

#include <QApplication>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

namespace Tokenshelf {

/** The folder in which everything of the private session is: home, temporary files, runtime files. */
inline QString sessionFolder()
{
    return QFileInfo(QDir::homePath()).path();
}

/** A file that is searched with all the others. */
inline QString outputFile(const QString &name)
{
    return QDir::tempPath() + u'/' + name;
}

inline void append(const QString &name, const QByteArray &text)
{
    QFile file(outputFile(name));
    if (!file.open(QIODevice::Append) || file.write(text) != text.size())
        qFatal("no room for what was said");
}

inline int terminal = -1; ///< standard error as the test was started with

/** Past QtTest's own handler, which stops after 2,000 messages. */
inline void say(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = qFormatLogMessage(type, context, message).toUtf8() + '\n';
    [[maybe_unused]] auto written = ::write(STDERR_FILENO, line.constData(), size_t(line.size()));
    if (type == QtFatalMsg)
        written = ::write(terminal, line.constData(), size_t(line.size()));
}

/** Everything is said as loudly as can be, before the program starts. */
inline void speakUp()
{
    for (const auto &[name, value] : {std::pair{"QT_LOGGING_RULES", "*=true"}, {"QT_DEBUG_PLUGINS", "1"}, {"QT_FORCE_STDERR_LOGGING", "1"},
                                      {"QDBUS_DEBUG", "1"}})
        qputenv(name, value);
    qunsetenv("QT_FATAL_WARNINGS");
    installLogging();
}

/** A scenario at the loudest logging with secrets that are known, and the search for them afterwards. */
class LeakScenario : public QObject
{
protected:
    static inline const QByteArray wrongSecret = QByteArray("wrong+secret/%3D=&\"canary\" \xC3\xA9t\xC3\xA9 0123456789");
    static inline const QByteArray staleSecret = QByteArray("stale+secret/with=signs&more/9876543210");

    /** From here on standard error, also of libraries that speak past Qt, is a file that is searched with the others. */
    void openLog()
    {
        terminal = ::dup(STDERR_FILENO);
        const int log = ::open(qPrintable(outputFile(u"scenario.log"_s)), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        QVERIFY(log >= 0 && ::dup2(log, STDERR_FILENO) >= 0);
        ::close(log);
        m_before = qInstallMessageHandler(say);
        qCDebug(logNetwork) << "the log is open";
        for (const QByteArray &secret : {wrongSecret, staleSecret})
            QVERIFY(m_stage.scan().plant(u"a wrong secret"_s, secret));
    }

    void look()
    {
        m_stage.learn();
        m_words.look();
    }

    /** No planted secret in any file or file name below the session, any process's arguments and environment, any text of a widget. */
    void search()
    {
        look();
        qInstallMessageHandler(m_before);
        ::dup2(terminal, STDERR_FILENO);
        const LeakScan &scan = m_stage.scan();
        const QSet<QByteArray> processes = m_watch.seen();
        qInfo("%d secrets, %d texts of widgets, %d command lines and environments", int(scan.planted()), int(m_words.count()),
              int(processes.size()));
        QStringList leaks = scan.findInFiles(sessionFolder());
        for (const QByteArray &process : processes) {
            for (const QString &what : scan.find(process))
                leaks << "a process: "_L1 + what;
        }
        for (const QString &what : scan.find(m_words.all()))
            leaks << "a widget: "_L1 + what;
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
    }

    LeakStage m_stage;
    ProcessWatch m_watch;
    WidgetWords m_words;

private:
    QtMessageHandler m_before = nullptr;
};

} // namespace Tokenshelf
