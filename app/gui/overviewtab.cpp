// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overviewtab.h"

#include "core/model/scopes.h"
#include "gui/colors.h"
#include "gui/facts.h"
#include "gui/formparts.h"
#include "gui/icons.h"
#include "gui/notice.h"
#include "gui/uiformat.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace Tokenshelf {
namespace {

constexpr int barSteps = 1000;

/** What a person must mend: this session's failure, or else the problem that the record keeps. */
std::optional<Error> troubleOf(const AccountContent &content)
{
    if (content.failure && isKeychainTrouble(*content.failure))
        return std::nullopt; // not of this account alone: the window says it
    if (content.failure || content.account.problem.isEmpty())
        return content.failure;
    return Error{.kind = Error::Kind::Server, .code = content.account.problem};
}

} // namespace

OverviewTab::OverviewTab(QWidget *parent) : QWidget(parent), m_notice(new Notice)
{
    m_notice->setObjectName(u"trouble"_s);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_notice);
    layout->addWidget(buildState());
    layout->addWidget(buildActs());
    layout->addWidget(buildFacts());
    layout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrolled(page));
}

QWidget *OverviewTab::buildState()
{
    auto *box = new QWidget;
    m_standing = headingLabel({});
    m_standing->setObjectName(u"standing"_s);
    m_standing->setTextInteractionFlags(Qt::NoTextInteraction);
    m_validity = textLabel({});
    m_validity->setObjectName(u"validity"_s);
    m_bar = new QProgressBar;
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(fontMetrics().height() / 2);
    m_bar->setAccessibleName(tr("What is left of the token's lifetime"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_standing);
    layout->addWidget(m_validity);
    layout->addWidget(m_bar);
    return box;
}

QWidget *OverviewTab::buildActs()
{
    auto *box = new QWidget;
    m_main = new QPushButton;
    m_main->setObjectName(u"mainAct"_s);
    m_main->setMinimumSize(fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 5 / 2);
    m_main->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    m_renew = new QPushButton(tr("Renew now"));
    m_signIn = new QPushButton(tr("Sign in again"));
    m_introspect = new QPushButton(tr("Ask the provider about it"));
    m_introspect->setToolTip(tr("Introspection (RFC 7662)"));
    auto *others = new QHBoxLayout;
    for (QPushButton *button : {m_renew, m_signIn, m_introspect})
        others->addWidget(button);
    others->addStretch();
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_main, 0, Qt::AlignLeading);
    layout->addLayout(others);
    connect(m_main, &QPushButton::clicked, this, [this] { emit actWanted(m_content.mainAct()); });
    connect(m_renew, &QPushButton::clicked, this, [this] { emit actWanted(MainAct::Renew); });
    connect(m_signIn, &QPushButton::clicked, this, [this] { emit actWanted(MainAct::SignIn); });
    connect(m_introspect, &QPushButton::clicked, this, &OverviewTab::introspectWanted);
    return box;
}

QWidget *OverviewTab::buildFacts()
{
    m_facts = new Facts;
    m_facts->setContentsMargins(0, fontMetrics().height(), 0, 0);
    m_clientId = new CopyRow(tr("Client ID"));
    m_facts->add(tr("Client ID"), m_clientId);
    m_scopes = m_facts->add(tr("What was asked for"), tr("Scopes"));
    m_missing = m_facts->add(tr("Asked for, but not granted"), tr("Scopes"));
    m_missing->setObjectName(u"missingScopes"_s);
    m_expires = m_facts->add(tr("Last day of the key"));
    m_tags = m_facts->add(tr("Tags"));
    m_notes = m_facts->add(tr("Notes"));
    return m_facts;
}

void OverviewTab::setContent(const AccountContent &content)
{
    m_content = content;
    const QString &word = content.provider.words.clientId;
    m_facts->setName(m_clientId, word.isEmpty() ? tr("Client ID") : word);
    m_clientId->setText(content.client.clientId);
    m_facts->set(m_scopes, content.client.scopes.join(u", "_s));
    const QStringList missing = content.account.tokens ? missingScopes(content.client.scopes, content.account.tokens->scopes) : QStringList();
    m_facts->set(m_missing, missing.join(u", "_s));
    m_facts->set(m_expires, content.client.expires.isValid() ? QLocale().toString(content.client.expires, QLocale::LongFormat) : QString());
    m_facts->set(m_tags, content.account.tags.join(u", "_s));
    m_facts->set(m_notes, plainText(content.client.notes, 2000));
    showTrouble();
    tick(content);
}

