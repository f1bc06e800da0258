// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/processwatch.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace Tokenshelf {

namespace {

QByteArray contentOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    return QByteArray::fromStdString(content);
}

} // namespace

ProcessWatch::ProcessWatch() : m_home("HOME=" + qgetenv("HOME")), m_thread([this] { watch(); }) { }

ProcessWatch::~ProcessWatch()
{
    m_ended = true;
    m_thread.join();
}

QSet<QByteArray> ProcessWatch::seen() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen;
}

void ProcessWatch::watch()
{
    while (!m_ended) {
        look();
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

void ProcessWatch::look()
{
    QSet<QByteArray> strangers;
    std::error_code ignored;
    for (const auto &entry : std::filesystem::directory_iterator("/proc", ignored)) {
        const QByteArray process = QByteArray::fromStdString(entry.path().filename());
        if (process.at(0) < '0' || process.at(0) > '9')
            continue;
        if (m_strangers.contains(process)) {
            strangers.insert(process);
            continue;
        }
        const QByteArray environment = contentOf(entry.path() / "environ");
        if (environment.isEmpty()) // being started, or gone
            continue;
        if (!environment.split('\0').contains(m_home)) {
            strangers.insert(process);
            continue;
        }
        const QByteArray command = contentOf(entry.path() / "cmdline");
        const std::lock_guard lock(m_mutex);
        m_seen.insert(command);
        m_seen.insert(environment);
    }
    m_strangers = strangers;
}

} // namespace Tokenshelf
