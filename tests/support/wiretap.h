// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/rawserver.h"

#include <optional>

namespace Tokenshelf {

/** Stands between a program and the practice server on a port of its own, and keeps every byte that passes in either direction. */
class Wiretap
{
public:
    explicit Wiretap(quint16 server);

    quint16 port() const { return m_ear.port(); }
    /** Requests and answers since the last call. */
    QList<QByteArray> take();
    /** What the server shall hear instead, of the same length. */
    void disguise(const QByteArray &said, const QByteArray &heard) { m_disguises.append({said, heard}); }
    /** Whether nobody can connect. */
    void setClosed(bool closed) { m_ear.setClosed(closed); }
    /** From now on everybody gets this and the server hears nothing; without bytes, the connection is reset. None: back to the server. */
    void answerAll(const std::optional<QByteArray> &answer) { m_answer = answer; }
    /** Each request with what was answered. */
    std::function<void(const QByteArray &request, const QByteArray &answer)> onAnswer = [](const QByteArray &, const QByteArray &) {};

private:
    void passOn(QTcpSocket *caller, QByteArray request);

    quint16 m_server;
    QList<QByteArray> m_heard;
    QList<QPair<QByteArray, QByteArray>> m_disguises;
    std::optional<QByteArray> m_answer;
    RawServer m_ear;
};

/** Every secret that passes in a request or an answer, with what it is called there: secrets, codes, verifiers, tokens. */
QList<QPair<QString, QByteArray>> secretsIn(const QByteArray &traffic);

} // namespace Tokenshelf
