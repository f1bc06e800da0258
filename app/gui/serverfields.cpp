// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/serverfields.h"

#include "gui/formparts.h"
#include "gui/notice.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace Tokenshelf {

ServerFields::ServerFields(QFormLayout *form, QObject *parent)
    : QObject(parent), m_form(form), m_address(new QLineEdit), m_known(new QComboBox), m_version(new QComboBox),
      m_tokenUrl(new CopyRow(tr("Token address"))), m_notice(new Notice)
{
    m_address->setObjectName(u"server"_s);
    m_known->setObjectName(u"knownServers"_s);
    m_version->setObjectName(u"version"_s);
    m_tokenUrl->setObjectName(u"tokenUrl"_s);
    m_notice->setObjectName(u"serverNotice"_s);
    m_address->setPlaceholderText(tr("Paste any address of your server, the catalogue's too"));
    addField(form, tr("Ser&ver"), m_address);
    form->addRow(m_notice);
    addField(form, tr("Known servers"), m_known);
    addField(form, tr("Version"), m_version);
    addField(form, tr("Token address that comes out"), m_tokenUrl);

    connect(m_address, &QLineEdit::textChanged, this, &ServerFields::readAddress);
    connect(m_known, &QComboBox::activated, this, &ServerFields::chooseKnown);
    connect(m_version, &QComboBox::currentIndexChanged, this, &ServerFields::changed);
}

void ServerFields::follow(const Provider &provider)
{
    m_server = provider.server;
    const QSignalBlocker versionBlocker(m_version);
    m_version->clear();
    for (const QString &version : m_server.versions)
        m_version->addItem(version, version);
    m_version->addItem(tr("None: the address has no version"), QString());
    m_version->setCurrentIndex(qMax(0, m_version->findData(m_server.defaultVersion)));
    m_known->clear();
    m_known->addItem(tr("Choose…"));
    for (const KnownServer &server : m_server.known)
        m_known->addItem(server.name);

    m_form->setRowVisible(m_address, m_server.asked);
    m_form->setRowVisible(m_known, m_server.asked && !m_server.known.isEmpty());
    m_form->setRowVisible(m_version, m_server.asked && !m_server.versions.isEmpty());
    m_form->setRowVisible(m_tokenUrl, m_server.asked);
    m_form->setRowVisible(m_notice, m_server.asked);
    readAddress();
}

void ServerFields::setAddress(const QString &address)
{
    m_address->setText(address);
}

void ServerFields::setClient(const Client &client)
{
    // A base beside the usual path is told from a link into the catalogue by what stands behind it.
    const Result<ServerAddress> read = parseServerAddress(client.base, m_server);
    const bool asItIs = !read || read->base == client.base;
    m_address->setText(asItIs ? client.base : client.base + (client.version.isEmpty() ? QString() : u'/' + client.version) + "/token"_L1);
    if (m_version->findData(client.version) < 0)
        m_version->addItem(client.version, client.version);
    m_version->setCurrentIndex(m_version->findData(client.version));
}

void ServerFields::writeTo(Client &client) const
{
    if (!m_server.asked) {
        client.base.clear();
        client.version.clear();
        return;
    }
    const Result<ServerAddress> address = parseServerAddress(m_address->text(), m_server);
    client.base = address ? address->base : QString();
    client.version = m_server.versions.isEmpty() ? QString() : m_version->currentData().toString();
}

bool ServerFields::check()
{
    if (!m_server.asked)
        return true;
    const Result<ServerAddress> address = parseServerAddress(m_address->text(), m_server);
    if (address)
        return true;
    m_notice->say(address.error());
    bringIntoView(m_address);
    return false;
}

void ServerFields::showTokenUrl(const QUrl &url)
{
    const bool known = parseServerAddress(m_address->text(), m_server).has_value();
    m_tokenUrl->setText(known ? url.toString() : QString());
}

void ServerFields::chooseKnown(int index)
{
    if (index < 1 || index > m_server.known.size())
        return;
    const KnownServer &server = m_server.known.at(index - 1);
    m_address->setText(server.base);
    emit environmentSuggested(server.environment);
    m_known->setCurrentIndex(0);
}

void ServerFields::readAddress()
{
    const Result<ServerAddress> address = parseServerAddress(m_address->text(), m_server);
    if (address || m_address->text().trimmed().isEmpty())
        m_notice->clear();
    else
        m_notice->say(Notice::Kind::Warning, describe(address.error()).what);
    if (address && address->version && m_version->findData(*address->version) >= 0) {
        const QSignalBlocker blocker(m_version);
        m_version->setCurrentIndex(m_version->findData(*address->version));
    }
    emit changed();
}

} // namespace Tokenshelf
