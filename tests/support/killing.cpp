// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/killing.h"

#include "support/secretcalls.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Tokenshelf::Killing {

namespace {

TokenSet longTokens()
{
    TokenSet tokens;
    tokens.access = Secret(QByteArray(4'000, 'a'));
    tokens.refresh = Secret(QByteArray(3'000, 'r'));
    tokens.type = u"Bearer"_s;
    tokens.requestedAt = QDateTime::currentDateTimeUtc();
    tokens.expiresIn = 3'600;
    return tokens;
}

Draft draftOf(AppContext &app, const QString &name, const QString &providerId)
{
    const Provider provider = app.providers().provider(providerId).value();
    Draft draft;
    draft.client.providerId = providerId;
    draft.client.clientId = u"a client"_s;
    draft.client.base = provider.server.known.isEmpty() ? QString() : provider.server.known.first().base;
    draft.client.version = provider.server.defaultVersion;
    draft.client.scopes = provider.defaultScopes;
    draft.clientSecret = Secret("the secret of a client");
    draft.account.name = name;
    return draft;
}

Result<> edit(AppContext &app, const QString &name, bool host)
{
    const auto account = app.service().accountNamed(name);
    const auto client = account ? app.service().client(account->clientId) : std::nullopt;
    if (!client)
        return Error{.kind = Error::Kind::NotFound, .code = u"no_account"_s};
    const AccountForm opened{*client, *account};
    AccountForm edited = opened;
    edited.account.name = name + " renamed"_L1;
    if (host)
        edited.client.endpoints.token = u"https://elsewhere.example.org/token"_s;
    const std::optional<Secret> secret = host ? std::optional(Secret("another secret")) : std::nullopt;
    return await<std::monostate>([&](QObject *context, Callback<> done) { app.service().edit(opened, edited, secret, context, done); });
}

/** The entries that an account must have. */
QStringList entriesOf(AppContext &app, const Account &account)
{
    QStringList names{app.service().client(account.clientId).value_or(Client()).secretName()};
    if (account.tokens)
        names << account.accessName();
    if (account.tokens && account.tokens->refreshable)
        names << account.refreshName();
    return names;
}

} // namespace

int act(const QStringList &arguments)
{
    AppContext app{AppOptions()};
    const QString what = arguments.value(0);
    const QString name = arguments.value(1);
    if (what == "create"_L1)
        return add(app, name, u"apicbase-test"_s).isNull() ? 3 : 0;
    if (what == "rename"_L1 || what == "host"_L1)
        return edit(app, name, what == "host"_L1) ? 0 : 3;
    const auto account = app.service().accountNamed(name);
    if (!account)
        return 3;
    if (what == "store"_L1)
        return await<std::monostate>([&](QObject *context, Callback<> done) {
                   app.service().storeTokens(account->id, longTokens(), u"imported"_s, context, done);
               })
            ? 0
            : 3;
    return await<bool>([&](QObject *context, Callback<bool> done) { app.service().remove(account->id, false, context, done); }) ? 0 : 3;
}

QStringList injector(const QString &call, const QString &what, int n, const QString &log)
{
    return {u"strace"_s, u"-f"_s, u"-y"_s, u"-qqq"_s, u"-E"_s, u"ASAN_OPTIONS=detect_leaks=0"_s, u"-o"_s, log, u"-e"_s, "trace="_L1 + call, u"-e"_s,
            u"inject=%1:%2:when=%3"_s.arg(call, what).arg(n), u"--"_s};
}

QStringList killer(const QString &call, int n)
{
    return injector(call, u"signal=SIGKILL"_s, n);
}

QList<int> callsAbout(const QString &folder, const QString &log)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSet<int> numbers;
    QHash<QByteArray, int> calls; // strace counts by thread
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty() || line.contains(" resumed>"))
            continue;
        const int number = ++calls[line.left(line.indexOf(' '))];
        if (line.contains(QFile::encodeName(folder)))
            numbers << number;
    }
    QList<int> sorted = numbers.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QUuid add(AppContext &app, const QString &name, const QString &provider)
{
    const Draft draft = draftOf(app, name, provider);
    const auto tokens = provider == "apicbase-test"_L1 ? std::optional(longTokens()) : std::nullopt;
    const auto id = await<QUuid>([&](QObject *context, Callback<QUuid> done) { app.service().add(draft, tokens, context, done); });
    if (!id)
        qWarning() << "adding failed:" << id.error().code << id.error().detail;
    return id ? *id : QUuid();
}

bool removeAll(AppContext &app)
{
    bool done = true;
    for (const Account &account : app.service().accounts())
        done = await<bool>([&](QObject *context, Callback<bool> removed) { app.service().remove(account.id, false, context, removed); }) && done;
    return done;
}

QStringList settle(AppContext &app)
{
    const auto lost = await<QStringList>([&](QObject *context, Callback<QStringList> done) { app.service().settle(context, done); });
    return lost ? *lost : QStringList{lost.error().code};
}

QStringList entries()
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"Tokenshelf"_s});
    tool.waitForFinished();
    static const QRegularExpression user(u"^attribute\\.user = (.*)$"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (const auto &match : user.globalMatch(QString::fromUtf8(tool.readAll())))
        names << match.captured(1);
    names.sort();
    return names;
}

QString disagreement(AppContext &app)
{
    static const QRegularExpression part(u"/[ab]\\d$"_s);
    QSet<QString> there;
    for (QString name : entries())
        there << name.remove(part);
    QSet<QString> wanted;
    for (const Account &account : app.service().accounts()) {
        for (const QString &name : entriesOf(app, account)) {
            wanted << name;
            const auto read = SecretCalls::read(app.secrets(), name);
            if (SecretCalls::outcome(read) != "ok"_L1)
                return u"dangling: %1 of %2: %3"_s.arg(name, account.name, SecretCalls::outcome(read));
        }
    }
    AccountStore store(app.options().dataFolder);
    if (!store.load() || !store.unsettled().isEmpty() || !store.unfinished().isEmpty())
        return "unsettled: "_L1 + store.unsettled().join(u' ');
    const QSet<QString> orphans = there - wanted;
    return orphans.isEmpty() ? QString() : "orphans: "_L1 + QStringList(orphans.begin(), orphans.end()).join(u' ');
}

} // namespace Tokenshelf::Killing
