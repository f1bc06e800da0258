// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/uiformat.h"

#include <QHash>
#include <QLocale>

namespace Tokenshelf {
namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

Standing ofState(State state)
{
    switch (state) {
    case State::NeedsSignIn:
        return Standing::NeedsSignIn;
    case State::Valid:
        return Standing::Valid;
    case State::Ending:
        return Standing::Ending;
    case State::Expired:
        return Standing::Expired;
    case State::UnknownLifetime:
        return Standing::UnknownLifetime;
    case State::RenewalFailed:
        return Standing::RenewalFailed;
    }
    return Standing::NeedsSignIn;
}

bool isUnreachable(const Error &error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Tls;
}

} // namespace

bool isKeychainTrouble(const Error &failure)
{
    static const QStringList ofOneEntry{u"secret_missing"_s, u"keychain_changed"_s, u"keychain_entry_damaged"_s};
    return failure.kind == Error::Kind::Keychain && !ofOneEntry.contains(failure.code);
}

Standing standing(const Lifetime &lifetime, bool renewing, const std::optional<Error> &failure)
{
    if (renewing)
        return Standing::Renewing;
    if (failure && isKeychainTrouble(*failure))
        return Standing::KeychainLocked;
    if (failure && isUnreachable(*failure))
        return Standing::Unreachable;
    return ofState(lifetime.state);
}

MainAct mainAct(Standing standing, GrantType grant, const Account &account)
{
    const bool machine = grant == GrantType::ClientCredentials;
    switch (standing) {
    case Standing::Renewing:
        return MainAct::None;
    case Standing::KeychainLocked:
        return MainAct::Unlock;
    case Standing::Valid:
    case Standing::Ending: // copying renews first where it must
    case Standing::UnknownLifetime:
    case Standing::RenewalFailed:
        return MainAct::Copy;
    case Standing::NeedsSignIn:
        return machine ? MainAct::GetToken : MainAct::SignIn;
    case Standing::Expired:
    case Standing::Unreachable:
        break;
    }
    if (!account.tokens)
        return machine ? MainAct::GetToken : MainAct::SignIn;
    return machine || account.tokens->refreshable ? MainAct::Renew : MainAct::SignIn;
}

bool needsAttention(Standing standing, GrantType grant, const Account &account)
{
    switch (standing) {
    case Standing::Valid:
    case Standing::Renewing:
    case Standing::UnknownLifetime:
        return false;
    case Standing::Ending:
    case Standing::Expired:
        return mainAct(Standing::Expired, grant, account) == MainAct::SignIn;
    case Standing::NeedsSignIn:
        return grant != GrantType::ClientCredentials || !account.problem.isEmpty();
    case Standing::RenewalFailed:
    case Standing::Unreachable:
    case Standing::KeychainLocked:
        return true;
    }
    return false;
}

