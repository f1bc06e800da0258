// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practiceseed.h"

#include <QTimer>

#include <algorithm>

namespace Tokenshelf {

Draft practiceDraft(const PracticeServer &server, const PracticeClient &client, const Provider &provider)
{
    const Provider actual = server.atItsPorts(provider);
    Draft draft{.clientSecret = client.clientSecret};
    draft.client.providerId = provider.id;
    draft.client.clientId = client.clientId;
    if (!actual.server.known.isEmpty())
        draft.client.base = actual.server.known.first().base;
    else if (actual.endpoints != provider.endpoints)
        draft.client.endpoints = actual.endpoints;
    draft.client.version = provider.server.defaultVersion;
    draft.client.redirect = {.kind = provider.redirect, .port = provider.redirectPort};
    draft.client.scopes = provider.defaultScopes;
    draft.client.environment = Environment::Practice;
    draft.account.name = provider.name;
    return draft;
}

PracticeSeed::PracticeSeed(AppContext &context, PracticeServer &server, QObject *parent)
    : QObject(parent), m_context(context), m_server(server)
{
}

void PracticeSeed::sow(QObject *context, Callback<QUuid> done)
{
    if (!m_drafts.isEmpty())
        return; // under way
    m_asker = context;
    m_done = std::move(done);
    m_first = {};
    QStringList present;
    const QList<Account> accounts = m_context.service().accounts();
    for (const Account &account : accounts)
        present << m_context.service().client(account.clientId).value_or(Client{}).providerId;
    const QList<PracticeClient> clients = m_server.clients();
    const QList<Provider> providers = m_context.providers().providers();
    for (const Provider &provider : providers) {
        const auto client = std::ranges::find(clients, provider.id, &PracticeClient::providerId);
        if (client != clients.end() && !present.contains(provider.id))
            m_drafts << practiceDraft(m_server, *client, provider);
    }
    QTimer::singleShot(0, this, &PracticeSeed::next);
}

void PracticeSeed::next()
{
    if (!m_asker)
        return m_drafts.clear();
    if (m_drafts.isEmpty())
        return m_done(m_first);
    Draft draft = m_drafts.constFirst();
    draft.account.name = freeName(draft.account.name);
    m_context.service().add(draft, std::nullopt, this, [this](const Result<QUuid> &added) {
        if (!added) {
            m_drafts.clear();
            if (m_asker)
                m_done(added.error());
            return;
        }
        if (m_first.isNull())
            m_first = *added;
        m_drafts.removeFirst();
        next();
    });
}

QString PracticeSeed::freeName(const QString &wished) const
{
    QString name = wished;
    for (int number = 2; m_context.service().accountNamed(name); ++number)
        name = wished + u' ' + QString::number(number);
    return name;
}

} // namespace Tokenshelf