void OverviewTab::setPracticeRunning(bool running)
{
    m_practiceRunning = running;
    showTrouble();
}

void OverviewTab::tick(const AccountContent &content)
{
    m_content.lifetime = content.lifetime;
    m_content.standing = content.standing;
    m_content.now = content.now;
    const QColor color = standingColor(content.standing, content.provider.grant, palette());
    if (m_bar->palette().color(QPalette::Highlight) != color) {
        QPalette colors; // these two alone; the rest stays the desktop's
        colors.setColor(QPalette::WindowText, color);
        colors.setColor(QPalette::Highlight, color);
        m_standing->setPalette(colors);
        m_bar->setPalette(colors);
    }
    m_standing->setText(UiFormat::standing(content.standing, content.provider.grant));
    m_validity->setText(UiFormat::validity(content.lifetime, content.now));
    m_bar->setVisible(content.lifetime.remaining.has_value());
    m_bar->setValue(static_cast<int>(content.lifetime.fraction * barSteps));
    showActs();
}

void OverviewTab::showActs()
{
    const MainAct act = m_content.mainAct();
    const bool machine = m_content.provider.grant == GrantType::ClientCredentials;
    m_main->setText(UiFormat::mainAct(act));
    m_main->setEnabled(act != MainAct::None && !m_content.busy);
    m_main->setIcon(symbol(act == MainAct::Copy         ? u"copy"_s
                               : act == MainAct::Unlock ? u"unlock"_s
                               : act == MainAct::SignIn ? u"sign-in"_s
                                                        : u"renew"_s));
    const bool renewable = m_content.account.tokens && (machine || m_content.account.tokens->refreshable);
    m_renew->setVisible(renewable && act != MainAct::Renew);
    m_signIn->setVisible(!machine && act != MainAct::SignIn);
    m_introspect->setVisible(m_content.account.tokens && m_content.provider.introspection != IntrospectionDialect::None);
    for (QPushButton *button : {m_renew, m_signIn, m_introspect})
        button->setEnabled(!m_content.busy && act != MainAct::None);
}

void OverviewTab::showTrouble()
{
    const bool practiceOff = m_content.client.environment == Environment::Practice && !m_practiceRunning;
    const Trouble trouble{m_content.account.id, practiceOff, practiceOff ? std::nullopt : troubleOf(m_content)};
    if (trouble == m_shown)
        return; // said already: it is not to be read out again
    m_shown = trouble;
    if (practiceOff) {
        m_notice->say(Notice::Kind::Warning, tr("The practice server is off, so this account cannot be tried."));
        connect(m_notice->addButton(tr("Start the practice server")), &QPushButton::clicked, this, &OverviewTab::practiceWanted);
    } else if (trouble.error) {
        m_notice->say(*trouble.error, m_content.provider.name, byItself(*trouble.error));
        offerRemedy(describe(*trouble.error, m_content.provider.name).remedy);
    } else {
        m_notice->clear();
    }
}

/** What the program does about it without anybody; nothing where a person has to. */
QString OverviewTab::byItself(const Error &error) const
{
    const bool passes = error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout;
    if (!m_content.account.autoRenew || !passes || !error.retryAfter)
        return {};
    return tr("Your sign-in is kept and will be renewed by itself. Next try in %1 s.").arg(error.retryAfter->count());
}

void OverviewTab::offerRemedy(Remedy remedy)
{
    const bool machine = m_content.provider.grant == GrantType::ClientCredentials;
    const auto offer = [this](const QString &text, MainAct act) {
        connect(m_notice->addButton(text), &QPushButton::clicked, this, [this, act] { emit actWanted(act); });
    };
    switch (remedy) {
    case Remedy::Retry:
        return offer(tr("Try again"), machine || m_content.account.tokens ? MainAct::Renew : MainAct::SignIn);
    case Remedy::SignInAgain:
        return offer(machine ? tr("Try again") : tr("Sign in again"), machine ? MainAct::GetToken : MainAct::SignIn);
    case Remedy::UnlockKeychain:
        return offer(tr("Unlock"), MainAct::Unlock);
    case Remedy::EditClient:
        connect(m_notice->addButton(tr("Edit…")), &QPushButton::clicked, this, &OverviewTab::editWanted);
        return;
    case Remedy::None:
    case Remedy::CopyRequest: // offered where the request is: on "What it may do"
    case Remedy::ChoosePort: // offered in the sign-in dialog
        return;
    }
}

} // namespace Tokenshelf
