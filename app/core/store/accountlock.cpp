// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountlock.h"

#include "core/base/deliver.h"
#include "core/store/files.h"

#include <QLockFile>
#include <QTimer>

namespace Tokenshelf {

namespace {

constexpr std::chrono::milliseconds pollInterval{50};

/** One request for a lock, polling: no system tells one process that another's lock file is gone. */
class Waiter : public QTimer
{
public:
    Waiter(const QString &path, std::chrono::milliseconds patience, QObject *context, Callback<HeldLock> done) :
        QTimer(context), m_lock(std::make_shared<QLockFile>(path)), m_left(patience), m_done(std::move(done))
    {
        callOnTimeout(this, [this] { attempt(); });
        start(0);
    }

private:
    void attempt()
    {
        if (tryLock(*m_lock))
            return end(m_lock);
        if (m_lock->error() != QLockFile::LockFailedError)
            return end(Error{.kind = Error::Kind::Invalid, .code = u"not_writable"_s});
        if (m_left <= pollInterval)
            return end(Error{.kind = Error::Kind::Busy, .code = u"account_busy"_s});
        m_left -= pollInterval;
        start(pollInterval);
    }
    void end(const Result<HeldLock> &result)
    {
        stop();
        deleteLater();
        m_lock.reset();
        const Callback<HeldLock> done = std::move(m_done); // it may end the context, and this with it
        done(result);
    }

    HeldLock m_lock;
    std::chrono::milliseconds m_left;
    Callback<HeldLock> m_done;
};

} // namespace

AccountLocks::AccountLocks(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder) {}

void AccountLocks::take(const QUuid &account, std::chrono::milliseconds patience, QObject *context, Callback<HeldLock> done)
{
    if (const Result<> prepared = preparePrivateFolder(m_folder); !prepared)
        return deliver<HeldLock>(context, std::move(done), prepared.error());
    const QString path = m_folder + u'/' + account.toString(QUuid::WithoutBraces) + ".lock"_L1;
    new Waiter(path, patience, context, std::move(done));
}

} // namespace Tokenshelf
