// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <optional>

namespace Tokenshelf {

/** An input that a test types into while the command waits. */
class Feed : public QIODevice
{
public:
    bool isSequential() const override { return true; }
    void type(const QByteArray &bytes)
    {
        m_bytes += bytes;
        emit readyRead();
    }
    void end()
    {
        m_ended = true;
        emit readChannelFinished();
    }
    QByteArray left() const { return m_bytes; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min<qint64>(size, m_bytes.size());
        std::copy_n(m_bytes.constData(), count, data);
        m_bytes.remove(0, count);
        return count == 0 && m_ended ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    bool m_ended = false;
};

/** One command run in this process, on buffers, against parts that several commands share. */
class CommandRunner
{
public:
    /** Without `input`, the input stays open until the test ends it. */
    CommandRunner(AppContext &app, const QStringList &arguments, const std::optional<QByteArray> &input = QByteArray()) : m_app(app)
    {
        m_in.type(input.value_or(QByteArray()));
        if (input)
            m_in.end();
        m_out.open(QIODevice::WriteOnly);
        m_err.open(QIODevice::WriteOnly);
        const auto factory = [this](const QString &profile) -> AppContext & {
            m_profile = profile;
            return m_app;
        };
        const Streams streams{.in = &m_in, .out = &m_out, .err = &m_err, .terminal = false};
        runCommand(arguments, streams, factory, &m_context, [this](int code) {
            ++m_answers;
            m_code = code;
        });
        m_early = m_answers > 0;
    }

    /** Waits for the end; the exit code, or -1 when the command reports never, twice or too early. */
    int wait(int limit = 20'000)
    {
        const bool ended = QTest::qWaitFor([this] { return m_answers > 0; }, limit);
        QTest::qWait(0); // room for a second report
        return ended && !m_early && m_answers == 1 ? m_code : -1;
    }
    bool isRunning() const { return m_answers == 0; }

    Feed &in() { return m_in; }
    QByteArray out() const { return m_out.data(); }
    QByteArray err() const { return m_err.data(); }
    QString profile() const { return m_profile; }
    bool readInput() const { return m_in.isOpen(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out()).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out()).array(); }
    QJsonObject error() const { return QJsonDocument::fromJson(err().split('\n').value(err().count('\n') - 1)).object(); }
    /** The link that sign-in prints, once it is there. */
    QUrl link() const
    {
        static const QRegularExpression line(u"^http\\S+$"_s, QRegularExpression::MultilineOption);
        return QUrl(line.match(QString::fromUtf8(err())).captured(0), QUrl::StrictMode);
    }

private:
    AppContext &m_app;
    Feed m_in;
    QBuffer m_out;
    QBuffer m_err;
    QString m_profile;
    int m_code = -1;
    int m_answers = 0;
    bool m_early = false;
    QObject m_context; // goes first: nothing of the command outlives it
};

} // namespace Tokenshelf
