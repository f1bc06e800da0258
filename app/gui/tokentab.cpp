// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokentab.h"

#include "core/model/jwt.h"
#include "gui/facts.h"
#include "gui/formparts.h"
#include "gui/icons.h"
#include "gui/notice.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace Tokenshelf {
namespace {

constexpr qsizetype lineLength = 60;

/** In lines that fit, since a token has no blank to break at. */
QString inLines(const Secret &token)
{
    const QByteArrayView bytes = token.reveal();
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += lineLength) {
        if (at > 0)
            text += u'\n';
        text += QString::fromUtf8(bytes.sliced(at, qMin(lineLength, bytes.size() - at)));
    }
    return text;
}

QString decodedText(const DecodedJwt &jwt)
{
    const QByteArray json = QJsonDocument(jwt.header).toJson() + QJsonDocument(jwt.claims).toJson();
    QStringList lines;
    for (const QString &line : QString::fromUtf8(json).split(u'\n'))
        lines << plainText(line, 500);
    return lines.join(u'\n');
}

} // namespace

TokenTab::TokenTab(AccountService &service, QWidget *parent) : QWidget(parent), m_service(service), m_notice(new Notice)
{
    auto *page = new QWidget;
    auto *inside = new QVBoxLayout(page);
    inside->addWidget(buildToken());
    inside->addWidget(m_notice);
    inside->addWidget(m_decodedLabel = textLabel({}));
    inside->addWidget(m_decoded = new QPlainTextEdit);
    inside->addWidget(buildFacts());
    inside->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrolled(page));
    m_decoded->setReadOnly(true);
    m_decoded->setTabChangesFocus(true);
    m_decoded->setTextInteractionFlags(Qt::NoTextInteraction); // whatever is selected goes to the X11 selection
    m_decoded->setFocusPolicy(Qt::StrongFocus); // to scroll by the keys
    m_decoded->setContextMenuPolicy(Qt::NoContextMenu);
    m_decoded->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_decoded->setAccessibleName(tr("The token, decoded"));
    m_hide.setSingleShot(true);
    m_hide.setInterval(shownFor);
    connect(&m_hide, &QTimer::timeout, this, &TokenTab::mask);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    mask();
}

QWidget *TokenTab::buildToken()
{
    auto *box = new QWidget;
    m_token = new QLabel;
    m_token->setObjectName(u"token"_s);
    m_token->setTextFormat(Qt::PlainText);
    m_token->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_token->setFrameShape(QFrame::StyledPanel);
    m_token->setMargin(fontMetrics().height() / 2);
    m_show = new QPushButton;
    m_show->setObjectName(u"showToken"_s);
    m_copy = new QPushButton(symbol(u"copy"_s), tr("Copy token"));
    m_copy->setObjectName(u"copyToken"_s);
    m_copyAs = new QToolButton;
    m_copyAs->setObjectName(u"copyAs"_s);
    m_copyAs->setText(tr("Copy as…"));
    m_copyAs->setPopupMode(QToolButton::InstantPopup);
    m_copyAs->setFocusPolicy(Qt::StrongFocus);
    m_copyAs->setMenu(new QMenu(m_copyAs));
    m_copyAs->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addFormats();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copyAs);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_token);
    layout->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this, &TokenTab::toggle);
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyWanted(TokenFormat::Raw); });
    return box;
}

void TokenTab::addFormats()
{
    for (const TokenFormat format : {TokenFormat::Header, TokenFormat::Curl, TokenFormat::Env, TokenFormat::Json, TokenFormat::Command})
        connect(m_copyAs->menu()->addAction(UiFormat::tokenFormat(format)), &QAction::triggered, this,
                [this, format] { emit copyWanted(format); });
}

