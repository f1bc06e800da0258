// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/cli.h"
#include "core/diagnostics.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Tokenshelf {
namespace {

QString tableLine(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column)
        line += cells[column].leftJustified(widths[column] + 2);
    return line.trimmed() + u'\n';
}

QJsonValue orNull(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

QString cell(const QString &text)
{
    const QString clean = plainText(text).simplified();
    return clean.isEmpty() ? u"-"_s : clean;
}

QString table(const QStringList &header, const QList<QStringList> &rows)
{
    QList<QStringList> all{header};
    for (const QStringList &row : rows) {
        QStringList &cells = all.emplaceBack();
        std::ranges::transform(row, std::back_inserter(cells), cell);
    }
    QList<qsizetype> widths(header.size());
    for (const QStringList &row : std::as_const(all)) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString text;
    for (const QStringList &row : std::as_const(all))
        text += tableLine(row, widths);
    return text;
}

QString lines(const QList<QPair<QString, QString>> &pairs)
{
    QString text;
    for (const auto &[label, value] : pairs)
        text += label + ": "_L1 + cell(value) + u'\n';
    return text;
}

QByteArray compactJson(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    const QString text = QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    QByteArray ascii;
    for (const QChar c : text) {
        if (c.unicode() < 0x7f)
            ascii += char(c.unicode());
        else
            ascii += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return ascii;
}

QString durationText(const std::optional<qint64> &seconds)
{
    if (!seconds)
        return Cli::tr("unknown");
    const qint64 minutes = *seconds / 60;
    const qint64 hours = minutes / 60;
    if (*seconds < 60)
        return Cli::tr("%1 s").arg(*seconds);
    if (minutes < 60)
        return Cli::tr("%1 min").arg(minutes);
    if (hours < 24)
        return Cli::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return Cli::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString localTimeText(const QDateTime &when)
{
    return when.isValid() ? when.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : u"-"_s;
}

QJsonValue timeJson(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(when.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString stateText(State state)
{
    switch (state) {
    case State::NeedsSignIn:
        return Cli::tr("needs sign-in");
    case State::Valid:
        return Cli::tr("valid");
    case State::Ending:
        return Cli::tr("ending");
    case State::Expired:
        return Cli::tr("expired");
    case State::UnknownLifetime:
        return Cli::tr("unknown lifetime");
    case State::RenewalFailed:
        return Cli::tr("renewal failed");
    }
    return {};
}

QJsonObject accountJson(const AccountService &service, const Account &account)
{
    const Lifetime lifetime = service.lifetimeOf(account);
    const Client client = service.client(account.clientId).value_or(Client{});
    const TokenRecord tokens = account.tokens.value_or(TokenRecord{});
    return {{u"name"_s, account.name},
            {u"id"_s, account.id.toString(QUuid::WithoutBraces)},
            {u"provider"_s, client.providerId},
            {u"environment"_s, toWord(client.environment)},
            {u"client_id"_s, client.clientId},
            {u"state"_s, stateWord(lifetime.state)},
            {u"problem"_s, account.problem.isEmpty() ? QJsonValue() : QJsonValue(account.problem)},
            {u"remaining_seconds"_s, orNull(lifetime.remaining)},
            {u"until"_s, timeJson(lifetime.until)},
            {u"scopes"_s, QJsonArray::fromStringList(tokens.scopes)},
            {u"refreshable"_s, tokens.refreshable},
            {u"renewals"_s, tokens.renewals}};
}

QString accountKeysHelp()
{
    return Cli::tr(
        "An account in JSON: name, id, provider, environment (production, sandbox, practice), client_id, state (needs_sign_in, valid, "
        "ending, expired, unknown_lifetime, renewal_failed), problem (a code or null), remaining_seconds (or null), until (ISO 8601, UTC, "
        "or null), scopes, refreshable, renewals.");
}

QString lifetimeText(const Lifetime &lifetime)
{
    if (!lifetime.remaining)
        return stateText(lifetime.state);
    return Cli::tr("valid for %1, until %2").arg(durationText(lifetime.remaining), localTimeText(lifetime.until));
}

} // namespace Tokenshelf
