// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/secretservice.h"

#include <QDBusVariant>
#include <QTimer>

#include <chrono>

namespace Tokenshelf {

/** How long a keychain may take to answer, and a person to type a password. */
struct KeychainLimits
{
    std::chrono::milliseconds answer = std::chrono::seconds(15);
    std::chrono::milliseconds prompt = std::chrono::minutes(2);
};

/**
 * One unlocking of the Secret Service: of the default collection and of every entry of ours; where there is no collection yet, it is made.
 * The person is asked once, however many callers join. Ends by itself; the prompt goes with the last caller. Errors: those of
 * SecretService; Keychain with code `keychain_dismissed` or `keychain_timeout`.
 */
class KeychainUnlock : public QObject
{
    Q_OBJECT

public:
    enum class Manner {
        Asking, ///< the person, where something is locked
        Silent, ///< nobody: what is locked is `keychain_locked`
    };

    KeychainUnlock(SecretService &service, const KeychainLimits &limits, Manner manner);
    ~KeychainUnlock() override;

    void start();
    void join(QObject *context, Callback<> done);
    bool isOver() const { return m_over; } ///< too late to join

private slots:
    void promptCompleted(bool dismissed, const QDBusVariant &result);

private:
    void lockedFound(const QList<QDBusObjectPath> &locked);
    void collectionFound(const SecretService::Collection &collection);
    void createCollection();
    void unlock();
    void prompt(const QDBusMessage &answer);
    void dismiss();
    void contextGone(QObject *context);
    void finish(const Result<> &result);
    template <class T> Callback<T> step(void (KeychainUnlock::*next)(const T &));

    SecretService &m_service;
    KeychainLimits m_limits;
    Manner m_manner;
    QHash<QObject *, QList<Callback<>>> m_callers;
    QList<QDBusObjectPath> m_locked;
    QDBusObjectPath m_prompt;
    QTimer m_limit;
    bool m_over = false;
};

} // namespace Tokenshelf
