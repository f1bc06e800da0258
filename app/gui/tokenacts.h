// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"
#include "core/model/tokenformat.h"

#include <QSet>

class QWidget;

namespace Tokenshelf {

class Copier;

/**
 * What a person does with an account's token from these windows: copy, renew, ask the provider. Asks first where something would break,
 * keeps the last failure of each account for its page, and never opens a window for an error.
 */
class TokenActs : public QObject
{
    Q_OBJECT

public:
    /** A copied token lives at least that much longer, where its provider allows it. */
    static constexpr std::chrono::seconds copyMinimum{300};

    TokenActs(AppContext &context, Copier &copier, QWidget *window);

    void copy(const QUuid &id, TokenFormat format);
    /** The command for one of the provider's safe requests, which asks for the token when it runs. */
    void copyRequest(const QUuid &id, const QUrl &url);
    void copyClientId(const QUuid &id);
    /** What is no secret, with the message to show. */
    void copyText(const QString &text, const QString &message);
    void renew(const QUuid &id);
    void introspect(const QUuid &id);
    /** Makes sure that the keychain is open, which may ask the person. */
    void unlock(const QUuid &id);

    /** What the last act with this account came to, if it failed. */
    std::optional<Error> failure(const QUuid &id) const;
    void setFailure(const QUuid &id, const std::optional<Error> &failure);
    bool isBusy(const QUuid &id) const { return m_busy.contains(id); }

    AppContext &context() { return m_context; }
    Copier &copier() { return m_copier; }

signals:
    /** An act with this account began or ended. */
    void changed(const QUuid &id);
    /** A token was copied; its lifetime goes into the message. */
    void copied(const QUuid &id, const Tokenshelf::Lifetime &lifetime);
    /** The adding of these accounts was cut off by a crash, and what it left has gone. */
    void additionsLost(const QStringList &names);
    /** The keychain has been used for the first time, so it is open. */
    void keychainOpened();
    /** Something without a secret was copied. */
    void textCopied(const QString &message);

private:
    bool wouldEndCopies(const Account &account, bool renewing) const;
    std::optional<TokenFacts> factsOf(const QUuid &id, const QDateTime &until) const;
    void fetchForCopy(const QUuid &id, TokenFormat format);
    void put(const QUuid &id, TokenFormat format, const AccessToken &token);
    void askBeforeEndingCopies(const QString &name, const QString &act, const std::function<void()> &go);
    void begin(const QUuid &id);
    void end(const QUuid &id, const std::optional<Error> &failure);

    AppContext &m_context;
    Copier &m_copier;
    QWidget *m_window;
    QHash<QUuid, Error> m_failures;
    QSet<QUuid> m_busy;
    QSet<QUuid> m_productionAsked;
    bool m_settled = false;
};

} // namespace Tokenshelf
