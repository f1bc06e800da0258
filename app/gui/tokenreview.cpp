// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokenreview.h"

#include "core/model/scopes.h"
#include "gui/formparts.h"
#include "gui/notice.h"
#include "gui/uiformat.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace Tokenshelf {

TokenReview::TokenReview(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_progress(new QProgressBar), m_notice(new Notice), m_facts(new QWidget),
      m_factLayout(new QVBoxLayout(m_facts))
{
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Asking the provider about the token"));
    m_notice->setObjectName(u"reviewNotice"_s);
    m_facts->setObjectName(u"tokenFacts"_s);
    m_factLayout->setContentsMargins({});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_progress);
    layout->addWidget(m_notice);
    layout->addWidget(m_facts);
    clear();
}

void TokenReview::review(const Draft &draft, const TokenSet &tokens)
{
    clear();
    m_draft = draft;
    m_tokens = tokens;
    m_request = std::make_unique<QObject>();
    const auto provider = m_context.providers().provider(draft.client.providerId);
    if (!provider || provider->introspection == IntrospectionDialect::None) {
        QMetaObject::invokeMethod(
            m_request.get(),
            [this] {
                showTokens(std::nullopt);
                emit reviewed(m_tokens, true);
            },
            Qt::QueuedConnection);
        return;
    }
    m_progress->show();
    m_context.service().introspect(draft, tokens.access, m_request.get(),
                                   [this](const Result<Introspection> &answer) { answered(answer); });
}

void TokenReview::clear()
{
    m_request.reset();
    m_tokens = {};
    m_draft = {};
    m_progress->hide();
    m_notice->clear();
    m_facts->hide();
    while (QLayoutItem *item = m_factLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void TokenReview::answered(const Result<Introspection> &answer)
{
    m_progress->hide();
    if (!answer) {
        // The token is there all the same; only its details are not.
        const auto provider = m_context.providers().provider(m_draft.client.providerId); // its file may be gone by now
        m_notice->say(answer.error(), provider ? provider->name : QString());
        showTokens(std::nullopt);
        emit reviewed(m_tokens, true);
        return;
    }
    m_tokens = completed(m_tokens, *answer);
    if (answer->limited)
        m_notice->say(Notice::Kind::Information,
                      tr("The key works, but may not read the details of its own token. Nothing is broken. To see them, ask for the role "
                         "Info Holds Config."));
    else if (!answer->active)
        m_notice->say(Notice::Kind::Warning, tr("The provider says that this token is not valid, or not any more."));
    showTokens(*answer);
    emit reviewed(m_tokens, answer->active || answer->limited);
}

void TokenReview::showTokens(const std::optional<Introspection> &introspection)
{
    if (introspection)
        showOwner(*introspection);
    const QDateTime now = m_context.options().clock();
    Lifetime left{
        .state = m_tokens.expiresIn ? State::Valid : State::UnknownLifetime, .remaining = m_tokens.expiresIn, .until = {}, .fraction = 1};
    if (m_tokens.expiresIn)
        left.until = m_tokens.requestedAt.addSecs(*m_tokens.expiresIn);
    const bool dead = introspection && !introspection->active && !introspection->limited;
    addLine(tr("Token"), dead ? tr("not valid") : UiFormat::validity(left, now));
    if (!m_tokens.refresh.isEmpty())
        addLine(tr("Stay-signed-in token"), tr("there: the token can be renewed without signing in"));
    showScopes(m_tokens.scopes.value_or(m_draft.client.scopes));
    if (introspection)
        showRoles(introspection->roles);
    m_facts->show();
}

void TokenReview::showOwner(const Introspection &introspection)
{
    if (!introspection.username.isEmpty())
        addLine(tr("Account of"), plainText(introspection.username));
    if (!introspection.clientId.isEmpty())
        addLine(tr("Application"), plainText(introspection.clientId));
    const auto &before = m_draft.account.introspection;
    if (before && !before->username.isEmpty() && !introspection.username.isEmpty() && before->username != introspection.username) {
        m_notice->say(Notice::Kind::Warning,
                      tr("Until now this was the account of %1. Now %2 signed in. Save it only if that is what you want.")
                          .arg(plainText(before->username), plainText(introspection.username)));
    }
}

void TokenReview::showScopes(const QStringList &granted)
{
    const QStringList &asked = m_draft.client.scopes;
    if (asked.isEmpty() && granted.isEmpty())
        return;
    addLine(tr("What you asked for"), asked.isEmpty() ? tr("nothing in particular") : plainText(asked.join(", "_L1)));
    addLine(tr("What was granted"), granted.isEmpty() ? tr("nothing") : plainText(granted.join(", "_L1)));
    if (const QStringList missing = missingScopes(asked, granted); !missing.isEmpty())
        addLine(tr("Asked for, but not granted"), plainText(missing.join(", "_L1)));
}

void TokenReview::showRoles(const QList<Role> &roles)
{
    for (const Role &role : roles)
        addLine(tr("Role"),
                role.lifetime ? tr("%1, tokens live %2").arg(plainText(role.name), UiFormat::duration(*role.lifetime))
                              : plainText(role.name));
    for (const auto &[area, actions] : permissionsByArea(roles))
        addLine(plainText(area), UiFormat::permissions(actions));
}

void TokenReview::addLine(const QString &label, const QString &text)
{
    //: A fact in a list: name, value
    m_factLayout->addWidget(textLabel(tr("%1: %2").arg(label, text), m_facts));
}

TokenSet completed(TokenSet tokens, const Introspection &introspection)
{
    if (!tokens.expiresIn && introspection.active && introspection.expires.isValid()) {
        const QDateTime providersNow = introspection.asked.addSecs(introspection.clockOffset.value_or(0));
        tokens.expiresIn = qMax<qint64>(0, providersNow.secsTo(introspection.expires));
        tokens.requestedAt = introspection.asked;
    }
    if (!tokens.scopes && !introspection.scopes.isEmpty())
        tokens.scopes = introspection.scopes;
    return tokens;
}

} // namespace Tokenshelf
