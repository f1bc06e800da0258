// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cliprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tokenshelf {

/** A SoakWindow seen from the test. */
class WindowProcess
{
public:
    WindowProcess(std::chrono::milliseconds boot, const QString &log)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"tokenshelf.*=true"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setStandardErrorFile(log);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--window"_s, QString::number(boot.count())});
    }
    ~WindowProcess()
    {
        m_process.closeWriteChannel(); // that is its end
        if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 20'000))
            m_process.kill();
        m_process.waitForFinished();
    }

    /** Gives an order; its report, empty if none came. */
    QJsonObject ask(const QByteArray &order)
    {
        QEventLoop loop; // which serves the practice server meanwhile
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &loop, [this, &loop] {
            if (m_process.canReadLine())
                loop.quit();
        });
        QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
        m_process.write(order + '\n');
        loop.exec();
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    /** The memory that it has in RAM, in KiB. */
    qint64 resident() const
    {
        QFile file(u"/proc/%1/status"_s.arg(m_process.processId()));
        const QByteArray status = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const qsizetype start = status.indexOf("VmRSS:") + 6;
        return status.mid(start, status.indexOf("kB", start) - start).trimmed().toLongLong();
    }
    int descriptors() const { return int(QDir(u"/proc/%1/fd"_s.arg(m_process.processId())).entryList(QDir::System | QDir::Files).size()); }

private:
    QProcess m_process;
};

/** Commands that all run at the same time, under a clock that many seconds ahead. */
class CommandCrowd
{
public:
    CommandCrowd(const QList<QStringList> &commands, qint64 ahead)
    {
        for (const QStringList &command : commands) {
            m_processes.push_back(std::make_unique<CliProcess>(command, QStringList{u"/usr/bin/faketime"_s, u"-f"_s, u"+%1s"_s.arg(ahead)}));
            m_processes.back()->start();
            m_processes.back()->closeWriteChannel();
        }
    }
    /** Waits for the end of all: their exit codes. */
    QList<int> end()
    {
        QEventLoop loop;
        const auto ended = [this] {
            return std::all_of(m_processes.begin(), m_processes.end(), [](const auto &one) { return one->state() == QProcess::NotRunning; });
        };
        for (const auto &process : m_processes) {
            QObject::connect(process.get(), &QProcess::stateChanged, &loop, [&] {
                if (ended())
                    loop.quit();
            });
        }
        QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
        if (!ended())
            loop.exec();
        QList<int> codes;
        for (const auto &process : m_processes)
            codes << process->end(1);
        return codes;
    }
    CliProcess &at(int index) { return *m_processes.at(size_t(index)); }
    size_t size() const { return m_processes.size(); }

private:
    std::vector<std::unique_ptr<CliProcess>> m_processes;
};

/** What commands left behind that were killed under faketime, whose successors of the same number would not start. */
inline void tidyAfterFaketime()
{
    QDir shared(u"/dev/shm"_s);
    for (const QString &name : shared.entryList({u"faketime_shm_*"_s, u"sem.faketime_sem_*"_s}, QDir::Files | QDir::System)) {
        if (!QFile::exists("/proc/"_L1 + name.section(u'_', -1)))
            shared.remove(name);
    }
}

/** What the boot clock shows beyond the other one in commands under faketime, which differs between its versions. */
inline std::chrono::milliseconds bootUnderFaketime()
{
    tidyAfterFaketime();
    QProcess probe;
    probe.start(u"/usr/bin/faketime"_s, {u"-f"_s, u"+1000s"_s, QCoreApplication::applicationFilePath(), u"--clock"_s});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        qFatal("no faketime");
    return std::chrono::milliseconds(probe.readAllStandardOutput().trimmed().toLongLong());
}

} // namespace Tokenshelf
