// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountservice.h"

#include <QSet>
#include <QTimer>

namespace Tokenshelf {

/**
 * Renews ahead of their end the tokens of those accounts that ask for it (Account::autoRenew). In the window's process alone; scripts renew
 * when they need a token. Late rather than early (renewalDueIn()), never while the keychain is locked or absent, one request at a time for
 * an account, and never in step with other computers. Lifetimes are measured on both clocks, looked at each minute: no timer of this system
 * counts while it sleeps.
 */
class AutoRenewal : public QObject
{
    Q_OBJECT

public:
    explicit AutoRenewal(AccountService &service, QObject *parent = nullptr);

    /** Begins, once the program is on the screen. */
    void start();
    /** The computer is about to sleep: a request now could lose its answer. Until wake(), or for a minute awake. */
    void pause();
    /** It has woken, or its network is back: what is due is renewed within seconds, whatever was to be waited for before. */
    void wake();
    /** Looks now at what is due, as it does by itself at least once a minute. */
    void check();

signals:
    void renewed(const QUuid &id);
    /** The token that was copied at that moment has just been replaced, at a provider that ends the old one. */
    void copyReplaced(const QUuid &id, const QDateTime &copied);
    /** The next try follows by itself, after error.retryAfter where that is given. */
    void failed(const QUuid &id, const Tokenshelf::Error &error);

private:
    /** What this process knows of a token by the clock that nobody sets. */
    struct Watched
    {
        quint32 generation = 0;
        QDateTime issued;
        std::optional<std::chrono::milliseconds> end; ///< on BootClock
        int failures = 0;
        std::chrono::milliseconds notBefore{0}; ///< on BootClock
        bool busy = false;
    };

    void checkWithin(std::chrono::milliseconds longest);
    /** The seconds until this account's turn, if it will have one. */
    std::optional<qint64> look(const Account &account);
    void renew(const Account &account);
    void ended(const QUuid &id, const std::optional<QDateTime> &copied, const Result<> &result);

    AccountService &m_service;
    QTimer m_timer;
    QHash<QUuid, Watched> m_watched;
    bool m_running = false;
};

} // namespace Tokenshelf
