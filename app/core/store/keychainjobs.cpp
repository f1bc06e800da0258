// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychainjobs.h"

#include "core/base/deliver.h"
#include "core/base/logging.h"

#include <QLibrary>

#include <qt6keychain/keychain.h>

namespace Tokenshelf::KeychainJobs {

namespace {

Error errorOf(const QKeychain::Job &job)
{
    Error error{.kind = Error::Kind::Keychain, .code = u"keychain_failed"_s, .detail = plainText(job.errorString())};
    if (job.error() == QKeychain::NoBackendAvailable || job.error() == QKeychain::NotImplemented)
        error.code = u"keychain_absent"_s;
    else if (job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser)
        error.code = u"keychain_denied"_s;
    return error;
}

/** Starts a job, which then owns itself. `answer` reads it while it still lives; its result comes later, when the job's queue is free
 * again. */
template <class T>
void run(QKeychain::Job *job, const QString &name, QObject *context, Callback<T> done, Result<T> (*answer)(QKeychain::Job &))
{
    job->setAutoDelete(true);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [context, done = std::move(done), answer](QKeychain::Job *finished) { deliver<T>(context, done, answer(*finished)); });
    job->start();
}

Result<std::optional<Secret>> valueOf(QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return std::optional<Secret>();
    if (job.error() != QKeychain::NoError)
        return errorOf(job);
    QByteArray bytes = static_cast<QKeychain::ReadPasswordJob &>(job).binaryData();
    return std::optional(Secret::take(bytes));
}

Result<> successOf(QKeychain::Job &job)
{
    return job.error() == QKeychain::NoError ? Result<>() : errorOf(job);
}

Result<> removalOf(QKeychain::Job &job)
{
    return job.error() == QKeychain::EntryNotFound ? Result<>() : successOf(job);
}

} // namespace

void read(const QString &service, const QString &name, QObject *context, Callback<std::optional<Secret>> done)
{
    qCDebug(logKeychain) << "read" << name;
    run(new QKeychain::ReadPasswordJob(service), name, context, std::move(done), valueOf);
}

void write(const QString &service, const QString &name, const Secret &entry, QObject *context, Callback<> done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(entry.reveal().toByteArray());
    run(job, name, context, std::move(done), successOf);
}

void remove(const QString &service, const QString &name, QObject *context, Callback<> done)
{
    run(new QKeychain::DeletePasswordJob(service), name, context, std::move(done), removalOf);
}

QString walletName()
{
    // As QtKeychain looks at it: the first variable that says anything decides.
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    const bool other = desktop == "GNOME" || desktop == "Unity" || desktop == "XFCE" || (desktop != "KDE" && session.startsWith("gnome"));
    const bool kde = desktop == "KDE" || session == "kde" || session == "kde-plasma" || session == "plasma"
        || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
    if (other || !kde)
        return {};
    return qgetenv("KDE_SESSION_VERSION") == "6" ? u"org.kde.kwalletd6"_s : u"org.kde.kwalletd5"_s;
}

void forgetDaemon()
{
    // The same library as QtKeychain has loaded; without it there is nothing to forget.
    using Disconnect = void (*)();
    QLibrary library(u"secret-1"_s, 0);
    if (const auto disconnect = reinterpret_cast<Disconnect>(library.resolve("secret_service_disconnect")))
        disconnect();
}

} // namespace Tokenshelf::KeychainJobs
