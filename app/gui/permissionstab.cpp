// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/permissionstab.h"

#include "gui/facts.h"
#include "gui/formparts.h"
#include "gui/icons.h"
#include "gui/notice.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace Tokenshelf {

PermissionsTab::PermissionsTab(QWidget *parent)
    : QWidget(parent), m_summary(headingLabel({})), m_ask(new QPushButton(symbol(u"ask"_s), tr("Ask the provider about it"))),
      m_notice(new Notice), m_fold(new QToolButton), m_raw(new QPlainTextEdit)
{
    m_summary->setObjectName(u"permissionsSummary"_s);
    m_ask->setToolTip(tr("Introspection (RFC 7662)"));
    m_fold->setText(tr("The answer as it came"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setAutoRaise(true);
    m_raw->setReadOnly(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setAccessibleName(m_fold->text());
    m_raw->setTabChangesFocus(true);
    m_raw->hide();
    auto *page = new QWidget;
    m_place = new QVBoxLayout(page);
    m_place->addWidget(m_summary);
    m_place->addWidget(m_ask, 0, Qt::AlignLeading);
    m_place->addWidget(m_notice);
    m_place->addWidget(m_fold, 0, Qt::AlignLeading);
    m_place->addWidget(m_raw, 1);
    m_place->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrolled(page));
    connect(m_ask, &QPushButton::clicked, this, &PermissionsTab::introspectWanted);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_raw->setVisible(open);
    });
}

void PermissionsTab::setContent(const AccountContent &content)
{
    m_content = content;
    const bool possible = content.provider.introspection != IntrospectionDialect::None;
    m_ask->setVisible(possible);
    m_ask->setEnabled(!content.busy && content.account.tokens);
    if (m_shown == content.account.introspection && m_shownAccount == content.account.id)
        return;
    m_shown = content.account.introspection;
    m_shownAccount = content.account.id;
    delete std::exchange(m_answer, nullptr);
    m_notice->clear();
    if (m_shown)
        showAnswer(*m_shown);
    else
        showEmpty();
}

void PermissionsTab::showEmpty()
{
    const bool possible = m_content.provider.introspection != IntrospectionDialect::None;
    m_summary->setText(possible ? tr("The provider has not been asked about this token yet.")
                                : tr("This provider cannot be asked what a token may do."));
    m_fold->setChecked(false);
    m_fold->hide();
}

void PermissionsTab::showAnswer(const Introspection &answer)
{
    m_answer = new Facts;
    m_place->insertWidget(m_place->indexOf(m_notice) + 1, m_answer);
    if (answer.limited) {
        m_summary->setText(tr("The token works, but may not read its own details."));
        m_notice->say(Error{.kind = Error::Kind::Server, .code = u"116"_s, .httpStatus = 403}, m_content.provider.name);
        connect(m_notice->addButton(tr("Copy request")), &QPushButton::clicked, this, [this] {
            emit requestWanted(tr("Hello,\n\nplease add the role “Info Holds Config” (read) to the API key %1. With it, the program that "
                                  "uses the key can show "
                                  "what the key may do. Nothing else changes.\n\nThank you!\n")
                                   .arg(m_content.client.clientId));
        });
    } else {
        m_summary->setText(answer.active ? tr("The provider says: this token is valid.")
                                         : tr("The provider says: this token is not valid any more."));
    }
    addSummary(answer);
    addScopes(answer);
    addRoles(answer);
    showRaw(answer);
}

void PermissionsTab::addSummary(const Introspection &answer)
{
    addLine(tr("Asked"), UiFormat::moment(answer.asked, m_content.now));
    if (answer.expires.isValid()) {
        const qint64 left = qMax<qint64>(0, m_content.now.secsTo(answer.expires));
        addLine(tr("Ends"),
                tr("%1, in %2", "moment, duration").arg(UiFormat::moment(answer.expires, m_content.now), UiFormat::duration(left)));
    }
    if (answer.clockOffset)
        addLine(tr("The provider's clock"), UiFormat::clockOffset(*answer.clockOffset));
    const QString &clientWord = m_content.provider.words.clientId;
    addLine(clientWord.isEmpty() ? tr("Client ID") : clientWord, answer.clientId);
    addLine(tr("Signed in as"), answer.username);
    addLine(tr("Grant"), answer.grant);
    addLine(tr("Scheme"), answer.scheme);
}

void PermissionsTab::addScopes(const Introspection &answer)
{
    if (answer.scopes.isEmpty())
        return;
    m_answer->addHeading(tr("Permissions"), tr("OAuth: scope"));
    for (const QString &scope : answer.scopes) {
        const auto &known = m_content.provider.scopes;
        const auto info = std::ranges::find(known, scope, &ScopeInfo::name);
        addLine(scope, info == known.end() ? tr("Granted. What it opens is for the provider to say.") : info->grants);
    }
    QStringList missing;
    for (const QString &asked : m_content.client.scopes) {
        if (!answer.scopes.contains(asked))
            missing << plainText(asked);
    }
    if (!missing.isEmpty())
        addLine(tr("Asked for, not granted"), missing.join(u", "_s));
}

void PermissionsTab::addRoles(const Introspection &answer)
{
    if (answer.roles.isEmpty())
        return;
    m_answer->addHeading(tr("Roles"));
    for (const Role &role : answer.roles)
        addLine(role.name, role.lifetime ? tr("Its tokens live %1").arg(UiFormat::duration(*role.lifetime)) : tr("No lifetime told"));
    m_answer->addHeading(tr("Permissions by area"));
    for (const auto &[area, actions] : permissionsByArea(answer.roles)) {
        addLine(area, UiFormat::permissions(actions));
    }
}

void PermissionsTab::addLine(const QString &label, const QString &text)
{
    m_answer->set(m_answer->add(plainText(label)), plainText(text, 1000));
}

void PermissionsTab::showRaw(const Introspection &answer)
{
    m_fold->setVisible(!answer.raw.isEmpty());
    QStringList lines;
    for (const QString &line : QString::fromUtf8(QJsonDocument(answer.raw).toJson()).split(u'\n'))
        lines << plainText(line, 500);
    m_raw->setPlainText(lines.join(u'\n'));
    m_raw->setVisible(m_fold->isChecked() && !answer.raw.isEmpty());
}

} // namespace Tokenshelf
