// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/store/secretservice.h"

#include <QTimer>

#include <chrono>
#include <optional>

namespace Tokenshelf {

/** What the calls of one KeychainSecretStore share. */
struct KeychainParts
{
    QString service;
    SecretService &secretService;
    bool slow = false; ///< it has answered after a call's limit, so the next ones wait longer
    std::optional<bool> wallet; ///< whether QtKeychain speaks to KWallet, once known: nothing can be checked over the Secret Service then
};

/**
 * One read, write or removal, in steps, with a time limit from its birth on. Answers once, and not at all when its context is gone; `ended`
 * is emitted either way. Errors: those of SecretService and KeychainJobs; Keychain with code `keychain_timeout` where nothing was heard
 * within the limit, `keychain_slow` where the daemon is at work but late, `keychain_restarted` where it ended in the middle.
 */
class KeychainCall : public QObject
{
    Q_OBJECT

public:
    using Done = Callback<std::optional<Secret>>; ///< the entry, for a read
    KeychainCall(KeychainParts &parts, const QString &name, std::chrono::milliseconds limit, QObject *context, Done done);

    /** When its turn has come: two calls for one entry must not mix their steps. */
    void begin();
    /** Answered, or nobody waits any more: it must not begin, nor go on. */
    bool isOver() const { return !m_done; }

signals:
    void ended();

protected:
    virtual void start() = 0;

    bool isWallet() const { return m_parts.wallet.value_or(false); }
    const QString &service() const { return m_parts.service; }
    const QString &name() const { return m_name; }
    SecretService &secretService() { return m_parts.secretService; }

    /** A callback that goes on with `next`, or fails. */
    template <class Self, class T> Callback<T> step(void (Self::*next)(const T &))
    {
        return [this, next](const Result<T> &result) {
            if (isOver())
                return;
            m_heard = true;
            if (result)
                (static_cast<Self *>(this)->*next)(*result);
            else
                explain(result.error());
        };
    }
    template <class Self> Callback<> step(void (Self::*next)())
    {
        return [this, next](const Result<> &result) {
            if (isOver())
                return;
            m_heard = true;
            if (result)
                (static_cast<Self *>(this)->*next)();
            else
                explain(result.error());
        };
    }

    /** Ends with a job's error, or with what the Secret Service knows of its cause. */
    void explain(const Error &error);
    void fail(const QString &code, const QString &detail = {});
    void finish(const Result<std::optional<Secret>> &result);

private:
    void timeOut();

    KeychainParts &m_parts;
    QString m_name;
    QObject *m_context;
    Done m_done;
    QTimer m_limit;
    bool m_heard = false; ///< anything at all since it began
    bool m_restarted = false; ///< the daemon has ended meanwhile
};

class KeychainRead : public KeychainCall
{
    Q_OBJECT

public:
    using KeychainCall::KeychainCall;

protected:
    void start() override;

private:
    void found(const SecretService::Presence &presence);
    void read(const std::optional<Secret> &entry);
    void foundAgain(const SecretService::Presence &presence);
};

class KeychainWrite : public KeychainCall
{
    Q_OBJECT

public:
    KeychainWrite(KeychainParts &parts, const QString &name, const Secret &entry, std::chrono::milliseconds limit, QObject *context,
                  Done done);

protected:
    void start() override;

private:
    void found(const SecretService::Presence &presence);
    void write();
    void readBack();
    void compare(const std::optional<Secret> &entry);

    Secret m_entry;
    bool m_cleared = false;
};

class KeychainRemove : public KeychainCall
{
    Q_OBJECT

public:
    using KeychainCall::KeychainCall;

protected:
    void start() override;

private:
    void found(const SecretService::Presence &presence);
    void remove();
    void removed();
    void foundAgain(const SecretService::Presence &presence);
    void readAgain(const std::optional<Secret> &entry);
};

} // namespace Tokenshelf
