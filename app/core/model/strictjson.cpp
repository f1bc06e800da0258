// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace Tokenshelf {

namespace {

constexpr qsizetype maximumBytes = 65'536;
constexpr qsizetype maximumLevels = 32;

Error notJson(const QString &reason)
{
    return {.kind = Error::Kind::Protocol, .code = u"not_json"_s, .detail = plainText(reason)};
}

/**
 * Walks through text that QJsonDocument has found well-formed, for the two things that Qt does not say: how deep it is, and whether an
 * object has a member twice (of which Qt keeps the last, and another reader perhaps the first).
 */
class StructureScanner
{
public:
    explicit StructureScanner(const QByteArray &text) : m_text(text) { }

    /** The reason to refuse it, or empty. */
    QString problem()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const char character = m_text.at(m_at);
            if (character == '{' || character == '[') {
                m_levels.append({.isObject = character == '{', .nameExpected = character == '{', .names = {}});
                if (m_levels.size() > maximumLevels)
                    return u"too many levels"_s;
            } else if (character == '}' || character == ']') {
                m_levels.removeLast();
            } else if (character == ',') {
                m_levels.last().nameExpected = m_levels.constLast().isObject;
            } else if (character == '"') {
                const QString name = string();
                if (!isNew(name))
                    return u"member twice: "_s + name;
            }
        }
        return {};
    }

private:
    struct Level
    {
        bool isObject = false;
        bool nameExpected = false;
        QSet<QString> names;
    };

    /** The string that begins here, decoded ("\u0061" is "a"); stops at its last quote. Values are passed over. */
    QString string()
    {
        const qsizetype start = m_at++;
        while (m_text.at(m_at) != '"')
            m_at += m_text.at(m_at) == '\\' ? 2 : 1;
        if (!m_levels.constLast().nameExpected)
            return {};
        return QJsonDocument::fromJson('[' + m_text.mid(start, m_at - start + 1) + ']').array().at(0).toString();
    }

    bool isNew(const QString &name)
    {
        Level &level = m_levels.last(); // clazy:exclude=detaching-member (to write)
        if (!level.nameExpected)
            return true;
        level.nameExpected = false;
        const qsizetype before = level.names.size();
        level.names.insert(name);
        return level.names.size() > before;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    QList<Level> m_levels;
};

} // namespace

Result<QJsonObject> strictJsonObject(const QByteArray &body)
{
    if (body.size() > maximumBytes)
        return notJson(u"more than 64 KiB"_s);
    if (body.startsWith("\xEF\xBB\xBF")) // RFC 8259 8.1; Qt would pass it over
        return notJson(u"begins with a byte order mark"_s);
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(body, &fault);
    if (fault.error != QJsonParseError::NoError)
        return notJson(u"%1 at byte %2"_s.arg(fault.errorString()).arg(fault.offset));
    if (!document.isObject())
        return notJson(u"not an object"_s);
    if (const QString problem = StructureScanner(body).problem(); !problem.isEmpty())
        return notJson(problem);
    return document.object();
}

} // namespace Tokenshelf
