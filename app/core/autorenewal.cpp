// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/autorenewal.h"

#include "core/base/logging.h"
#include "core/service/attempts.h"
#include "core/service/renewalpolicy.h"

namespace Tokenshelf {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds lookEvery = 60s;
constexpr std::chrono::milliseconds soon = 3s; ///< spread of the first requests after a start or a sleep

} // namespace

AutoRenewal::AutoRenewal(AccountService &service, QObject *parent) : QObject(parent), m_service(service)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutoRenewal::check);
    for (const auto signal : {&AccountService::accountAdded, &AccountService::accountChanged})
        connect(&service, signal, this, [this] { checkWithin(1s); });
    connect(&service, &AccountService::accountRemoved, this, [this](const QUuid &id) { m_watched.remove(id); });
}

void AutoRenewal::start()
{
    m_running = true;
    checkWithin(soon);
}

void AutoRenewal::pause()
{
    m_timer.start(lookEvery); // should nobody tell of the wake
}

void AutoRenewal::wake()
{
    for (Watched &watched : m_watched) {
        watched.failures = 0;
        watched.notBefore = 0ms;
    }
    m_running = true;
    checkWithin(std::chrono::milliseconds(qint64(double(soon.count()) * randomShare())));
}

void AutoRenewal::checkWithin(std::chrono::milliseconds longest)
{
    if (m_running && (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > longest))
        m_timer.start(longest);
}

void AutoRenewal::check()
{
    bool any = false;
    qint64 next = lookEvery / std::chrono::seconds(1);
    for (const Account &account : m_service.accounts()) {
        const std::optional<qint64> due = look(account);
        any = any || account.autoRenew;
        if (due == 0)
            renew(account);
        else if (due)
            next = std::min(next, *due);
    }
    if (any)
        checkWithin(std::chrono::seconds(next));
}

std::optional<qint64> AutoRenewal::look(const Account &account)
{
    const auto provider = m_service.providerOf(account);
    const bool renewable = provider && account.tokens && (provider->grant == GrantType::ClientCredentials || account.tokens->refreshable);
    if (!account.autoRenew || !renewable)
        return {};
    const auto boot = m_service.bootClock()();
    Watched &watched = m_watched[account.id]; // clazy:exclude=detaching-member (to write)
    if (watched.generation != account.tokens->generation || watched.issued != account.tokens->issued) {
        const auto left = m_service.lifetimeOf(account).remaining;
        watched = {.generation = account.tokens->generation, .issued = account.tokens->issued, .busy = watched.busy};
        if (left)
            watched.end = boot + std::chrono::seconds(*left);
    }
    if (watched.busy)
        return {};
    std::optional<qint64> left;
    if (watched.end)
        left = std::max<qint64>(0, (*watched.end - boot) / 1s);
    const auto due = renewalDueIn(account, m_service.clock()(), left);
    const qint64 pause = std::chrono::ceil<std::chrono::seconds>(watched.notBefore - boot).count();
    return due ? std::optional(std::max(*due, pause)) : due;
}

void AutoRenewal::renew(const Account &account)
{
    const auto provider = m_service.providerOf(account);
    const bool ends = provider && provider->renewalEndsOldToken && m_service.lifetimeOf(account).remaining.value_or(0) > 0;
    const auto copied = ends ? copiedAt(account) : std::nullopt;
    m_watched[account.id].busy = true;
    m_service.renewAhead(account.id, this, [this, id = account.id, copied](const Result<> &result) { ended(id, copied, result); });
}

void AutoRenewal::ended(const QUuid &id, const std::optional<QDateTime> &copied, const Result<> &result)
{
    Watched &watched = m_watched[id]; // clazy:exclude=detaching-member (to write)
    watched.busy = false;
    if (result) {
        watched.failures = 0;
        emit renewed(id);
        if (copied)
            emit copyReplaced(id, *copied);
        return checkWithin(1s);
    }
    Error error = result.error();
    std::chrono::milliseconds wait = backOff(++watched.failures, randomShare());
    if (error.kind == Error::Kind::Keychain || error.kind == Error::Kind::Busy)
        wait = lookEvery; // it is opened, or free, sooner or later
    wait = std::max<std::chrono::milliseconds>({wait, error.retryAfter.value_or(0s), 1s});
    watched.notBefore = m_service.bootClock()() + wait;
    error.retryAfter = std::chrono::ceil<std::chrono::seconds>(wait);
    qCInfo(logService) << "renewing ahead failed:" << error.code << "next try in" << error.retryAfter->count() << "s";
    emit failed(id, error);
    checkWithin(wait);
}

} // namespace Tokenshelf
