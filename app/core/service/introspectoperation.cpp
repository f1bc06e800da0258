// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/introspectoperation.h"

namespace Tokenshelf {

namespace {

constexpr qint64 longestKept = qint64{366} * 24 * 3'600; // as in an answer of the token endpoint: whoever says more is asked again after that

} // namespace

IntrospectOperation::IntrospectOperation(const ServiceParts &parts, const QUuid &account, Renewal renew, QObject *service,
                                         QObject *context, Callback<Introspection> done) :
    Operation(parts, service, context, std::move(done)), m_id(account), m_renew(std::move(renew))
{
}

void IntrospectOperation::start()
{
    const Result<AccountView> view = viewOf(m_parts, m_id);
    if (!view)
        return fail(view.error());
    m_view = *view;
    if (!m_view.account.tokens)
        return fail(Error{.kind = Error::Kind::Server, .code = u"sign_in_needed"_s});
    readClient(m_parts, m_view, this, step(&IntrospectOperation::clientRead));
}

void IntrospectOperation::clientRead(ClientContext client)
{
    m_client = std::move(client);
    readSecret(m_parts, m_view.account.accessName(), m_view.binding(), this, step(&IntrospectOperation::accessRead));
}

void IntrospectOperation::accessRead(const StoredSecret &access)
{
    ask(access.value);
}

void IntrospectOperation::renewed(const AccessToken &token)
{
    ask(token.value);
}

void IntrospectOperation::ask(const Secret &token)
{
    m_parts.oauth.introspect(m_client, token, this, step(&IntrospectOperation::answered));
}

void IntrospectOperation::answered(const Introspection &answer)
{
    const State state = lifetime(m_view.account, m_parts.clock()).state;
    const bool forgotten = !answer.active && (state == State::Valid || state == State::Ending);
    if (forgotten && !m_renewed && m_view.provider.grant == GrantType::ClientCredentials) {
        m_renewed = true;
        return m_renew(m_view.account.tokens->generation, this, step(&IntrospectOperation::renewed));
    }
    record(answer);
}

void IntrospectOperation::record(const Introspection &answer)
{
    const Result<> saved = m_parts.accounts.update(m_id, [this, &answer](Account &account) {
        account.introspection = answer;
        // A pasted token comes without a lifetime; the provider knows it.
        if (account.tokens && !account.tokens->lifetime && answer.active && answer.expires.isValid())
            account.tokens->lifetime = qBound(qint64(0), account.tokens->issued.secsTo(answer.expires), longestKept);
        addEvent(account, m_parts.clock(), u"introspected"_s, answer.active ? QString() : u"inactive"_s);
    });
    if (saved)
        finish(answer);
    else
        fail(saved.error());
}

} // namespace Tokenshelf
