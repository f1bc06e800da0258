// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/words.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <functional>

namespace Tokenshelf {

/**
 * Takes the members of a JSON object one by one and checks their types. The first wrong one is remembered in `problem` as "<key>:
 * <reason>", so that callers read straight through and look once at the end. A member that is absent is answered with its default; null is
 * not absent.
 */
class JsonReader
{
public:
    JsonReader(const QJsonObject &object, QString &problem, const QString &path = {});

    QString text(QLatin1StringView key, const QString &absent = {});
    /** Refuses an absent or empty text. */
    QString requiredText(QLatin1StringView key);
    bool flag(QLatin1StringView key, bool absent);
    /** A whole number within the bounds. */
    qint64 number(QLatin1StringView key, qint64 absent, qint64 least, qint64 most);
    std::optional<qint64> optionalNumber(QLatin1StringView key, qint64 least, qint64 most);
    QStringList texts(QLatin1StringView key);
    /** ISO 8601 in UTC; absent is an invalid time. */
    QDateTime time(QLatin1StringView key);
    QUuid uuid(QLatin1StringView key);
    QJsonObject object(QLatin1StringView key);
    /** Calls `read` with a reader of the object there; not at all where there is none. */
    bool child(QLatin1StringView key, const std::function<void(JsonReader &)> &read);
    /** The same for each object of a list. */
    void children(QLatin1StringView key, const std::function<void(JsonReader &)> &read);

    template <class E> E word(QLatin1StringView key, E absent) { return m_object.contains(key) ? requiredWord(key, absent) : absent; }
    /** Refuses an absent word as it does an unknown one. */
    template <class E> E requiredWord(QLatin1StringView key, E otherwise = {})
    {
        const std::optional<E> value = fromWord<E>(text(key));
        if (!value)
            refuse(key, m_object.contains(key) ? u"unknown word"_s : u"missing"_s);
        return value.value_or(otherwise);
    }

    void refuse(QLatin1StringView key, const QString &reason);
    /** Refuses every member that nobody asked for, so that typing errors show. */
    void refuseOthers();

private:
    QJsonValue take(QLatin1StringView key);

    QJsonObject m_object;
    QString &m_problem;
    QString m_path;
    QStringList m_taken;
};

/** What is written where a reader's time() reads. */
QString timeText(const QDateTime &time);

} // namespace Tokenshelf
