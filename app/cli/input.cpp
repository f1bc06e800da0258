// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include "cli/terminal.h"

#include <QFileDevice>

namespace Tokenshelf {
namespace {

constexpr qsizetype longestLine = 8'192;

} // namespace

InputReader::InputReader(const Streams &streams, QObject *parent) : QObject(parent), m_streams(streams)
{
    m_line.reserve(longestLine + 1); // growing would leave copies behind
    connect(m_streams.in, &QIODevice::readyRead, this, &InputReader::pump);
    connect(m_streams.in, &QIODevice::readChannelFinished, this, &InputReader::pump);
}

InputReader::~InputReader()
{
    wipe(m_line);
}

void InputReader::readLine(const QString &prompt, Echo echo, Callback<std::optional<Secret>> done)
{
    m_done = std::move(done);
    if (m_streams.terminal) {
        if (echo == Echo::Hidden)
            m_echo =
                std::make_unique<HiddenEcho>([this] { QMetaObject::invokeMethod(this, &InputReader::interrupt, Qt::QueuedConnection); });
        m_streams.err->write(prompt.toUtf8());
        if (auto *file = qobject_cast<QFileDevice *>(m_streams.err))
            file->flush();
    }
    if (!m_streams.in->isOpen())
        m_streams.in->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QMetaObject::invokeMethod(this, &InputReader::pump, Qt::QueuedConnection);
}

void InputReader::pump()
{
    char c = 0;
    while (m_done) {
        const qint64 got = m_streams.in->read(&c, 1);
        if (got == 1 && take(c))
            return finish(std::optional(Secret::take(m_line)));
        if (got == 1)
            continue;
        const bool ended = got < 0 || (!m_streams.in->isSequential() && m_streams.in->atEnd());
        if (!ended)
            return; // readyRead() comes again
        return finish(m_line.trimmed().isEmpty() ? std::optional<Secret>() : std::optional(Secret::take(m_line)));
    }
}

void InputReader::interrupt()
{
    if (m_done)
        finish(Error{.kind = Error::Kind::Cancelled, .code = u"cancelled"_s});
}

/** Whether the line is whole with this byte. */
bool InputReader::take(char c)
{
    if (c != '\n') {
        m_line += c;
        return m_line.size() >= longestLine;
    }
    if (!m_line.trimmed().isEmpty())
        return true;
    m_line.resize(0); // a blank line before the one that was meant
    return false;
}

void InputReader::finish(Result<std::optional<Secret>> result)
{
    m_echo.reset();
    m_line.reserve(longestLine + 1);
    std::exchange(m_done, nullptr)(std::move(result));
}

} // namespace Tokenshelf
