// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/deliver.h"
#include "core/service/serviceparts.h"

#include <QPointer>

namespace Tokenshelf {

/**
 * A use case under way, in named steps. It belongs to the service, not to whoever asked: once a token has been asked for, the answer is
 * stored even if the window that wanted it is gone. It reports once to a context that still lives, then goes away.
 */
template <class T> class Operation : public QObject
{
protected:
    Operation(const ServiceParts &parts, QObject *service, QObject *context, Callback<T> done) :
        QObject(service), m_parts(parts), m_context(context), m_done(std::move(done))
    {
    }

    /** A callback that goes on with `next`, or ends the operation with the error. */
    template <class Self, class Value> Callback<std::decay_t<Value>> step(void (Self::*next)(Value))
    {
        return [this, next](const Result<std::decay_t<Value>> &result) {
            if (result)
                (static_cast<Self *>(this)->*next)(*result);
            else
                fail(result.error());
        };
    }
    /** The same for a step that needs no value. */
    template <class Self> Callback<> step(void (Self::*next)())
    {
        return [this, next](const Result<> &result) {
            if (result)
                (static_cast<Self *>(this)->*next)();
            else
                fail(result.error());
        };
    }

    virtual void fail(const Error &error) { finish(error); }

    /** Tells whoever asked, once; the operation may go on. */
    void report(Result<T> result)
    {
        if (m_context && m_done)
            deliver<T>(m_context, std::exchange(m_done, nullptr), std::move(result));
    }

    void finish(Result<T> result)
    {
        m_lock.reset();
        m_clientLock.reset();
        report(std::move(result));
        deleteLater();
    }

    /** Takes the account's lock; long enough for another process to end a request, make it once more and store its result. */
    template <class Self> void takeLock(const QUuid &id, void (Self::*next)(HeldLock))
    {
        m_parts.locks.take(id, std::chrono::seconds(75), this, step(next));
    }

    // NOLINTBEGIN(misc-non-private-member-variables-in-classes): this is half of an operation
    const ServiceParts m_parts;
    HeldLock m_lock;
    HeldLock m_clientLock; ///< taken after the account's, where a client may come, go or change its secret
    // NOLINTEND(misc-non-private-member-variables-in-classes)

private:
    QPointer<QObject> m_context;
    Callback<T> m_done;
};

} // namespace Tokenshelf