QWidget *TokenTab::buildFacts()
{
    m_facts = new Facts;
    m_facts->setContentsMargins(0, fontMetrics().height(), 0, 0);
    m_expires = m_facts->add(tr("Lifetime"));
    m_issued = m_facts->add(tr("Issued"));
    m_renewals = m_facts->add(tr("Renewals"));
    m_type = m_facts->add(tr("Type"));
    m_stored = m_facts->add(tr("Stay-signed-in token"), tr("Refresh token (RFC 6749 1.5)"));
    m_fingerprint = m_facts->add(tr("Fingerprint"), tr("Tells tokens apart without showing them: the first digits of the SHA-256"));
    return m_facts;
}

void TokenTab::setContent(const AccountContent &content)
{
    const bool same = content.account.id == m_content.account.id && content.account.tokens == m_content.account.tokens;
    m_content = content;
    if (!same) {
        mask();
        m_notice->clear();
    }
    showFacts();
    tick(content);
}

void TokenTab::tick(const AccountContent &content)
{
    m_content.lifetime = content.lifetime;
    m_content.now = content.now;
    const bool alive = content.account.tokens && content.lifetime.remaining.value_or(1) > 0;
    m_show->setEnabled(m_revealed || (alive && !content.busy));
    m_show->setToolTip(alive ? QString() : tr("There is no token that is still valid"));
    const bool canCopy = content.account.tokens || content.provider.grant == GrantType::ClientCredentials;
    m_copy->setEnabled(canCopy && !content.busy);
    m_copyAs->setEnabled(canCopy && !content.busy);
    m_facts->set(m_expires, UiFormat::validity(content.lifetime, content.now));
    if (!alive && m_revealed)
        mask();
}

void TokenTab::showFacts()
{
    const auto &tokens = m_content.account.tokens;
    m_facts->set(m_fingerprint, tokens ? tokens->fingerprint : QString());
    m_facts->set(m_type, tokens ? plainText(tokens->type) : QString());
    m_facts->set(m_issued, tokens ? UiFormat::moment(tokens->issued, m_content.now) : QString());
    m_facts->set(m_renewals, tokens ? tr("%n time(s)", nullptr, tokens->renewals) : QString());
    m_facts->set(m_stored, tokens && tokens->refreshable ? tr("Kept, so the token can be renewed without signing in") : QString());
}

void TokenTab::toggle()
{
    if (m_revealed)
        return mask();
    m_notice->clear();
    m_show->setEnabled(false);
    m_service.token(m_content.account.id, std::chrono::seconds(0), this,
                    [this, id = m_content.account.id](const Result<AccessToken> &token) {
                        m_show->setEnabled(true);
                        if (!token)
                            m_notice->say(token.error(), m_content.provider.name);
                        else if (isVisible() && id == m_content.account.id)
                            reveal(token->value);
                    });
}

void TokenTab::reveal(const Secret &token)
{
    m_revealed = true;
    m_token->setText(inLines(token));
    m_token->setAccessibleName(tr("Token: %1").arg(m_token->text()));
    m_show->setText(tr("Hide"));
    m_show->setFocus();
    const auto jwt = decodeJwt(token);
    m_decodedLabel->setText(jwt ? tr("This token is a JWT. It says of itself:") : tr("An opaque token: nothing to decode."));
    m_decodedLabel->show();
    m_decoded->setVisible(jwt.has_value());
    m_decoded->setPlainText(jwt ? decodedText(*jwt) : QString());
    m_hide.start();
}

void TokenTab::mask()
{
    m_hide.stop();
    m_revealed = false;
    m_token->setText(QString(16, u'•'));
    m_token->setAccessibleName(tr("Token, hidden"));
    m_show->setText(tr("Show for %n second(s)", nullptr, static_cast<int>(shownFor.count())));
    m_decoded->clear();
    m_decoded->hide();
    m_decodedLabel->hide();
}

/** Looking at another place of this tab is no leaving; everything else is. */
void TokenTab::focusMoved(QWidget *now)
{
    if (m_revealed && (!now || !isAncestorOf(now)))
        mask();
}

void TokenTab::hideEvent(QHideEvent *event)
{
    mask();
    QWidget::hideEvent(event);
}

} // namespace Tokenshelf
