// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tokenshelf {

void JsonText::skipBlanks()
{
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
        ++m_at;
}

bool JsonText::skip(char expected)
{
    skipBlanks();
    if (m_at >= m_text.size() || m_text[m_at] != expected)
        return false;
    ++m_at;
    return true;
}

bool JsonText::atEnd()
{
    skipBlanks();
    return m_at == m_text.size();
}

bool JsonText::skipString()
{
    // By memchr(3): most of a file is inside strings.
    for (qsizetype quote = m_text.indexOf('"', m_at + 1); quote >= 0; quote = m_text.indexOf('"', quote + 1)) {
        qsizetype escapes = 0;
        while (m_text[quote - 1 - escapes] == '\\')
            ++escapes;
        if (escapes % 2 == 0) {
            m_at = quote + 1;
            return true;
        }
    }
    m_at = m_text.size();
    return false;
}

QByteArrayView JsonText::value()
{
    skipBlanks();
    const qsizetype from = m_at;
    int depth = 0;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"') {
            if (!skipString())
                break;
        } else if (c == '{' || c == '[') {
            ++depth;
            ++m_at;
        } else if (depth > 0 && (c == '}' || c == ']')) {
            --depth;
            ++m_at;
        } else if (depth > 0 || (c != ',' && c != '}' && c != ']' && c != ':')) {
            ++m_at; // a number, a word, or what lies between the parts of a value
            continue;
        }
        if (depth == 0)
            return m_text.sliced(from, m_at - from).trimmed();
    }
    return {};
}

bool JsonText::members(char open, char close, const std::function<bool()> &member)
{
    if (!skip(open))
        return false;
    if (skip(close))
        return true;
    do {
        if (!member())
            return false;
    } while (skip(','));
    return skip(close);
}

bool JsonText::object(const std::function<bool(const QByteArray &)> &member)
{
    return members('{', '}', [&] {
        const QByteArrayView name = value();
        if (!name.startsWith('"') || !skip(':'))
            return false;
        const QString key = QJsonDocument::fromJson('[' + name.toByteArray() + ']').array().at(0).toString();
        return member(key.toUtf8());
    });
}

bool JsonText::array(const std::function<bool()> &element)
{
    return members('[', ']', element);
}

namespace {

// NOLINTNEXTLINE(misc-no-recursion): as deep as what was read, of which Qt reads 1,024 levels
QJsonObject mergedObjects(const QJsonObject &stored, const QJsonObject &known, QJsonObject fresh)
{
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const auto own = fresh.constFind(it.key());
        if (!known.contains(it.key()) && own == fresh.constEnd())
            fresh.insert(it.key(), it.value());
        else if (own != fresh.constEnd())
            fresh.insert(it.key(), withUnknownMembers(it.value(), known.value(it.key()), own.value()));
    }
    return fresh;
}

QJsonArray mergedArrays(const QJsonArray &stored, const QJsonArray &known, QJsonArray fresh)
{
    if (stored.size() != known.size())
        return fresh;
    qsizetype from = 0; // the same one twice: in the order in which they stand
    for (qsizetype i = 0; i < fresh.size(); ++i) {
        for (qsizetype j = from; j < known.size(); ++j) {
            if (known.at(j) == fresh.at(i)) {
                fresh[i] = stored.at(j);
                from = j + 1;
                break;
            }
        }
    }
    return fresh;
}

} // namespace

// NOLINTNEXTLINE(misc-no-recursion): as above
QJsonValue withUnknownMembers(const QJsonValue &stored, const QJsonValue &known, const QJsonValue &fresh)
{
    if (stored.isObject() && known.isObject() && fresh.isObject())
        return mergedObjects(stored.toObject(), known.toObject(), fresh.toObject());
    if (stored.isArray() && known.isArray() && fresh.isArray())
        return mergedArrays(stored.toArray(), known.toArray(), fresh.toArray());
    return fresh;
}

} // namespace Tokenshelf
