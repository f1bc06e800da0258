// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/streams.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Tokenshelf {

class HiddenEcho;

/**
 * Reads lines that a person types or a script pipes in, without ever holding up the event loop. Byte by byte and no further than the line's
 * end, so that what a script sends to the next program stays there.
 */
class InputReader : public QObject
{
    Q_OBJECT

public:
    enum class Echo { Shown, Hidden };

    explicit InputReader(const Streams &streams, QObject *parent = nullptr);
    ~InputReader() override;

    /**
     * The next line that is not blank, cut at 8 KiB; none at the end of the input. The prompt is shown to a person only. One call at a
     * time. Errors: Cancelled, when a hidden prompt is interrupted.
     */
    void readLine(const QString &prompt, Echo echo, Callback<std::optional<Secret>> done);

private:
    void pump();
    void interrupt();
    bool take(char c);
    void finish(Result<std::optional<Secret>> result);

    Streams m_streams;
    QByteArray m_line;
    Callback<std::optional<Secret>> m_done;
    std::unique_ptr<HiddenEcho> m_echo;
};

} // namespace Tokenshelf
