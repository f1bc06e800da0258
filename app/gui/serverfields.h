// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/client.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace Tokenshelf {

class CopyRow;
class Notice;

/** The rows of a form that say which server a client is registered at. None where the provider has only one. */
class ServerFields : public QObject
{
    Q_OBJECT

public:
    explicit ServerFields(QFormLayout *form, QObject *parent);

    void follow(const Provider &provider);
    void setClient(const Client &client);
    void setAddress(const QString &address);
    /** Base and version, as far as they can be read. */
    void writeTo(Client &client) const;
    /** Whether the address can be used; if not, the reason is shown and the field has the focus. */
    bool check();
    /** The token address that comes out of the whole form. */
    void showTokenUrl(const QUrl &url);

signals:
    void changed();
    /** A known server was chosen, which belongs to this environment. */
    void environmentSuggested(Tokenshelf::Environment environment);

private:
    void chooseKnown(int index);
    void readAddress();

    QFormLayout *m_form;
    QLineEdit *m_address;
    QComboBox *m_known;
    QComboBox *m_version;
    CopyRow *m_tokenUrl;
    Notice *m_notice;
    ServerForm m_server;
};

} // namespace Tokenshelf
