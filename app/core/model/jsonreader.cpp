// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jsonreader.h"

#include <QJsonArray>

#include <cmath>

namespace Tokenshelf {

JsonReader::JsonReader(const QJsonObject &object, QString &problem, const QString &path)
    : m_object(object), m_problem(problem), m_path(path)
{
}

QJsonValue JsonReader::take(QLatin1StringView key)
{
    m_taken.append(key);
    return m_object.value(key);
}

void JsonReader::refuse(QLatin1StringView key, const QString &reason)
{
    if (m_problem.isEmpty())
        m_problem = m_path + key + ": "_L1 + reason;
}

QString JsonReader::text(QLatin1StringView key, const QString &absent)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return absent;
    if (!value.isString())
        refuse(key, u"not a text"_s);
    return value.toString();
}

QString JsonReader::requiredText(QLatin1StringView key)
{
    QString value = text(key);
    if (value.isEmpty())
        refuse(key, m_object.contains(key) ? u"empty"_s : u"missing"_s);
    return value;
}

bool JsonReader::flag(QLatin1StringView key, bool absent)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return absent;
    if (!value.isBool())
        refuse(key, u"not true or false"_s);
    return value.toBool();
}

std::optional<qint64> JsonReader::optionalNumber(QLatin1StringView key, qint64 least, qint64 most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    const double number = value.toDouble(std::nan(""));
    if (!(number >= double(least) && number <= double(most)) || std::floor(number) != number) {
        refuse(key, u"not a whole number from %1 to %2"_s.arg(least).arg(most));
        return {};
    }
    return qint64(number);
}

qint64 JsonReader::number(QLatin1StringView key, qint64 absent, qint64 least, qint64 most)
{
    return optionalNumber(key, least, most).value_or(absent);
}

QStringList JsonReader::texts(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    QStringList result;
    if (!value.isArray() && !value.isUndefined())
        refuse(key, u"not a list"_s);
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        if (!item.isString())
            refuse(key, u"not a list of texts"_s);
        result.append(item.toString());
    }
    return result;
}

QDateTime JsonReader::time(QLatin1StringView key)
{
    const QString value = text(key);
    const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (!value.isEmpty() && (!time.isValid() || time.timeSpec() == Qt::LocalTime))
        refuse(key, u"not a time in UTC"_s);
    return time.toUTC();
}

QUuid JsonReader::uuid(QLatin1StringView key)
{
    const QUuid value = QUuid::fromString(text(key));
    if (value.isNull())
        refuse(key, u"not an UUID"_s);
    return value;
}

QJsonObject JsonReader::object(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isObject() && !value.isUndefined())
        refuse(key, u"not an object"_s);
    return value.toObject();
}

bool JsonReader::child(QLatin1StringView key, const std::function<void(JsonReader &)> &read)
{
    const QJsonObject value = object(key);
    if (!m_object.contains(key))
        return false;
    JsonReader reader(value, m_problem, m_path + key + u'.');
    read(reader);
    return true;
}

void JsonReader::children(QLatin1StringView key, const std::function<void(JsonReader &)> &read)
{
    const QJsonValue value = take(key);
    if (!value.isArray() && !value.isUndefined())
        refuse(key, u"not a list"_s);
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items.at(i).isObject())
            refuse(key, u"not a list of objects"_s);
        JsonReader reader(items.at(i).toObject(), m_problem, u"%1%2[%3]."_s.arg(m_path, key, QString::number(i)));
        read(reader);
    }
}

void JsonReader::refuseOthers()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_taken.contains(key) && m_problem.isEmpty())
            m_problem = m_path + key + ": unknown key"_L1;
    }
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace Tokenshelf
