// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace Tokenshelf {

class ClientForm;
class Copier;
class Notice;
class RegistrationGuide;
class TokenPairFields;

/**
 * The form of a new account of one provider, with the steps of registration beside it. It lives as long as the dialog, so that going back
 * and forth between providers loses nothing.
 */
class ClientPage : public QWidget
{
    Q_OBJECT

public:
    ClientPage(AppContext &context, const Provider &provider, Copier &copier, QWidget *parent = nullptr);

    ClientForm &form() { return *m_form; }
    bool isTouched() const { return m_touched; }
    /** What was filled in so far was not typed by the person. */
    void setUntouched() { m_touched = false; }
    void say(const QString &problem);

    /** False, with the reason beside the field, when something stands in the way. */
    bool check();
    /** As typed. For an application that exists already, its secret is still in the keychain: see sibling(). */
    Draft draft() const;
    /** An account of the same application, where an existing one was chosen. */
    std::optional<QUuid> sibling() const;
    std::optional<TokenSet> pastedTokens() const;

signals:
    void pageWanted(const QUrl &url);

private:
    void addApplications(QFormLayout *rows);
    void addTokens(QFormLayout *rows);
    void connectParts();
    void follow();
    void touched();
    QString suggestedName() const;

    AppContext &m_context;
    Provider m_provider;
    Notice *m_notice;
    QComboBox *m_application;
    QLineEdit *m_name;
    Notice *m_nameNotice;
    ClientForm *m_form;
    QCheckBox *m_autoRenew;
    QCheckBox *m_hasTokens;
    TokenPairFields *m_tokens;
    QFormLayout *m_rows;
    RegistrationGuide *m_guide;
    QString m_suggested;
    bool m_touched = false;
};

} // namespace Tokenshelf
