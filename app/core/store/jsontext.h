// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonValue>

#include <functional>

namespace Tokenshelf {

/**
 * Walks through JSON text and hands out the text of each value as it stands there, so that a file of 10,000 records is read and written
 * again without taking each apart. It looks at brackets and strings only: what is inside a value is for QJsonDocument to check.
 */
class JsonText
{
public:
    explicit JsonText(QByteArrayView text) : m_text(text) { }

    /** Reads an object's members; `member` is called at each value and reads it. False: cut off or no object, after the members that were
     * whole. */
    bool object(const std::function<bool(const QByteArray &key)> &member);
    /** The same for the elements of an array. */
    bool array(const std::function<bool()> &element);
    /** The next value, or empty at the end or at something that is none. */
    QByteArrayView value();
    bool atEnd();

private:
    bool skip(char expected);
    void skipBlanks();
    bool skipString();
    bool members(char open, char close, const std::function<bool()> &member);

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/**
 * `fresh` with what somebody else, a newer program, had written into `stored`: members that are not in `known`, which is what this program
 * read of it. At every level; objects in a list are told apart by what is known of them.
 */
QJsonValue withUnknownMembers(const QJsonValue &stored, const QJsonValue &known, const QJsonValue &fresh);

} // namespace Tokenshelf
