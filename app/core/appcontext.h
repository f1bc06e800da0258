// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountservice.h"

namespace Tokenshelf {

/** What can differ between a person's program, a script's and a test's. */
struct AppOptions
{
    QString profile; ///< own folders and own keychain service: practice never sees production; empty is the usual one
    QString dataFolder; ///< default: the platform's, plus the profile
    QString configFolder;
    QString runtimeFolder;
    bool sessionOnly = false; ///< secrets in memory alone
    Clock clock = systemClock();
    BootClock bootClock = systemBootClock();
    NetworkLimits limits;
};

/** Whether the keychain of that name is handed values in clear over the session bus: KWallet's own interface is (security R7). */
inline bool isReadableOnTheBus(const QString &keychain)
{
    return keychain == "KWallet"_L1;
}

/** Composition root: builds and owns everything of core. Touches neither keychain nor TLS. */
class AppContext
{
public:
    /** The shipped providers speak the language that is installed by then. */
    explicit AppContext(const AppOptions &options);
    ~AppContext();

    AccountService &service() { return *m_service; }
    ProviderCatalog &providers() { return *m_providers; }
    SecretStore &secrets() { return *m_secrets; }
    const AppOptions &options() const { return m_options; }
    /** Where settings and the person's own providers lie, for those who must know before there is a context. */
    static QString configFolder(const AppOptions &options);
    /** The file of settings in that folder, made ours alone: Qt would make one that everybody may read, and write through a link. */
    static QString settingsFile(const QString &folder);
    /** After each writing of it: Qt syncs the file and not its folder. */
    static void syncSettings(const QString &folder);
    /** Keeps secrets in memory from now on, where there is no keychain; nothing is ever written in clear. */
    void workForThisSession();
    /** What was wrong with accounts.json, if anything; the program works all the same. */
    const Result<> &loaded() const { return m_loaded; }

private:
    AppOptions m_options;
    std::unique_ptr<SecretStore> m_keychain; ///< the one left behind by workForThisSession()
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<ProviderCatalog> m_providers;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<AccountLocks> m_locks;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<OAuthClient> m_oauth;
    std::unique_ptr<AccountService> m_service;
    Result<> m_loaded;
};

} // namespace Tokenshelf
