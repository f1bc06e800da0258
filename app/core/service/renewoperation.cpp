// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/renewoperation.h"

#include "core/base/logging.h"
#include "core/store/files.h"

#include <QFile>
#include <QTimer>

#include <algorithm>

namespace Tokenshelf {

namespace {

constexpr int patientWrites = 6; ///< writes until whoever asked is told, a minute later
constexpr int longestStoringPause = 60; ///< seconds between writes

} // namespace

RenewOperation::RenewOperation(const ServiceParts &parts, const QUuid &account, Occasion occasion, std::optional<quint32> refused,
                               QObject *service, QObject *context, Callback<AccessToken> done) :
    Operation(parts, service, context, std::move(done)), m_id(account), m_occasion(occasion), m_seenGeneration(refused)
{
}

void RenewOperation::start()
{
    const Result<AccountView> view = viewOf(m_parts, m_id);
    if (!view)
        return fail(view.error());
    if (!m_seenGeneration)
        m_seenGeneration = view->account.tokens ? view->account.tokens->generation : 0;
    takeLock(m_id, &RenewOperation::locked);
}

void RenewOperation::locked(HeldLock lock)
{
    m_lock = std::move(lock);
    m_parts.accounts.reload(); // whoever held the lock before may have changed the record
    const Result<AccountView> view = viewOf(m_parts, m_id);
    if (!view)
        return fail(view.error());
    m_view = *view;
    if (const std::optional<Error> waiting = pause())
        return finish(*waiting);
    m_sentAgain = readAttempts(attemptsFile(), m_parts.bootClock()).failures > 0; // then this is one of the later tries already
    // Known unlocked before anything is asked for: a new refresh token must have a place to go.
    if (m_occasion == Occasion::Ahead)
        m_parts.secrets->check(this, step(&RenewOperation::unlocked));
    else
        m_parts.secrets->unlock(this, step(&RenewOperation::unlocked));
}

/** Why nothing is sent now: an earlier failure that a person must mend, or that is too fresh. A person who asks is not held up. */
std::optional<Error> RenewOperation::pause() const
{
    if (m_occasion == Occasion::Asked)
        return {};
    if (stopsRenewal(m_view.account.problem))
        return Error{.kind = Error::Kind::Server, .code = m_view.account.problem};
    const auto now = m_parts.bootClock();
    return pauseOf(readAttempts(attemptsFile(), now), now);
}

void RenewOperation::unlocked()
{
    readReplaceable(m_parts, m_view.account.accessName(), this, step(&RenewOperation::accessRead));
}

void RenewOperation::accessRead(std::optional<StoredSecret> stored)
{
    const auto &tokens = m_view.account.tokens;
    const quint32 recorded = tokens ? tokens->generation : 0;
    // Another process renewed while this one waited for the lock. An entry ahead of its record is none of that: somebody was killed before the
    // record was saved, and how long that token lives is not known.
    const bool renewed = stored && recorded > *m_seenGeneration && stored->generation == recorded;
    if (renewed && isBoundTo(stored->binding, m_view.binding()))
        return finish(AccessToken{stored->value, lifetime(m_view.account, m_parts.clock()), true, recorded});
    m_generation = std::max({stored ? stored->generation : 0, recorded, *m_seenGeneration}) + 1;
    readClient(m_parts, m_view, this, step(&RenewOperation::clientRead));
}

void RenewOperation::clientRead(ClientContext client)
{
    m_client = std::move(client);
    if (m_view.provider.grant == GrantType::ClientCredentials)
        return send(Secret());
    if (!m_view.account.tokens || !m_view.account.tokens->refreshable)
        return fail(Error{.kind = Error::Kind::Server, .code = u"sign_in_needed"_s});
    readSecret(m_parts, m_view.account.refreshName(), m_view.binding(), this, step(&RenewOperation::refreshRead));
}

void RenewOperation::refreshRead(const StoredSecret &stored)
{
    m_generation = std::max(m_generation, stored.generation + 1);
    send(stored.value);
}

void RenewOperation::send(const Secret &refreshToken)
{
    m_sent = refreshToken;
    const auto done = [this](const Result<TokenSet> &answer) { answered(answer); };
    if (m_view.provider.grant == GrantType::ClientCredentials)
        return m_parts.oauth.clientCredentials(m_client, this, done);
    emit refreshSent();
    m_parts.oauth.refresh(m_client, refreshToken, this, done);
}

void RenewOperation::answered(const Result<TokenSet> &answer)
{
    if (answer) {
        m_tokens = *answer;
        return store();
    }
    const Error &error = answer.error();
    if (mayHaveArrived(error))
        ++m_posts;
    if (error.kind == Error::Kind::Server && error.code == "invalid_grant"_L1 && !m_sent.isEmpty() && !m_reread)
        return rereadAfterRefusal(error);
    if (m_sent.isEmpty() || !answerWasLost(error) || std::exchange(m_sentAgain, true))
        return fail(error);
    QTimer::singleShot(backOff(1, randomShare()), this, [this] { send(m_sent); });
}

void RenewOperation::rereadAfterRefusal(const Error &refusal)
{
    m_reread = true;
    m_parts.secrets->read(m_view.account.refreshName(), this, [this, refusal](const Result<std::optional<StoredSecret>> &read) {
        if (!read)
            return fail(read.error()); // whether the refusal was of the token in force is not known
        const bool replaced = *read && isBoundTo((*read)->binding, m_view.binding()) && !((*read)->value == m_sent);
        if (replaced)
            refreshRead(**read);
        else
            fail(refusal);
    });
}

void RenewOperation::store()
{
    ++m_writes;
    writeTokens(m_parts, m_view.account, m_view.binding(), m_tokens, m_generation, this,
                [this](const Result<> &written) { stored(written); });
}

void RenewOperation::stored(const Result<> &written)
{
    if (written)
        return record();
    qCWarning(logService) << "storing renewed tokens failed:" << written.error().code << "try" << m_writes;
    const bool onlyHere = !m_tokens.refresh.isEmpty();
    if (written.error().kind != Error::Kind::Keychain || (!onlyHere && m_writes >= patientWrites))
        return fail(written.error());
    // The provider may have used the old refresh token up: the new one exists in this process alone, so the lock is kept and storing it tried again
    // for as long as the process lives.
    if (m_writes >= patientWrites)
        report(written.error());
    QTimer::singleShot(std::chrono::seconds(std::min(1 << std::min(m_writes, patientWrites), longestStoringPause)), this, &RenewOperation::store);
    if (onlyHere)
        emit storingFailed(written.error());
}

void RenewOperation::record()
{
    const QDateTime now = m_parts.clock();
    const auto edit = [this, now](Account &account) {
        account.tokens = recordOf(m_tokens, m_view.client, account.tokens, m_generation);
        account.problem.clear();
        addEvent(account, now, m_view.account.tokens ? u"renewed"_s : u"signed_in"_s);
        m_view.account = account;
    };
    const Result<> saved = m_parts.accounts.update(m_id, edit, {.settle = {m_view.account.accessName(), m_view.account.refreshName()}, .keychain = keychainInUse(m_parts)});
    if (!saved)
        return fail(saved.error());
    QFile::remove(attemptsFile());
    finish(AccessToken{m_tokens.access, lifetime(m_view.account, now), true, m_generation});
}

QString RenewOperation::attemptsFile() const
{
    return attemptsPath(m_parts.locks.folder(), m_id.toString(QUuid::WithoutBraces));
}

void RenewOperation::noteAttempt(Error &error)
{
    if (m_posts == 0)
        return; // nothing reached the provider, which needs no rest
    const auto now = m_parts.bootClock();
    const Attempts attempts = afterFailure(readAttempts(attemptsFile(), now), error, m_posts, now, randomShare());
    if (!writeFile(attemptsFile(), toJson(attempts)))
        qCWarning(logService, "a failed renewal could not be noted for others");
    if (m_occasion == Occasion::Ahead)
        error.retryAfter = std::chrono::ceil<std::chrono::seconds>(attempts.until - now);
}

void RenewOperation::fail(const Error &error)
{
    Error told = error;
    if (m_lock && error.kind != Error::Kind::Cancelled) {
        noteAttempt(told);
        // What is not in memory in a session without the keychain may well be in the keychain.
        const bool persists = isProblem(error) && (error.kind != Error::Kind::Keychain || m_parts.secrets->persistent());
        // The failure itself is what is reported; a record that cannot be written now changes nothing about it.
        const Result<> noted = m_parts.accounts.update(m_id, [&](Account &account) {
            if (persists)
                account.problem = error.code;
            addEvent(account, m_parts.clock(), u"renewal_failed"_s, error.code);
        });
        if (!noted)
            qCWarning(logService) << "noting a failed renewal:" << noted.error().code;
    }
    finish(told);
}

} // namespace Tokenshelf
