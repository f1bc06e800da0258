// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/command.h"
#include "cli/output.h"
#include "core/model/providerservers.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace Tokenshelf {
namespace {

constexpr qint64 largestFile = 262'144;

QJsonObject toJson(const Provider &provider)
{
    return {{u"id"_s, provider.id},
            {u"name"_s, provider.name},
            {u"grant"_s, toWord(provider.grant)},
            {u"environment"_s, toWord(provider.environment)},
            {u"built_in"_s, provider.builtIn}};
}

/** Files that could not be used are told beside the answer; the other providers work. */
QJsonArray problems(Session &session)
{
    QJsonArray details;
    for (const Error &problem : session.app().providers().problems()) {
        details << problem.detail;
        session.warn(problem);
    }
    return details;
}

void listProviders(Session &session)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const Provider &provider : session.app().providers().providers()) {
        json << toJson(provider);
        rows << QStringList{provider.id, provider.name, toWord(provider.grant), toWord(provider.environment)};
    }
    const QJsonArray wrong = problems(session);
    session.answer(QJsonObject{{u"providers"_s, json}, {u"problems"_s, wrong}},
                   table({Cli::tr("ID"), Cli::tr("NAME"), Cli::tr("GRANT"), Cli::tr("ENVIRONMENT")}, rows));
    session.finish();
}

void addProvider(Session &session)
{
    QFile file(session.argument(0));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return session.refuse(Cli::tr("There is no file %1 that can be read.").arg(cell(session.argument(0))));
    const QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile)
        return session.refuse(Cli::tr("%1 is too large for a provider file.").arg(cell(session.argument(0))));
    const Result<Provider> provider = session.app().providers().add(content, QFileInfo(file).fileName());
    if (!provider)
        return session.fail(provider.error());
    const QStringList servers = serversOf(*provider);
    QJsonObject json = toJson(*provider);
    json.insert("servers"_L1, QJsonArray::fromStringList(servers));
    QString text = Cli::tr("Added the provider %1 (%2).").arg(cell(provider->name), provider->id) + u'\n';
    if (!servers.isEmpty())
        text += Cli::tr("Keys, secrets and tokens of its accounts go to: %1").arg(cell(servers.join(u", "_s))) + u'\n';
    if (provider->server.asked)
        text += Cli::tr("Besides, each account has a server of its own.") + u'\n';
    session.answer(json, text);
    session.finish();
}

} // namespace

Command providersCommand()
{
    return {.name = u"providers"_s,
            .summary = Cli::tr("Lists the providers that accounts can be added for."),
            .details =
                Cli::tr("In JSON: providers (id, name, grant, environment, built_in) and problems (provider files that cannot be used)."),
            .run = listProviders};
}

Command providerAddCommand()
{
    return {.name = u"provider add"_s,
            .arguments = u"FILE"_s,
            .argumentCount = 1,
            .summary = Cli::tr("Checks a provider file and keeps a copy of it."),
            .details = Cli::tr("In JSON: id, name, grant, environment, built_in, servers."),
            .run = addProvider};
}

} // namespace Tokenshelf
