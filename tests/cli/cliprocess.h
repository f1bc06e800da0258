// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/world.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

namespace Tokenshelf {

/** The real program, run by a test in its private session; the test's own event loop serves the practice server meanwhile. */
class CliProcess : public QProcess
{
public:
    explicit CliProcess(const QStringList &arguments, const QStringList &prefix = {})
    {
        const QStringList all = prefix + QStringList{QStringLiteral(CLI_PROGRAM)} + arguments;
        setProgram(all.first());
        setArguments(all.sliced(1));
    }
    ~CliProcess() override
    {
        if (state() != NotRunning) {
            kill();
            waitForFinished();
        }
    }
    /** Starts it with that input and waits for its end: its exit code, or -1. */
    int run(const QByteArray &input = {})
    {
        start();
        write(input);
        closeWriteChannel();
        return end();
    }
    int end(int limit = 40'000)
    {
        const bool ended = QTest::qWaitFor([this] { return state() == NotRunning; }, limit);
        readAll();
        if (ended && exitStatus() == NormalExit && error() != FailedToStart)
            return exitCode();
        qWarning() << "no exit code:" << ended << errorString() << exitCode() << m_err.right(500);
        return -1;
    }
    QByteArray out()
    {
        readAll();
        return m_out;
    }
    QByteArray err()
    {
        readAll();
        return m_err;
    }
    QJsonObject object() { return QJsonDocument::fromJson(out()).object(); }
    QJsonArray array() { return QJsonDocument::fromJson(out()).array(); }

private:
    void readAll()
    {
        m_out += readAllStandardOutput();
        m_err += readAllStandardError();
    }

    QByteArray m_out;
    QByteArray m_err;
};

/** What the processes find: provider files for the practice server, and an xdg-open that goes where it is sent, like a browser whose person
 * consents. */
class CliSession
{
public:
    CliSession()
    {
        const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
        config.mkpath(u"tokenshelf/providers"_s);
        const QDir files(m_world.folder() + "/config/providers"_L1);
        for (const QString &file : files.entryList(QDir::Files))
            QFile::copy(files.filePath(file), config.filePath("tokenshelf/providers/"_L1 + file));
        QFile stub(m_bin.filePath(u"xdg-open"_s));
        if (!stub.open(QIODevice::WriteOnly))
            qFatal("no room for a browser");
        stub.write(browser);
        stub.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", m_bin.path().toLocal8Bit() + ":/usr/bin:/bin");
    }

    World &world() { return m_world; }
    PracticeServer &practice() { return m_world.practice(); }
    QString clientId(qsizetype client) { return practice().clients().at(client).clientId; }
    QByteArray secret(qsizetype client) { return practice().clients().at(client).clientSecret.reveal().toByteArray(); }
    QStringList sierra(const QString &name) { return {u"add"_s, u"sierra-test"_s, name, u"--client-id"_s, clientId(0)}; }
    QStringList apicbase(const QString &name) { return {u"add"_s, u"apicbase-test"_s, name, u"--client-id"_s, clientId(2)}; }
    /** Arguments, environment and descriptors of the last browser, when it has told them. */
    QByteArray seenByBrowser() const
    {
        QFile file(m_bin.filePath(u"seen"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    static constexpr char browser[] = R"(#!/usr/bin/python3
import os, sys, urllib.request
seen = os.path.join(os.path.dirname(os.path.abspath(__file__)), "seen")
descriptors = [fd for fd in os.listdir("/proc/self/fd") if os.path.exists("/proc/self/fd/" + fd)]
with open(seen + ".new", "wb") as file:
    file.write(repr(sys.argv[1:]).encode() + b"\n" + b"\n".join(k + b"=" + v for k, v in os.environb.items()))
    file.write(b"\nfds=" + ",".join(sorted(descriptors)).encode())
os.rename(seen + ".new", seen)
urllib.request.urlopen(sys.argv[1] + "&practice_consent=allow", timeout=20).read()
)";

    World m_world;
    QTemporaryDir m_bin;
};

} // namespace Tokenshelf
