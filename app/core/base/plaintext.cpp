// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace Tokenshelf {

namespace {

bool isHarmless(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides, zero-width characters, tags
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

/** The character that begins at a position; half a pair stands for itself. */
char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(at + 1));
    return first.unicode();
}

QString escaped(char32_t character)
{
    return u"\\u%1"_s.arg(uint(character), 4, 16, QChar(u'0'));
}

} // namespace

QString plainText(QStringView text, qsizetype limit)
{
    const QString ellipsis = u"…"_s;
    QString result;
    qsizetype fitting = 0; // what may stay when the rest has to go, so that no escape and no pair is cut in two
    qsizetype width = 1;
    for (qsizetype at = 0; at < text.size(); at += width) {
        const char32_t character = characterAt(text, at);
        width = QChar::requiresSurrogates(character) ? 2 : 1;
        result += isHarmless(character) ? QString::fromUcs4(&character, 1) : escaped(character);
        if (result.size() > limit)
            return limit > 0 ? result.first(fitting) + ellipsis : QString();
        if (result.size() + ellipsis.size() <= limit)
            fitting = result.size();
    }
    return result;
}

} // namespace Tokenshelf
