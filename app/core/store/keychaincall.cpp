// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychaincall.h"

#include "core/base/deliver.h"
#include "core/store/keychainjobs.h"

namespace Tokenshelf {

using Presence = SecretService::Presence;

KeychainCall::KeychainCall(KeychainParts &parts, const QString &name, std::chrono::milliseconds limit, QObject *context, Done done)
    : m_parts(parts), m_name(name), m_context(context), m_done(std::move(done))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &KeychainCall::timeOut);
    constexpr int patience = 4;
    m_limit.start(parts.slow ? patience * limit : limit);
    connect(&parts.secretService, &SecretService::daemonChanged, this, [this] { m_restarted = true; });
    connect(context, &QObject::destroyed, this, [this] {
        m_context = nullptr;
        finish(std::optional<Secret>());
    });
}

void KeychainCall::begin()
{
    const QString wallet = m_parts.wallet ? QString() : KeychainJobs::walletName();
    if (wallet.isEmpty())
        return start();
    m_parts.secretService.start(wallet, this, [this](const Result<> &started) {
        m_parts.wallet = started.has_value();
        if (!isOver())
            start();
    });
}

void KeychainCall::timeOut()
{
    const bool late = m_heard || std::exchange(m_parts.slow, false);
    // Whoever answers this question after all is not hung but slow.
    m_parts.secretService.findLocked(&m_parts.secretService, [&parts = m_parts](const auto &answer) { parts.slow = answer.has_value(); });
    fail(late ? u"keychain_slow"_s : u"keychain_timeout"_s);
}

void KeychainCall::explain(const Error &error)
{
    if (m_restarted || error.code == "keychain_restarted"_L1)
        return fail(u"keychain_restarted"_s, error.detail);
    if (isWallet() || error.code == "keychain_absent"_L1)
        return finish(error);
    secretService().checkCollection(this, [this, error](const Result<> &checked) { finish(checked ? error : checked.error()); });
}

void KeychainCall::fail(const QString &code, const QString &detail)
{
    finish(Error{.kind = Error::Kind::Keychain, .code = code, .detail = detail});
}

void KeychainCall::finish(const Result<std::optional<Secret>> &result)
{
    if (isOver())
        return;
    const Done done = std::exchange(m_done, nullptr);
    if (result)
        m_parts.slow = m_parts.slow && m_limit.remainingTime() < m_limit.interval() * 3 / 4;
    if (m_context)
        deliver<std::optional<Secret>>(m_context, done, result);
    m_limit.stop();
    deleteLater();
    emit ended();
}

void KeychainRead::start()
{
    if (isWallet())
        return KeychainJobs::read(service(), name(), this, step(&KeychainRead::read));
    secretService().find(name(), this, step(&KeychainRead::found));
}

void KeychainRead::found(const Presence &presence)
{
    if (presence == Presence::Locked)
        return fail(u"keychain_locked"_s);
    if (presence == Presence::Absent)
        return finish(std::optional<Secret>());
    // Only now: for a locked entry libsecret would ask the person, and everything behind it would wait.
    KeychainJobs::read(service(), name(), this, step(&KeychainRead::read));
}

void KeychainRead::read(const std::optional<Secret> &entry)
{
    if (entry || isWallet())
        return finish(entry);
    secretService().find(name(), this, step(&KeychainRead::foundAgain));
}

void KeychainRead::foundAgain(const Presence &presence)
{
    if (presence == Presence::Absent)
        return finish(std::optional<Secret>());
    if (presence == Presence::Locked)
        return fail(u"keychain_locked"_s);
    fail(u"keychain_failed"_s, u"The entry is there and cannot be read."_s);
}

KeychainWrite::KeychainWrite(KeychainParts &parts, const QString &name, const Secret &entry, std::chrono::milliseconds limit,
                             QObject *context, Done done)
    : KeychainCall(parts, name, limit, context, std::move(done)), m_entry(entry)
{
}

void KeychainWrite::start()
{
    if (isWallet())
        return write();
    secretService().find(name(), this, step(&KeychainWrite::found));
}

void KeychainWrite::found(const Presence &presence)
{
    if (presence == Presence::Locked)
        return fail(u"keychain_locked"_s);
    secretService().checkCollection(this, step(&KeychainWrite::write));
}

void KeychainWrite::write()
{
    KeychainJobs::write(service(), name(), m_entry, this, step(&KeychainWrite::readBack));
}

void KeychainWrite::readBack()
{
    KeychainJobs::read(service(), name(), this, step(&KeychainWrite::compare));
}

void KeychainWrite::compare(const std::optional<Secret> &entry)
{
    if (entry == m_entry)
        return finish(std::optional<Secret>());
    if (std::exchange(m_cleared, true))
        return fail(u"keychain_failed"_s, u"What was written could not be read back."_s);
    // A second entry of the same name (a text, or one in another collection) hides ours: away with all, and once more.
    KeychainJobs::remove(service(), name(), this, step(&KeychainWrite::write));
}

void KeychainRemove::start()
{
    if (isWallet())
        return remove();
    secretService().find(name(), this, step(&KeychainRemove::found));
}

void KeychainRemove::found(const Presence &presence)
{
    if (presence == Presence::Locked)
        return fail(u"keychain_locked"_s);
    if (presence == Presence::Absent)
        return finish(std::optional<Secret>());
    remove();
}

void KeychainRemove::remove()
{
    KeychainJobs::remove(service(), name(), this, step(&KeychainRemove::removed));
}

void KeychainRemove::removed()
{
    if (isWallet())
        return KeychainJobs::read(service(), name(), this, step(&KeychainRemove::readAgain));
    secretService().find(name(), this, step(&KeychainRemove::foundAgain));
}

void KeychainRemove::foundAgain(const Presence &presence)
{
    if (presence == Presence::Absent)
        return finish(std::optional<Secret>());
    fail(presence == Presence::Locked ? u"keychain_locked"_s : u"keychain_failed"_s);
}

void KeychainRemove::readAgain(const std::optional<Secret> &entry)
{
    if (!entry)
        return finish(entry);
    fail(u"keychain_failed"_s, u"The entry is still there."_s);
}

} // namespace Tokenshelf
