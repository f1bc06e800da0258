// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychainsecretstore.h"

#include "core/base/deliver.h"
#include "core/base/logging.h"
#include "core/store/keychainjobs.h"
#include "core/store/longsecret.h"

namespace Tokenshelf {

namespace {

/** For calls whose success is all there is to say. */
KeychainCall::Done success(Callback<> done)
{
    return [done = std::move(done)](const Result<std::optional<Secret>> &result) { done(result ? Result<>() : result.error()); };
}

} // namespace

KeychainSecretStore::KeychainSecretStore(const QString &service, const KeychainLimits &limits, QObject *parent)
    : SecretStore(parent), m_limits(limits),
      m_secretService(service), m_parts{.service = service, .secretService = m_secretService, .wallet = {}}
{
    connect(&m_secretService, &SecretService::daemonChanged, this, [] {
        qCInfo(logKeychain, "the Secret Service was restarted");
        KeychainJobs::forgetDaemon();
    });
}

KeychainSecretStore::~KeychainSecretStore()
{
    // Before the members that they use.
    delete m_unlock;
    delete m_check;
    delete m_current;
    while (!m_waiting.isEmpty())
        delete m_waiting.dequeue();
}

void KeychainSecretStore::read(const QString &name, QObject *context, Callback<std::optional<StoredSecret>> done)
{
    (new LongSecret(*this, name, context))->read(std::move(done));
}

void KeychainSecretStore::write(const QString &name, const StoredSecret &secret, QObject *context, Callback<> done)
{
    (new LongSecret(*this, name, context))->write(secret, std::move(done));
}

void KeychainSecretStore::remove(const QString &name, QObject *context, Callback<> done)
{
    (new LongSecret(*this, name, context))->remove(std::move(done));
}

void KeychainSecretStore::readEntry(const QString &name, QObject *context, Callback<std::optional<Secret>> done)
{
    enqueue(new KeychainRead(m_parts, name, m_limits.answer, context, std::move(done)));
}

void KeychainSecretStore::writeEntry(const QString &name, const Secret &entry, QObject *context, Callback<> done)
{
    enqueue(new KeychainWrite(m_parts, name, entry, m_limits.answer, context, success(std::move(done))));
}

void KeychainSecretStore::removeEntry(const QString &name, QObject *context, Callback<> done)
{
    enqueue(new KeychainRemove(m_parts, name, m_limits.answer, context, success(std::move(done))));
}

void KeychainSecretStore::enqueue(KeychainCall *call)
{
    connect(call, &KeychainCall::ended, this, [this, call] {
        if (m_current == call)
            m_current.clear();
        next();
    });
    m_waiting.enqueue(call);
    next();
}

void KeychainSecretStore::next()
{
    while (!m_current && !m_waiting.isEmpty()) {
        const QPointer<KeychainCall> call = m_waiting.dequeue();
        if (!call || call->isOver())
            continue;
        m_current = call;
        call->begin();
    }
}

void KeychainSecretStore::unlock(QObject *context, Callback<> done)
{
    if (KeychainJobs::walletName().isEmpty() || m_parts.wallet == false)
        return unlockSecretService(context, std::move(done));
    // KWallet asks the person when it is used, whatever is asked of it.
    enqueue(new KeychainRead(m_parts, u"unlock"_s, m_limits.prompt, context, [this, context, done = std::move(done)](const auto &entry) {
        if (m_parts.wallet == false)
            return unlockSecretService(context, done);
        done(entry ? Result<>() : entry.error());
    }));
}

void KeychainSecretStore::unlockSecretService(QObject *context, Callback<> done)
{
    if (!m_unlock || m_unlock->isOver()) {
        m_unlock = new KeychainUnlock(m_secretService, m_limits, KeychainUnlock::Manner::Asking);
        m_unlock->start();
    }
    m_unlock->join(context, std::move(done));
}

void KeychainSecretStore::check(QObject *context, Callback<> done)
{
    // KWallet asks the person when it is used, whatever is asked of it: one that this session has used is taken for open.
    if (m_parts.wallet == true)
        return deliver<std::monostate>(context, std::move(done), Result<>());
    if (!KeychainJobs::walletName().isEmpty() && !m_parts.wallet)
        return deliver<std::monostate>(context, std::move(done), Error{.kind = Error::Kind::Keychain, .code = u"keychain_locked"_s});
    if (!m_check || m_check->isOver()) {
        m_check = new KeychainUnlock(m_secretService, m_limits, KeychainUnlock::Manner::Silent);
        m_check->start();
    }
    m_check->join(context, std::move(done));
}

void KeychainSecretStore::list(QObject *context, Callback<QStringList> done)
{
    if (m_parts.wallet.value_or(false))
        return deliver<QStringList>(context, std::move(done), QStringList());
    const auto answer = [context, done = std::move(done)](const Result<QStringList> &names) {
        QStringList secrets = names ? *names : QStringList();
        secrets.removeIf(isPartName);
        deliver<QStringList>(context, done, names ? Result(secrets) : names.error());
    };
    m_secretService.findNames(context, answer);
}

QString KeychainSecretStore::name() const
{
    return m_parts.wallet.value_or(false) ? u"KWallet"_s : u"Secret Service"_s;
}

} // namespace Tokenshelf
