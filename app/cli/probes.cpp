// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/probes.h"

#include "cli/cli.h"
#include "cli/output.h"
#include "core/base/hardening.h"
#include "core/diagnostics.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>

#include <algorithm>

#include <unistd.h>

namespace Tokenshelf {
namespace {

Finding versions(AppContext &)
{
    const QString keychain = loadedLibrary("keychain");
    return {.probe = u"versions"_s,
            .text = Cli::tr("Tokenshelf %1, Qt %2, %3")
                        .arg(QStringLiteral(TOKENSHELF_VERSION), QLatin1StringView(qVersion()),
                             keychain.isEmpty() ? Cli::tr("QtKeychain of unknown version") : keychain)};
}

Finding tls(AppContext &)
{
    if (QSslSocket::supportsSsl())
        return {.probe = u"tls"_s, .text = QSslSocket::sslLibraryVersionString()};
    return {.probe = u"tls"_s,
            .ok = false,
            .text = Cli::tr("Qt finds no TLS library, so no https address can be reached."),
            .next = Cli::tr("Install OpenSSL (Debian: libssl3).")};
}

Finding memory(AppContext &)
{
    if (isHardened())
        return {.probe = u"memory"_s, .text = Cli::tr("closed to other programs, and never written out after a crash")};
    return {.probe = u"memory"_s, .text = Cli::tr("kept apart by Flatpak or Snap")};
}

/** A folder that is not there yet is made private when it is first needed. */
Finding folder(const QString &probe, const QString &path)
{
    const QFileInfo info(path);
    const QString shown = cell(path);
    if (!info.exists())
        return {.probe = probe, .text = Cli::tr("%1 is not there yet").arg(shown)};
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (!info.isDir() || !info.isWritable() || info.ownerId() != ::getuid())
        return {.probe = probe,
                .ok = false,
                .text = Cli::tr("%1 is no folder that you own and can write to").arg(shown),
                .next = Cli::tr("Give it back to yourself: chown, then chmod 700.")};
    if (info.permissions() & others)
        return {.probe = probe,
                .ok = false,
                .text = Cli::tr("%1 is open to other people of this computer").arg(shown),
                .next = Cli::tr("Close it: chmod 700.")};
    return {.probe = probe, .text = Cli::tr("%1 is private").arg(shown)};
}

Finding dataFolder(AppContext &app)
{
    return folder(u"data_folder"_s, app.options().dataFolder);
}

Finding runtimeFolder(AppContext &app)
{
    return folder(u"runtime_folder"_s, app.options().runtimeFolder);
}

Finding accountsFile(AppContext &app)
{
    if (const Result<> &loaded = app.loaded(); !loaded) {
        const Description words = describe(loaded.error());
        return {.probe = u"accounts_file"_s, .ok = false, .text = words.what, .next = words.next, .error = loaded.error()};
    }
    return {.probe = u"accounts_file"_s,
            .text = Cli::tr("accounts.json is whole: %n account(s)", nullptr, static_cast<int>(app.service().accounts().size()))};
}

Finding providerFiles(AppContext &app)
{
    const QList<Error> problems = app.providers().problems();
    if (problems.isEmpty())
        return {.probe = u"provider_files"_s,
                .text = Cli::tr("%n provider(s), no wrong file", nullptr, static_cast<int>(app.providers().providers().size()))};
    QStringList details;
    for (const Error &problem : problems)
        details << problem.detail;
    return {.probe = u"provider_files"_s,
            .ok = false,
            .text = details.join("; "_L1),
            .next = Cli::tr("Mend or delete the file; the other providers work."),
            .error = problems.constFirst()};
}

/** Every fixed port that a sign-in here would wait on. */
QList<quint16> redirectPorts(AppContext &app)
{
    QList<quint16> ports;
    for (const Account &account : app.service().accounts()) {
        const auto provider = app.service().providerOf(account);
        const auto client = app.service().client(account.clientId);
        const bool listens = provider && client && provider->grant == GrantType::AuthorizationCode && client->redirect.kind == RedirectKind::Loopback;
        if (listens && !ports.contains(client->redirect.port))
            ports << client->redirect.port;
    }
    ports.removeAll(0);
    if (ports.isEmpty())
        ports << Redirect{}.port;
    std::ranges::sort(ports);
    return ports;
}

Finding loopbackPorts(AppContext &app)
{
    QStringList free;
    for (const quint16 port : redirectPorts(app)) {
        QTcpServer server;
        if (!server.listen(QHostAddress(QHostAddress::LocalHost), port)) {
            const Error busy{.kind = Error::Kind::Busy, .code = u"port_busy"_s, .detail = QString::number(port)};
            const Description words = describe(busy);
            return {.probe = u"loopback_port"_s, .ok = false, .text = words.what, .next = words.next, .error = busy};
        }
        free << QString::number(port);
    }
    return {.probe = u"loopback_port"_s, .text = Cli::tr("free on 127.0.0.1: %1").arg(free.join(", "_L1))};
}

Finding browser(AppContext &)
{
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (!opener.isEmpty())
        return {.probe = u"browser"_s, .text = cell(opener)};
    return {.probe = u"browser"_s, // and not a problem: whoever works over ssh, or in a container, has none
            .text = Cli::tr("xdg-open is missing: sign-in prints its link, but opens no browser"),
            .next = Cli::tr("Install it (Debian: xdg-utils), or open the links yourself.")};
}

} // namespace

QList<Finding> lookAround(AppContext &app)
{
    QList<Finding> findings;
    for (const auto &look : {versions, tls, memory, dataFolder, runtimeFolder, accountsFile, providerFiles, loopbackPorts, browser})
        findings << look(app);
    return findings;
}

} // namespace Tokenshelf
