// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics.h"

#include "core/base/hardening.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSslSocket>
#include <QSysInfo>

#include <link.h>

namespace Tokenshelf {

namespace {

/** One of the known words, or "other": what stands in the environment or came from a server is anything. */
QString known(const QString &word, const QStringList &words)
{
    return word.isEmpty() || words.contains(word, Qt::CaseInsensitive) ? word : u"other"_s;
}

/** RFC 6749 4.1.2.1 and 5.2, Sierra's numbers, and those words of ours that an account is left with. */
QString problemWord(const QString &problem)
{
    static const QRegularExpression sierras(u"^[0-9]{1,3}$"_s);
    const QStringList words{u"invalid_grant"_s,    u"invalid_client"_s,         u"invalid_request"_s,
                            u"invalid_scope"_s,    u"unauthorized_client"_s,    u"unsupported_grant_type"_s,
                            u"access_denied"_s,    u"server_error"_s,           u"temporarily_unavailable"_s,
                            u"sign_in_needed"_s,   u"keychain_entry_damaged"_s, u"keychain_entry_missing"_s};
    return sierras.match(problem).hasMatch() ? problem : known(problem, words);
}

QJsonObject versionFacts()
{
    return {{u"tokenshelf"_s, QStringLiteral(TOKENSHELF_VERSION)},
            {u"qt"_s, QLatin1StringView(qVersion())},
            {u"qtkeychain"_s, loadedLibrary("keychain")},
            {u"tls"_s, QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"none"_s}};
}

QJsonObject systemFacts()
{
    const QStringList desktops{u"GNOME"_s, u"KDE"_s, u"XFCE"_s, u"MATE"_s, u"LXQt"_s, u"LXDE"_s, u"X-Cinnamon"_s, u"Budgie"_s};
    return {{u"name"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelType()},
            {u"processor"_s, QSysInfo::currentCpuArchitecture()},
            {u"session"_s, known(qEnvironmentVariable("XDG_SESSION_TYPE"), {u"x11"_s, u"wayland"_s, u"tty"_s})},
            {u"desktop"_s, known(qEnvironmentVariable("XDG_CURRENT_DESKTOP"), desktops)}};
}

QJsonObject accountFacts(AccountService &service, const Account &account)
{
    const auto provider = service.providerOf(account);
    const Client client = service.client(account.clientId).value_or(Client{});
    return {{u"provider"_s, !provider ? u"missing"_s : provider->builtIn ? provider->id : u"own"_s},
            {u"environment"_s, toWord(client.environment)},
            {u"state"_s, stateWord(service.lifetimeOf(account).state)},
            {u"problem"_s, problemWord(account.problem)},
            {u"refreshable"_s, account.tokens && account.tokens->refreshable},
            {u"renewals"_s, account.tokens ? account.tokens->renewals : 0}};
}

QByteArray report(AppContext &app, const QString &keychainState)
{
    QJsonArray accounts;
    for (const Account &account : app.service().accounts())
        accounts << accountFacts(app.service(), account);
    const QList<Provider> providers = app.providers().providers();
    const QJsonObject facts{
        {u"about"_s, u"Facts on Tokenshelf from a fixed list, for whoever helps. No secret, name, address or path. Nothing was sent."_s},
        {u"versions"_s, versionFacts()},
        {u"system"_s, systemFacts()},
        {u"memory_protected"_s, isHardened()},
        {u"own_profile"_s, !app.options().profile.isEmpty()},
        {u"keychain"_s, QJsonObject{{u"name"_s, app.secrets().name()}, {u"state"_s, keychainState}}},
        {u"accounts_file"_s, app.loaded() ? u"whole"_s : app.loaded().error().code},
        {u"providers"_s, qint64(providers.size())},
        {u"provider_files_not_read"_s, qint64(app.providers().problems().size())},
        {u"accounts"_s, accounts}};
    return QJsonDocument(facts).toJson();
}

} // namespace

QString stateWord(State state)
{
    switch (state) {
    case State::NeedsSignIn:
        return u"needs_sign_in"_s;
    case State::Valid:
        return u"valid"_s;
    case State::Ending:
        return u"ending"_s;
    case State::Expired:
        return u"expired"_s;
    case State::UnknownLifetime:
        return u"unknown_lifetime"_s;
    case State::RenewalFailed:
        return u"renewal_failed"_s;
    }
    return {};
}

QString loadedLibrary(QByteArrayView name)
{
    struct Search
    {
        QByteArrayView name;
        QString found;
    } search{name, {}};
    const auto look = [](dl_phdr_info *info, size_t, void *data) {
        auto *wanted = static_cast<Search *>(data);
        if (!QByteArrayView(info->dlpi_name).contains(wanted->name))
            return 0;
        wanted->found = QFileInfo(QFileInfo(QString::fromLocal8Bit(info->dlpi_name)).canonicalFilePath()).fileName();
        return 1;
    };
    ::dl_iterate_phdr(look, &search);
    return search.found;
}

void diagnose(AppContext &app, QObject *context, std::function<void(const QByteArray &)> done)
{
    const auto tell = [&app, done = std::move(done)](const Result<std::optional<StoredSecret>> &nothing) {
        done(report(app, nothing ? u"available"_s : nothing.error().code));
    };
    app.secrets().read(u"diagnostics"_s, context, tell);
}

Result<> saveDiagnostics(const QString &path, const QByteArray &report)
{
    QFile file(path);
    const Error failure{.kind = Error::Kind::Invalid, .code = u"report_not_saved"_s, .detail = plainText(path)};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return failure;
    if (file.write(report) == report.size())
        return {};
    file.remove();
    return failure;
}

} // namespace Tokenshelf