QString UiFormat::duration(qint64 seconds)
{
    if (seconds < minute)
        return tr("%1 s").arg(qMax<qint64>(seconds, 0));
    if (seconds < hour)
        return tr("%1 min").arg(seconds / minute);
    if (seconds < day) {
        const qint64 minutes = seconds % hour / minute;
        return minutes == 0 ? tr("%1 h").arg(seconds / hour) : tr("%1 h %2 min").arg(seconds / hour).arg(minutes);
    }
    const QString days = tr("%n day(s)", nullptr, static_cast<int>(qMin<qint64>(seconds / day, 100'000)));
    const qint64 hours = seconds % day / hour;
    return hours == 0 || seconds >= 30 * day ? days : tr("%1 %2 h", "days and hours").arg(days).arg(hours);
}

QString UiFormat::moment(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return time;
    if (days == 1)
        return tr("tomorrow at %1").arg(time);
    if (days == -1)
        return tr("yesterday at %1").arg(time);
    return tr("%1 at %2", "date and time").arg(QLocale().toString(local.date(), QLocale::ShortFormat), time);
}

QString UiFormat::validity(const Lifetime &lifetime, const QDateTime &now)
{
    if (lifetime.state == State::NeedsSignIn && !lifetime.remaining)
        return tr("No token yet");
    if (lifetime.clockSet)
        return tr("The clock of this computer was set: for how long the token works is unknown until it is renewed");
    if (!lifetime.remaining || !lifetime.until.isValid())
        return tr("Valid, but for how long is unknown");
    const QString until = moment(lifetime.until, now);
    if (*lifetime.remaining == 0)
        return tr("Expired: %1").arg(until);
    return tr("Valid for %1, until %2").arg(duration(*lifetime.remaining), until);
}

QString UiFormat::remaining(const Lifetime &lifetime)
{
    if (lifetime.state == State::NeedsSignIn && !lifetime.remaining)
        return {};
    if (!lifetime.remaining)
        return tr("unknown", "lifetime");
    return *lifetime.remaining == 0 ? tr("expired") : duration(*lifetime.remaining);
}

QString UiFormat::standing(Standing standing, GrantType grant)
{
    switch (standing) {
    case Standing::Valid:
        return tr("Valid");
    case Standing::Ending:
        return tr("Ending soon");
    case Standing::Expired:
        return tr("Expired");
    case Standing::Renewing:
        return tr("Renewing…");
    case Standing::RenewalFailed:
        return tr("Renewal failed, still valid");
    case Standing::NeedsSignIn:
        return grant == GrantType::ClientCredentials ? tr("No token yet") : tr("Needs sign-in");
    case Standing::UnknownLifetime:
        return tr("Lifetime unknown");
    case Standing::Unreachable:
        return tr("Provider unreachable");
    case Standing::KeychainLocked:
        return tr("Password store locked");
    }
    return {};
}

QString UiFormat::environment(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return tr("Production");
    case Environment::Sandbox:
        return tr("Sandbox");
    case Environment::Practice:
        return tr("Practice");
    }
    return {};
}

QString UiFormat::grant(GrantType grant)
{
    return grant == GrantType::ClientCredentials ? tr("Key and secret (client credentials)")
                                                 : tr("Sign in with your browser (authorization code)");
}

QString UiFormat::clientAuthentication(ClientAuthentication authentication)
{
    switch (authentication) {
    case ClientAuthentication::None:
        return tr("None");
    case ClientAuthentication::Basic:
        return tr("In the header (Basic)");
    case ClientAuthentication::Post:
        return tr("In the form");
    }
    return {};
}

QString UiFormat::redirect(RedirectKind kind)
{
    return kind == RedirectKind::Loopback ? tr("Comes back by itself") : tr("The provider shows a code to be pasted");
}

QString UiFormat::mainAct(MainAct act)
{
    switch (act) {
    case MainAct::Copy:
        return tr("Co&py token");
    case MainAct::Renew:
        return tr("&Renew");
    case MainAct::GetToken:
        return tr("&Get a token");
    case MainAct::SignIn:
        return tr("&Sign in with your browser");
    case MainAct::Unlock:
        return tr("&Unlock the password store");
    case MainAct::None:
        return tr("Renewing…");
    }
    return {};
}

QString UiFormat::tokenFormat(TokenFormat format)
{
    switch (format) {
    case TokenFormat::Raw:
        return tr("Token alone");
    case TokenFormat::Header:
        return tr("Authorization header");
    case TokenFormat::Json:
        return tr("JSON");
    case TokenFormat::Env:
        return tr("Environment lines");
    case TokenFormat::Curl:
        return tr("curl command");
    case TokenFormat::Command:
        return tr("Command that fetches it (holds no token)");
    }
    return {};
}

QString UiFormat::event(const QString &word)
{
    const QHash<QString, QString> words{
        {u"added"_s, tr("Added")},
        {u"signed_in"_s, tr("Signed in")},
        {u"renewed"_s, tr("Token renewed")},
        {u"renewal_failed"_s, tr("Renewal failed")},
        {u"introspected"_s, tr("Provider asked about the token")},
        {u"copied"_s, tr("Token copied")},
        {u"signed_out"_s, tr("Signed out")},
        {u"edited"_s, tr("Edited")},
        {u"imported"_s, tr("Tokens pasted in")},
    };
    return words.value(word, plainText(word));
}

QString UiFormat::permissions(const QStringList &actions)
{
    return plainText(actions.join(u", "_s), 1000).replace(u'_', u' ');
}

QString UiFormat::clockOffset(qint64 seconds)
{
    if (qAbs(seconds) <= 1)
        return tr("the same as here");
    return seconds > 0 ? tr("%1 ahead of this computer").arg(duration(seconds)) : tr("%1 behind this computer").arg(duration(-seconds));
}

QString UiFormat::host(const QUrl &url)
{
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

} // namespace Tokenshelf
