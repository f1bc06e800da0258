// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace Tokenshelf {

/** Names that a file or a server could send to add a line, a column, a key or a terminal's escape sequence. */
inline QStringList hostileNames()
{
    return {u"a\nb"_s,
            u"a\rb"_s,
            u"a\r\nb  valid  1 h"_s,
            u"a\tb"_s,
            u"a\vb"_s,
            u"a\fb"_s,
            u"a\u0085b"_s,
            u"a\u2028b"_s,
            u"a\u2029b"_s,
            QString(u'a') + QChar(u'\0') + u'b',
            u"a  b  valid  58 min"_s,
            u"a\u00a0\u00a0b"_s,
            u"a\u3000\u3000b"_s,
            u"  a  "_s,
            u""_s,
            u"   "_s,
            u"\x1b[2Ja"_s,
            u"\x1b]52;c;cm0gLXJm\x07"_s,
            u"\u009b31ma"_s,
            u"\u202egnitset"_s,
            u"a\u2066b"_s,
            u"a\u200bb"_s,
            u"\ufeffa"_s,
            u"state=valid"_s,
            u"a\nActive: yes"_s,
            u"a\"b"_s,
            u"a'b;$(id)"_s,
            u"a\\nb"_s,
            u"<b>a</b>"_s,
            QString(5'000, u'x'),
            u"\x7f\x08\x08"_s,
            QString(QChar(0xd800)) + u"x"_s};
}

} // namespace Tokenshelf
