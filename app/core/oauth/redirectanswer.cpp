// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/redirectanswer.h"

#include "core/model/wirecode.h"
#include "core/oauth/form.h"

#include <algorithm>

namespace Tokenshelf {

namespace {

constexpr qsizetype longestPaste = 4'096;

const Error foreign{.kind = Error::Kind::Protocol, .code = u"foreign_redirect"_s};

Error unusable(const QString &why)
{
    return {.kind = Error::Kind::Invalid, .code = u"pasted_code"_s, .detail = why};
}

/** Without blanks, line ends, zero-width characters, and the > that a copied sample ends in (providers page 2.3). */
QString cleaned(const Secret &pasted)
{
    QString text = QString::fromUtf8(pasted.reveal());
    erase_if(text, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control; });
    if (text.endsWith(u'>'))
        text.chop(1);
    if (text.startsWith(u'<'))
        text.remove(0, 1);
    return text;
}

/** No code has them (RFC 6749 A.11). */
bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isAddress(QStringView text)
{
    return text.contains("://"_L1) || text.contains("code="_L1) || text.contains("error="_L1);
}

} // namespace

Result<Secret> codeFromRedirect(const QList<QPair<QString, QString>> &query, const Secret &state, const QString &issuer)
{
    const auto values = [&query](QLatin1StringView name) {
        QStringList found;
        for (const auto &[key, value] : query) {
            if (key == name)
                found << value;
        }
        return found;
    };
    const QStringList states = values("state"_L1);
    if (states.size() != 1 || !(Secret(states.first().toUtf8()) == state))
        return foreign;
    const QStringList issuers = values("iss"_L1);
    if (issuers.size() > 1 || (!issuers.isEmpty() && !issuer.isEmpty() && issuers.first() != issuer))
        return foreign;

    QStringList codes = values("code"_L1);
    const QStringList errors = values("error"_L1);
    if (codes.size() + errors.size() != 1)
        return foreign;
    if (!errors.isEmpty()) {
        return Error{.kind = Error::Kind::Server,
                     .code = wireCode(errors.first()),
                     .detail = plainText(values("error_description"_L1).value(0))};
    }
    if (codes.first().isEmpty() || codes.first().size() > longestPaste || hasControls(codes.first()))
        return foreign;
    return Secret::take(codes.first());
}

Result<Secret> codeFromPaste(const Secret &pasted, const Secret &state, const QUrl &redirect, const QString &issuer)
{
    if (pasted.size() > longestPaste)
        return unusable(u"too_long"_s);
    QString text = cleaned(pasted);
    if (text.isEmpty())
        return unusable(u"empty"_s);
    if (!isAddress(text))
        return Secret::take(text);

    const QUrl address(text, QUrl::StrictMode);
    const bool whole = text.contains("://"_L1);
    const bool samePlace =
        address.scheme() == redirect.scheme() && address.authority() == redirect.authority() && address.path() == redirect.path();
    if (whole && !redirect.isEmpty() && !samePlace)
        return unusable(u"other_place"_s);
    const qsizetype mark = text.indexOf(u'?');
    const QByteArray query = text.mid(mark + 1).section(u'#', 0, 0).toUtf8();
    wipe(text);
    Result<Secret> code = codeFromRedirect(formDecode(query), state, issuer);
    if (!code && code.error().code == foreign.code)
        return unusable(u"other_attempt"_s);
    return code;
}

} // namespace Tokenshelf
