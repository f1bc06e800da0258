// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/longsecret.h"

#include "core/base/deliver.h"
#include "core/store/keychainsecretstore.h"

namespace Tokenshelf {

LongSecret::LongSecret(KeychainSecretStore &store, const QString &name, QObject *context) : QObject(context), m_store(&store), m_name(name) { }

void LongSecret::finish(const Result<std::optional<StoredSecret>> &result)
{
    deleteLater();
    // By itself: what is called may end the context, and this with it.
    deliver<std::optional<StoredSecret>>(parent(), std::exchange(m_done, nullptr), result);
}

Callback<> LongSecret::step(const std::function<void()> &next)
{
    return [this, next](const Result<> &result) {
        if (result)
            next();
        else
            finish(result.error());
    };
}

void LongSecret::read(Callback<std::optional<StoredSecret>> done)
{
    m_done = std::move(done);
    readAgain();
}

void LongSecret::readAgain()
{
    if (m_store)
        m_store->readEntry(m_name, this, [this](const auto &entry) { headRead(entry); });
}

void LongSecret::headRead(const Result<std::optional<Secret>> &entry)
{
    if (!entry)
        return finish(entry.error());
    if (!*entry)
        return finish(std::optional<StoredSecret>());
    const Result<SecretHead> head = decodeHead(**entry);
    if (!head || (m_again && m_headEntry == **entry))
        return finish(Error{.kind = Error::Kind::Keychain, .code = u"keychain_entry_damaged"_s});
    m_headEntry = **entry;
    m_head = *head;
    m_parts = 0;
    readPart();
}

void LongSecret::readPart()
{
    if (m_parts == m_head.parts)
        return finish(std::optional(m_head.secret));
    if (m_store)
        m_store->readEntry(partName(m_name, m_head.set, m_parts + 1), this, [this](const auto &entry) { partRead(entry); });
}

void LongSecret::partRead(const Result<std::optional<Secret>> &entry)
{
    if (!entry)
        return finish(entry.error());
    if (*entry && appendPart(m_head, ++m_parts, **entry))
        return readPart();
    // Half of a set. If somebody has written the secret twice meanwhile, there is another head now.
    m_again = true;
    readAgain();
}

void LongSecret::write(const StoredSecret &secret, Callback<> done)
{
    m_done = [done = std::move(done)](const auto &result) { done(result ? Result<>() : Result<>(result.error())); };
    m_secret = secret;
    const Result<QList<Secret>> entries = splitSecret(secret, m_set);
    if (!entries)
        return finish(entries.error());
    m_entries = *entries;
    if (m_entries.size() == 1)
        return writeNext();
    if (m_store)
        m_store->readEntry(m_name, this, [this](const auto &entry) { oldRead(entry); });
}

void LongSecret::oldRead(const Result<std::optional<Secret>> &entry)
{
    if (!entry)
        return finish(entry.error());
    const Result<SecretHead> old = *entry ? decodeHead(**entry) : Result<SecretHead>(SecretHead{});
    if (old && old->parts > 0 && old->set == m_set) {
        m_set = 'b';
        m_entries = *splitSecret(m_secret, m_set);
    }
    writeNext();
}

void LongSecret::writeNext()
{
    if (!m_store)
        return;
    const int number = ++m_parts;
    if (number < m_entries.size())
        m_store->writeEntry(partName(m_name, m_set, number), m_entries.at(number), this, step([this] { writeNext(); }));
    else
        m_store->writeEntry(m_name, m_entries.constFirst(), this, step([this] { finish(std::optional<StoredSecret>()); }));
}

void LongSecret::remove(Callback<> done)
{
    m_done = [done = std::move(done)](const auto &result) { done(result ? Result<>() : Result<>(result.error())); };
    if (m_store)
        m_store->removeEntry(m_name, this, step([this] { findPart('a', 1); }));
}

void LongSecret::findPart(char set, int number)
{
    if (!m_store)
        return;
    m_store->readEntry(partName(m_name, set, number), this, [this, set, number](const Result<std::optional<Secret>> &entry) {
        if (!entry)
            finish(entry.error());
        else if (*entry)
            findPart(set, number + 1);
        else
            removeParts(set, number - 1);
    });
}

/** The last one first: of a set that is half removed the first ones are left, by which the rest is found. */
void LongSecret::removeParts(char set, int number)
{
    if (number > 0 && m_store)
        m_store->removeEntry(partName(m_name, set, number), this, step([this, set, number] { removeParts(set, number - 1); }));
    else if (number == 0 && set == 'a')
        findPart('b', 1);
    else if (number == 0)
        finish(std::optional<StoredSecret>());
}

} // namespace Tokenshelf
