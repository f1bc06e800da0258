// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchedstart.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Tokenshelf {

WatchedStart::WatchedStart(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcessEnvironment watched = environment;
    const QString plugins = watched.value(u"QT_PLUGIN_PATH"_s);
    watched.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(FIRSTPAINT_PLUGINS) + (plugins.isEmpty() ? QString() : u':' + plugins));
    watched.insert(u"QT_QPA_GENERIC_PLUGINS"_s, "firstpaint:"_L1 + m_folder.filePath(u"report"_s));
    m_process.setProcessEnvironment(watched);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_started = std::chrono::steady_clock::now();
    m_process.start(program, arguments);
}

WatchedStart::~WatchedStart()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished();
}

bool WatchedStart::wait(std::chrono::milliseconds limit)
{
    QFile report(m_folder.filePath(u"report"_s));
    if (!QTest::qWaitFor([&] { return report.exists(); }, int(limit.count())) || !report.open(QIODevice::ReadOnly))
        return false;
    m_painted = std::chrono::steady_clock::time_point(std::chrono::nanoseconds(report.readLine().trimmed().toLongLong()));
    m_maps = report.readAll();
    return true;
}

double WatchedStart::milliseconds() const
{
    return std::chrono::duration<double, std::milli>(m_painted - m_started).count();
}

double WatchedStart::memory(const QByteArray &figure) const
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(figure + ':'))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

QList<QByteArray> heavyLibraries(const QByteArray &maps)
{
    QList<QByteArray> found;
    for (const QByteArray &line : maps.split('\n')) {
        const QByteArray path = line.mid(line.indexOf('/'));
        const bool heavy = path.contains("/plugins/tls/") || path.contains("/libsecret-1.so");
        if (heavy && !found.contains(path))
            found << path;
    }
    return found;
}

} // namespace Tokenshelf
