// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connectiontab.h"

#include "gui/facts.h"
#include "gui/formparts.h"
#include "gui/notice.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace Tokenshelf {

ConnectionTab::ConnectionTab(AccountService &service, QWidget *parent) : QWidget(parent), m_service(service)
{
    auto *page = new QWidget;
    auto *inside = new QVBoxLayout(page);
    inside->addWidget(buildFacts());
    inside->addWidget(buildTrial());
    inside->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrolled(page));
}

QWidget *ConnectionTab::buildFacts()
{
    m_facts = new Facts;
    const auto addAddress = [this](const QString &name, const QString &term) {
        auto *row = new CopyRow(name);
        m_facts->add(name, row, term);
        return row;
    };
    m_authorization = addAddress(tr("Sign-in page"), tr("Authorization endpoint (RFC 6749 3.1)"));
    m_token = addAddress(tr("Tokens come from"), tr("Token endpoint (RFC 6749 3.2)"));
    m_introspection = addAddress(tr("Asked about a token"), tr("Introspection endpoint (RFC 7662)"));
    m_revocation = addAddress(tr("Tokens are cancelled at"), tr("Revocation endpoint (RFC 7009)"));
    m_grant = m_facts->add(tr("Grant"));
    m_authentication = m_facts->add(tr("The secret is sent"), tr("Client authentication (RFC 6749 2.3.1)"));
    m_redirect = m_facts->add(tr("Return address"), tr("Redirect URI"));
    m_version = m_facts->add(tr("Version"));
    return m_facts;
}

QWidget *ConnectionTab::buildTrial()
{
    m_trial = new QGroupBox(tr("Try a request"));
    m_probes = new QComboBox;
    m_send = new QPushButton(tr("Send"));
    m_send->setObjectName(u"sendProbe"_s);
    m_copy = new QPushButton(tr("Copy as curl"));
    m_copy->setToolTip(tr("A command that asks Tokenshelf for the token when it runs, and holds none"));
    m_result = textLabel({});
    m_result->setObjectName(u"probeResult"_s);
    m_notice = new Notice;
    m_body = new QPlainTextEdit;
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setAccessibleName(tr("Reply"));
    m_body->setMinimumHeight(fontMetrics().height() * 10);
    m_body->hide();
    auto *label = new QLabel(tr("&Request, which only reads:"));
    label->setBuddy(m_probes);
    auto *row = new QHBoxLayout;
    row->addWidget(m_probes, 1);
    row->addWidget(m_send);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(m_trial);
    layout->addWidget(label);
    layout->addLayout(row);
    layout->addWidget(m_notice);
    layout->addWidget(m_result);
    layout->addWidget(m_body);
    connect(m_send, &QPushButton::clicked, this, &ConnectionTab::send);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auto probe = chosenProbe())
            emit copyRequestWanted(resolveUrl(probe->url, m_content.client));
    });
    return m_trial;
}

void ConnectionTab::setContent(const AccountContent &content)
{
    const bool same = m_content.account.id == content.account.id;
    m_content = content;
    const ResolvedEndpoints endpoints = resolveEndpoints(content.provider, content.client);
    const auto show = [this](CopyRow *row, const QUrl &url) {
        row->setText(url.toString(QUrl::FullyEncoded));
        m_facts->setShown(row, !url.isEmpty());
    };
    show(m_authorization, endpoints.authorization);
    show(m_token, endpoints.token);
    show(m_introspection, endpoints.introspection);
    show(m_revocation, endpoints.revocation);
    m_facts->set(m_grant, UiFormat::grant(content.provider.grant));
    m_facts->set(m_authentication, UiFormat::clientAuthentication(content.provider.clientAuthentication));
    const Redirect &redirect = content.client.redirect;
    QString back = UiFormat::redirect(redirect.kind);
    if (redirect.kind == RedirectKind::Loopback)
        back += u" (http://127.0.0.1:%1%2)"_s.arg(redirect.port == 0 ? tr("any free port") : QString::number(redirect.port),
                                                  content.provider.redirectPath);
    m_facts->set(m_redirect, content.provider.grant == GrantType::AuthorizationCode ? back : QString());
    m_facts->set(m_version, plainText(content.client.version));
    if (!same)
        showProbes();
    m_send->setEnabled(!m_sending && (content.account.tokens || content.provider.grant == GrantType::ClientCredentials));
}

void ConnectionTab::showProbes()
{
    m_probes->clear();
    for (const ProbeRequest &probe : m_content.provider.probes)
        m_probes->addItem(
            tr("%1: GET %2", "name of a request, path").arg(plainText(probe.name), resolveUrl(probe.url, m_content.client).path()));
    m_trial->setVisible(m_probes->count() > 0);
    m_notice->clear();
    m_result->clear();
    m_body->clear();
    m_body->hide();
}

std::optional<ProbeRequest> ConnectionTab::chosenProbe() const
{
    const int at = m_probes->currentIndex();
    return at >= 0 && at < m_content.provider.probes.size() ? std::optional(m_content.provider.probes.at(at)) : std::nullopt;
}

void ConnectionTab::send()
{
    const auto probe = chosenProbe();
    if (!probe || m_sending)
        return;
    m_sending = true;
    m_send->setEnabled(false);
    m_notice->clear();
    m_body->hide();
    m_result->setText(tr("Waiting for the reply…"));
    m_clock.start();
    m_service.probe(m_content.account.id, *probe, this, [this, id = m_content.account.id](const Result<HttpReply> &reply) {
        m_sending = false;
        m_send->setEnabled(true);
        if (id == m_content.account.id)
            showReply(reply);
    });
}

void ConnectionTab::showReply(const Result<HttpReply> &reply)
{
    m_result->clear();
    if (!reply)
        return m_notice->say(reply.error(), m_content.provider.name);
    m_result->setText(tr("Status %1, after %2 ms, %3, %n byte(s)", nullptr, static_cast<int>(reply->body.size()))
                          .arg(reply->status)
                          .arg(m_clock.elapsed())
                          .arg(plainText(QString::fromUtf8(reply->contentType), 80)));
    m_body->setPlainText(readableBody(reply->body));
    m_body->setVisible(!reply->body.isEmpty());
}

QString readableBody(const QByteArray &body)
{
    static constexpr qsizetype mostLines = 500;
    const QJsonDocument json = QJsonDocument::fromJson(body);
    const QString text = QString::fromUtf8(json.isNull() ? body : json.toJson());
    QStringList lines = text.split(u'\n');
    const bool cut = lines.size() > mostLines;
    lines.resize(qMin(lines.size(), mostLines));
    for (QString &line : lines)
        line = plainText(line, 500);
    if (cut)
        lines << u"…"_s;
    return lines.join(u'\n');
}

} // namespace Tokenshelf
