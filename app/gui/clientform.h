// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/model/client.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;

namespace Tokenshelf {

class CredentialFields;
class EndpointFields;
class RedirectFields;
class ScopeFields;
class ServerFields;

/**
 * The fields of a Client, for adding and for editing. Which fields there are follows from the provider's data alone. Nothing typed is
 * refused or changed while typing; check() says what is missing, beside the field.
 */
class ClientForm : public QWidget
{
    Q_OBJECT

public:
    explicit ClientForm(const Provider &provider, QWidget *parent = nullptr);

    const Provider &provider() const { return m_provider; }
    /** A saved client: its secret stays as it is unless a new one is typed. */
    void setSaved(const Client &client);
    /** All but what belongs to one application alone: credentials and last day. */
    void setLike(const Client &client);
    void setEndpoints(const Endpoints &endpoints);
    void setServer(const QString &base);
    void setCredentials(const QString &clientId, const Secret &secret);
    void setSecret(const Secret &secret);
    void setEnvironment(Environment environment);
    void setRedirect(const Redirect &redirect);
    /** False where tokens are pasted in and nobody has to sign in. */
    void setSignInNeeded(bool needed);

    /** As typed, over `start` (ids, notes). Whether it can be used is for check() to say. */
    Client client(const Client &start = {}) const;
    Secret secret() const;
    bool hasCredentials() const;
    /** False, with the reason shown beside the first wrong field, when something stands in the way. */
    bool check();
    void demandSecret(const QString &why);
    QString returnAddress() const;

signals:
    void changed();

private:
    void addOtherRows();
    void readBack();

    Provider m_provider;
    QFormLayout *m_form;
    ServerFields *m_server;
    CredentialFields *m_credentials;
    RedirectFields *m_redirect;
    ScopeFields *m_scopes;
    QComboBox *m_environment;
    QCheckBox *m_expires;
    QDateEdit *m_expiryDate;
    EndpointFields *m_endpoints;
};

} // namespace Tokenshelf
