// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/errortexts.h"

#include <QCoreApplication>

namespace Tokenshelf {

namespace {

/** For codes that nobody knew when this was written: a provider's own, for example. In the order of Error::Kind. */
constexpr ErrorText byKind[] = {
    {"cancelled", QT_TRANSLATE_NOOP("Errors", "It was stopped before its end."), QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")},
    {"timeout", QT_TRANSLATE_NOOP("Errors", "That took too long."), QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Try again."),
     Remedy::Retry},
    {"network", QT_TRANSLATE_NOOP("Errors", "%1 could not be reached."), QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Try again."),
     Remedy::Retry},
    {"tls", QT_TRANSLATE_NOOP("Errors", "There was no safe connection to %1."), QT_TRANSLATE_NOOP("Errors", "Nothing was sent. Try again."),
     Remedy::Retry},
    {"server", QT_TRANSLATE_NOOP("Errors", "%1 refused, for a reason of its own (%3)."),
     QT_TRANSLATE_NOOP("Errors", "The details may say more."), Remedy::EditClient},
    {"protocol", QT_TRANSLATE_NOOP("Errors", "%1 gave an answer that makes no sense."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was saved. Check the addresses."), Remedy::EditClient},
    {"keychain", QT_TRANSLATE_NOOP("Errors", "Your password store could not be used."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Try again."), Remedy::Retry},
    {"not_found", QT_TRANSLATE_NOOP("Errors", "It is not there."), QT_TRANSLATE_NOOP("Errors", "Perhaps it was removed meanwhile.")},
    {"invalid", QT_TRANSLATE_NOOP("Errors", "Something that was entered or read cannot be used."),
     QT_TRANSLATE_NOOP("Errors", "The details may say more.")},
    {"busy", QT_TRANSLATE_NOOP("Errors", "Something else is at work on this."), QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Try again."),
     Remedy::Retry},
};
static_assert(std::size(byKind) == size_t(Error::Kind::Busy) + 1);

constexpr int lowestPort = 1024; // below, only the administrator may listen

const ErrorText *find(QStringView code)
{
    for (const std::span<const ErrorText> texts : {oauthTexts(), sierraTexts(), networkTexts(), keychainTexts(), localTexts()}) {
        for (const ErrorText &text : texts) {
            if (code == QLatin1StringView(text.code))
                return &text;
        }
    }
    return nullptr;
}

const ErrorText &textFor(const Error &error)
{
    const ErrorText *text = find(error.code);
    if (!text && error.code.startsWith("http_"_L1))
        text = find(QStringView(error.code).first(qMin<qsizetype>(6, error.code.size())));
    if (!text && error.code.startsWith("http_"_L1))
        text = find(u"http_5"); // RFC 9110 15: a status beyond 599 is a server's trouble
    return text ? *text : byKind[size_t(error.kind)];
}

QString numberIn(const Error &error)
{
    if (error.code == "port_busy"_L1) {
        const int busy = error.detail.toInt();
        return QString::number(busy >= lowestPort && busy < 65535 ? busy + 1 : lowestPort);
    }
    if (error.code.startsWith("http_"_L1))
        return error.code.mid(5);
    return error.code.isEmpty() ? u"?"_s : plainText(error.code, 64);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Errors", text);
}

/** In one pass, so that a %1 in a detail stays what it is. */
QString filled(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype which = text.at(at) == u'%' && at + 1 < text.size() ? text.at(at + 1).digitValue() : 0;
        if (which >= 1 && which <= values.size()) {
            result += values.at(which - 1);
            ++at;
        } else {
            result += text.at(at);
        }
    }
    return result;
}

/** A word of the provider's own under a status that passes by itself: the status says more than "could not be reached". */
Error withKnownCode(const Error &error)
{
    Error known = error;
    if (error.kind == Error::Kind::Network && error.httpStatus != 0 && !find(error.code))
        known.code = u"http_%1"_s.arg(error.httpStatus);
    return known;
}

/** "the provider" may begin a sentence; a name is written as it is. */
QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

Description describe(const Error &sent, const QString &provider)
{
    const Error error = withKnownCode(sent);
    const ErrorText &text = textFor(error);
    const QString detail = plainText(error.detail);
    const QStringList values{provider.isEmpty() ? translated(QT_TRANSLATE_NOOP("Errors", "the provider")) : plainText(provider), detail,
                             numberIn(error)};
    Description description{.what = filled(translated(text.detailed && !detail.isEmpty() ? text.detailed : text.what), values),
                            .next = filled(translated(text.next), values),
                            .remedy = text.remedy};
    if (provider.isEmpty())
        description.what = capitalized(description.what);
    if (error.retryAfter) {
        const QString wait = QCoreApplication::translate("Errors", "Wait %1 s before the next try.");
        description.next += u' ' + wait.arg(error.retryAfter->count());
    }
    return description;
}

} // namespace Tokenshelf
