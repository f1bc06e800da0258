// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/command.h"
#include "cli/output.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Tokenshelf {
namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray rolesJson(const QList<Role> &roles)
{
    QJsonArray array;
    for (const Role &role : roles) {
        array << QJsonObject{{u"name"_s, role.name},
                             {u"lifetime_seconds"_s, numberOrNull(role.lifetime)},
                             {u"permissions"_s, QJsonArray::fromStringList(role.permissions)}};
    }
    return array;
}

QJsonObject answerJson(const QString &name, const Introspection &answer)
{
    return {{u"name"_s, name},
            {u"active"_s, answer.active},
            {u"limited"_s, answer.limited},
            {u"scopes"_s, QJsonArray::fromStringList(answer.scopes)},
            {u"expires"_s, timeJson(answer.expires)},
            {u"client_id"_s, textOrNull(answer.clientId)},
            {u"username"_s, textOrNull(answer.username)},
            {u"grant"_s, textOrNull(answer.grant)},
            {u"scheme"_s, textOrNull(answer.scheme)},
            {u"roles"_s, rolesJson(answer.roles)},
            {u"clock_offset_seconds"_s, numberOrNull(answer.clockOffset)}};
}

QString activeText(const Introspection &answer)
{
    if (answer.limited)
        return Cli::tr("yes, but it may not read its own details (Sierra: role Info Holds Config)");
    return answer.active ? Cli::tr("yes") : Cli::tr("no");
}

QString answerText(const QString &name, const Introspection &answer, const QDateTime &now)
{
    QList<QPair<QString, QString>> pairs{{Cli::tr("Account"), name}, {Cli::tr("Active"), activeText(answer)}};
    const auto add = [&pairs](const QString &label, const QString &value) {
        if (!value.isEmpty())
            pairs.append({label, value});
    };
    if (answer.expires.isValid()) {
        const qint64 left = std::max<qint64>(0, now.secsTo(answer.expires));
        add(Cli::tr("Expires"), Cli::tr("%1, in %2").arg(localTimeText(answer.expires), durationText(left)));
    }
    add(Cli::tr("Scopes"), answer.scopes.join(u' '));
    add(Cli::tr("Client"), answer.clientId);
    add(Cli::tr("User"), answer.username);
    add(Cli::tr("Grant"), answer.grant);
    for (const Role &role : answer.roles)
        add(Cli::tr("Role"), role.name);
    for (const auto &[area, actions] : permissionsByArea(answer.roles))
        add(Cli::tr("May, in %1").arg(cell(area)), actions.join(", "_L1));
    return lines(pairs);
}

void introspectAccount(Session &session)
{
    const auto account = session.account();
    if (!account)
        return;
    session.service().introspect(account->id, &session, [&session, account = *account](const Result<Introspection> &answer) {
        if (!answer)
            return session.fail(answer.error(), session.providerName(account));
        session.answer(answerJson(account.name, *answer), answerText(account.name, *answer, session.service().clock()()));
        session.finish();
    });
}

} // namespace

Command introspectCommand()
{
    return {.name = u"introspect"_s,
            .arguments = u"NAME"_s,
            .argumentCount = 1,
            .summary = Cli::tr("Asks the provider about an account's token."),
            .details =
                Cli::tr("A token that is no longer active is an answer too (exit code 0). In JSON: name, active, limited, scopes, expires, "
                        "client_id, username, grant, scheme, roles (name, lifetime_seconds, permissions), clock_offset_seconds."),
            .run = introspectAccount};
}

} // namespace Tokenshelf
