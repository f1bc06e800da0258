// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appcontext.h"

#include "core/store/files.h"
#include "core/store/keychainsecretstore.h"
#include "core/store/memorysecretstore.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace Tokenshelf {

namespace {

/** `chosen`, or the platform's folder for tokenshelf; a profile has folders of its own. */
QString folder(const QString &chosen, QStandardPaths::StandardLocation location, const QString &profile)
{
    if (!chosen.isEmpty())
        return chosen;
    const QString usual = QStandardPaths::writableLocation(location) + "/tokenshelf"_L1;
    return profile.isEmpty() ? usual : usual + u'-' + profile;
}

/** Where locks lie: the same place for a program in a session and one that cron started, which is not told of the session's folder. */
QString runtimeFolder(const AppOptions &options, const QString &dataFolder)
{
    if (!options.runtimeFolder.isEmpty() || !qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return folder(options.runtimeFolder, QStandardPaths::RuntimeLocation, options.profile);
    const QFileInfo session(u"/run/user/%1"_s.arg(::getuid()));
    if (!session.isDir() || session.ownerId() != ::getuid())
        return dataFolder + "/locks"_L1; // and not the folder for temporary files, which Qt would take
    return session.filePath() + (options.profile.isEmpty() ? u"/tokenshelf"_s : "/tokenshelf-"_L1 + options.profile);
}

QString keychainService(const QString &profile)
{
    return profile.isEmpty() ? u"Tokenshelf"_s : u"Tokenshelf-"_s + profile;
}

} // namespace

AppContext::AppContext(const AppOptions &options) : m_options(options)
{
    m_options.dataFolder = folder(options.dataFolder, QStandardPaths::GenericDataLocation, options.profile);
    m_options.configFolder = configFolder(options);
    m_options.runtimeFolder = runtimeFolder(options, m_options.dataFolder);

    if (options.sessionOnly)
        m_secrets = std::make_unique<MemorySecretStore>();
    else
        m_secrets = std::make_unique<KeychainSecretStore>(keychainService(options.profile));
    m_providers = std::make_unique<ProviderCatalog>(m_options.configFolder + "/providers"_L1);
    m_providers->load();
    m_accounts = std::make_unique<AccountStore>(m_options.dataFolder);
    m_loaded = m_accounts->load();
    m_locks = std::make_unique<AccountLocks>(m_options.runtimeFolder);
    m_network = std::make_unique<Network>(options.clock, options.limits);
    m_oauth = std::make_unique<OAuthClient>(*m_network);
    m_service = std::make_unique<AccountService>(
        ServiceParts{*m_accounts, m_secrets.get(), *m_providers, *m_locks, *m_oauth, *m_network, options.clock, options.bootClock, options.profile});
}

AppContext::~AppContext() = default;

QString AppContext::configFolder(const AppOptions &options)
{
    return folder(options.configFolder, QStandardPaths::GenericConfigLocation, options.profile);
}

QString AppContext::settingsFile(const QString &folder)
{
    QString path = folder + "/settings.ini"_L1;
    const Result<> prepared = preparePrivateFolder(folder);
    if (!prepared) // nothing is kept in somebody else's folder; the program works without
        return prepared.error().code == "foreign_folder"_L1 ? u"/dev/null/settings.ini"_s : path;
    if (makePrivate(path))
        return path;
    // A link's other end keeps its bytes and its rights.
    const QFileInfo found(path);
    QFile file(path);
    const bool readable = found.isFile() && !found.isSymLink() && file.open(QIODevice::ReadOnly);
    (void)writeFile(path, readable ? file.readAll() : QByteArray());
    return path;
}

void AppContext::syncSettings(const QString &folder)
{
    syncFolder(folder);
}

void AppContext::workForThisSession()
{
    if (!m_secrets->persistent())
        return;
    m_keychain = std::move(m_secrets); // operations under way still use it
    m_secrets = std::make_unique<MemorySecretStore>();
    m_service->useSecretStore(*m_secrets);
}

} // namespace Tokenshelf
