// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/addoperation.h"

#include "core/base/logging.h"

namespace Tokenshelf {

AddOperation::AddOperation(const ServiceParts &parts, const Draft &draft, const std::optional<TokenSet> &tokens, QObject *service,
                           QObject *context, Callback<QUuid> done) :
    Operation(parts, service, context, std::move(done)), m_draft(draft), m_tokens(tokens)
{
}

void AddOperation::start()
{
    if (const Result<> checked = check(); !checked)
        return fail(checked.error());
    takeLock(m_draft.account.id, &AddOperation::accountLocked);
}

Result<> AddOperation::check()
{
    Account &account = m_draft.account;
    Client &client = m_draft.client;
    account.name = account.name.trimmed();
    if (account.name.isEmpty())
        return Error{.kind = Error::Kind::Invalid, .code = u"name_empty"_s};
    if (m_parts.accounts.accountNamed(account.name))
        return Error{.kind = Error::Kind::Invalid, .code = u"name_taken"_s, .detail = plainText(account.name)};
    const auto provider = m_parts.providers.provider(client.providerId);
    if (!provider)
        return Error{.kind = Error::Kind::NotFound, .code = u"no_provider"_s, .detail = plainText(client.providerId)};
    if (const Result<> allowed = mayAdd(m_parts, *provider); !allowed)
        return allowed.error();
    m_provider = *provider;
    m_newClient = client.id.isNull() || !m_parts.accounts.client(client.id);
    if (client.id.isNull())
        client.id = QUuid::createUuid();
    account.id = QUuid::createUuid();
    account.clientId = client.id;
    if (m_newClient && m_provider.clientAuthentication != ClientAuthentication::None) {
        if (m_draft.clientSecret.isEmpty())
            return Error{.kind = Error::Kind::Invalid, .code = u"secret_empty"_s};
        m_names << client.secretName();
    }
    if (m_tokens)
        m_names << account.accessName();
    if (m_tokens && !m_tokens->refresh.isEmpty())
        m_names << account.refreshName();
    return {};
}

void AddOperation::accountLocked(HeldLock lock)
{
    m_lock = std::move(lock);
    takeLock(m_draft.client.id, &AddOperation::clientLocked);
}

void AddOperation::clientLocked(HeldLock lock)
{
    m_clientLock = std::move(lock);
    m_parts.accounts.reload(); // whoever held the lock before may have removed the client with the last of its accounts
    if (!m_newClient && !m_parts.accounts.client(m_draft.client.id))
        return finish(Error{.kind = Error::Kind::NotFound, .code = u"no_account"_s, .detail = plainText(m_draft.client.clientId)});
    if (m_names.isEmpty())
        return record();
    m_parts.secrets->unlock(this, step(&AddOperation::unlocked));
}

void AddOperation::unlocked()
{
    const Account &account = m_draft.account;
    if (const Result<> noted = m_parts.accounts.apply({.unsettle = m_names, .begun = {{account.id, account.clientId, account.name}}}); !noted)
        return finish(noted.error());
    if (!m_names.contains(m_draft.client.secretName()))
        return clientWritten();
    const StoredSecret secret = storedSecret(m_draft.client, m_draft.clientSecret, 1, secretBinding(m_provider, m_draft.client));
    m_parts.secrets->write(m_draft.client.secretName(), secret, this, step(&AddOperation::clientWritten));
}

void AddOperation::clientWritten()
{
    if (!m_tokens)
        return record();
    writeTokens(m_parts, m_draft.account, secretBinding(m_provider, m_draft.client), *m_tokens, 1, this, step(&AddOperation::record));
}

void AddOperation::record()
{
    addEvent(m_draft.account, m_parts.clock(), u"added"_s);
    if (m_tokens) {
        m_draft.account.tokens = recordOf(*m_tokens, m_draft.client, std::nullopt, 1);
        addEvent(m_draft.account, m_parts.clock(), u"signed_in"_s);
    }
    AccountStore::Change change{.accounts = {m_draft.account}, .settle = m_names, .ended = {m_draft.account.id}};
    if (!m_names.isEmpty())
        change.keychain = keychainInUse(m_parts);
    if (m_newClient)
        change.clients = {m_draft.client};
    if (const Result<> saved = m_parts.accounts.apply(change); !saved)
        return fail(saved.error());
    finish(m_draft.account.id);
}

void AddOperation::fail(const Error &error)
{
    if (!m_clientLock || m_names.isEmpty())
        return finish(error);
    eraseSecrets(m_parts, m_names, this, [this, error](const Result<> &erased) {
        if (!erased)
            qCInfo(logService) << "what a failed addition wrote is erased later:" << erased.error().code;
        // Whoever asked is told now, not at the next start.
        if (const Result<> ended = m_parts.accounts.apply({.ended = {m_draft.account.id}}); !ended)
            qCInfo(logService) << "a failed addition stays noted:" << ended.error().code;
        finish(error);
    });
}

} // namespace Tokenshelf
