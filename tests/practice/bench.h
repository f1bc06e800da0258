// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/authorizationserver.h"
#include "practice/practiceclient.h"

#include <QRegularExpression>
#include <QTest>

namespace Tokenshelf {

using Pairs = QList<QPair<QByteArray, QByteArray>>;

inline QByteArray encoded(const Pairs &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields)
        text += (text.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
    return text;
}

inline QByteArray headerOf(const PracticeAnswer &answer, const QByteArray &name)
{
    QByteArrayList values;
    for (const auto &[key, value] : answer.response.headers) {
        if (key.toLower() == name.toLower())
            values += value;
    }
    return values.join(" | ");
}

/** What stands between two texts, for taking a token out of an answer. */
inline QByteArray between(const QByteArray &text, const QByteArray &start, const QByteArray &end)
{
    const qsizetype from = text.indexOf(start);
    if (from < 0)
        return {};
    const qsizetype to = text.indexOf(end, from + start.size());
    return to < 0 ? QByteArray() : text.mid(from + start.size(), to - from - start.size());
}

inline QByteArray basic(const QByteArray &clientId, const QByteArray &secret)
{
    return "Basic " + (clientId + ':' + secret).toBase64();
}

/** A provider without sockets, at a moment that the test chooses. */
template <class Server> class Bench
{
public:
    PracticeAnswer send(PracticeHost host, const QByteArray &method, const QByteArray &target, const Pairs &headers = {},
                        const QByteArray &body = {})
    {
        ServerRequest request;
        request.method = method;
        request.target = target;
        request.body = body;
        for (const auto &[name, value] : headers)
            request.headers.insert(name, value);
        return server.answer({request, behaviour, now, host});
    }

    PracticeAnswer post(PracticeHost host, const QByteArray &target, const Pairs &fields, Pairs headers = {})
    {
        headers.emplaceBack("content-type", "application/x-www-form-urlencoded");
        return send(host, "POST", target, headers, encoded(fields));
    }

    void advance(qint64 seconds) { now = now.addSecs(seconds); }

    Server server;
    Behaviour behaviour;
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000).toUTC();
};

} // namespace Tokenshelf

/** Fails with the answer when its status or its remark is another than expected; "" expects no remark. */
#define VERIFY_ANSWER(answer, expectedStatus, remarkPart)                                                                                  \
    do {                                                                                                                                   \
        const PracticeAnswer &checked = (answer);                                                                                          \
        const QString part = QString::fromUtf8(remarkPart);                                                                                \
        const bool remarked = part.isEmpty() ? checked.remark.isEmpty() : checked.remark.contains(part);                                   \
        const QByteArray received =                                                                                                        \
            QByteArray::number(checked.response.status) + ' ' + checked.response.body + " | " + checked.remark.toUtf8();                   \
        QVERIFY2(checked.response.status == (expectedStatus) && remarked, received.constData());                                           \
    } while (false)
