// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace Tokenshelf {

class CertificateField;
class Notice;

/** Adds a provider of the person's own: any OAuth 2 server with one of the two grants. What is written is a provider file like the shipped
 * ones. */
class ProviderDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProviderDialog(AppContext &context, QWidget *parent = nullptr);

    /** The id of the provider that was added; empty until the dialog was accepted. */
    QString addedProvider() const { return m_added; }

    void reject() override;
    /** Shows where a provider file would have secrets sent, and adds it when the person says so. */
    void addFile(const QString &path);

private:
    void addGeneralRows(QFormLayout *rows);
    void addAddressRows(QFormLayout *rows);
    void addScopeRows(QFormLayout *rows);
    QLineEdit *addAddress(QFormLayout *rows, const QString &label, const QString &name, const QString &example);
    void followGrant();
    void showOwnFiles(QVBoxLayout *layout);
    Provider provider() const;
    void readScopes(Provider &provider) const;
    void save();
    void chooseFile();
    void sayRefused(const Error &error);
    void add(const QByteArray &json, const QString &file);

    AppContext &m_context;
    QString m_added;
    QFormLayout *m_rows = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_id;
    QComboBox *m_environment;
    QComboBox *m_grant;
    QComboBox *m_authentication;
    QComboBox *m_introspection;
    QLineEdit *m_authorizationUrl = nullptr;
    QLineEdit *m_tokenUrl = nullptr;
    QLineEdit *m_introspectionUrl = nullptr;
    QLineEdit *m_revocationUrl = nullptr;
    CertificateField *m_certificate;
    QCheckBox *m_pkce;
    QCheckBox *m_paste;
    QPlainTextEdit *m_scopes;
    Notice *m_notice;
};

/** The file name that goes with a name: [a-z0-9-], at most 40 characters; empty where nothing is left of it. */
QString providerIdFor(const QString &name);

} // namespace Tokenshelf
